package org.parley.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.alerts.AlertWriter;
import org.parley.alerts.Delivery;
import org.parley.alerts.Recipients;
import org.parley.alerts.Subscription;
import org.parley.claims.NameKey;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentArchive;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;

/** Turns a development into the deliveries it asks for; a development that comes again asks for nothing more. */
@ApplicationScoped
@Transactional
public class AlertIntake {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private DevelopmentArchive developments;

    @Inject
    private DossierArchive dossiers;

    @Inject
    private PortalAddress portal;

    @Inject
    private Clock clock;

    /** Writes the deliveries for a development, if people are to be told of it. */
    public void take(String developmentId) {
        Development development = developments
                .find(developmentId)
                .orElseThrow(() -> new IllegalStateException("no development " + developmentId));
        if (development.announced()) {
            List<Subscription> matching = new ArrayList<>(following(development));
            matching.addAll(told(development));
            tell(development, Recipients.of(matching));
        }
    }

    private void tell(Development development, List<Subscription> recipients) {
        Set<String> told = new HashSet<>(em.createQuery(
                        "select concat(d.channel, '|', d.user) from Delivery d where d.developmentId = :id",
                        String.class)
                .setParameter("id", development.id())
                .getResultList());
        AlertWriter writer = new AlertWriter(portal.address());
        String dossierId = development.dossierId();
        String title = dossierId == null
                ? null
                : dossiers.find(dossierId).map(Dossier::title).orElse(null);
        for (Subscription recipient : recipients) {
            if (told.add(recipient.channel() + "|" + recipient.user())) {
                em.persist(Delivery.of(
                        development.id(),
                        recipient,
                        writer.write(development, title, recipient, clock.instant()),
                        clock.instant()));
            }
        }
    }

    /** Who follows its dossier, one that was merged into it, or a person in it. */
    private List<Subscription> following(Development development) {
        Set<String> ids = new HashSet<>();
        ids.add("");
        String dossierId = development.dossierId();
        if (dossierId != null) {
            ids.add(dossierId);
            dossiers.mergedInto(dossierId).forEach(merged -> ids.add(merged.id()));
        }
        Set<String> people = new HashSet<>();
        people.add("");
        development.people().forEach(name -> people.add(NameKey.of(name)));
        return em.createQuery(
                        "select s from Subscription s where (s.target = :dossier and s.key in :ids)"
                                + " or (s.target = :person and s.key in :people)",
                        Subscription.class)
                .setParameter("dossier", Subscription.Target.DOSSIER)
                .setParameter("ids", ids)
                .setParameter("person", Subscription.Target.PERSON)
                .setParameter("people", people)
                .getResultList();
    }

    /** Who was told what this development corrects, and still has the subscription. */
    private List<Subscription> told(Development development) {
        String corrected = development.corrects();
        return corrected == null
                ? List.of()
                : em.createQuery(
                                "select s from Subscription s, Delivery d"
                                        + " where d.developmentId = :corrected and s.id = d.subscriptionId",
                                Subscription.class)
                        .setParameter("corrected", corrected)
                        .getResultList();
    }
}
