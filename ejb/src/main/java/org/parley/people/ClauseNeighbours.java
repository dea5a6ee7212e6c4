package org.parley.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who is told of in the clause of a description, and so is not who is described. */
final class ClauseNeighbours {
    private static final Set<String> CONJUNCTIONS = Set.of("but", "and", "while", "though", "although", "yet");
    private static final Set<String> SUBORDINATE =
            Set.of("when", "after", "before", "as", "once", "while", "although", "though");
    private static final Set<String> SPEECH = Set.of("said", "says", "told", "announced", "added");
    private static final Set<String> STOPS = Set.of(";", ":", "\u2014", "\u2013");

    private final List<LineReading> readings;
    private final Map<Integer, List<References.Found>> named;

    ClauseNeighbours(List<LineReading> readings, Map<Integer, List<References.Found>> named) {
        this.readings = readings;
        this.named = named;
    }

    /** Who is named beside the description in its own clause, and so is somebody else. */
    Set<Person> others(int at, RolePhrase phrase) {
        Set<Person> others = new HashSet<>();
        Line line = readings.get(at).line;
        for (References.Found f : named.getOrDefault(at, List.of())) {
            boolean before = f.to() <= phrase.from();
            int from = before ? f.to() : phrase.to();
            int to = before ? phrase.from() : f.from();
            if (f.kind() != PersonReference.Kind.PRONOUN
                    && from <= to
                    && !parted(line, from, to)
                    && !told(line, phrase, before, from)) {
                others.addAll(f.persons());
            }
        }
        return others;
    }

    /** "A and B will meet, Japan's premier said", "A got nothing from B when the Norwegian minister rang": a country's title in a clause of its own. */
    private static boolean told(Line line, RolePhrase phrase, boolean before, int from) {
        if (!before || phrase.affiliation() == null) {
            return false;
        }
        int opens = line.low(phrase.from() - 1).equals("the") ? phrase.from() - 2 : phrase.from() - 1;
        boolean speaks = line.low(opens).equals(",") && SPEECH.contains(line.low(phrase.to()));
        return speaks || opens >= from && SUBORDINATE.contains(line.low(opens));
    }

    /** Whether another clause begins between the two: by a mark, by a conjunction, or since a clause with "when" came first. */
    private static boolean parted(Line line, int from, int to) {
        boolean fronted = SUBORDINATE.contains(line.low(0));
        for (int i = from; i < to; i++) {
            boolean comma = line.low(i).equals(",") && (fronted || CONJUNCTIONS.contains(line.low(i + 1)));
            if (comma || STOPS.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }
}
