package org.parley.dossiers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Figure;
import org.parley.claims.Reading;
import org.parley.text.Tables;
import org.parley.text.Token;

/** How a figure stands: threatened, offered, agreed or in force. Two of different standing do not contradict each other. */
final class Standing {
    private static final Map<String, String> WORDS = Tables.pairs(Standing.class, "figure-standing.tsv");
    private static final List<String> SCALE = List.of("threatened", "offered", "agreed", "in force");
    private static final int FIRM = 2;

    private Standing() {}

    /** By the nearest telling word before it in its sentence; null where there is none. */
    static @Nullable String of(Figure figure, Reading reading) {
        return reading.article().sentences().stream()
                .filter(s -> s.sentence().span().contains(figure.span()))
                .flatMap(s -> s.sentence().tokens().stream())
                .filter(t -> t.span().end() <= number(figure, reading.article().text()))
                .map(t -> WORDS.get(lower(t)))
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Where the number stands in the words of the figure. */
    private static int number(Figure figure, String text) {
        int at = figure.span().start();
        while (at < figure.span().end() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < figure.span().end() ? at : figure.span().end();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** Whether one is only threatened or offered and the other is not, so that both may hold. */
    static boolean differ(@Nullable String one, @Nullable String other) {
        return loose(one) != loose(other) || (loose(one) && !String.valueOf(one).equals(other));
    }

    /** Whether what is said now stands more firmly than what is known. */
    static boolean firmer(@Nullable String known, @Nullable String now) {
        return rank(now) > rank(known);
    }

    private static boolean loose(@Nullable String standing) {
        return standing != null && SCALE.indexOf(standing) < FIRM;
    }

    private static int rank(@Nullable String standing) {
        return standing == null ? FIRM : SCALE.indexOf(standing) < FIRM ? SCALE.indexOf(standing) : FIRM;
    }
}
