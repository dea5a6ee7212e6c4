package org.parley.developments.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.parley.developments.CorrectionArchive;
import org.parley.developments.DevelopmentCorrection;
import org.parley.dossiers.LedgerCorrection;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.boundary.Rows;

/** What staff corrected, in the database. */
@ApplicationScoped
@Transactional
public class JpaCorrectionArchive implements CorrectionArchive {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<ArticleCorrection> ofArticles(Collection<String> articleIds) {
        return Rows.where(
                em,
                ArticleCorrection.class,
                "select * from article_correction where article_id = any(:ids) order by made_at, id",
                articleIds);
    }

    @Override
    public List<LedgerCorrection> ofSubjects(Collection<String> subjectIds) {
        return Rows.where(
                em,
                LedgerCorrection.class,
                "select * from ledger_correction where subject_id = any(:ids) or other_subject = any(:ids)"
                        + " order by made_at, id",
                subjectIds);
    }

    @Override
    public List<DevelopmentCorrection> ofDevelopments(Collection<String> developmentIds) {
        return Rows.where(
                em,
                DevelopmentCorrection.class,
                "select * from development_correction where development_id = any(:ids) order by made_at, id",
                developmentIds);
    }

    @Override
    public void save(ArticleCorrection correction) {
        add(correction, correction.id());
    }

    @Override
    public void save(LedgerCorrection correction) {
        add(correction, correction.id());
    }

    @Override
    public void save(DevelopmentCorrection correction) {
        add(correction, correction.id());
    }

    /** Found by the next question: corrections are few, and no question looks for what is not written yet. */
    private void add(Object correction, String id) {
        Rows.save(em, correction, id);
        em.flush();
    }
}
