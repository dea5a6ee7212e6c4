package org.parley.developments.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.parley.developments.Archives;
import org.parley.developments.CorrectionArchive;
import org.parley.developments.DevelopmentArchive;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.LedgerArchive;
import org.parley.stories.ProfileArchive;
import org.parley.stories.StoryArchive;

/** All that relating reads and writes, in the database. */
@ApplicationScoped
public class StoredArchives {
    @Produces
    @Dependent
    Archives archives(
            ProfileArchive profiles,
            StoryArchive stories,
            DossierArchive dossiers,
            LedgerArchive ledger,
            DevelopmentArchive developments,
            CorrectionArchive corrections) {
        return new Archives(profiles, stories, dossiers, ledger, developments, corrections);
    }
}
