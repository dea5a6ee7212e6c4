package org.parley.web.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Wording;
import org.parley.dossiers.Belief;

/** What is believed of an entry, in one line without its state: "Round 6, Washington", "Ingrid Solheim and Helen Marsh: call". */
public final class Gist {
    private Gist() {}

    /** The line. */
    public static String of(Belief belief) {
        if (!belief.isEvent()) {
            return belief.object() != null ? belief.object() : words(belief.measures());
        }
        String kind = belief.kind().charAt(0) + belief.kind().substring(1).toLowerCase(Locale.ROOT);
        List<String> line = new ArrayList<>();
        line.add(belief.ordinal() == null ? kind : kind + " " + belief.ordinal());
        List<String> who = belief.participants().isEmpty() ? belief.sides() : belief.participants();
        if (!who.isEmpty() && (belief.ordinal() == null || !belief.kind().equals("ROUND"))) {
            line.add("of " + joined(who));
        }
        if (belief.place() != null) {
            line.add((belief.kind().equals("VISIT") ? "to " : "in ") + Wording.place(belief.place()));
        }
        return String.join(" ", line);
    }

    /** "A", "A and B", "A, B and C". */
    public static String joined(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
