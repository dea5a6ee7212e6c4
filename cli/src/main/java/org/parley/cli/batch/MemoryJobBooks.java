package org.parley.cli.batch;

import com.ibm.jbatch.container.context.impl.StepContextImpl;
import com.ibm.jbatch.container.jobinstance.JobInstanceImpl;
import com.ibm.jbatch.container.jobinstance.JobOperatorJobExecution;
import com.ibm.jbatch.container.jobinstance.RuntimeFlowInSplitExecution;
import com.ibm.jbatch.container.jobinstance.RuntimeJobExecution;
import com.ibm.jbatch.container.jobinstance.StepExecutionImpl;
import com.ibm.jbatch.container.persistence.CheckpointData;
import com.ibm.jbatch.container.persistence.CheckpointDataKey;
import com.ibm.jbatch.container.services.IJobExecution;
import com.ibm.jbatch.container.services.IPersistenceManagerService;
import com.ibm.jbatch.container.status.JobStatus;
import com.ibm.jbatch.container.status.StepStatus;
import com.ibm.jbatch.spi.services.IBatchConfig;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * jbatch's books in memory: jobs, executions, steps and checkpoints, for as long as the process lives. Restart, stop and
 * partitions work; starting a database for them would cost more time than reading a night of news.
 */
public class MemoryJobBooks implements IPersistenceManagerService {
    private final AtomicLong numbers = new AtomicLong();
    private final ConcurrentMap<Long, Job> jobs = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, Execution> executions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, Step> steps = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CheckpointData> checkpoints = new ConcurrentHashMap<>();

    /** A job instance. */
    private static final class Job {
        final JobInstanceImpl instance;
        final String tag;

        @Nullable
        JobStatus status;

        Job(JobInstanceImpl instance, String tag) {
            this.instance = instance;
            this.tag = tag;
        }
    }

    /** An execution of a job instance. */
    private static final class Execution {
        final long id;
        final Job job;
        final Properties parameters;
        final Timestamp created;

        @Nullable
        Timestamp started;

        @Nullable
        Timestamp ended;

        Timestamp updated;
        BatchStatus status;

        @Nullable
        String exitStatus;

        Execution(long id, Job job, @Nullable Properties parameters, BatchStatus status, Timestamp created) {
            this.id = id;
            this.job = job;
            this.parameters = parameters == null ? new Properties() : parameters;
            this.status = status;
            this.created = created;
            this.updated = created;
        }
    }

    /** A step of an execution. */
    private static final class Step {
        final StepExecutionImpl execution;
        final Execution of;

        @Nullable
        StepStatus status;

        Step(StepExecutionImpl execution, Execution of) {
            this.execution = execution;
            this.of = of;
        }
    }

    @Override
    public void init(IBatchConfig config) {
        // Nothing to open.
    }

    @Override
    public void shutdown() {
        // Nothing to close.
    }

    @Override
    public JobInstance createJobInstance(String name, String tag, String jobXml) {
        return open(name, tag, jobXml).instance;
    }

    @Override
    public JobInstance createSubJobInstance(String name, String tag) {
        return open(name, tag, "").instance;
    }

    private Job open(String name, @Nullable String tag, String jobXml) {
        JobInstanceImpl instance = new JobInstanceImpl(numbers.incrementAndGet(), jobXml);
        instance.setJobName(name);
        Job job = new Job(instance, tag == null ? "" : tag);
        jobs.put(instance.getInstanceId(), job);
        return job;
    }

    @Override
    public RuntimeJobExecution createJobExecution(
            JobInstance instance, @Nullable Properties parameters, BatchStatus status) {
        Execution execution = execute(instance, parameters, status);
        RuntimeJobExecution runtime = new RuntimeJobExecution(instance, execution.id);
        runtime.setBatchStatus(status.name());
        runtime.setCreateTime(execution.created);
        runtime.setLastUpdateTime(execution.created);
        return runtime;
    }

    @Override
    public RuntimeFlowInSplitExecution createFlowInSplitExecution(JobInstance instance, BatchStatus status) {
        Execution execution = execute(instance, null, status);
        RuntimeFlowInSplitExecution runtime = new RuntimeFlowInSplitExecution(instance, execution.id);
        runtime.setBatchStatus(status.name());
        runtime.setCreateTime(execution.created);
        runtime.setLastUpdateTime(execution.created);
        return runtime;
    }

    private Execution execute(JobInstance instance, @Nullable Properties parameters, BatchStatus status) {
        long id = numbers.incrementAndGet();
        Execution execution = new Execution(id, job(instance.getInstanceId()), parameters, status, now());
        executions.put(id, execution);
        return execution;
    }

    @Override
    public StepExecutionImpl createStepExecution(long executionId, StepContextImpl context) {
        long id = numbers.incrementAndGet();
        StepExecutionImpl step = new StepExecutionImpl(executionId, id);
        step.setStepName(context.getStepName());
        steps.put(id, new Step(step, execution(executionId)));
        context.setStepExecutionId(id);
        copy(context, step);
        return step;
    }

    @Override
    public void updateStepExecution(StepContextImpl context) {
        copy(context, step(context.getStepExecutionId()).execution);
    }

    @Override
    public void updateWithFinalPartitionAggregateStepExecution(long executionId, StepContextImpl context) {
        updateStepExecution(context);
    }

    private static void copy(StepContextImpl context, StepExecutionImpl step) {
        BatchStatus status = context.getBatchStatus();
        step.setBatchStatus(status == null ? BatchStatus.STARTING : status);
        step.setExitStatus(context.getExitStatus());
        step.setStartTime(context.getStartTimeTS());
        step.setEndTime(context.getEndTimeTS());
        step.setPersistentUserData(context.getPersistentUserData());
        for (Metric metric : context.getMetrics()) {
            switch (metric.getType()) {
                case READ_COUNT -> step.setReadCount(metric.getValue());
                case WRITE_COUNT -> step.setWriteCount(metric.getValue());
                case COMMIT_COUNT -> step.setCommitCount(metric.getValue());
                case ROLLBACK_COUNT -> step.setRollbackCount(metric.getValue());
                case READ_SKIP_COUNT -> step.setReadSkipCount(metric.getValue());
                case PROCESS_SKIP_COUNT -> step.setProcessSkipCount(metric.getValue());
                case WRITE_SKIP_COUNT -> step.setWriteSkipCount(metric.getValue());
                case FILTER_COUNT -> step.setFilterCount(metric.getValue());
            }
        }
    }

    @Override
    public JobStatus createJobStatus(long instanceId) {
        JobStatus status = new JobStatus(instanceId);
        job(instanceId).status = status;
        return status;
    }

    @Override
    public @Nullable JobStatus getJobStatus(long instanceId) {
        return job(instanceId).status;
    }

    @Override
    public @Nullable JobStatus getJobStatusFromExecution(long executionId) {
        return execution(executionId).job.status;
    }

    @Override
    public void updateJobStatus(long instanceId, JobStatus status) {
        job(instanceId).status = status;
    }

    @Override
    public StepStatus createStepStatus(long stepExecutionId) {
        StepStatus status = new StepStatus(stepExecutionId);
        step(stepExecutionId).status = status;
        return status;
    }

    @Override
    public @Nullable StepStatus getStepStatus(long instanceId, String stepName) {
        return stepsOf(instanceId)
                .filter(step -> step.execution.getStepName().equals(stepName))
                .map(step -> step.status)
                .filter(status -> status != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void updateStepStatus(long stepExecutionId, StepStatus status) {
        step(stepExecutionId).status = status;
    }

    @Override
    public void createCheckpointData(CheckpointDataKey key, CheckpointData data) {
        checkpoints.put(key.getCommaSeparatedKey(), data);
    }

    @Override
    public void updateCheckpointData(CheckpointDataKey key, CheckpointData data) {
        checkpoints.put(key.getCommaSeparatedKey(), data);
    }

    @Override
    public @Nullable CheckpointData getCheckpointData(CheckpointDataKey key) {
        return checkpoints.get(key.getCommaSeparatedKey());
    }

    @Override
    public void markJobStarted(long executionId, Timestamp at) {
        execution(executionId).started = at;
        updateBatchStatusOnly(executionId, BatchStatus.STARTED, at);
    }

    @Override
    public void updateBatchStatusOnly(long executionId, BatchStatus status, Timestamp at) {
        Execution execution = execution(executionId);
        execution.status = status;
        execution.updated = at;
    }

    @Override
    public void updateWithFinalExecutionStatusesAndTimestamps(
            long executionId, BatchStatus status, @Nullable String exitStatus, Timestamp at) {
        updateBatchStatusOnly(executionId, status, at);
        Execution execution = execution(executionId);
        execution.exitStatus = exitStatus;
        execution.ended = at;
    }

    @Override
    public IJobExecution jobOperatorGetJobExecution(long executionId) {
        Execution execution = execution(executionId);
        JobOperatorJobExecution view =
                new JobOperatorJobExecution(execution.id, execution.job.instance.getInstanceId());
        view.setJobName(execution.job.instance.getJobName());
        view.setCreateTime(execution.created);
        view.setStartTime(execution.started);
        view.setEndTime(execution.ended);
        view.setLastUpdateTime(execution.updated);
        view.setJobParameters(execution.parameters);
        view.setBatchStatus(execution.status.name());
        view.setExitStatus(execution.exitStatus);
        return view;
    }

    @Override
    public List<IJobExecution> jobOperatorGetJobExecutions(long instanceId) {
        return executionsOf(instanceId)
                .map(execution -> jobOperatorGetJobExecution(execution.id))
                .toList();
    }

    @Override
    public Set<Long> jobOperatorGetRunningExecutions(String name) {
        Set<BatchStatus> running = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);
        return executions.values().stream()
                .filter(execution -> execution.job.instance.getJobName().equals(name))
                .filter(execution -> running.contains(execution.status))
                .map(execution -> execution.id)
                .collect(Collectors.toSet());
    }

    @Override
    public int jobOperatorGetJobInstanceCount(String name) {
        return jobOperatorGetJobInstanceIds(name, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public int jobOperatorGetJobInstanceCount(String name, String tag) {
        return jobOperatorGetJobInstanceIds(name, tag, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Long> jobOperatorGetJobInstanceIds(String name, int start, int count) {
        return ids(
                jobs.values().stream().filter(job -> job.instance.getJobName().equals(name)), start, count);
    }

    @Override
    public List<Long> jobOperatorGetJobInstanceIds(String name, String tag, int start, int count) {
        return ids(
                jobs.values().stream().filter(job -> job.instance.getJobName().equals(name) && job.tag.equals(tag)),
                start,
                count);
    }

    private static List<Long> ids(Stream<Job> found, int start, int count) {
        return found.map(job -> job.instance.getInstanceId())
                .sorted(Comparator.reverseOrder())
                .skip(start)
                .limit(count)
                .toList();
    }

    @Override
    public Map<Long, String> jobOperatorGetExternalJobInstanceData() {
        return jobs.values().stream()
                .filter(job -> !job.instance.getJobName().startsWith(":"))
                .collect(Collectors.toMap(job -> job.instance.getInstanceId(), job -> job.instance.getJobName()));
    }

    @Override
    public @Nullable Timestamp jobOperatorQueryJobExecutionTimestamp(long executionId, TimestampType which) {
        Execution execution = execution(executionId);
        return switch (which) {
            case CREATE -> execution.created;
            case STARTED -> execution.started;
            case END -> execution.ended;
            case LAST_UPDATED -> execution.updated;
        };
    }

    @Override
    public String jobOperatorQueryJobExecutionBatchStatus(long executionId) {
        return execution(executionId).status.name();
    }

    @Override
    public @Nullable String jobOperatorQueryJobExecutionExitStatus(long executionId) {
        return execution(executionId).exitStatus;
    }

    @Override
    public long jobOperatorQueryJobExecutionJobInstanceId(long executionId) {
        return execution(executionId).job.instance.getInstanceId();
    }

    @Override
    public long getJobInstanceIdByExecutionId(long executionId) {
        return execution(executionId).job.instance.getInstanceId();
    }

    @Override
    public Properties getParameters(long executionId) {
        return execution(executionId).parameters;
    }

    @Override
    public List<StepExecution> getStepExecutionsForJobExecution(long executionId) {
        return steps.values().stream()
                .filter(step -> step.of.id == executionId)
                .sorted(Comparator.comparingLong(number()))
                .<StepExecution>map(step -> step.execution)
                .toList();
    }

    @Override
    public Map<String, StepExecution> getMostRecentStepExecutionsForJobInstance(long instanceId) {
        Map<String, StepExecution> latest = new HashMap<>();
        stepsOf(instanceId).forEach(step -> latest.put(step.execution.getStepName(), step.execution));
        return latest;
    }

    @Override
    public StepExecution getStepExecutionByStepExecutionId(long id) {
        return step(id).execution;
    }

    @Override
    public long getMostRecentExecutionId(long instanceId) {
        return executionsOf(instanceId)
                .mapToLong(execution -> execution.id)
                .max()
                .orElseThrow(() -> new NoSuchJobExecutionException("No execution of job " + instanceId));
    }

    @Override
    public String getJobCurrentTag(long instanceId) {
        return job(instanceId).tag;
    }

    @Override
    public String getTagName(long executionId) {
        return execution(executionId).job.tag;
    }

    @Override
    public void purge(String tag) {
        jobs.values().removeIf(job -> job.tag.equals(tag));
    }

    private Stream<Execution> executionsOf(long instanceId) {
        return executions.values().stream()
                .filter(execution -> execution.job.instance.getInstanceId() == instanceId)
                .sorted(Comparator.comparingLong(execution -> execution.id));
    }

    private Stream<Step> stepsOf(long instanceId) {
        return steps.values().stream()
                .filter(step -> step.of.job.instance.getInstanceId() == instanceId)
                .sorted(Comparator.comparingLong(number()));
    }

    private static ToLongFunction<Step> number() {
        return step -> step.execution.getStepExecutionId();
    }

    private Job job(long id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new NoSuchJobExecutionException("No job " + id);
        }
        return job;
    }

    private Execution execution(long id) {
        Execution execution = executions.get(id);
        if (execution == null) {
            throw new NoSuchJobExecutionException("No execution " + id);
        }
        return execution;
    }

    private Step step(long id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new NoSuchJobExecutionException("No step " + id);
        }
        return step;
    }

    private static Timestamp now() {
        return new Timestamp(System.currentTimeMillis());
    }
}
