package org.parley.developments;

import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.LedgerArchive;
import org.parley.stories.ProfileArchive;
import org.parley.stories.StoryArchive;

/**
 * All that relating reads and writes.
 *
 * @param profiles fingerprints of related articles
 * @param stories stories, members, duplicates
 * @param dossiers dossiers and their stories
 * @param ledger entries
 * @param developments developments
 * @param corrections what staff corrected
 */
public record Archives(
        ProfileArchive profiles,
        StoryArchive stories,
        DossierArchive dossiers,
        LedgerArchive ledger,
        DevelopmentArchive developments,
        CorrectionArchive corrections) {}
