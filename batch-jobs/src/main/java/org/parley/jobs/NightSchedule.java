package org.parley.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.nights.NightSettings;

/**
 * When nights are due: every day at an hour of a zone. An hour that a day lacks, because clocks go forward, comes as
 * soon as they have; one that a day has twice counts the first time.
 *
 * @param hour the time of day
 * @param zone whose time
 */
public record NightSchedule(LocalTime hour, ZoneId zone) {
    /** The schedule that is set; midnight where no hour is, so that what is asked for by hand has its night too. */
    static NightSchedule of(NightSettings settings) {
        LocalTime hour = settings.hour();
        return new NightSchedule(hour == null ? LocalTime.MIDNIGHT : hour, settings.zone());
    }

    /** The night that has become due last: its own hour has come, or exactly now comes. */
    public LocalDate lastDue(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return due(today).isAfter(now) ? today.minusDays(1) : today;
    }

    /** When a night is due. */
    public Instant due(LocalDate night) {
        return ZonedDateTime.of(night, hour, zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /**
     * The night to start now: the last one due, unless it has had its scheduled run. After an outage of several nights
     * that is one night, which takes in whatever has piled up. Where no night ever ran, the first is the next one due.
     *
     * @param last the newest night that has had its scheduled run; null where none has
     * @param since when this installation began to keep the schedule
     */
    public Optional<LocalDate> toStart(@Nullable LocalDate last, Instant since, Instant now) {
        LocalDate due = lastDue(now);
        boolean hadItsRun = last != null && !last.isBefore(due);
        boolean beforeOurTime = last == null && due(due).isBefore(since);
        return hadItsRun || beforeOurTime ? Optional.empty() : Optional.of(due);
    }
}
