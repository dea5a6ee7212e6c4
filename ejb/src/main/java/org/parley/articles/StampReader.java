package org.parley.articles;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.Tables;
import org.parley.text.Token;
import org.parley.text.Tokenizer;

/** Reads the date out of a short line: "16:14 JST, June 6, 2025", "July 31, 2025 / 1:38 AM", "Published 3 May 2025". */
final class StampReader {
    private static final Map<String, String> MONTHS = Tables.pairs(StampReader.class, "months.tsv");
    private static final Map<String, String> ZONES = Tables.pairs(StampReader.class, "zones.tsv");
    private static final Set<String> WORDS = Tables.words(StampReader.class, "stamp-words.tsv");
    private static final int LONGEST = 120;

    private final List<Token> tokens;
    private @Nullable Integer year;
    private int month;
    private int day;
    private @Nullable LocalTime time;
    private @Nullable ZoneId zone;
    private int strangers;

    private StampReader(String text, Span span) {
        tokens = Tokenizer.tokens(text, span);
    }

    /** The stamp of a line that says little else; null for any other line. */
    static @Nullable Stamp line(String text, Span span) {
        if (span.length() > LONGEST) {
            return null;
        }
        StampReader reader = new StampReader(text, span);
        reader.scan();
        return reader.year != null && reader.strangers == 0 ? reader.stamp() : null;
    }

    /** The first date in {@code span}, whatever stands around it; null where there is none. */
    static @Nullable Stamp within(String text, Span span) {
        StampReader reader = new StampReader(text, span);
        reader.scan();
        return reader.stamp();
    }

    private @Nullable Stamp stamp() {
        Stamp stamp = month == 0 || day == 0 ? null : new Stamp(year, month, day, time, zone);
        return stamp == null || stamp.on(year == null ? 2000 : year) == null ? null : stamp;
    }

    private void scan() {
        int i = 0;
        while (i < tokens.size()) {
            int taken = Math.max(iso(i), monthFirst(i));
            taken = taken > 0 ? taken : Math.max(dayFirst(i), clock(i));
            if (taken == 0) {
                strange(tokens.get(i));
                taken = 1;
            }
            i += taken;
        }
    }

    private void strange(Token token) {
        String folded = token.lower();
        boolean known = token.kind() == Token.Kind.PUNCTUATION || WORDS.contains(folded) || ZONES.containsKey(folded);
        strangers += known ? 0 : 1;
    }

    /** 2025-06-06 or 2025/06/06: year first, so that day and month cannot be mistaken for each other. */
    private int iso(int i) {
        int y = number(i);
        if (y < 1900
                || y > 2199
                || !(mark(i + 1, "-") || mark(i + 1, "/"))
                || !mark(i + 3, tokens.get(i + 1).text())) {
            return 0;
        }
        int d = number(i + 4);
        int taken = 5;
        if (d < 0 && i + 4 < tokens.size()) {
            d = leading(tokens.get(i + 4).text()); // 06T10:00:00Z is one word
        }
        return take(y, number(i + 2), d) ? taken : 0;
    }

    private int monthFirst(int i) {
        int m = month(i);
        int d = dayNumber(i + 1);
        if (m == 0 || d == 0) {
            return 0;
        }
        int at = mark(i + 2, ",") ? i + 3 : i + 2;
        int y = year(at);
        return take(y == 0 ? null : y, m, d) ? (y == 0 ? 2 : at + 1 - i) : 0;
    }

    private int dayFirst(int i) {
        int d = dayNumber(i);
        int m = month(i + 1);
        if (m == 0 || d == 0) {
            return 0;
        }
        int at = mark(i + 2, ",") ? i + 3 : i + 2;
        int y = year(at);
        return take(y == 0 ? null : y, m, d) ? (y == 0 ? 2 : at + 1 - i) : 0;
    }

    /** Keeps the first full date; an "updated" one after it changes nothing. */
    private boolean take(@Nullable Integer y, int m, int d) {
        if (m < 1 || m > 12 || d < 1 || d > 31) {
            return false;
        }
        if (month == 0) {
            year = y;
            month = m;
            day = d;
        }
        return true;
    }

    private int clock(int i) {
        if (i >= tokens.size() || tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
            return 0;
        }
        String text = tokens.get(i).lower();
        int letters = text.length();
        while ((letters > 0 && Character.isLetter(text.charAt(letters - 1)))
                || (letters > 0 && text.charAt(letters - 1) == '.')) {
            letters--;
        }
        String[] parts = text.substring(0, letters).split(":", -1);
        String half = text.substring(letters);
        int taken = 1;
        if (half.isEmpty() && i + 1 < tokens.size()) {
            String next = tokens.get(i + 1).lower();
            if ((next.startsWith("a") && isHalf(next)) || (next.startsWith("p") && isHalf(next))) {
                half = next;
                taken = 2;
            }
        }
        if ((parts.length < 2 && half.isEmpty()) || parts.length > 3 || (!half.isEmpty() && !isHalf(half))) {
            return 0;
        }
        int hour = leading(parts[0]);
        int minute = parts.length > 1 ? leading(parts[1]) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return 0;
        }
        if (time == null) {
            time = LocalTime.of(
                    half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour,
                    minute);
            taken += zoneAt(i + taken);
        }
        return taken;
    }

    private int zoneAt(int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        String id = ZONES.get(tokens.get(i).lower());
        zone = id == null ? null : ZoneId.of(id);
        return id == null ? 0 : 1;
    }

    private static boolean isHalf(String word) {
        return word.equals("am")
                || word.equals("pm")
                || word.equals("a.m.")
                || word.equals("p.m.")
                || word.equals("a.m")
                || word.equals("p.m");
    }

    private int month(int i) {
        String month = i < tokens.size() ? MONTHS.get(tokens.get(i).lower()) : null;
        return month == null ? 0 : Integer.parseInt(month);
    }

    private int dayNumber(int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        String text = tokens.get(i).text();
        int n = leading(text);
        if (n < 1 || n > 31) {
            return 0;
        }
        String rest = text.substring(text.length() > 1 && isDigit(text.charAt(1)) ? 2 : 1);
        boolean ordinal =
                rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
        return ordinal ? n : 0;
    }

    private int year(int i) {
        int n = number(i);
        return n >= 1900 && n <= 2199 ? n : 0;
    }

    private int number(int i) {
        return i < tokens.size()
                        && tokens.get(i).kind() == Token.Kind.NUMBER
                        && tokens.get(i).text().length() <= 4
                ? whole(tokens.get(i).text())
                : -1;
    }

    private static int whole(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
    }

    /** The number of up to two digits a word begins with; -1 where it begins otherwise. */
    private static int leading(String text) {
        int end = 0;
        while (end < text.length() && end < 3 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 || end > 2 ? -1 : Integer.parseInt(text.substring(0, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean mark(int i, String mark) {
        return i < tokens.size() && tokens.get(i).text().equals(mark);
    }
}
