package org.parley.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.stories.KeyQuery;

/** Port: dossiers and the stories in them. Saving the same id again replaces the row. */
public interface DossierArchive {
    Optional<Dossier> find(String dossierId);

    /** Dossiers by key whose last day lies in the window; never more than the query's limit. */
    List<Dossier> candidates(KeyQuery query);

    /** Dossiers that were merged into this one by staff. */
    List<Dossier> mergedInto(String dossierId);

    Optional<DossierStory> ofStory(String storyId);

    /** Stories of a dossier, the latest first, at most {@code limit}. */
    List<DossierStory> stories(String dossierId, int limit);

    /** Ids of dossiers that a night from {@code night} on may have added to. */
    List<String> since(LocalDate night);

    void save(Dossier dossier);

    void save(DossierStory row);

    void remove(Dossier dossier);

    void remove(DossierStory row);
}
