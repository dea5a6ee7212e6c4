package org.parley.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.Tables;

/**
 * Finds the country of a person whose title is printed without one, where only one answer fits: a title the article
 * gives to one country, the only one of its sides that has such a title, or the side that is left.
 */
final class Affiliations implements Descriptions.Sides {
    /** Rules that compare every person with every other one stop here. */
    private static final int MOST_COMPARED = 200;

    /** So many persons before a country may be those who face it. */
    private static final int FACING = 4;

    private static final Map<String, String> HOMES = Tables.pairs(Affiliations.class, "home-zones.tsv");

    private final @Nullable String home;
    private final List<Person> persons;
    private final Set<References.SideRole> sideRoles;
    private final Set<String> sides;
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> acting = new HashSet<>();
    /** Whose counterpart is of which sides: "X met her Tunisian counterpart" makes no Tunisian of X. */
    private final Map<Person, Set<String>> opposite = new HashMap<>();

    private Affiliations(
            Cast cast, Set<References.SideRole> sideRoles, List<SideMention> mentions, @Nullable ZoneId zone) {
        this.home = zone == null ? null : HOMES.get(zone.getId().toLowerCase(Locale.ROOT));
        this.persons = cast.persons();
        this.sideRoles = sideRoles;
        for (SideMention mention : mentions) {
            int weight = switch (mention.use()) {
                case GOVERNMENT -> 3;
                case ADJECTIVE -> 2;
                case PLACE -> 1;
            };
            weights.merge(mention.side(), weight, Integer::sum);
            if (mention.use() != SideMention.Use.PLACE) {
                acting.add(mention.side());
            }
        }
        persons.stream().filter(p -> p.affiliation != null).forEach(p -> weights.merge(p.affiliation, 3, Integer::sum));
        sideRoles.forEach(r -> weights.merge(r.side(), 2, Integer::sum));
        sideRoles.forEach(r -> acting.add(r.side()));
        persons.stream().filter(p -> p.affiliation != null).forEach(p -> acting.add(p.affiliation));
        this.sides = principal();
    }

    /** @param zone the zone an outlet prints its times in, which tells whose officials it names without a country */
    static Affiliations settle(
            Cast cast,
            List<Draft> drafts,
            Set<References.SideRole> sideRoles,
            List<SideMention> mentions,
            @Nullable ZoneId zone) {
        Affiliations affiliations = new Affiliations(cast, sideRoles, mentions, zone);
        affiliations.oppose(cast, drafts);
        affiliations.face(cast, drafts, mentions);
        boolean few = cast.persons().size() <= MOST_COMPARED;
        if (few) {
            affiliations.each(affiliations::byTitleOfSide);
        }
        affiliations.each((person, title, role) -> affiliations.byName(person));
        affiliations.each(affiliations::byStyle);
        if (few) {
            affiliations.each(affiliations::byHome);
        }
        if (few) {
            affiliations.each(affiliations::byWhatIsLeft);
        }
        SharedSides.besideOthers(cast, drafts);
        SharedSides.ofOwners(cast, drafts, affiliations.weights.keySet());
        if (few) {
            SharedSides.ofLeaders(cast, drafts);
        }
        return affiliations;
    }

    private void oppose(Cast cast, List<Draft> drafts) {
        Draft before = null;
        for (Draft draft : drafts) {
            boolean relative = draft.roles.stream().anyMatch(r -> r.title().relative());
            Person person = before == null || before.line != draft.line ? null : cast.of(before);
            if (relative && draft.affiliation != null && person != null && person != cast.of(draft)) {
                opposite.computeIfAbsent(person, k -> new HashSet<>()).add(draft.affiliation);
            }
            before = relative ? before : draft;
        }
    }

    /** Whoever threatens or warns a country does not speak for it. */
    private void face(Cast cast, List<Draft> drafts, List<SideMention> mentions) {
        NavigableMap<Integer, Draft> byEnd = new TreeMap<>();
        drafts.forEach(draft -> byEnd.put(draft.line.span(draft.from, draft.to).end(), draft));
        for (SideMention mention : mentions) {
            String text = drafts.isEmpty() ? "" : drafts.get(0).line.text;
            boolean faced = !text.isEmpty() && Facing.isFaced(mention.span(), text);
            var before = faced ? byEnd.floorEntry(mention.span().start()) : null;
            for (int near = 0; before != null && near < FACING; near++) {
                Draft draft = before.getValue();
                Span said = draft.line.span(0, draft.line.size());
                Person person = said.contains(mention.span()) ? cast.of(draft) : null;
                if (person != null) {
                    opposite.computeIfAbsent(person, k -> new HashSet<>()).add(mention.side());
                }
                before = byEnd.lowerEntry(before.getKey());
            }
        }
    }

    private boolean faces(Person person, String side) {
        return opposite.getOrDefault(person, Set.of()).contains(side);
    }

    private interface Rule {
        @Nullable
        String side(Person person, Title title, String role);
    }

    private void each(Rule rule) {
        for (Person person : persons) {
            for (Draft.Role role : List.copyOf(person.roles)) {
                if (person.affiliation == null && (official(role) || speaksForState(role))) {
                    String side = rule.side(person, role.title(), role.words().toLowerCase(Locale.ROOT));
                    person.affiliation = side != null && faces(person, side) ? null : side;
                }
            }
        }
    }

    private static boolean official(Draft.Role role) {
        Title.Kind kind = role.title().kind();
        return kind == Title.Kind.OFFICE
                || kind == Title.Kind.LEADER
                || role.title().words().startsWith("vice p")
                || role.title().words().startsWith("deputy p");
    }

    private static boolean speaksForState(Draft.Role role) {
        String words = role.words().toLowerCase(Locale.ROOT);
        return role.title().kind() == Title.Kind.SPOKESPERSON
                        && (words.contains("ministry") || words.contains("presidential"))
                || role.title().words().startsWith("national security ad");
    }

    /** The countries the article is about: those that count at least a quarter of the most named one. */
    private Set<String> principal() {
        int most = weights.entrySet().stream()
                .filter(e -> SideNames.styles(e.getKey()) != null)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        Set<String> chosen = new HashSet<>();
        weights.forEach((side, weight) -> {
            if (SideNames.styles(side) != null && weight >= 2 && weight * 4 >= most) {
                chosen.add(side);
            }
        });
        return chosen;
    }

    private @Nullable String byTitleOfSide(Person person, Title title, String role) {
        Set<String> found = new HashSet<>();
        for (References.SideRole other : sideRoles) {
            if (other.title().words().equals(title.words())) {
                found.add(other.side());
            }
        }
        persons.stream()
                .filter(p -> p != person && p.affiliationStated && p.holds(title.words()) && p.affiliation != null)
                .forEach(p -> found.remove(p.affiliation));
        boolean rivals = persons.stream().anyMatch(p -> p != person && p.affiliation == null && p.holds(title.words()));
        String only = found.size() == 1 ? found.iterator().next() : null;
        return rivals || foreign(person, only) || title.kind() != Title.Kind.LEADER ? null : only;
    }

    /** A name that nobody of the side has. */
    private static boolean foreign(Person person, @Nullable String side) {
        return side != null && NameLanguages.foreign(person.words, side);
    }

    private @Nullable String byStyle(Person person, Title title, String role) {
        if (role.startsWith("former")
                || role.contains("cabinet secretary")
                || title.words().equals("leader")) {
            return null;
        }
        String letter = OfficeStyles.letter(title, role);
        if (letter == null) {
            return role.contains("commission president") && weights.containsKey("European Union")
                    ? "European Union"
                    : null;
        }
        if (role.contains("commission")) {
            return weights.containsKey("European Union") ? "European Union" : null;
        }
        List<String> acting = OfficeStyles.fitting(
                sides.stream().filter(this.acting::contains).filter(side -> !faces(person, side)), letter);
        String only = acting.size() == 1 ? acting.get(0) : null;
        if (acting.isEmpty()) {
            only = mostNamed(
                    OfficeStyles.fitting(weights.keySet().stream().filter(side -> !faces(person, side)), letter));
        }
        boolean ledByOther = OfficeStyles.ceremonial(only, letter) && isLed(person, only);
        return ledByOther || foreign(person, only) || taken(person, title, only) ? null : only;
    }

    /** Whether a prime minister or chancellor of the side is told of, so that "President Ruiz" beside her is another country's. */
    private boolean isLed(Person person, @Nullable String side) {
        return persons.stream()
                .anyMatch(p -> p != person
                        && p.affiliation != null
                        && p.affiliation.equals(side)
                        && p.roles.stream().anyMatch(r -> r.title().kind() == Title.Kind.LEADER));
    }

    /** Whether somebody else of the article leads the side, or may as well. */
    private boolean taken(Person person, Title title, @Nullable String side) {
        return title.kind() == Title.Kind.LEADER
                && persons.stream()
                        .anyMatch(p -> p != person
                                && (p.affiliation == null || p.affiliation.equals(side))
                                && leads(p, title.words()));
    }

    private static boolean leads(Person person, String title) {
        return person.roles.stream()
                .anyMatch(r -> r.title().words().equals(title)
                        && r.title().kind() == Title.Kind.LEADER
                        && !r.words().toLowerCase(Locale.ROOT).startsWith("former"));
    }

    @Override
    public Set<String> styled(Title title, String role) {
        if (role.contains("commission") && weights.containsKey("European Union")) {
            return Set.of("European Union");
        }
        String letter = OfficeStyles.letter(title, role);
        if (letter == null) {
            return Set.of();
        }
        List<String> chief = OfficeStyles.fitting(sides.stream(), letter);
        return Set.copyOf(chief.isEmpty() ? OfficeStyles.fitting(weights.keySet().stream(), letter) : chief);
    }

    @Override
    public boolean mayStyle(String side, Title title, String role) {
        String letter = OfficeStyles.letter(title, role);
        return letter == null || OfficeStyles.fits(SideNames.styles(side), letter);
    }

    @Override
    public Set<String> named() {
        return weights.keySet();
    }

    /** The side that is named at least twice as much as every other of these; null where none is. */
    private @Nullable String mostNamed(List<String> among) {
        String best = null;
        int most = 0;
        int next = 0;
        for (String side : among) {
            int weight = weights.getOrDefault(side, 0);
            if (weight > most) {
                next = most;
                most = weight;
                best = side;
            } else {
                next = Math.max(next, weight);
            }
        }
        return most >= 2 * next ? best : null;
    }

    /** An outlet names the officials of its own country without the country. */
    private @Nullable String byHome(Person person, Title title, String role) {
        String letter = OfficeStyles.letter(title, role);
        boolean ours = home != null
                && letter != null
                && !role.startsWith("former")
                && !role.contains("commission")
                && OfficeStyles.fits(SideNames.styles(home), letter)
                && persons.stream()
                        .noneMatch(p -> p != person
                                && title.kind() == Title.Kind.LEADER
                                && home.equals(p.affiliation)
                                && p.holds(title.words()));
        return ours && !foreign(person, home) ? home : null;
    }

    /** A name that sounds like the language of one side of the article alone. */
    @Override
    public @Nullable String byName(Person person) {
        if (!person.full()) {
            return null;
        }
        Set<String> fitting = NameLanguages.sides(person.words, weights.keySet());
        int korea = weights.getOrDefault("South Korea", 0);
        if (fitting.contains("North Korea") && 2 * korea >= 3 * weights.getOrDefault("North Korea", 0)) {
            fitting.remove("North Korea");
        }
        String only = fitting.size() == 1 ? fitting.iterator().next() : null;
        return only != null && sides.contains(only) ? only : null;
    }

    /** Two presidents and two sides with presidents: the second has the side the first has not. */
    private @Nullable String byWhatIsLeft(Person person, Title title, String role) {
        String letter = OfficeStyles.letter(title, role);
        if (letter == null
                || title.kind() != Title.Kind.LEADER
                || role.startsWith("former")
                || role.contains("commission")) {
            return null;
        }
        List<String> left = new ArrayList<>();
        for (String side : sides) {
            String styles = SideNames.styles(side);
            if (styles != null
                    && styles.contains(letter)
                    && !faces(person, side)
                    && persons.stream()
                            .noneMatch(p -> p != person && side.equals(p.affiliation) && p.holds(title.words()))) {
                left.add(side);
            }
        }
        boolean rivals = persons.stream().anyMatch(p -> p != person && p.affiliation == null && p.holds(title.words()));
        boolean someSettled =
                persons.stream().anyMatch(p -> p != person && p.affiliation != null && p.holds(title.words()));
        return left.size() == 1 && !rivals && someSettled && !foreign(person, left.get(0)) ? left.get(0) : null;
    }
}
