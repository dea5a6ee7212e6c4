package org.parley.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NightScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final NightSchedule FIVE = new NightSchedule(LocalTime.of(5, 0), BERLIN);
    private static final NightSchedule HALF_PAST_TWO = new NightSchedule(LocalTime.of(2, 30), BERLIN);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void a_night_is_due_from_its_hour_on() {
        assertThat(FIVE.lastDue(Instant.parse("2024-05-10T02:59:59Z"))).isEqualTo("2024-05-09");
        assertThat(FIVE.lastDue(Instant.parse("2024-05-10T03:00:00Z"))).isEqualTo("2024-05-10");
    }

    @Test
    void an_hour_that_the_day_lacks_comes_when_the_clocks_have_gone_forward() {
        assertThat(HALF_PAST_TWO.due(LocalDate.of(2024, 3, 31))).isEqualTo("2024-03-31T01:30:00Z");
    }

    @Test
    void an_hour_that_the_day_has_twice_counts_the_first_time() {
        LocalDate autumn = LocalDate.of(2024, 10, 27);

        assertThat(HALF_PAST_TWO.due(autumn)).isEqualTo("2024-10-27T00:30:00Z");
        assertThat(HALF_PAST_TWO.toStart(autumn, LONG_AGO, Instant.parse("2024-10-27T01:30:00Z")))
                .isEmpty();
    }

    @Test
    void a_night_that_had_its_run_is_not_started_again() {
        assertThat(FIVE.toStart(LocalDate.of(2024, 5, 10), LONG_AGO, Instant.parse("2024-05-10T20:00:00Z")))
                .isEmpty();
    }

    @Test
    void after_an_outage_of_several_nights_one_run_takes_in_what_has_piled_up() {
        assertThat(FIVE.toStart(LocalDate.of(2024, 5, 6), LONG_AGO, Instant.parse("2024-05-10T11:00:00Z")))
                .contains(LocalDate.of(2024, 5, 10));
    }

    @Test
    void a_new_installation_waits_for_the_first_hour_that_comes() {
        Instant installed = Instant.parse("2024-05-10T11:00:00Z");

        assertThat(FIVE.toStart(null, installed, Instant.parse("2024-05-10T11:05:00Z")))
                .isEmpty();
        assertThat(FIVE.toStart(null, installed, Instant.parse("2024-05-11T03:00:10Z")))
                .contains(LocalDate.of(2024, 5, 11));
    }
}
