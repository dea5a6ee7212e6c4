package org.parley.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.search.DossierLine;

/** Dossiers as lines; one that was merged into another is not listed. */
@ApplicationScoped
@Transactional
public class DossierShelf {
    @PersistenceContext
    private EntityManager em;

    /** Dossiers with at least {@code stories} stories, the latest first; those after the line given. */
    public List<DossierLine> page(int stories, @Nullable LocalDate lastDay, @Nullable String id, int limit) {
        boolean further = lastDay != null && id != null;
        TypedQuery<DossierLine> query = em.createQuery(
                "select new org.parley.search.DossierLine(d.id, d.title, d.firstDay, d.lastDay,"
                        + " (select count(s) from DossierStory s where s.dossierId = d.id))"
                        + " from Dossier d where d.mergedInto is null"
                        + " and (select count(s) from DossierStory s where s.dossierId = d.id) >= :stories"
                        + (further ? " and (d.lastDay < :lastDay or (d.lastDay = :lastDay and d.id < :id))" : "")
                        + " order by d.lastDay desc, d.id desc",
                DossierLine.class);
        query.setParameter("stories", (long) stories);
        if (further) {
            query.setParameter("lastDay", lastDay).setParameter("id", id);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** Under which dossier each of these belongs: itself, or the one it was merged into. */
    public Map<String, String> holders(Collection<String> ids) {
        Map<String, String> holders = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select d.id, coalesce(d.mergedInto, d.id) from Dossier d where d.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> holders.put((String) row[0], (String) row[1]));
        }
        return holders;
    }

    /** Titles of dossiers by id. */
    public Map<String, String> titles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select d.id, d.title from Dossier d where d.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> titles.put((String) row[0], (String) row[1]));
        }
        return titles;
    }

    /** Titles of stories by id. */
    public Map<String, String> storyTitles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select s.id, s.title from Story s where s.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> titles.put((String) row[0], (String) row[1]));
        }
        return titles;
    }
}
