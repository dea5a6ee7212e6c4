package org.parley.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives persons the roles that an article tells apart from their names ("The commerce secretary countered ..."): each
 * description goes to the one person it can mean by side and by what the others are called, and stays open where two
 * are possible.
 */
final class Descriptions {
    private static final Set<String> OFFICES =
            Set.of("office", "offices", "residence", "palace", "house", "mansion", "department", "ministry", "bureau");
    /** An article with more persons is a list; nobody is told there by what is left. */
    private static final int MOST_PERSONS = 60;

    private static final int MOST_DESCRIPTIONS = 200;
    private final List<LineReading> readings;
    private final List<Person> persons;
    private final Map<Integer, List<References.Found>> named = new HashMap<>();
    private final Map<String, Set<Person>> beside = new HashMap<>();
    private final List<Described> described = new ArrayList<>();
    private final Map<String, List<Person>> bearers = new HashMap<>();
    private final Set<Person> governing = new HashSet<>();
    private final Sides sides;
    private final ClauseNeighbours clauses;
    private final NamedNearby nearby;
    private final Fitting fitting;

    private Descriptions(List<LineReading> readings, List<Person> persons, List<References.Found> found, Sides sides) {
        this.readings = readings;
        this.persons = persons;
        this.sides = sides;
        this.clauses = new ClauseNeighbours(readings, named);
        this.nearby = new NamedNearby(readings, named);
        this.fitting = new Fitting(persons, sides);
        found.forEach(
                f -> named.computeIfAbsent(f.line(), k -> new ArrayList<>()).add(f));
    }

    /** How sure a way leads to the person; the surest is tried first. */
    private enum How {
        GOVERNING,
        ALONE,
        NEAREST,
        LEFT,
        AHEAD,
        DELEGATE,
        SECOND
    }

    /** What the article tells of its sides. */
    interface Sides {
        /** The sides of the article whose offices are styled so; none where a title tells nothing. */
        Set<String> styled(Title title, String role);

        /** The side whose names sound like this one; null for none. */
        @Nullable
        String byName(Person person);

        /** All sides that the article names. */
        Set<String> named();

        /** Whether the offices of the side may be styled so. */
        boolean mayStyle(String side, Title title, String role);
    }

    /**
     * Adds the roles to the persons.
     *
     * @param phrases the definite titles without a name, by line
     */
    static void settle(
            List<LineReading> readings,
            List<Person> persons,
            List<References.Found> found,
            Map<Integer, List<RolePhrase>> phrases,
            Set<Person> governing,
            Sides sides) {
        if (persons.size() > MOST_PERSONS) {
            return;
        }
        Descriptions all = new Descriptions(readings, persons, found, sides);
        all.governing.addAll(governing);
        phrases.forEach((line, inLine) -> inLine.forEach(p -> all.add(line, p)));
        if (all.described.size() <= MOST_DESCRIPTIONS) {
            all.settle();
        }
        new SharedRoles(readings, all.named).settle();
        Counterparts counterparts = new Counterparts(all.named, sides);
        persons.stream().filter(p -> p.relative() && p.affiliation != null).forEach(counterparts::settle);
    }

    private void add(int line, RolePhrase phrase) {
        String side = phrase.affiliation();
        if (side != null && SideNames.styles(side) == null && !side.equals("European Union")) {
            return;
        }
        Set<String> held = side != null
                ? Set.of(side)
                : sides.styled(phrase.title(), phrase.role().toLowerCase(Locale.ROOT));
        Line words = readings.get(line).line;
        if (words.possessive(phrase.to()) && OFFICES.contains(words.low(phrase.to() + 1))) {
            return; // "Rosenbad, the Swedish prime minister's office": a house, whoever sits in it
        }
        String self = words.low(phrase.to());
        char gender = self.equals("himself") ? 'm' : self.equals("herself") ? 'f' : 'b';
        int at = words.tokens.get(phrase.from()).span().start();
        Described one = new Described(line, at, phrase, held, gender);
        described.add(one);
        beside.computeIfAbsent(one.key(), k -> new HashSet<>()).addAll(clauses.others(one.line(), one.phrase()));
    }

    /** The most telling first: a field before none, a lesser office before the highest; again while something is found. */
    private void settle() {
        described.sort(Comparator.comparing((Described d) -> d.phrase().affiliation() == null)
                .thenComparing((Described d) -> d.phrase().title().kind() == Title.Kind.LEADER)
                .thenComparing(d -> -d.phrase().role().split(" ").length)
                .thenComparing(Described::at));
        Set<String> done = new HashSet<>();
        pairs(done);
        found(done);
        described.forEach(this::fuller);
    }

    /** Two descriptions of a line that mean two persons in order. */
    private void pairs(Set<String> done) {
        Map<Integer, List<Described>> lines = new LinkedHashMap<>();
        described.stream()
                .filter(d -> !held(d))
                .sorted(Comparator.comparing(Described::at))
                .forEach(d ->
                        lines.computeIfAbsent(d.line(), k -> new ArrayList<>()).add(d));
        InOrder order = new InOrder(readings, named);
        lines.forEach((n, two) -> {
            if (two.size() == 2) {
                Described first = two.get(0);
                Described second = two.get(1);
                List<Person> persons = order.before(n, first.phrase(), second.phrase(), Descriptions::free);
                if (persons.size() == 2
                        && fitting.fits(persons.get(0), first.sides())
                        && fitting.fits(persons.get(1), second.sides())) {
                    give(persons.get(0), first, done);
                    give(persons.get(1), second, done);
                }
            }
        });
    }

    private static boolean free(Person person) {
        return person.full() && person.part == PersonMention.Part.NEWSMAKER && !person.official();
    }

    private void give(Person bearer, Described one, Set<String> done) {
        bearer.roles.add(new Draft.Role(one.phrase().role(), one.phrase().title()));
        if (bearer.affiliation == null) {
            bearer.affiliation =
                    one.phrase().affiliation() != null ? one.phrase().affiliation() : sides.byName(bearer);
        }
        done.add(one.key());
        bearers.computeIfAbsent(one.title(), k -> new ArrayList<>()).add(bearer);
    }

    private void found(Set<String> done) {
        for (How how : How.values()) {
            boolean more = true;
            while (more) {
                more = false;
                for (Described one : described) {
                    Person bearer = done.contains(one.key()) ? null : bearer(one, how);
                    if (bearer != null) {
                        give(bearer, one, done);
                        more = true;
                    }
                }
            }
        }
    }

    /** "The envoy" was told of somebody; "Oslo's fish envoy", said elsewhere, tells more of the same person. */
    private void fuller(Described one) {
        List<Person> of = bearers.getOrDefault(one.title(), List.of());
        if (of.size() != 1 || !fitting.fits(of.get(0), one.sides())) {
            return;
        }
        Person bearer = of.get(0);
        List<String> words = words(one.phrase().role());
        boolean more = bearer.roles.stream().anyMatch(r -> r.words().equalsIgnoreCase(one.title()) && words.size() > 1);
        boolean others =
                persons.stream().anyMatch(p -> p != bearer && p.holds(one.title()) && fitting.fits(p, one.sides()));
        if (more && !others) {
            bearer.roles.add(new Draft.Role(one.phrase().role(), one.phrase().title()));
        }
    }

    private @Nullable Person bearer(Described one, How how) {
        if (held(one)) {
            return null;
        }
        List<Person> possible = persons.stream().filter(p -> may(p, one)).toList();
        boolean alone = possible.size() == 1 && (!one.sides().isEmpty() || close(possible.get(0), one));
        Set<Person> others = beside.getOrDefault(one.key(), Set.of());
        List<Person> sure = possible.stream().filter(p -> sure(p, one)).toList();
        if (sure.size() == 1 && !others.contains(sure.get(0))) {
            return sure.get(0);
        }
        Person meant = alone
                ? possible.get(0)
                : switch (how) {
                    case ALONE -> null;
                    case GOVERNING -> governing(one, possible);
                    case NEAREST ->
                        nearest(
                                one,
                                possible.stream()
                                        .filter(p -> !others.contains(p))
                                        .toList());
                    case AHEAD -> several(one) ? null : nearby.ahead(one, possible);
                    case DELEGATE -> fitting.delegate(one);
                    case SECOND -> fitting.second(one, others, p -> close(p, one));
                    case LEFT ->
                        left(
                                one,
                                possible.stream()
                                        .filter(p -> !others.contains(p))
                                        .toList());
                };
        return meant != null && others.contains(meant) ? null : meant;
    }

    /** Whether somebody the description may mean is already called so. */
    private boolean held(Described one) {
        List<String> words = words(one.phrase().role());
        return persons.stream()
                .filter(p -> fitting.fits(p, one.sides()))
                .flatMap(p -> p.roles.stream())
                .filter(r -> r.title().words().equals(one.title()))
                .map(r -> words(r.words()))
                .anyMatch(held -> held.containsAll(words) || words.containsAll(held));
    }

    private boolean may(Person person, Described one) {
        return person.full()
                && person.part == PersonMention.Part.NEWSMAKER
                && !person.official()
                && one.suits(person.gender)
                && fitting.fits(person, one.sides());
    }

    /** Of those whom a country's title may mean, the one known to be of that country and of no office yet. */
    private static boolean sure(Person person, Described one) {
        return one.phrase().affiliation() != null
                && one.phrase().affiliation().equals(person.affiliation)
                && person.roles.isEmpty();
    }

    /** Who is left when those are taken away who are told of beside the description. */
    private static @Nullable Person left(Described one, List<Person> possible) {
        return possible.size() == 1 && !one.sides().isEmpty() ? possible.get(0) : null;
    }

    /** Whether the line describes somebody else as well. */
    private boolean several(Described one) {
        return described.stream().anyMatch(d -> d.line() == one.line() && d != one && !held(d));
    }

    private @Nullable Person nearest(Described one, List<Person> possible) {
        Set<Person> here = nearby.before(one, possible);
        return here.size() == 1 ? here.iterator().next() : fitting.byLanguage(here, one.sides());
    }

    /** A title that any side may have must follow the name, in its paragraph or the next. */
    private boolean close(Person person, Described one) {
        return person.equals(nearest(one, List.of(person)));
    }

    /** "The government of A ... the prime minister": who is told to govern is meant by the title of those who do. */
    private @Nullable Person governing(Described one, List<Person> possible) {
        List<Person> of = one.phrase().title().kind() == Title.Kind.LEADER
                ? possible.stream().filter(governing::contains).toList()
                : List.of();
        return of.size() == 1 ? of.get(0) : null;
    }

    /** The words of a role, for comparing. */
    static List<String> words(String role) {
        return Arrays.asList(role.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }
}
