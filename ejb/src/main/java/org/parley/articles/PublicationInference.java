package org.parley.articles;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PrintedDates.Printed;
import org.parley.text.Token;

/**
 * What an article without a stated date implies of its own. It is silent rather than wrong: the year of a dateline
 * follows only from dates near it that fit one of the years the article names, and a day only from a weekday of the
 * lede that the article itself dates in full.
 */
final class PublicationInference {
    private static final int NEAR = 45;
    private static final int LEDE = 2;

    private PublicationInference() {}

    /** The inferred date; null where nothing certain follows. */
    static @Nullable PublicationDate infer(List<PlacedSentence> sentences, @Nullable Stamp dateline) {
        return dateline != null && dateline.year() == null ? yearOf(dateline, sentences) : datedLede(sentences);
    }

    private static @Nullable PublicationDate yearOf(Stamp dateline, List<PlacedSentence> sentences) {
        Set<Integer> named = new TreeSet<>();
        List<Printed> printed = new ArrayList<>();
        for (PlacedSentence placed : sentences) {
            named.addAll(PrintedDates.years(placed.sentence()));
            printed.addAll(PrintedDates.in(placed.sentence()));
        }
        Set<LocalDate> fitting = new HashSet<>();
        for (Printed date : printed) {
            for (int year : date.stamp().year() != null ? Set.of(date.stamp().year()) : around(named)) {
                boolean tells = date.weekday() != null || date.stamp().year() != null;
                LocalDate day = dateline.on(year);
                if (tells
                        && day != null
                        && date.fits(year)
                        && near(day, date.stamp().on(year))) {
                    fitting.add(day);
                }
            }
        }
        if (fitting.size() != 1) {
            return null;
        }
        LocalDate day = fitting.iterator().next();
        return PublicationDate.of(
                day,
                DateBasis.INFERRED,
                "the dateline prints day and month, and the dates in the text fit " + day.getYear() + " only");
    }

    private static Set<Integer> around(Set<Integer> years) {
        Set<Integer> around = new TreeSet<>();
        years.forEach(year -> around.addAll(List.of(year - 1, year, year + 1)));
        return around;
    }

    private static boolean near(LocalDate day, @Nullable LocalDate other) {
        return other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR;
    }

    /** "…said Sunday", where the same article dates that Sunday: it is of that day, or of the next. */
    private static @Nullable PublicationDate datedLede(List<PlacedSentence> sentences) {
        Set<DayOfWeek> told = new HashSet<>();
        Set<LocalDate> dated = new HashSet<>();
        int lede = 0;
        for (PlacedSentence placed : sentences) {
            boolean body = placed.part().kind() == PartKind.BODY;
            if (body && lede++ < LEDE) {
                weekdays(placed, told);
            }
            if (placed.part().kind() == PartKind.CAPTION || (body && lede <= LEDE)) {
                for (Printed printed : PrintedDates.in(placed.sentence())) {
                    if (printed.stamp().date() != null) {
                        dated.add(printed.stamp().date());
                    }
                }
            }
        }
        dated.removeIf(date -> !told.contains(date.getDayOfWeek()));
        if (told.size() != 1 || dated.size() != 1) {
            return null;
        }
        LocalDate day = dated.iterator().next();
        return PublicationDate.of(
                day,
                DateBasis.INFERRED,
                "the article opens with a " + name(day) + " and dates it " + day + ": of that day or the next");
    }

    private static String name(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static void weekdays(PlacedSentence placed, Set<DayOfWeek> told) {
        for (Token token : placed.sentence().tokens()) {
            DayOfWeek day = PrintedDates.weekday(token);
            if (day != null) {
                told.add(day);
            }
        }
    }
}
