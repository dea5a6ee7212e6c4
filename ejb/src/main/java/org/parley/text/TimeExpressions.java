package org.parley.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression.Type;
import org.parley.text.TimeWords.Kind;

/**
 * Finds the times of a text and what they mean, reckoned from the day of writing. Most words are passed over with one
 * look into a table; only words that can begin a time are tried against the rules.
 */
public final class TimeExpressions {
    /** Words that begin a time only if one is told right behind them. */
    private static final Set<String> LEADING = Set.of(
            "another", "the", "a", "an", "every", "each", "at", "up", "close", "more", "less", "fewer", "longer",
            "half", "fiscal", "final", "per", "these", "those", "its", "his", "their", "in");

    private static final Set<String> ALONE =
            Set.of("noon", "midnight", "year-ago", "year-earlier", "q1", "q2", "q3", "q4", "h1", "h2");

    /** No time has as many words between the one it begins with and the first that tells of time. */
    private static final int REACH = 12;

    private final TimeContext context;
    private final Predicate<Sentence> caption;

    private TimeExpressions(TimeContext context, Predicate<Sentence> caption) {
        this.context = context;
        this.caption = caption;
    }

    /** The times in {@code sentences}, in order, none overlapping another. */
    public static List<TimeExpression> find(List<Sentence> sentences, TimeContext context) {
        return find(sentences, context, sentence -> false);
    }

    /** The times in {@code sentences}, of which those that are a caption tell what was in the present tense. */
    public static List<TimeExpression> find(
            List<Sentence> sentences, TimeContext context, Predicate<Sentence> caption) {
        return new TimeExpressions(context, caption).in(sentences);
    }

    /** How many looks at tokens finding the times of {@code sentences} takes. */
    static long looks(List<Sentence> sentences, TimeContext context) {
        long looks = find(sentences, context).size();
        for (Sentence sentence : sentences) {
            TimeCursor cursor = new TimeCursor(sentence.tokens());
            looks += matches(cursor).size() + cursor.looks();
        }
        return looks;
    }

    private List<TimeExpression> in(List<Sentence> sentences) {
        List<List<TimeMatch>> matches = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            matches.add(matches(new TimeCursor(sentence.tokens())));
        }
        TimeFrame frame = new TimeFrame(context, context.day() == null ? printed(matches) : null);
        List<TimeExpression> found = new ArrayList<>();
        for (int s = 0; s < matches.size(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            boolean pictured = caption.test(sentences.get(s));
            frame.enterSentence(s);
            TimeMatch named = null;
            for (TimeMatch match : matches.get(s)) {
                Tense tense = Tense.around(tokens, match.from(), match.to(), pictured);
                tense = tense == Tense.FUTURE && OvertakenPlans.at(tokens, match.from(), match.to())
                        ? Tense.PAST
                        : tense;
                tense = OvertakenPlans.off(tokens, match.from(), match.to()) ? Tense.EITHER : tense;
                boolean limit = tense == Tense.FUTURE && Tense.ahead(tokens, match.from());
                frame.enter(tense, limit || Tense.near(tokens, match.from()));
                frame.enter(named == null ? DayOrder.NONE : DayOrder.between(tokens, named, match));
                TimeValue value = match.meaning().in(frame);
                frame.remember(value);
                named = match;
                Span span = tokens.get(match.from())
                        .span()
                        .with(tokens.get(match.to() - 1).span());
                found.add(new TimeExpression(span, value.type(), value.value(), value.resolved(), value.derivation()));
            }
        }
        return found;
    }

    /** The day an undated text prints in full; null if it prints none, or days of several years. */
    private static @Nullable LocalDate printed(List<List<TimeMatch>> matches) {
        LocalDate only = null;
        for (List<TimeMatch> sentence : matches) {
            for (TimeMatch match : sentence) {
                LocalDate day = match.day();
                if (day != null && only != null && day.getYear() != only.getYear()) {
                    return null;
                }
                only = only == null ? day : only;
            }
        }
        return only;
    }

    private static List<TimeMatch> matches(TimeCursor c) {
        List<TimeMatch> matches = new ArrayList<>();
        int[] telling = telling(c);
        for (int i = 0; i < c.size(); ) {
            boolean begins = telling[i] == i || LEADING.contains(c.at(i));
            TimeMatch match = begins ? longest(c, i, telling[i] - i <= REACH) : null;
            if (match == null) {
                i++;
            } else {
                if (!matches.isEmpty()
                        && match.from() < matches.get(matches.size() - 1).to()) {
                    matches.remove(matches.size() - 1); // "this year" grew into "this year's third quarter"
                }
                matches.add(match);
                i = Math.max(match.to(), i + 1);
            }
        }
        return matches;
    }

    /** For each token the first from there on that tells of time or number; past the end where none does. */
    private static int[] telling(TimeCursor c) {
        int[] telling = new int[c.size()];
        int next = Integer.MAX_VALUE;
        for (int i = c.size() - 1; i >= 0; i--) {
            next = tells(c.at(i)) ? i : next;
            telling[i] = next;
        }
        return telling;
    }

    private static boolean tells(String word) {
        char first = word.charAt(0);
        return (first >= '0' && first <= '9')
                || TimeWords.WORDS.containsKey(word)
                || (TimeWords.PHRASES.containsKey(word) && !LEADING.contains(word))
                || ALONE.contains(word)
                || Numerals.cardinal(word).isPresent()
                || Numerals.ordinal(word).isPresent()
                || word.indexOf('-') > 0;
    }

    private static @Nullable TimeMatch longest(TimeCursor c, int i, boolean near) {
        TimeMatch best = phrase(c, i);
        if (!near) {
            return best; // "the", "in" or "a", and nothing about time behind it
        }
        best = longer(best, ClockRules.at(c, i));
        best = longer(best, PeriodRules.at(c, i));
        best = longer(best, NthWeekdays.at(c, i));
        return longer(best, DurationRules.at(c, i));
    }

    private static @Nullable TimeMatch longer(@Nullable TimeMatch a, @Nullable TimeMatch b) {
        return a == null ? b : b == null || a.to() >= b.to() ? a : b;
    }

    // ---- set phrases

    private static @Nullable TimeMatch phrase(TimeCursor c, int i) {
        for (TimeWords.Phrase phrase : TimeWords.PHRASES.getOrDefault(c.at(i), List.of())) {
            boolean other = (c.is(i, "previously", "recently") && c.at(i + 1).endsWith("ed"))
                    || (c.is(i, "soon") && (c.is(i + 1, "as", "after") || c.is(i - 1, "as")));
            int end = i + phrase.words().size();
            boolean goesOn = c.is(end - 1, "past")
                    && (c.word(end) != null || c.count(end).isPresent());
            if (!other && !goesOn && matches(c, i, phrase.words())) {
                return TimeMatch.of(i, i + phrase.words().size(), f -> meaning(f, phrase));
            }
        }
        boolean alone = c.is(i, "earlier") && adverb(c, i);
        return alone ? TimeMatch.of(i, i + 1, f -> vague("PAST_REF")) : null;
    }

    private static boolean matches(TimeCursor c, int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!c.at(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** "had talked earlier", but not "an earlier round". */
    private static boolean adverb(TimeCursor c, int i) {
        return c.word(i - 1, Kind.UNIT) == null
                && (c.is(i + 1, ".", ",", "", "and", ";", "that") || c.is(i - 1, ","))
                && !c.is(i - 1, "than", "or", "and", "the", "an");
    }

    private static TimeValue meaning(TimeFrame frame, TimeWords.Phrase phrase) {
        if (phrase.value().equals("today")) {
            return new CalendarDay(null, null, null, null, 0, "").in(frame);
        }
        if (phrase.value().equals("that day")) {
            LocalDate named = frame.dayTold();
            LocalDate today = frame.today();
            boolean goneBy = named != null && today != null && named.isBefore(today) && frame.tense() == Tense.FUTURE;
            return named != null && !goneBy // "is to see her later in the day", behind what was on the day before
                    ? TimeValue.day(named, "the day named before")
                    : new CalendarDay(null, null, null, null, 0, "").in(frame);
        }
        return phrase.type() == Type.DATE ? holiday(frame, phrase.value()) : vague(phrase.value());
    }

    /** A holiday by its name: "--12-25" on that day of each year, "--" on another one each year. */
    private static TimeValue holiday(TimeFrame frame, String day) {
        return day.length() < 7
                ? TimeValue.open(null, "a holiday that is not on the same day each year")
                : CalendarDay.ofMonth(Integer.parseInt(day.substring(2, 4)), Integer.parseInt(day.substring(5)), null)
                        .in(frame);
    }

    private static TimeValue vague(String reference) {
        return new TimeValue(Type.VAGUE, reference, false, "no time is named");
    }
}
