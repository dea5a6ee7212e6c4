package org.parley.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives persons the side of another: of who owns the office, or of who is named beside them. */
final class SharedSides {
    private SharedSides() {}

    /** "X's finance minister", "Ford's negotiator": the side of leader X, or an organisation the article knows. */
    static void ofOwners(Cast cast, List<Draft> drafts, Set<String> named) {
        List<Person> persons = cast.persons();
        Set<String> known = new HashSet<>();
        persons.stream().filter(p -> p.affiliation != null).forEach(p -> known.add(p.affiliation));
        for (Draft draft : drafts) {
            Person person = cast.of(draft);
            if (person == null || person.affiliation != null || draft.owner == null) {
                continue;
            }
            Person leader = cast.find(List.of(draft.owner));
            if (leader != null && leader != person && leader.holds(Title.Kind.LEADER)) {
                person.affiliation = leader.affiliation;
            } else if (known.contains(draft.owner)) {
                person.affiliation = draft.owner;
            }
        }
        for (Person person : persons) {
            if ("Commission".equals(person.affiliation) && named.contains("European Union")) {
                person.affiliation = "European Union";
            }
        }
    }

    /** "Secretary A and Representative B": an officer named beside a secretary, with no side of his own, shares his. */
    static void besideOthers(Cast cast, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            Person one = cast.of(a);
            Person two = cast.of(b);
            if (one == null || two == null || a.line != b.line || !a.titled() || !b.titled()) {
                continue;
            }
            boolean listed = b.from - a.to == 1
                    && (a.line.low(a.to).equals("and") || a.line.low(a.to).equals(","));
            if (listed && kin(a, b)) {
                share(one, two);
            }
        }
    }

    private static boolean kin(Draft a, Draft b) {
        String first = a.roles.get(0).title().words();
        String second = b.roles.get(0).title().words();
        Set<String> pair = Set.of("secretary", "representative");
        return pair.contains(first) && pair.contains(second);
    }

    private static void share(Person one, Person two) {
        if (two.affiliation == null) {
            two.affiliation = one.affiliation;
        } else if (one.affiliation == null) {
            one.affiliation = two.affiliation;
        }
    }
}
