package org.parley.dossiers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a story belongs to a dossier; one row a story. */
@Entity
@Table(name = "dossier_story", indexes = @Index(name = "dossier_story_ix", columnList = "dossier_id, last_day"))
public class DossierStory {
    @Id
    @Column(name = "story_id", length = 64)
    private String storyId = "";

    @Column(name = "dossier_id", nullable = false, length = 64)
    private String dossierId = "";

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    protected DossierStory() {}

    public static DossierStory of(String dossierId, String storyId, LocalDate day, LocalDate night) {
        DossierStory row = new DossierStory();
        row.storyId = storyId;
        row.dossierId = dossierId;
        row.lastDay = day;
        row.night = night;
        return row;
    }

    public String storyId() {
        return storyId;
    }

    public String dossierId() {
        return dossierId;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LocalDate night() {
        return night;
    }
}
