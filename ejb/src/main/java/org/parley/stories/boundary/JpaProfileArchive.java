package org.parley.stories.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.stories.ArticleProfile;
import org.parley.stories.KeyQuery;
import org.parley.stories.ProfileArchive;

/** Profiles in the database. */
@ApplicationScoped
@Transactional
public class JpaProfileArchive implements ProfileArchive {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<ArticleProfile> find(String articleId) {
        return Optional.ofNullable(em.find(ArticleProfile.class, articleId));
    }

    @Override
    public List<ArticleProfile> candidates(KeyQuery query) {
        if (query.keys().isEmpty()) {
            return List.of();
        }
        List<String> ids = em.createQuery(
                        "select p.articleId from ArticleProfile p join p.keys k"
                                + " where k.name in :keys and k.day between :from and :to"
                                + " and (:unbounded = true or p.night < :before)"
                                + " group by p.articleId, p.day, p.turn"
                                + " order by count(distinct k.name) desc, p.day desc, p.turn desc, p.articleId",
                        String.class)
                .setParameter("keys", query.keys())
                .setParameter("from", query.from())
                .setParameter("to", query.to())
                .setParameter("unbounded", query.before() == null)
                .setParameter("before", query.before() == null ? query.to() : query.before())
                .setMaxResults(query.limit())
                .getResultList();
        return Rows.inOrder(em, ArticleProfile.class, ids, ArticleProfile::articleId);
    }

    @Override
    public void save(ArticleProfile profile) {
        Rows.save(em, profile, profile.articleId());
    }

    @Override
    public void remove(ArticleProfile profile) {
        Rows.remove(em, profile, profile.articleId());
    }
}
