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
    void a_step_begins_when_the_one_before_has_ended() {
        List<StepReport> steps = RunReport.oneAfterAnother(List.of(step("inventory", 1, 2), step("read", 9, 9)));

        assertThat(steps).extracting(StepReport::startedAt).containsExactly(second(1), second(2));
        assertThat(steps).extracting(StepReport::endedAt).containsExactly(second(2), second(9));
    }

    @Test
    void a_step_whose_predecessor_has_no_end_keeps_its_beginning() {
        List<StepReport> steps = RunReport.oneAfterAnother(List.of(step("read", 0, null), step("relate", 9, null)));

        assertThat(steps).extracting(StepReport::startedAt).containsExactly(second(0), second(9));
    }

    private static StepReport step(String name, int began, @Nullable Integer ended) {
        return new StepReport(name, "COMPLETED", 1, 1, 1, 0, second(began), ended == null ? null : second(ended));
    }

    private static Instant second(int second) {
        return MIDNIGHT.plusSeconds(second);
    }
}
