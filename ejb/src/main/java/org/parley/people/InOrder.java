package org.parley.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the two whom two descriptions mean in their order: "A and B were back. The president and the trade minister had
 * flown to Lima".
 */
final class InOrder {
    private static final int FARTHEST_JOINED = 5;

    private final List<LineReading> readings;
    private final Map<Integer, List<References.Found>> named;

    InOrder(List<LineReading> readings, Map<Integer, List<References.Found>> named) {
        this.readings = readings;
        this.named = named;
    }

    /**
     * The two persons told of just before the descriptions; none where others are possible.
     *
     * @param free whether an office is still to be told of somebody
     */
    List<Person> before(int n, RolePhrase first, RolePhrase second, Predicate<Person> free) {
        Line line = readings.get(n).line;
        boolean joined = line.low(first.to()).equals("and") && second.from() - first.to() <= 2;
        boolean parallel = office(first) && office(second);
        if (!joined && !parallel) {
            return List.of();
        }
        List<References.Found> here = named.getOrDefault(n, List.of()).stream()
                .filter(f -> f.to() <= first.from())
                .toList();
        int at = here.isEmpty() ? n - 1 : n;
        if (at < 0 || readings.get(at).line.paragraph < line.paragraph - 1) {
            return List.of();
        }
        List<References.Found> names = here.isEmpty() ? named.getOrDefault(at, List.of()) : here;
        List<Person> pair = pair(readings.get(at).line, names, free);
        if (!pair.isEmpty()) {
            return pair;
        }
        List<Person> all = distinct(names).stream().filter(free).toList();
        return joined && all.size() == 2 ? all : List.of();
    }

    private static boolean office(RolePhrase phrase) {
        return phrase.title().kind() == Title.Kind.OFFICE && phrase.role().indexOf(' ') > 0;
    }

    /** The only two of these names that stand as "A and B"; none where none or more do. */
    static List<Person> pair(Line line, List<References.Found> names, Predicate<Person> free) {
        List<Person> found = List.of();
        for (int k = 1; k < names.size(); k++) {
            References.Found one = names.get(k - 1);
            References.Found next = names.get(k);
            boolean persons = one.persons().size() == 1 && next.persons().size() == 1;
            boolean two = persons
                    && line.low(one.to()).equals("and")
                    && next.from() - one.to() <= FARTHEST_JOINED
                    && !one.persons().equals(next.persons())
                    && free.test(one.persons().get(0))
                    && free.test(next.persons().get(0));
            if (two && !found.isEmpty()) {
                return List.of();
            }
            found = two ? List.of(one.persons().get(0), next.persons().get(0)) : found;
        }
        return found;
    }

    private static List<Person> distinct(List<References.Found> names) {
        List<Person> persons = new ArrayList<>();
        names.forEach(
                f -> f.persons().stream().filter(p -> !persons.contains(p)).forEach(persons::add));
        return persons;
    }
}
