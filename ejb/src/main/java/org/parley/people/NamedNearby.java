package org.parley.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;

/** Finds who is named around a description: just before it, or first thing in the sentence behind it. */
final class NamedNearby {
    private final List<LineReading> readings;
    private final Map<Integer, List<References.Found>> named;

    NamedNearby(List<LineReading> readings, Map<Integer, List<References.Found>> named) {
        this.readings = readings;
        this.named = named;
    }

    /** Those of them named before in the paragraph, or else, for a lesser office, in the one before it. */
    Set<Person> before(Described one, List<Person> possible) {
        int paragraph = readings.get(one.line()).line.paragraph;
        int last = one.phrase().title().kind() == Title.Kind.LEADER ? paragraph : paragraph - 1;
        Set<Person> here = new HashSet<>();
        for (int n = one.line(); n >= 0 && readings.get(n).line.paragraph >= last; n--) {
            if (readings.get(n).line.paragraph < paragraph && !here.isEmpty()) {
                break;
            }
            for (References.Found f : named.getOrDefault(n, List.of())) {
                if (n < one.line() || f.to() <= one.phrase().from()) {
                    f.persons().stream().filter(possible::contains).forEach(here::add);
                }
            }
        }
        return here;
    }

    /** "Norway's trade minister says fish comes first. A told parliament ...": the name follows in the next sentence. */
    @Nullable
    Person ahead(Described one, List<Person> possible) {
        Line here = readings.get(one.line()).line;
        boolean follows = one.line() + 1 < readings.size()
                && (readings.get(one.line() + 1).line.paragraph == here.paragraph
                        || here.part != PartKind.BODY
                        || one.line() <= firstProse() + 1);
        if (!follows
                || one.phrase().affiliation() == null && one.phrase().role().indexOf(' ') < 0) {
            return null;
        }
        Line next = readings.get(one.line() + 1).line;
        List<References.Found> names = named.getOrDefault(one.line() + 1, List.of()).stream()
                .filter(f -> f.persons().size() == 1 && opens(f.persons().get(0), next, possible))
                .toList();
        boolean first = !names.isEmpty() && next.first(names.get(0).from());
        boolean only = names.stream().map(f -> f.persons().get(0)).distinct().count() == 1;
        return first || only ? names.get(0).persons().get(0) : null;
    }

    /** Whether the line names the person for the first time and tells nothing of who it is. */
    private static boolean opens(Person person, Line next, List<Person> possible) {
        return possible.contains(person)
                && person.roles.isEmpty()
                && !person.affiliationStated
                && person.firstNamed >= next.tokens.get(0).span().start();
    }

    private int firstProse() {
        int n = 0;
        while (n < readings.size() && readings.get(n).line.part != PartKind.BODY) {
            n++;
        }
        return n;
    }
}
