package org.parley.stories.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
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

    @Override
    public List<ArticleProfile> candidates(List<KeyQuery> queries) {
        em.flush(); // what the articles before this one left
        List<String> ids = Keyed.ids(em, KEYS, queries).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return read(ids);
    }

    /** Neighbours are compared and never changed: as plain rows, they cost no place in the context and no look at a flush. */
    private List<ArticleProfile> read(List<String> ids) {
        NativeQuery<Object[]> query = em.unwrap(Session.class)
                .createNativeQuery(
                        "select article_id, file, outlet, origin, window_day, night, turn, story_id, body"
                                + " from article_profile where article_id = any(:ids)",
                        Object[].class)
                .addScalar("article_id", String.class)
                .addScalar("file", String.class)
                .addScalar("outlet", String.class)
                .addScalar("origin", String.class)
                .addScalar("window_day", LocalDate.class)
                .addScalar("night", LocalDate.class)
                .addScalar("turn", Long.class)
                .addScalar("story_id", String.class)
                .addScalar("body", String.class);
        query.setFlushMode(FlushModeType.COMMIT);
        Map<String, ArticleProfile> found = new HashMap<>();
        query.setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> found.put(
                        (String) row[0],
                        ArticleProfile.stored(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (LocalDate) row[4],
                                (LocalDate) row[5],
                                (Long) row[6],
                                (String) row[7],
                                (String) row[8])));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
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
