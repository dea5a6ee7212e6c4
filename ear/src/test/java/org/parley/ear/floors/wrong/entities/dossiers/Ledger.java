package org.parley.ear.floors.wrong.entities.dossiers;

import jakarta.persistence.EntityManager;

final class Ledger {
    EntityManager entities;
}
