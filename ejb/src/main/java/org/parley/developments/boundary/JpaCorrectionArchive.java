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
        return of(ArticleCorrection.class, "articleId", articleIds);
    }

    @Override
    public List<LedgerCorrection> ofSubjects(Collection<String> subjectIds) {
        return subjectIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from LedgerCorrection c where c.subjectId in :ids or c.otherSubject in :ids"
                                        + " order by c.at, c.id",
                                LedgerCorrection.class)
                        .setParameter("ids", subjectIds)
                        .getResultList();
    }

    @Override
    public List<DevelopmentCorrection> ofDevelopments(Collection<String> developmentIds) {
        return of(DevelopmentCorrection.class, "developmentId", developmentIds);
    }

    /** One id is asked for as one: a list is a new statement for each length, and relating asks for one article. */
    private <T> List<T> of(Class<T> type, String subject, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        boolean one = ids.size() == 1;
        return em.createQuery(
                        "select c from " + type.getSimpleName() + " c where c." + subject
                                + (one ? " = :ids" : " in :ids") + " order by c.at, c.id",
                        type)
                .setParameter("ids", one ? ids.iterator().next() : ids)
                .getResultList();
    }

    @Override
    public void save(ArticleCorrection correction) {
        Rows.save(em, correction, correction.id());
    }

    @Override
    public void save(LedgerCorrection correction) {
        Rows.save(em, correction, correction.id());
    }

    @Override
    public void save(DevelopmentCorrection correction) {
        Rows.save(em, correction, correction.id());
    }
}
