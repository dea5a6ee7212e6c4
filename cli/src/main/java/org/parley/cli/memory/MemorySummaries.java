package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.briefings.Summary;
import org.parley.briefings.SummaryArchive;

/** The summaries of this process. */
@ApplicationScoped
public class MemorySummaries implements SummaryArchive {
    private final Map<String, Summary> summaries = new ConcurrentHashMap<>();

    @Override
    public Optional<Summary> of(String subjectId) {
        return Optional.ofNullable(summaries.get(subjectId));
    }

    @Override
    public void save(Summary summary) {
        summaries.put(summary.of(), summary);
    }
}
