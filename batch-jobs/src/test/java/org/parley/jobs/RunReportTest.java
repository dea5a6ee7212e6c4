package org.parley.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.jobs.RunReport.StepReport;

class RunReportTest {
    private static final Instant MIDNIGHT = Instant.parse("2031-03-01T00:00:00Z");

    @Test
    void a_step_lasts_until_the_next_begins_and_the_last_one_until_its_own_end() {
        List<StepReport> steps = RunReport.oneAfterAnother(List.of(step("read", 0, 0), step("relate", 9, 12)));

        assertThat(steps).extracting(StepReport::endedAt).containsExactly(second(9), second(12));
    }

    @Test
    void a_step_that_has_not_ended_has_no_end() {
        List<StepReport> steps = RunReport.oneAfterAnother(List.of(step("read", 0, null), step("relate", 9, null)));

        assertThat(steps).extracting(StepReport::endedAt).containsOnlyNulls();
    }

    private static StepReport step(String name, int began, @Nullable Integer ended) {
        return new StepReport(name, "COMPLETED", 1, 1, 1, 0, second(began), ended == null ? null : second(ended));
    }

    private static Instant second(int second) {
        return MIDNIGHT.plusSeconds(second);
    }
}
