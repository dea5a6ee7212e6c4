package org.parley.developments.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentArchive;
import org.parley.stories.boundary.Rows;

/** Developments in the database. */
@ApplicationScoped
@Transactional
public class JpaDevelopmentArchive implements DevelopmentArchive {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Development> find(String id) {
        return Optional.ofNullable(em.find(Development.class, id));
    }

    @Override
    public List<Development> ofNight(LocalDate night) {
        return em.createQuery(
                        "select d from Development d where d.night = :night order by d.turn, d.id", Development.class)
                .setParameter("night", night)
                .getResultList();
    }

    @Override
    public List<Development> ofEntry(String entryId, int limit) {
        return em.createQuery(
                        "select d from Development d where d.entryId = :entry order by d.turn desc, d.id",
                        Development.class)
                .setParameter("entry", entryId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Development> before(Collection<String> entryIds, int limit) {
        return Rows.where(
                em,
                Development.class,
                "select * from (select d.*, row_number() over (partition by d.entry_id order by d.turn desc, d.id) as latest"
                        + " from development d where d.entry_id = any(:ids)) known where latest <= " + limit
                        + " order by entry_id, latest",
                entryIds);
    }

    @Override
    public List<Development> ofArticles(Collection<String> articleIds) {
        return articleIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Development d where d.articleId in :ids order by d.turn, d.id",
                                Development.class)
                        .setParameter("ids", articleIds)
                        .getResultList();
    }

    @Override
    public void save(Development development) {
        Rows.save(em, development, development.id());
    }

    @Override
    public void remove(Development development) {
        Rows.remove(em, development, development.id());
    }

    @Override
    public void saveAll(Collection<Development> developments) {
        Rows.saveAll(em, Development.class, developments, Development::id);
    }
}
