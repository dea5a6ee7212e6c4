package org.parley.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.search.ArticleLine;
import org.parley.stories.Duplicate;

/** Articles as lines. */
@ApplicationScoped
@Transactional
public class ArticleShelf {
    static final String LINE = "select new org.parley.search.ArticleLine("
            + "a.id, a.headline, a.outlet, a.publishedDay, a.publishedBasis, a.night, a.path) ";

    @PersistenceContext
    private EntityManager em;

    /**
     * Articles whose headline or outlet contains {@code words}, the latest night first; those after the line of {@code
     * night} and {@code id} where they are given.
     */
    public List<ArticleLine> page(@Nullable String words, @Nullable LocalDate night, @Nullable String id, int limit) {
        boolean further = night != null && id != null;
        boolean asked = words != null && !words.isBlank();
        TypedQuery<ArticleLine> query = em.createQuery(
                LINE + "from Article a where 1 = 1 "
                        + (asked
                                ? "and (lower(a.headline) like :words escape '!' or lower(a.outlet) like :words escape '!') "
                                : "")
                        + (further ? "and (a.night < :night or (a.night = :night and a.id < :id)) " : "")
                        + "order by a.night desc, a.id desc",
                ArticleLine.class);
        if (asked) {
            query.setParameter("words", "%" + literally(String.valueOf(words)) + "%");
        }
        if (further) {
            query.setParameter("night", night).setParameter("id", id);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** The lines of these articles, by id. */
    public Map<String, ArticleLine> lines(Collection<String> ids) {
        Map<String, ArticleLine> lines = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(LINE + "from Article a where a.id in :ids", ArticleLine.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(line -> lines.put(line.id(), line));
        }
        return lines;
    }

    /** What repeats this article, at most {@code limit}. */
    public List<Duplicate> repeatsOf(String articleId, int limit) {
        return em.createQuery("select d from Duplicate d where d.ofArticle = :id order by d.articleId", Duplicate.class)
                .setParameter("id", articleId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The story an article belongs to; empty before it was related. */
    public Optional<String> storyOf(String articleId) {
        return em.createQuery("select m.storyId from StoryMember m where m.articleId = :id", String.class)
                .setParameter("id", articleId)
                .getResultStream()
                .findFirst();
    }

    static String literally(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
