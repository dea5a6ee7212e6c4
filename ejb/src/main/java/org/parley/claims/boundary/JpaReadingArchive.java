package org.parley.claims.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.articles.Article;
import org.parley.articles.Outcome;
import org.parley.claims.ArticlePerson;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;
import org.parley.claims.RelatingRow;
import org.parley.claims.StoredReading;

/** Articles and readings in the database. */
@ApplicationScoped
@Transactional
public class JpaReadingArchive implements ReadingArchive {
    @PersistenceContext
    EntityManager em;

    @Inject
    StoreTurns turns;

    @Override
    public void store(Collection<ReadArticle> articles) {
        turns.take();
        Set<String> there = stored(articles.stream().map(ReadArticle::id).toList());
        for (ReadArticle read : articles) {
            if (there.add(read.id())) {
                Article article = Article.of(read.source(), read.file(), read.night(), read.run());
                em.persist(article);
                em.persist(StoredReading.of(read.id(), read.reading()));
                ArticlePerson.of(read, article.day()).forEach(em::persist);
            }
        }
        em.flush();
        em.clear();
    }

    private Set<String> stored(List<String> ids) {
        return ids.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(em.createQuery("select a.id from Article a where a.id in :ids", String.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    @Override
    public Optional<ReadArticle> find(String articleId) {
        Article article = em.find(Article.class, articleId);
        StoredReading reading = em.find(StoredReading.class, articleId);
        return article == null || reading == null ? Optional.empty() : Optional.of(read(article, reading));
    }

    private static ReadArticle read(Article article, StoredReading reading) {
        Outcome.Read source = article.toRead();
        return new ReadArticle(article.path(), article.night(), article.runId(), source, reading.on(source.text()));
    }

    @Override
    public List<String> unrelated(long run) {
        return em.createQuery(
                        "select a.id from Article a where a.runId = :run"
                                + " and not exists (select 1 from RelatingRow r where r.articleId = a.id)"
                                + " order by coalesce(a.publishedDay, a.night), a.path, a.id",
                        String.class)
                .setParameter("run", run)
                .getResultList();
    }

    @Override
    public List<String> related(long run) {
        return em.createQuery(
                        "select r.articleId from RelatingRow r where r.runId = :run order by r.turn", String.class)
                .setParameter("run", run)
                .getResultList();
    }

    @Override
    public long lastTurn() {
        return em.createQuery("select coalesce(max(r.turn), 0) from RelatingRow r", Long.class)
                .getSingleResult();
    }

    @Override
    public void related(String articleId, long run, long turn) {
        RelatingRow row = em.find(RelatingRow.class, articleId);
        if (row == null) {
            em.persist(RelatingRow.of(articleId, run, turn));
        } else {
            row.done();
        }
        // Nothing of one article is kept for the next: else every query of the chunk looks through all that was read in
        // it.
        em.flush();
        em.clear();
    }

    @Override
    public void replace(ReadArticle read) {
        Article article = em.find(Article.class, read.id());
        if (article != null) {
            em.merge(StoredReading.of(read.id(), read.reading()));
            em.createQuery("delete from ArticlePerson p where p.articleId = :id")
                    .setParameter("id", read.id())
                    .executeUpdate();
            em.flush();
            em.clear();
            LocalDate said = read.reading().article().published().day();
            ArticlePerson.of(read, said == null ? read.night() : said).forEach(em::persist);
        }
    }

    @Override
    public List<String> relatedSince(LocalDate night) {
        return em.createQuery(
                        "select r.articleId from RelatingRow r, Article a where a.id = r.articleId and a.night >= :night"
                                + " and r.pending = false order by r.turn",
                        String.class)
                .setParameter("night", night)
                .getResultList();
    }

    @Override
    public void takeBack(String articleId) {
        em.find(RelatingRow.class, articleId).takeBack();
    }

    @Override
    public List<String> takenBack() {
        return em.createQuery(
                        "select r.articleId from RelatingRow r where r.pending = true order by r.turn", String.class)
                .getResultList();
    }

    @Override
    public long turn(String articleId) {
        return em.find(RelatingRow.class, articleId).turn();
    }

    @Override
    public void adopt(long abandoned, long by) {
        em.createQuery("update Article a set a.runId = :by where a.runId = :abandoned"
                        + " and not exists (select 1 from RelatingRow r where r.articleId = a.id)")
                .setParameter("by", by)
                .setParameter("abandoned", abandoned)
                .executeUpdate();
    }
}
