package org.parley.jobs;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.jobs.RunReport.StepReport;
import org.parley.nights.Run;
import org.parley.nights.SourceFiles;

/** Tells how runs fare: their files from our own books, their steps from those of the batch runtime. */
@ApplicationScoped
class RunReports {
    @Inject
    private SourceFiles files;

    RunReport of(Run run) {
        return new RunReport(
                run.id(),
                run.night(),
                run.cause(),
                run.state(),
                run.startedAt(),
                run.endedAt(),
                files.counts(run.id()),
                steps(run.executionId()));
    }

    private static List<StepReport> steps(@Nullable Long execution) {
        if (execution == null) {
            return List.of();
        }
        try {
            return RunReport.oneAfterAnother(BatchRuntime.getJobOperator().getStepExecutions(execution).stream()
                    .map(RunReports::step)
                    .toList());
        } catch (BatchRuntimeException purged) {
            return List.of();
        }
    }

    private static StepReport step(StepExecution step) {
        return new StepReport(
                step.getStepName(),
                String.valueOf(step.getBatchStatus()),
                metric(step, Metric.MetricType.READ_COUNT),
                metric(step, Metric.MetricType.WRITE_COUNT),
                metric(step, Metric.MetricType.COMMIT_COUNT),
                metric(step, Metric.MetricType.ROLLBACK_COUNT),
                instant(step.getStartTime()),
                instant(step.getEndTime()));
    }

    private static long metric(StepExecution step, Metric.MetricType type) {
        return Arrays.stream(step.getMetrics())
                .filter(metric -> metric.getType() == type)
                .mapToLong(Metric::getValue)
                .sum();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
