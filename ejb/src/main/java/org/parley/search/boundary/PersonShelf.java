package org.parley.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.DateBasis;
import org.parley.claims.NameKey;
import org.parley.dossiers.LedgerEntry;
import org.parley.search.Appearance;
import org.parley.search.ArticleLine;
import org.parley.search.PersonLine;

/** Persons, as the articles name them. */
@ApplicationScoped
@Transactional
public class PersonShelf {
    private static final int RECENT = 400;

    @PersistenceContext
    private EntityManager em;

    /** Persons whose name contains {@code words}, by name; those after {@code afterKey}. */
    public List<PersonLine> page(String words, String afterKey, int limit) {
        TypedQuery<PersonLine> query = em.createQuery(
                "select new org.parley.search.PersonLine(p.nameKey, max(p.name), count(p), max(p.day))"
                        + " from ArticlePerson p where p.nameKey > :after"
                        + (words.isBlank() ? "" : " and lower(p.name) like :words escape '!'")
                        + " group by p.nameKey order by p.nameKey",
                PersonLine.class);
        query.setParameter("after", afterKey);
        if (!words.isBlank()) {
            query.setParameter("words", "%" + ArticleShelf.literally(words) + "%");
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** Articles that name the person, the latest first; those before the line given. */
    public List<Appearance> appearances(
            String nameKey, @Nullable LocalDate day, @Nullable String articleId, int limit) {
        boolean further = day != null && articleId != null;
        var query = em.createQuery(
                        "select p.name, p.role, p.affiliation, p.day, a.id, a.headline, a.outlet, a.publishedDay,"
                                + " a.publishedBasis, a.night, a.path"
                                + " from ArticlePerson p join Article a on a.id = p.articleId where p.nameKey = :key"
                                + (further ? " and (p.day < :day or (p.day = :day and p.articleId < :id))" : "")
                                + " order by p.day desc, p.articleId desc",
                        Object[].class)
                .setParameter("key", nameKey);
        if (further) {
            query.setParameter("day", day).setParameter("id", articleId);
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(PersonShelf::appearance)
                .toList();
    }

    private static Appearance appearance(Object[] row) {
        ArticleLine article = new ArticleLine(
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (LocalDate) row[7],
                (DateBasis) row[8],
                (LocalDate) row[9],
                (String) row[10]);
        return new Appearance((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], article);
    }

    /** Ledger entries of encounters in which the person takes part, the last said first; out of the most recent ones. */
    public List<LedgerEntry> encounters(String name) {
        String key = NameKey.of(name);
        List<String> keys =
                NameKey.words(name).stream().filter(word -> word.length() > 2).reduce((first, last) -> last).stream()
                        .flatMap(word ->
                                dossiers(key).stream().map(dossier -> LedgerEntry.keyIn(dossier, "E|who|" + word)))
                        .toList();
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from LedgerEntry e join e.keys k where k.name in :keys"
                                        + " order by e.lastDay desc, e.id",
                                LedgerEntry.class)
                        .setParameter("keys", keys)
                        .setMaxResults(RECENT)
                        .getResultStream()
                        .filter(entry -> entry.belief().participants().stream()
                                .anyMatch(participant -> NameKey.of(participant).equals(key)))
                        .toList();
    }

    /** The dossiers of the most recent articles that name the person. */
    private List<String> dossiers(String nameKey) {
        List<String> articles = em.createQuery(
                        "select p.articleId from ArticlePerson p where p.nameKey = :key"
                                + " order by p.day desc, p.articleId desc",
                        String.class)
                .setParameter("key", nameKey)
                .setMaxResults(RECENT)
                .getResultList();
        return articles.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct d.dossierId from StoryMember m join DossierStory d on d.storyId = m.storyId"
                                        + " where m.articleId in :articles",
                                String.class)
                        .setParameter("articles", articles)
                        .getResultList();
    }
}
