package org.parley.briefings.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.parley.briefings.Summary;
import org.parley.briefings.SummaryArchive;
import org.parley.stories.boundary.Rows;

/** Summaries in the database. */
@ApplicationScoped
@Transactional
public class JpaSummaryArchive implements SummaryArchive {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Summary> of(String subjectId) {
        return Optional.ofNullable(em.find(Summary.class, subjectId));
    }

    @Override
    public void save(Summary summary) {
        Rows.save(em, summary, summary.of());
    }
}
