package org.parley.developments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.parley.stories.ContentHash;

/** That staff calls a development none: "not a development". Never changed, only added. */
@Entity
@Table(name = "development_correction")
public class DevelopmentCorrection {
    @Id
    @Column(length = 64)
    private String id = "";

    @Column(name = "development_id", nullable = false, length = 64)
    private String developmentId = "";

    @Column(nullable = false, length = 1000)
    private String reason = "";

    @Column(nullable = false, length = 200)
    private String author = "";

    @Column(name = "made_at", nullable = false)
    private Instant at = Instant.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    protected DevelopmentCorrection() {}

    /** A correction known from {@code night} on. */
    public static DevelopmentCorrection of(
            String developmentId, String reason, String author, Instant at, LocalDate night) {
        DevelopmentCorrection row = new DevelopmentCorrection();
        row.id = ContentHash.of("development-correction", developmentId, author, at.toString());
        row.developmentId = developmentId;
        row.reason = reason;
        row.author = author;
        row.at = at;
        row.night = night;
        return row;
    }

    public String id() {
        return id;
    }

    public String developmentId() {
        return developmentId;
    }

    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    /** The night from which it is known. */
    public LocalDate night() {
        return night;
    }
}
