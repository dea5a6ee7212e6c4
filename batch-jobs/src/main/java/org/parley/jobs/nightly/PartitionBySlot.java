package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;

/** Spreads files over as many partitions as the job parameter says, each with its number. */
@Named
@Dependent
public class PartitionBySlot implements PartitionMapper {
    @Inject
    @BatchProperty
    private String partitions;

    @Override
    public PartitionPlan mapPartitions() {
        int count = Integer.parseInt(partitions);
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(count);
        plan.setThreads(count);
        plan.setPartitionProperties(
                IntStream.range(0, count).mapToObj(PartitionBySlot::numbered).toArray(Properties[]::new));
        return plan;
    }

    private static Properties numbered(int partition) {
        Properties properties = new Properties();
        properties.setProperty("partition", String.valueOf(partition));
        return properties;
    }
}
