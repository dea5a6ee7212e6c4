package org.parley.dossiers.boundary;

import jakarta.persistence.EntityManager;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.LedgerArchive;

/** The stores of this package on a test's entity manager. */
public final class TestDossierStores {
    private TestDossierStores() {}

    public static DossierArchive dossiers(EntityManager em) {
        JpaDossierArchive store = new JpaDossierArchive();
        store.em = em;
        return store;
    }

    public static LedgerArchive ledger(EntityManager em) {
        JpaLedgerArchive store = new JpaLedgerArchive();
        store.em = em;
        return store;
    }
}
