package org.parley.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a title told of several at once to those whom it means: the two named together before it ("A met B. The two
 * trade ministers ..."), the two named behind it, or those whom the sentences behind it call by their country ("Ministers
 * of eight states meet. Norway's A said ...").
 */
final class SharedRoles {
    private static final Set<String> BEFORE = Set.of("the", "two", "both");
    /** How many sentences behind the title may name those who have it. */
    private static final int BEHIND = 4;

    private static final int BACK = 4;
    private static final Set<String> SAME = Set.of("colleague", "counterpart", "opposite number");

    private final List<LineReading> readings;
    private final Map<Integer, List<References.Found>> named;

    SharedRoles(List<LineReading> readings, Map<Integer, List<References.Found>> named) {
        this.readings = readings;
        this.named = named;
    }

    /** Adds the roles. */
    void settle() {
        for (int n = 0; n < readings.size(); n++) {
            LineReading reading = readings.get(n);
            for (int i = 0; i < reading.line.size() && !reading.line.titleCase; i++) {
                Title.Match match = reading.taken(i) ? null : Lexicon.titleAt(reading.line, i);
                if (match != null) {
                    i = match.to() - 1;
                    if (match.plural() && !reading.line.capital(match.to())) {
                        share(n, match);
                    }
                }
            }
        }
    }

    private void share(int n, Title.Match match) {
        LineReading reading = readings.get(n);
        Line line = reading.line;
        BeforeTitle left = new BeforeTitle(reading, match);
        if (SAME.contains(match.title().words())) {
            Draft.Role same = before(n, match.from());
            if (same != null) {
                ofCountries(n, match.to(), same);
            }
            return;
        }
        if (!telling(left, match) || left.prefix.startsWith("former")) {
            return;
        }
        boolean held = left.affiliation != null || left.owner != null;
        boolean of = line.low(match.to()).equals("of");
        boolean definite = BEFORE.contains(line.low(left.roleFrom - 1));
        Draft.Role role = role(line, left, match);
        List<Person> pair = definite && !held && !of ? pairBefore(n) : List.of();
        if (pair.isEmpty() && definite && !held) {
            pair = pairBehind(n);
        }
        pair.forEach(p -> p.roles.add(role));
        if (pair.isEmpty() && match.title().kind() != Title.Kind.POST) {
            ofCountries(n, match.to(), role);
        }
    }

    /** The office of the last one named before, whose colleagues are told of. */
    private Draft.@Nullable Role before(int n, int at) {
        Draft.Role role = null;
        for (References.Found f : named.getOrDefault(n, List.of())) {
            if (f.to() <= at && f.persons().size() == 1) {
                role = f.persons().get(0).roles.stream()
                        .filter(r -> r.title().kind() == Title.Kind.OFFICE)
                        .findFirst()
                        .orElse(role);
            }
        }
        return role;
    }

    /** Whether the title says more than that somebody leads or is a minister. */
    private static boolean telling(BeforeTitle left, Title.Match match) {
        Title title = match.title();
        boolean field = left.roleFrom < match.from();
        return switch (title.kind()) {
            case OFFICE -> field;
            case LEADER -> field || !title.words().equals("leader");
            case POST -> title.words().indexOf(' ') > 0 || title.words().startsWith("co-");
            default -> false;
        };
    }

    private static Draft.Role role(Line line, BeforeTitle left, Title.Match match) {
        String fields = left.roleFrom == match.from()
                ? ""
                : line.span(left.roleFrom, match.from()).of(line.text).replaceAll("\\s+", " ") + " ";
        String words = fields + match.title().words();
        return new Draft.Role(words, match.title());
    }

    /** The two whom the sentence before names, or the last "A and B" a few sentences before. */
    private List<Person> pairBefore(int n) {
        int paragraph = readings.get(n).line.paragraph;
        List<Person> together = n == 0 ? List.of() : together(n - 1, paragraph);
        if (together.size() > 1) {
            return together.size() == 2 && together.stream().allMatch(SharedRoles::free) ? together : List.of();
        }
        for (int k = n - 2; k >= 0 && k >= n - BACK && readings.get(k).line.paragraph >= paragraph - 2; k--) {
            List<Person> pair = InOrder.pair(readings.get(k).line, named.getOrDefault(k, List.of()), SharedRoles::free);
            if (!pair.isEmpty()) {
                return pair.containsAll(together) ? pair : List.of();
            }
        }
        return List.of();
    }

    /** "The two ministers met on Friday. A and B spoke for an hour": the sentence behind it begins with the two. */
    private List<Person> pairBehind(int n) {
        List<References.Found> names = named.getOrDefault(n + 1, List.of());
        boolean near =
                n + 1 < readings.size() && readings.get(n + 1).line.paragraph <= readings.get(n).line.paragraph + 1;
        if (!near
                || names.size() < 2
                || !readings.get(n + 1).line.first(names.get(0).from())) {
            return List.of();
        }
        return InOrder.pair(readings.get(n + 1).line, names.subList(0, 2), SharedRoles::free);
    }

    /** "Norway's A", "the Argentine B", behind the ministers of several states. */
    private void ofCountries(int n, int from, Draft.Role role) {
        int paragraph = readings.get(n).line.paragraph;
        for (int k = n; k < Math.min(readings.size(), n + BEHIND); k++) {
            LineReading reading = readings.get(k);
            if (reading.line.paragraph > paragraph + 1) {
                return;
            }
            boolean listed = false;
            for (References.Found f : named.getOrDefault(k, List.of())) {
                boolean behind = (k > n || f.from() >= from)
                        && f.persons().size() == 1
                        && free(f.persons().get(0));
                boolean joined = listed && reading.line.low(f.from() - 1).equals("and");
                listed = behind && (joined || byCountry(reading, f.from()));
                if (listed) {
                    f.persons().get(0).roles.add(role);
                }
            }
        }
    }

    private static boolean byCountry(LineReading reading, int at) {
        Line line = reading.line;
        boolean owned = line.possessive(at - 1);
        SideHit side = reading.sideAt(owned ? at - 2 : at - 1);
        return side != null
                && SideNames.styles(side.side()) != null
                && (owned || line.low(side.from() - 1).equals("the"));
    }

    private static boolean free(Person person) {
        return person.full() && person.roles.isEmpty() && person.part == PersonMention.Part.NEWSMAKER;
    }

    /** The persons that the sentence {@code n} names, if it is of that paragraph or the one before. */
    private List<Person> together(int n, int paragraph) {
        Set<Person> persons = new LinkedHashSet<>();
        if (readings.get(n).line.paragraph >= paragraph - 1) {
            named.getOrDefault(n, List.of()).forEach(f -> persons.addAll(f.persons()));
        }
        return new ArrayList<>(persons);
    }
}
