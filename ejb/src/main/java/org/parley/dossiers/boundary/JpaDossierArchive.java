package org.parley.dossiers.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.DossierStory;
import org.parley.stories.KeyQuery;
import org.parley.stories.boundary.Keyed;
import org.parley.stories.boundary.Rows;

/** Dossiers and the stories in them, in the database. */
@ApplicationScoped
@Transactional
public class JpaDossierArchive implements DossierArchive {
    private static final Keyed.Table KEYS = new Keyed.Table("dossier_key", "dossier_id", "dossier", "id", "night");

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Dossier> find(String dossierId) {
        return Optional.ofNullable(em.find(Dossier.class, dossierId));
    }

    @Override
    public List<Dossier> candidates(KeyQuery query) {
        return Rows.inOrder(em, Dossier.class, Keyed.ids(em, KEYS, query));
    }

    @Override
    public List<Dossier> mergedInto(String dossierId) {
        return Rows.where(
                em,
                Dossier.class,
                "select * from dossier where merged_into = any(:ids) order by id",
                List.of(dossierId));
    }

    @Override
    public Optional<DossierStory> ofStory(String storyId) {
        return Optional.ofNullable(em.find(DossierStory.class, storyId));
    }

    @Override
    public List<DossierStory> stories(String dossierId, int limit) {
        return em.createQuery(
                        "select s from DossierStory s where s.dossierId = :id order by s.lastDay desc, s.storyId",
                        DossierStory.class)
                .setParameter("id", dossierId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void save(Dossier dossier) {
        Rows.save(em, dossier, dossier.id());
        if (dossier.mergedInto() != null) {
            em.flush(); // for the next question what was merged into another one
        }
    }

    @Override
    public void save(DossierStory row) {
        Rows.save(em, row, row.storyId());
    }

    /** Said within two months before, to be sure of those that a late article has joined. */
    private static final int LATE_DAYS = 60;

    @Override
    public List<String> since(LocalDate night) {
        return em.createQuery(
                        "select d.id from Dossier d where d.night >= :night or d.lastDay >= :day order by d.id",
                        String.class)
                .setParameter("night", night)
                .setParameter("day", night.minusDays(LATE_DAYS))
                .getResultList();
    }

    @Override
    public void remove(Dossier dossier) {
        Rows.remove(em, dossier, dossier.id());
    }

    @Override
    public void remove(DossierStory row) {
        Rows.remove(em, row, row.storyId());
    }
}
