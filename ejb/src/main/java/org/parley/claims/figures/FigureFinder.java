package org.parley.claims.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Figure;
import org.parley.claims.Qualifier;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Finds the figures of one sentence: amounts, and the lengths of time among its time expressions. */
public final class FigureFinder {
    private static final Set<String> ABOUT = Set.of(
            "about", "around", "some", "nearly", "almost", "roughly", "approximately", "estimated", "circa", "approx.");
    private static final Set<String> MORE = Set.of("than", "over", "exceeding", "above", "least");
    private static final Set<String> LESS = Set.of("under", "below");
    private static final Set<String> SHIFTED =
            Set.of("last", "past", "next", "coming", "these", "recent", "first", "same");

    private final String text;
    private final List<Token> tokens;
    private final int report;
    private final boolean[] taken;
    private final Measured measured;

    private FigureFinder(String text, Sentence sentence, int report) {
        this.text = text;
        this.tokens = sentence.tokens();
        this.report = report;
        this.taken = new boolean[tokens.size()];
        this.measured = new Measured(text, tokens, taken);
    }

    /** The figures of {@code sentence}, given the times found in it. */
    public static List<Figure> find(String text, Sentence sentence, List<TimeExpression> times, int report) {
        return new FigureFinder(text, sentence, report).run(times);
    }

    private List<Figure> run(List<TimeExpression> times) {
        List<Figure> found = new ArrayList<>();
        for (TimeExpression time : times) {
            int from = token(time.span().start());
            int to = tokenAfter(time.span().end());
            for (int i = from; i < to; i++) {
                taken[i] = true;
            }
        }
        for (TimeExpression time : times) {
            int from = token(time.span().start());
            int to = tokenAfter(time.span().end());
            if (time.type() == TimeExpression.Type.DURATION && from < to) {
                length(time, from, to).ifPresent(found::add);
            }
        }
        for (Amount amount : new AmountFinder(tokens).find(taken)) {
            found.add(figure(amount.from(), amount.to(), amount.value(), amount.unit(), false));
        }
        return found;
    }

    // ---- lengths of time

    private Optional<Figure> length(TimeExpression time, int from, int to) {
        String value = time.value();
        boolean shifted = SHIFTED.contains(lower(from)) || (lower(from).equals("the") && from + 1 < to);
        if (value == null || !time.resolved() || shifted || value.indexOf('.') > 0) {
            return Optional.empty();
        }
        boolean clock = value.startsWith("PT");
        int at = clock ? 2 : 1;
        int end = at;
        while (end < value.length() && Character.isDigit(value.charAt(end))) {
            end++;
        }
        if (end == at || end - at > 9 || end >= value.length()) {
            return Optional.empty();
        }
        long count = Long.parseLong(value.substring(at, end));
        String unit = unit(value.charAt(end), clock);
        if (end + 1 < value.length() && clock && value.endsWith("M")) { // PT5H30M
            count = count * 60 + Long.parseLong(value.substring(end + 1, value.length() - 1));
            unit = "minutes";
        }
        return unit.isEmpty() ? Optional.empty() : Optional.of(figure(from, to, BigDecimal.valueOf(count), unit, true));
    }

    private static String unit(char letter, boolean clock) {
        return switch (letter) {
            case 'S' -> "seconds";
            case 'M' -> clock ? "minutes" : "months";
            case 'H' -> "hours";
            case 'D' -> "days";
            case 'W' -> "weeks";
            case 'Y' -> "years";
            default -> "";
        };
    }

    // ---- all figures

    private Figure figure(int from, int to, BigDecimal value, String unit, boolean length) {
        int qualified = qualifierStart(from);
        int end = measured.after(to);
        int start = qualified;
        String what = measured.phrase(to, end);
        boolean thin = what.isEmpty() || end == to || joinsOnly(to);
        if (thin || length) {
            int before = measured.before(qualified);
            String earlier = before < qualified ? measured.phrase(before, qualified) : "";
            what = (earlier + (what.isEmpty() ? "" : (earlier.isEmpty() ? "" : " ") + spoken(to, end, what))).strip();
        }
        boolean levied = unit.equals("percent")
                && end > to + 1
                && lower(to).equals("on")
                && !lower(to + 1).equals("top");
        boolean share = unit.equals("percent") && end > to && lower(to).equals("of");
        String whole = levied || share ? measured.phrase(to + 1, end) : "";
        String named = levied ? "rate on " + whole : share ? "share of " + whole : what;
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(end - 1).span().end());
        return new Figure(span, value, unit, qualifier(from, to, qualified), MeasurePhrase.clean(named), report);
    }

    private boolean joinsOnly(int to) {
        return to < tokens.size() && FigureUnits.STOPS.contains(lower(to));
    }

    private String spoken(int to, int end, String what) {
        return joinsOnly(to) && !lower(to).equals("of")
                ? new Span(
                                tokens.get(to).span().start(),
                                tokens.get(end - 1).span().end())
                        .of(text)
                        .replaceAll("\\s{1,9}", " ")
                : what;
    }

    private int qualifierStart(int from) {
        int start = from;
        if (start > 0
                && (lower(start - 1).equals("a")
                        || lower(start - 1).equals("an")
                        || lower(start - 1).equals("the"))) {
            start--;
        }
        if (start > 0
                && (ABOUT.contains(lower(start - 1))
                        || LESS.contains(lower(start - 1))
                        || MORE.contains(lower(start - 1)))) {
            start--;
            if (start > 0 && Set.of("than", "least").contains(lower(start))) {
                start--;
            }
        } else if (start > 1
                && lower(start - 1).equals("to")
                && lower(start - 2).equals("up")) {
            start -= 2;
        } else if (start > 2
                && lower(start - 1).equals("as")
                && lower(start - 3).equals("as")) {
            start -= 3;
        }
        return start;
    }

    private Qualifier qualifier(int from, int to, int start) {
        if (to + 1 < tokens.size() && lower(to).equals("or") && lower(to + 1).equals("more")) {
            return Qualifier.MORE_THAN;
        }
        for (int i = start; i < to; i++) {
            Qualifier found = of(i, start);
            if (found != null && (i <= from || found != Qualifier.ABOUT || i < to - 1)) {
                return found;
            }
        }
        return Qualifier.EXACT;
    }

    private @Nullable Qualifier of(int i, int start) {
        String word = lower(i);
        String before = i > start ? lower(i - 1) : "";
        if (word.equals("than")) {
            return before.equals("less") || before.equals("fewer") ? Qualifier.LESS_THAN : Qualifier.MORE_THAN;
        }
        if (word.equals("most") && before.equals("at")) {
            return Qualifier.UP_TO;
        }
        if ((word.equals("to") && before.equals("up")) || (word.equals("as") && i == start)) {
            return Qualifier.UP_TO;
        }
        return MORE.contains(word)
                ? Qualifier.MORE_THAN
                : LESS.contains(word) ? Qualifier.LESS_THAN : ABOUT.contains(word) ? Qualifier.ABOUT : null;
    }

    private int token(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int tokenAfter(int offset) {
        return token(offset);
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
