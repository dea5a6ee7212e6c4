package org.parley.people;

import java.util.Locale;
import java.util.Set;
import org.parley.text.Span;
import org.parley.text.Tables;

/** Tells the countries that somebody stands against: "has threatened to bomb Iran", "had warned Mexico". */
public final class Facing {
    private static final Set<String> WORDS = Tables.words(Facing.class, "facing-words.tsv");
    private static final int WORD = 24;

    private Facing() {}

    /** True where the word before the name is done to whoever is named: "warned", "bomb", "against". */
    public static boolean isFaced(Span side, String text) {
        String before =
                text.substring(Math.max(0, side.start() - WORD), side.start()).strip();
        return WORDS.contains(before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
