package org.parley.claims.events;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.people.PersonReference;

/** Reads what is told of another one by leaving out what was said before: "A gave him 70 minutes, B 45". */
final class LeftOut {
    private static final int TITLE = 6;
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,2}");

    private LeftOut() {}

    /**
     * The words that tell it.
     *
     * @param names who
     * @param minutes the bare number
     * @param from where it begins
     * @param to where it ends
     */
    record Gap(Set<String> names, int minutes, int from, int to) {}

    /** What stands behind a length up to {@code until}; null where that tells of nobody else. */
    static @Nullable Gap behind(Scene s, int from, int until) {
        if (!s.at(from).equals(",") && !s.at(from).equals("and")) {
            return null;
        }
        int person = from + 1;
        while (person < until && person < from + TITLE && !s.startsPerson(person)) {
            person++;
        }
        PersonReference reference = person < until && s.startsPerson(person) ? s.person[person] : null;
        if (reference == null) {
            return null;
        }
        int number = s.after(person);
        boolean bare = number < until && MINUTES.matcher(s.at(number)).matches() && !s.isWord(number + 1);
        return bare && reference != null
                ? new Gap(Set.copyOf(reference.names()), Integer.parseInt(s.at(number)), from, number + 1)
                : null;
    }

    /** The same told of whom the gap names, with whoever was not the subject of the first. */
    static Telling like(Scene s, Telling first, Gap gap) {
        Telling second = new Telling(s, s.span(gap.from() + 1, gap.to()), EnumSet.copyOf(first.kinds));
        second.minutes = gap.minutes();
        second.qualifier = first.qualifier;
        second.status = first.status;
        second.firm = true;
        second.definite = true;
        second.persons.addAll(gap.names());
        first.persons.stream().skip(1).forEach(second.persons::add);
        second.sides.addAll(first.sides);
        second.date = first.date;
        second.place = first.place;
        second.pair = true;
        second.grounded = second.persons.size() > 1;
        return second;
    }
}
