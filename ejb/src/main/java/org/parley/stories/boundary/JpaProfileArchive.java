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
    private static final Keyed.Table KEYS =
            new Keyed.Table("article_profile_key", "article_id", "article_profile", "article_id", "night");

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<ArticleProfile> find(String articleId) {
        return Optional.ofNullable(em.find(ArticleProfile.class, articleId));
    }

    @Override
    public List<ArticleProfile> candidates(KeyQuery query) {
        return candidates(List.of(query));
    }

    /** Neighbours are compared and never changed: left out of the context, they cost no look at each later flush. */
    @Override
    public List<ArticleProfile> candidates(List<KeyQuery> queries) {
        em.flush(); // what the articles before this one left
        List<String> ids = Keyed.ids(em, KEYS, queries).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<ArticleProfile> neighbours = Rows.inOrder(em, ArticleProfile.class, ids);
        neighbours.forEach(em::detach);
        return neighbours;
    }

    @Override
    public void save(ArticleProfile profile) {
        Rows.save(em, profile, profile.articleId());
    }

    @Override
    public void add(ArticleProfile profile) {
        em.persist(profile);
    }

    @Override
    public void remove(ArticleProfile profile) {
        Rows.remove(em, profile, profile.articleId());
    }
}
