package org.parley.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/** Follows persons through the article: surnames, "the prime minister", "he", "the two leaders". */
final class References {
    private static final int MOST_HOLDERS = 30;
    private static final String OF = " of ";
    private static final Set<String> ADMINISTRATION =
            Set.of("administration", "government", "team", "cabinet", "camp", "presidency");

    private static final Set<String> GOVERNMENT = Set.of("administration", "government", "cabinet", "presidency");

    /**
     * A stretch that stands for persons, with where it was found.
     *
     * @param line index of the line
     */
    record Found(int line, int from, int to, Span span, PersonReference.Kind kind, List<Person> persons) {}

    /**
     * "the X administration", which stands for the side of the person.
     */
    record Administration(int line, int from, int to, Person person) {}

    /**
     * A country's own title without a name ("Japan's prime minister").
     */
    record SideRole(String side, Title title) {}

    private final List<LineReading> readings;
    private final Cast cast;
    private final Map<String, List<Person>> holders = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    final List<Administration> administrations = new ArrayList<>();
    final Set<SideRole> sideRoles = new LinkedHashSet<>();
    private final List<Found> repeats = new ArrayList<>();
    private final List<List<Draft>> inside = new ArrayList<>();

    References(List<LineReading> readings, List<Draft> drafts, Cast cast) {
        this.readings = readings;
        this.cast = cast;
        Map<Line, List<Draft>> byLine = new HashMap<>();
        drafts.forEach(
                d -> byLine.computeIfAbsent(d.line, k -> new ArrayList<>()).add(d));
        for (int n = 0; n < readings.size(); n++) {
            List<Draft> own = byLine.getOrDefault(readings.get(n).line, List.of());
            names(n, own);
            inside.add(own);
            sideRoles(readings.get(n));
        }
    }

    /** Follows titles without names, groups and pronouns, once the sides of the persons are settled. */
    void follow(Descriptions.Sides sides) {
        Descriptions.settle(
                readings, cast.persons(), found, UnnamedTitles.described(readings, inside), governing(), sides);
        holders();
        for (int n = 0; n < readings.size(); n++) {
            titles(n, inside.get(n));
        }
        found.sort(Comparator.comparing(Found::span));
        found.addAll(new Pronouns(readings, found).follow());
        found.sort(Comparator.comparing(Found::span));
    }

    /** Whose government is spoken of: "the X administration", "the government of X". */
    private Set<Person> governing() {
        Set<Person> governing = new LinkedHashSet<>();
        administrations.forEach(a -> governing.add(a.person));
        for (Found f : found) {
            Line line = readings.get(f.line).line;
            boolean of = line.low(f.from - 1).equals("of") && GOVERNMENT.contains(line.low(f.from - 2));
            boolean owns = line.possessive(f.to) && GOVERNMENT.contains(line.low(f.to + 1));
            if (of || owns || GOVERNMENT.contains(line.low(f.to))) {
                governing.addAll(f.persons);
            }
            if (of) {
                int from = line.low(f.from - 3).equals("the") ? f.from - 3 : f.from - 2;
                f.persons.forEach(p -> administrations.add(new Administration(f.line, from, f.from - 1, p)));
            }
        }
        return governing;
    }

    private void sideRoles(LineReading reading) {
        UnnamedTitles.each(reading, (phrases, match) -> {
            RolePhrase phrase = phrases.whole(match);
            if (phrase.definite() && phrase.affiliation() != null && SideNames.styles(phrase.affiliation()) != null) {
                sideRoles.add(new SideRole(phrase.affiliation(), phrase.title()));
            }
        });
    }

    /** All of them in order; where two overlap, the first. */
    List<PersonReference> found() {
        List<PersonReference> references = new ArrayList<>();
        int end = 0;
        for (Found f : found) {
            if (f.span.start() >= end) {
                List<String> names =
                        f.persons.stream().map(p -> p.name).distinct().toList();
                references.add(new PersonReference(f.span, f.kind, names));
                end = f.span.end();
            }
        }
        return references;
    }

    /** Adds the full names that were recognised only because the person was known from elsewhere. */
    void repeated(List<PersonMention> mentions) {
        for (Found f : repeats) {
            Person p = f.persons.get(0);
            mentions.add(new PersonMention(f.span, f.span, p.name, p.role(), p.affiliation, p.part));
        }
    }

    private void add(int n, int from, int to, PersonReference.Kind kind, Person person) {
        found.add(new Found(n, from, to, readings.get(n).line.span(from, to), kind, List.of(person)));
    }

    private void names(int n, List<Draft> drafts) {
        LineReading reading = readings.get(n);
        Line line = reading.line;
        boolean[] covered = new boolean[line.size()];
        for (Draft draft : drafts) {
            Person person = cast.of(draft);
            if (person != null) {
                add(
                        n,
                        draft.nameFrom,
                        draft.nameTo,
                        draft.words() > 1 ? PersonReference.Kind.FULL_NAME : PersonReference.Kind.SURNAME,
                        person);
                Arrays.fill(covered, draft.nameFrom, draft.nameTo, true);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (covered[i] || !line.isWord(i) || (!line.capital(i) && !Lexicon.PARTICLE.contains(line.low(i)))) {
                continue;
            }
            Person whole = cast.fullNameAt(line, i);
            if (whole != null) {
                add(n, i, i + whole.words.size(), PersonReference.Kind.FULL_NAME, whole);
                repeats.add(found.get(found.size() - 1));
                i += whole.words.size() - 1;
                continue;
            }
            Person person = cast.surnameAt(line, i);
            if (person != null) {
                i = surname(n, line, i, person, covered);
            }
        }
    }

    private int surname(int n, Line line, int i, Person person, boolean[] covered) {
        int end = i + person.surname.size();
        if (partOfAnother(readings.get(n), i, end, covered)) {
            return end - 1;
        }
        if (ADMINISTRATION.contains(line.low(end)) && !line.capital(end)) {
            int from = line.low(i - 1).equals("the") ? i - 1 : i;
            administrations.add(new Administration(n, from, end + 1, person));
        } else {
            add(n, i, end, PersonReference.Kind.SURNAME, person);
        }
        return end - 1;
    }

    /** Whether capitalised neighbours make the surname a part of another name ("Smith Barney", "Jill Smith"). */
    private static boolean partOfAnother(LineReading reading, int i, int end, boolean[] covered) {
        Line line = reading.line;
        if (line.titleCase) {
            return Lexicon.isGivenName(line.word(i - 1)) && line.capital(i - 1);
        }
        boolean before = line.capital(i - 1)
                && !covered[i - 1]
                && !Lexicon.FUNCTION.contains(line.low(i - 1))
                && Lexicon.titleAt(line, i - 1) == null
                && reading.sideAt(i - 1) == null;
        boolean after = line.capital(end) && !Lexicon.FUNCTION.contains(line.low(end)) && reading.sideAt(end) == null;
        return before || after;
    }

    /** Titles without a name: the one person of the article who holds it. */
    private void titles(int n, List<Draft> drafts) {
        UnnamedTitles.each(readings.get(n), (phrases, match) -> {
            if (!UnnamedTitles.inside(drafts, match.from())) {
                title(n, phrases.whole(match), match);
            }
        });
    }

    private void title(int n, RolePhrase phrase, Title.Match match) {
        Line line = readings.get(n).line;
        if (!phrase.definite() || match.title().kind() == Title.Kind.HONORIFIC) {
            return;
        }
        if (line.capital(phrase.to()) && !Lexicon.FUNCTION.contains(line.low(phrase.to())) && !line.titleCase) {
            return;
        }
        int at = line.tokens.get(phrase.from()).span().start();
        Person bearer = bearer(phrase, at);
        if (bearer != null) {
            int from = line.low(phrase.from() - 1).equals("the") ? phrase.from() - 1 : phrase.from();
            add(n, from, phrase.to(), PersonReference.Kind.ROLE, bearer);
        }
    }

    /** The one who holds the title; of several the only one named so far. */
    private @Nullable Person bearer(RolePhrase phrase, int at) {
        if (phrase.owner() != null && phrase.affiliation() == null) {
            return null;
        }
        List<Person> bearers = new ArrayList<>();
        List<String> words = List.of(phrase.role().toLowerCase(Locale.ROOT).split(" "));
        for (Person person : holders.getOrDefault(phrase.title().words(), List.of())) {
            if (bears(person, phrase, words)) {
                bearers.add(person);
            }
        }
        if (bearers.size() > 1) {
            bearers.removeIf(p -> p.firstNamed > at);
        }
        return bearers.size() == 1 ? bearers.get(0) : null;
    }

    private void holders() {
        for (Person person : cast.persons()) {
            for (Draft.Role role : person.roles) {
                hold(role.title().words(), person);
                int of = role.title().words().indexOf(OF);
                if (of > 0) {
                    hold(role.title().words().substring(0, of), person); // "the Chancellor" of the Exchequer
                }
                if (role.title().kind() == Title.Kind.LEADER) {
                    hold("leader", person);
                }
            }
        }
    }

    private void hold(String title, Person person) {
        List<Person> list = holders.computeIfAbsent(title, k -> new ArrayList<>());
        if (!list.contains(person) && list.size() < MOST_HOLDERS) {
            list.add(person);
        }
    }

    private static boolean bears(Person person, RolePhrase phrase, List<String> words) {
        if (phrase.affiliation() != null
                && person.affiliation != null
                && !phrase.affiliation().equals(person.affiliation)) {
            return false;
        }
        if (person.part == PersonMention.Part.AUTHOR || person.part == PersonMention.Part.PHOTOGRAPHER) {
            return false;
        }
        if (phrase.title().words().equals("leader")) {
            return person.holds(Title.Kind.LEADER) && phrase.affiliation() != null && person.affiliation != null;
        }
        return person.roles.stream()
                .anyMatch(r -> (r.title().words().equals(phrase.title().words())
                                || r.title().words().startsWith(phrase.title().words() + OF))
                        && !r.words().toLowerCase(Locale.ROOT).startsWith("former")
                        && Arrays.asList(r.words().toLowerCase(Locale.ROOT).split(" "))
                                .containsAll(words));
    }
}
