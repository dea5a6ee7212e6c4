package org.parley.articles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.Sentence;
import org.parley.text.Tables;
import org.parley.text.Token;

/** The dates that a sentence prints with month and day, and the years it names; nothing is resolved. */
final class PrintedDates {
    private static final Map<String, String> MONTHS = Tables.pairs(PrintedDates.class, "months.tsv");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "fiscal", "early", "late", "mid", "of", "year", ",");
    private static final int OLDEST = 1990;
    private static final int LATEST = 2100;

    /**
     * A date as printed.
     *
     * @param weekday the day of the week printed with it
     * @param stamp month and day, and the year where it is printed
     */
    record Printed(@Nullable DayOfWeek weekday, Stamp stamp) {
        /** Whether the date can be a day of {@code year}. */
        boolean fits(int year) {
            LocalDate date = stamp.on(year);
            return date != null && (weekday == null || date.getDayOfWeek() == weekday);
        }
    }

    private PrintedDates() {}

    static List<Printed> in(Sentence sentence) {
        List<Printed> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Integer month = month(tokens.get(i));
            int after = month == null ? 0 : day(tokens, i + 1);
            int before = month == null ? 0 : day(tokens, i - 1);
            int day = after > 0 ? after : before;
            if (month != null && day > 0) {
                int first = after > 0 ? i : i - 1;
                int last = after > 0 ? i + 1 : i;
                Integer year = yearAfter(tokens, last);
                found.add(new Printed(weekdayBefore(tokens, first), new Stamp(year, month, day, null, null)));
            }
        }
        return found;
    }

    /** The years a sentence names, alone ("in 2024", "fiscal 2026") or in a date. */
    static Set<Integer> years(Sentence sentence) {
        Set<Integer> years = new TreeSet<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            int year = year(tokens.get(i));
            if (year > 0 && BEFORE_YEAR.contains(tokens.get(i - 1).lower())) {
                years.add(year);
            }
        }
        return years;
    }

    static @Nullable DayOfWeek weekday(Token token) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (token.text().equalsIgnoreCase(day.name())) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Integer month(Token token) {
        String number = token.capitalised() ? MONTHS.get(token.lower()) : null;
        return number == null ? null : Integer.valueOf(number);
    }

    private static int day(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return 0;
        }
        String text = tokens.get(i).text();
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String rest = text.substring(digits);
        boolean whole =
                rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
        int day = digits == 0 || digits > 2 || !whole ? 0 : Integer.parseInt(text.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    private static @Nullable Integer yearAfter(List<Token> tokens, int last) {
        int at = last + 1 < tokens.size() && tokens.get(last + 1).is(",") ? last + 2 : last + 1;
        int year = at < tokens.size() ? year(tokens.get(at)) : 0;
        return year == 0 ? null : year;
    }

    private static int year(Token token) {
        String text = token.text();
        if (token.kind() != Token.Kind.NUMBER
                || text.length() != 4
                || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= OLDEST && year <= LATEST ? year : 0;
    }

    /** "Wednesday, July 30", "Tuesday (Jun 10": one mark may stand between. */
    private static @Nullable DayOfWeek weekdayBefore(List<Token> tokens, int first) {
        int at = first - 1;
        if (at >= 0 && tokens.get(at).kind() == Token.Kind.PUNCTUATION) {
            at--;
        }
        return at < 0 ? null : weekday(tokens.get(at));
    }
}
