package org.parley.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a title told of several at once to those named together before it: "A met B. The two trade ministers ...". */
final class SharedRoles {
    private static final Set<String> BEFORE = Set.of("the", "two", "both");

    private final List<LineReading> readings;
    private final Map<Integer, List<References.Found>> named;

    SharedRoles(List<LineReading> readings, Map<Integer, List<References.Found>> named) {
        this.readings = readings;
        this.named = named;
    }

    /** Adds the roles. */
    void settle() {
        for (int n = 1; n < readings.size(); n++) {
            LineReading reading = readings.get(n);
            for (int i = 0; i < reading.line.size() && !reading.line.titleCase; i++) {
                Title.Match match = reading.taken(i) ? null : Lexicon.titleAt(reading.line, i);
                if (match != null) {
                    i = match.to() - 1;
                    share(n, match);
                }
            }
        }
    }

    private void share(int n, Title.Match match) {
        LineReading reading = readings.get(n);
        Line line = reading.line;
        BeforeTitle left = new BeforeTitle(reading, match);
        boolean office =
                match.title().kind() == Title.Kind.OFFICE || match.title().kind() == Title.Kind.LEADER;
        boolean alone = left.affiliation == null
                && left.owner == null
                && !line.low(match.to()).equals("of");
        if (!match.plural()
                || !office
                || !alone
                || !BEFORE.contains(line.low(left.roleFrom - 1))
                || line.capital(match.to())) {
            return;
        }
        List<Person> together = together(n - 1, line.paragraph);
        boolean field = left.roleFrom < match.from()
                || match.title().kind() == Title.Kind.LEADER
                        && !match.title().words().equals("leader");
        if (field && together.size() == 2 && together.stream().allMatch(p -> p.full() && p.roles.isEmpty())) {
            String words = left.prefix + line.span(left.roleFrom, match.to()).of(line.text);
            String printed = line.span(match.from(), match.to()).of(line.text);
            String role = words.substring(0, words.length() - printed.length())
                    + match.title().words();
            together.forEach(p -> p.roles.add(new Draft.Role(role, match.title())));
        }
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
