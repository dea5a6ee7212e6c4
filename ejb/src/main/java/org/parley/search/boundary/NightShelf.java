package org.parley.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.search.NightCounts;

/** The nights that brought articles. */
@ApplicationScoped
@Transactional
public class NightShelf {
    @PersistenceContext
    private EntityManager em;

    /** The latest nights before {@code day}, newest first, each found by one look into the index. */
    public List<LocalDate> before(LocalDate day, int limit) {
        List<LocalDate> nights = new ArrayList<>();
        Optional<LocalDate> night = one("select max(a.night) from Article a where a.night < :day", day);
        while (night.isPresent() && nights.size() < limit) {
            nights.add(night.get());
            night = one("select max(a.night) from Article a where a.night < :day", night.get());
        }
        return nights;
    }

    /** The first night after {@code day}. */
    public Optional<LocalDate> after(LocalDate day) {
        return one("select min(a.night) from Article a where a.night > :day", day);
    }

    /** What a night brought. */
    public NightCounts counts(LocalDate night) {
        Object[] articles = em.createQuery(
                        "select count(a), count(distinct a.outlet) from Article a where a.night = :night",
                        Object[].class)
                .setParameter("night", night)
                .getSingleResult();
        long repeats = em.createQuery(
                        "select count(d) from Article a join Duplicate d on d.articleId = a.id where a.night = :night",
                        Long.class)
                .setParameter("night", night)
                .getSingleResult();
        return new NightCounts((Long) articles[0], (Long) articles[1], repeats);
    }

    private Optional<LocalDate> one(String question, LocalDate day) {
        return Optional.ofNullable(em.createQuery(question, LocalDate.class)
                .setParameter("day", day)
                .getSingleResult());
    }
}
