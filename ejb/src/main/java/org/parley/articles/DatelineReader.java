package org.parley.articles;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.Tables;

/**
 * Reads the dateline a report opens with: "WASHINGTON (Kyodo) --", "Tokyo, June 5 (Jiji Press)--",
 * "BRUSSELS, May 3, 2025 -", "GENEVA:". Title-case places need a date, a wire, or their country and a sentence behind them
 * ("London, UK - The two sides met."), so that "Japan - an ally" is none.
 */
final class DatelineReader {
    private static final int LONGEST = 110;
    private static final int PLACE_WORDS = 6;
    private static final int SHORTEST_SENTENCE = 60;
    private static final Set<String> LABELS = Tables.words(DatelineReader.class, "labels.tsv");

    private DatelineReader() {}

    /** The dateline at the start of {@code paragraph}; null where there is none. */
    static @Nullable Dateline at(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        int depth = 0;
        int wireStart = -1;
        int wireEnd = -1;
        for (int i = paragraph.start(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' && depth == 0) {
                depth = 1;
                wireStart = i;
            } else if (c == ')' && depth == 1) {
                depth = 0;
                wireEnd = i;
            } else if (depth == 0) {
                int after = dash(text, i, limit, wireEnd == i - 1 || (wireEnd >= 0 && text.charAt(i - 1) == ' '));
                if (after > 0) {
                    return judge(text, paragraph, i, after, wireStart, wireEnd);
                }
                if (!placeOrDate(c) || (wireEnd >= 0 && c != ' ')) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean placeOrDate(char c) {
        return Character.isLetterOrDigit(c) || " ,.'’-/\u00A0".indexOf(c) >= 0;
    }

    /** The index after the dash at {@code i}; 0 where there is none. A single hyphen needs space around it or a wire. */
    private static int dash(String text, int i, int limit, boolean afterWire) {
        char c = text.charAt(i);
        if (c == '—' || c == '–' || c == '―') {
            return i + 1;
        }
        if (c == ':') {
            return i + 1 < limit && text.charAt(i + 1) == ' ' ? i + 1 : 0;
        }
        if (c != '-') {
            return 0;
        }
        int end = i;
        while (end < limit && text.charAt(end) == '-') {
            end++;
        }
        boolean spaced = i > 0 && text.charAt(i - 1) == ' ' && end < limit && text.charAt(end) == ' ';
        return end - i >= 2 || spaced || afterWire ? end : 0;
    }

    private static @Nullable Dateline judge(
            String text, Span paragraph, int dash, int after, int wireStart, int wireEnd) {
        Span before = Paragraphs.strip(text, paragraph.start(), wireStart >= 0 ? wireStart : dash);
        String wire =
                wireEnd < 0 ? null : text.substring(wireStart + 1, wireEnd).strip();
        if ((wire != null && !wire.chars().anyMatch(Character::isUpperCase))
                || !opensReport(text, after, paragraph.end())) {
            return null;
        }
        int placeEnd = before.end();
        Stamp stamp = null;
        int comma = text.indexOf(',', before.start());
        for (int from = comma; from >= 0 && from < before.end(); from = text.indexOf(',', from + 1)) {
            stamp = StampReader.within(text, new Span(from, before.end()));
            if (stamp != null) {
                placeEnd = dateStart(text, new Span(from, before.end()));
                break;
            }
        }
        if (stamp == null && before.length() > 0) {
            stamp = StampReader.within(text, before);
            placeEnd = stamp == null ? placeEnd : dateStart(text, before);
        }
        Span place = Paragraphs.strip(text, before.start(), Math.max(before.start(), placeEnd));
        boolean colon = text.charAt(dash) == ':';
        boolean supported = stamp != null || wire != null;
        if (!place(text, place, supported, colon)
                && (supported || colon || !cityAndCountry(place.of(text)) || !sentence(text, after, paragraph.end()))) {
            return null;
        }
        Span span = Paragraphs.strip(text, paragraph.start(), after);
        return new Dateline(span, place.length() == 0 ? null : place.of(text), stamp, wire);
    }

    /** Where the date begins: at the first digit or month, whichever the comma or a space parts from the place. */
    private static int dateStart(String text, Span span) {
        int i = span.start();
        while (i < span.end()) {
            int end = i;
            while (end < span.end() && " ,".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end > i
                    && StampReader.within(text, new Span(i, span.end())) != null
                    && StampReader.within(text, new Span(end, span.end())) == null) {
                int start = i;
                while (start > span.start() && " ,".indexOf(text.charAt(start - 1)) >= 0) {
                    start--;
                }
                return start;
            }
            i = end + 1;
        }
        return span.start();
    }

    private static boolean place(String text, Span place, boolean supported, boolean colon) {
        if (place.length() == 0) {
            return supported && !colon;
        }
        String printed = place.of(text);
        String[] words = printed.split("[ ,/]+", -1);
        if (words.length > PLACE_WORDS || LABELS.contains(printed.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        boolean upper = printed.chars().noneMatch(Character::isLowerCase);
        if (!supported) {
            return upper
                    && printed.chars().noneMatch(Character::isDigit)
                    && (colon ? printed.contains(", ") : printed.length() > 3 && printed.indexOf('.') < 0);
        }
        for (String word : words) {
            boolean small = word.equals("de")
                    || word.equals("of")
                    || word.equals("la")
                    || word.equals("the")
                    || word.equals("and");
            if (!small && !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return !colon || upper;
    }

    /** "London, UK", "San Francisco, United States": a comma between capitalised words and nothing else. */
    private static boolean cityAndCountry(String printed) {
        String[] halves = printed.split(", ", -1);
        if (halves.length != 2) {
            return false;
        }
        for (String half : halves) {
            String[] words = half.split(" ", -1);
            for (String word : words) {
                if (words.length > 3 || word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                    return false;
                }
            }
        }
        return printed.chars().noneMatch(Character::isDigit);
    }

    /** Whether a whole sentence follows, and not the second half of a heading. */
    private static boolean sentence(String text, int after, int end) {
        return end - after > SHORTEST_SENTENCE && text.substring(after, end).indexOf('.') > 0;
    }

    /** What follows a dateline begins like a sentence. */
    private static boolean opensReport(String text, int after, int end) {
        int i = after;
        while (i < end && (Paragraphs.isSpace(text.charAt(i)) || "-\"'“‘«(".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < end
                && (Character.isUpperCase(text.codePointAt(i))
                        || Character.isDigit(text.charAt(i))
                        || "$€£¥".indexOf(text.charAt(i)) >= 0);
    }
}
