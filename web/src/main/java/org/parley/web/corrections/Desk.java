package org.parley.web.corrections;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.LocalDate;
import org.parley.developments.boundary.CorrectionDesk;
import org.parley.jobs.JobDesk;
import org.parley.web.Notices;

/** Carries a correction out while no run is under way, in the name of who is signed in, and says what came of it. */
@RequestScoped
public class Desk {
    @EJB
    private JobDesk jobs;

    @Inject
    private CorrectionDesk corrections;

    @Inject
    private Notices notices;

    @Inject
    private Principal me;

    /** A correction, to be made at the desk by somebody, known from a night on. */
    @FunctionalInterface
    interface Correction {
        /** Makes it; returns what to tell the person. */
        String at(CorrectionDesk desk, String author, LocalDate night);
    }

    /** Makes it and tells what came of it; false where nothing was made. */
    boolean make(Correction correction) {
        String author = me.getName();
        LocalDate night = jobs.tonight();
        boolean[] made = {false};
        if (!jobs.alone(() -> made[0] = made(correction, author, night))) {
            notices.bad("A run is under way and works on the same rows; try again when it is over.");
        }
        return made[0];
    }

    /** What cannot be is said here: on its way through the job desk an exception would become another one. */
    private boolean made(Correction correction, String author, LocalDate night) {
        try {
            notices.good(correction.at(corrections, author, night));
            return true;
        } catch (IllegalArgumentException impossible) {
            notices.bad("That cannot be: " + impossible.getMessage() + ".");
            return false;
        }
    }

    /** Has the nights from {@code night} on rebuilt. */
    void rebuild(LocalDate night) {
        jobs.rebuild(night);
    }

    /** What to say of so many corrections told. */
    static String told(int many) {
        return many == 0
                ? "Nobody had been told of it."
                : many == 1
                        ? "Those who were told get a correction."
                        : "Those who were told get " + many + " corrections.";
    }
}
