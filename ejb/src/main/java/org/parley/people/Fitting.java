package org.parley.people;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says of which persons a described office may be told: by their side, by the language of their name, by what else they are. */
final class Fitting {
    private static final Set<String> DELEGATES = Set.of("negotiator", "envoy");

    private final List<Person> persons;
    private final Descriptions.Sides sides;

    Fitting(List<Person> persons, Descriptions.Sides sides) {
        this.persons = persons;
        this.sides = sides;
    }

    /** Whether the person may be of one of the sides; of none at all anybody may. */
    boolean fits(Person person, Set<String> held) {
        if (held.isEmpty()) {
            return true;
        }
        if (person.affiliation != null) {
            return held.contains(person.affiliation);
        }
        Set<String> spoken = NameLanguages.sides(person.words, sides.named());
        boolean onlyOther = held.size() == 1 && held.stream().allMatch(NameLanguages::ownNames);
        return spoken.isEmpty() ? !onlyOther : held.stream().anyMatch(spoken::contains);
    }

    /** The only one of them whose name tells a side that has the office. */
    @Nullable
    Person byLanguage(Set<Person> among, Set<String> held) {
        List<Person> telling = among.stream()
                .filter(p ->
                        NameLanguages.sides(p.words, sides.named()).stream().anyMatch(held::contains))
                .toList();
        return telling.size() == 1 ? telling.get(0) : null;
    }

    /** "Norway's chief negotiator", where one of the side is named who does not lead it, whatever else the person is. */
    @Nullable
    Person delegate(Described one) {
        if (one.phrase().affiliation() == null || !DELEGATES.contains(lastWord(one.title()))) {
            return null;
        }
        List<Person> of = persons.stream()
                .filter(p -> p.full() && p.part == PersonMention.Part.NEWSMAKER && !p.holds(Title.Kind.LEADER))
                .filter(p -> fits(p, one.sides()))
                .toList();
        return of.size() == 1 ? of.get(0) : null;
    }

    /** "Japan's trade negotiator A ... the economic revitalization minister": who negotiates may be a minister at home. */
    @Nullable
    Person second(Described one, Set<Person> others, Predicate<Person> close) {
        if (one.phrase().title().kind() != Title.Kind.OFFICE
                || DELEGATES.contains(lastWord(one.title()))
                || one.phrase().role().indexOf(' ') < 0) {
            return null;
        }
        List<Person> of = persons.stream()
                .filter(p -> p.full() && p.part == PersonMention.Part.NEWSMAKER && !others.contains(p))
                .filter(p -> !p.roles.isEmpty()
                        && p.roles.stream()
                                .allMatch(r ->
                                        DELEGATES.contains(lastWord(r.title().words()))))
                .filter(p -> fits(p, one.sides()) && one.suits(p.gender))
                .toList();
        return of.size() == 1 && close.test(of.get(0)) ? of.get(0) : null;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
