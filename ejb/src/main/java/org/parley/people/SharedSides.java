package org.parley.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives persons the side of another: of who owns the office, or of who is named beside them. */
final class SharedSides {
    /** Who is on another side than the one whose he is called. */
    private static final Set<String> OTHERS =
            Set.of("rival", "opponent", "host", "guest", "critic", "challenger", "foe");

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

    /** "His envoy, A B", "A B, the president's envoy": the side of the leader told of just before, or of the only one so called. */
    static void ofLeaders(Cast cast, List<Draft> drafts) {
        Person leader = null;
        Line last = null;
        for (Draft draft : drafts) {
            Person person = cast.of(draft);
            if (person == null) {
                continue;
            }
            boolean near = last != null && draft.line.paragraph - last.paragraph <= 1;
            if (person.affiliation == null && draft.titled() && official(draft)) {
                String side = ofHis(draft) && near && leader != null ? leader.affiliation : ofOffice(draft, cast);
                person.affiliation = side;
            }
            if (person.holds(Title.Kind.LEADER) && person.affiliation != null) {
                leader = person;
                last = draft.line;
            }
        }
    }

    private static boolean official(Draft draft) {
        Title.Kind kind = draft.roles.get(0).title().kind();
        String words = draft.roles.get(0).title().words();
        return kind != Title.Kind.RANK
                && kind != Title.Kind.HONORIFIC
                && !draft.roles.get(0).title().relative()
                && !OTHERS.contains(words);
    }

    /** Whether "his" or "her" stands at the head of the role. */
    private static boolean ofHis(Draft draft) {
        for (int i = Math.max(0, draft.from - 1); i < draft.to; i++) {
            String word = draft.line.low(i);
            boolean outside = i < draft.nameFrom || i >= draft.nameTo;
            if (outside && (word.equals("his") || word.equals("her"))) {
                return true;
            }
        }
        return false;
    }

    /** The side of the only leader whose title owns the role: "the president's special envoy". */
    private static @Nullable String ofOffice(Draft draft, Cast cast) {
        String role = draft.roles.get(0).words().toLowerCase(Locale.ROOT);
        int mark = role.indexOf("'s ");
        if (mark < 0) {
            return null;
        }
        String title = role.substring(0, mark);
        List<String> sides = cast.persons().stream()
                .filter(p -> p.holds(title) && p.holds(Title.Kind.LEADER) && p.affiliation != null)
                .map(p -> String.valueOf(p.affiliation))
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.get(0) : null;
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
