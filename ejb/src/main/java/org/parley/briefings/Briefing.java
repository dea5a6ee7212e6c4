package org.parley.briefings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parley.developments.Development;
import org.parley.dossiers.LedgerEntry;

/**
 * The morning's page of a night.
 *
 * @param night the night shown; due and overdue are reckoned from it
 * @param developments what changed, most important first, announced ones before silent ones
 * @param doubtful reports held back
 * @param due encounters expected in the days after the night, earliest first
 * @param overdue encounters whose day has passed unconfirmed, the latest first
 */
public record Briefing(
        LocalDate night,
        List<Development> developments,
        List<Development> doubtful,
        List<LedgerEntry> due,
        List<LedgerEntry> overdue) {
    private static final int AHEAD_DAYS = 14;
    private static final int BACK_DAYS = 30;

    /** The page from the developments of the night and the entries due around it. */
    public static Briefing of(LocalDate night, List<Development> ofNight, List<LedgerEntry> dueAround) {
        Comparator<Development> byRank = Comparator.comparing((Development d) -> !d.announced())
                .thenComparing(Comparator.comparingInt(Development::rank).reversed())
                .thenComparing(Development::turn)
                .thenComparing(Development::id);
        List<Development> shown = ofNight.stream()
                .filter(d ->
                        d.standing() == Development.Standing.ANNOUNCED || d.standing() == Development.Standing.SILENT)
                .sorted(byRank)
                .toList();
        List<Development> doubtful = ofNight.stream()
                .filter(d -> d.standing() == Development.Standing.DOUBTFUL)
                .sorted(byRank)
                .toList();
        return new Briefing(night, shown, doubtful, due(night, dueAround), overdue(night, dueAround));
    }

    /** The first day whose entries {@link #of} asks for. */
    public static LocalDate firstDue(LocalDate night) {
        return night.minusDays(BACK_DAYS);
    }

    /** The last day whose entries {@link #of} asks for. */
    public static LocalDate lastDue(LocalDate night) {
        return night.plusDays(AHEAD_DAYS);
    }

    private static List<LedgerEntry> due(LocalDate night, List<LedgerEntry> entries) {
        return entries.stream()
                .filter(e -> day(e).isAfter(night.minusDays(1)) && !day(e).isAfter(lastDue(night)))
                .sorted(Comparator.comparing(Briefing::day).thenComparing(LedgerEntry::id))
                .toList();
    }

    private static List<LedgerEntry> overdue(LocalDate night, List<LedgerEntry> entries) {
        return entries.stream()
                .filter(e -> e.belief().stateOn(night).equals("overdue"))
                .sorted(Comparator.comparing(Briefing::day).reversed().thenComparing(LedgerEntry::id))
                .toList();
    }

    private static LocalDate day(LedgerEntry entry) {
        LocalDate due = entry.dueDay();
        return due == null ? LocalDate.MIN : due;
    }
}
