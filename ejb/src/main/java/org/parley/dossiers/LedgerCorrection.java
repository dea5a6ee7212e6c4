package org.parley.dossiers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.parley.stories.ContentHash;

/**
 * A correction by staff to a claim or a dossier. A claim is named by article, kind and overlapping span, so that a better
 * reader keeps the correction. Never changed, only added.
 */
@Entity
@Table(name = "ledger_correction", indexes = @Index(name = "ledger_correction_ix", columnList = "subject_id"))
public class LedgerCorrection {
    /** What is corrected. */
    public enum Kind {
        /** The claim is wrong and counts no more; the subject is its article. */
        WRONG_CLAIM,
        /** A field of the claim is wrong; the value is "field=value". */
        WRONG_VALUE,
        /** The entry of this claim is the same as the entry in the value. */
        MERGE_ENTRY,
        /** The claim is not about its entry's event but opens one of its own. */
        SPLIT_ENTRY,
        /** The dossier's title is the value. */
        RENAME_DOSSIER,
        /** The dossier is part of the one in the value. */
        MERGE_DOSSIER,
        /** The story in the value leaves the dossier for one of its own. */
        SPLIT_DOSSIER,
        /** The value says whether the dossier is pinned. */
        PIN_DOSSIER
    }

    @Id
    @Column(length = 64)
    private String id = "";

    @Column(name = "subject_id", nullable = false, length = 64)
    private String subjectId = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Kind kind = Kind.WRONG_CLAIM;

    @Column(name = "claim_kind", nullable = false, length = 20)
    private String claimKind = "";

    @Column(name = "span_start", nullable = false)
    private int start;

    @Column(name = "span_end", nullable = false)
    private int end;

    @Column(name = "corrected_value", nullable = false, length = 1000)
    private String value = "";

    @Column(nullable = false, length = 200)
    private String author = "";

    @Column(name = "made_at", nullable = false)
    private Instant at = Instant.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    protected LedgerCorrection() {}

    /** A correction of the claim that {@code anchor} stands for, known from {@code night} on. */
    public static LedgerCorrection ofClaim(
            Kind kind, ClaimAnchor anchor, String value, String author, Instant at, LocalDate night) {
        LedgerCorrection row = of(kind, anchor.articleId(), value, author, at, night);
        row.claimKind = anchor.kind();
        row.start = anchor.start();
        row.end = anchor.end();
        row.id = ContentHash.of(
                "ledger-correction",
                kind.name(),
                anchor.articleId(),
                anchor.kind(),
                anchor.start() + "",
                value,
                author,
                at.toString());
        return row;
    }

    /** A correction of a dossier, known from {@code night} on. */
    public static LedgerCorrection ofDossier(
            Kind kind, String dossierId, String value, String author, Instant at, LocalDate night) {
        return of(kind, dossierId, value, author, at, night);
    }

    private static LedgerCorrection of(
            Kind kind, String subject, String value, String author, Instant at, LocalDate night) {
        LedgerCorrection row = new LedgerCorrection();
        row.id = ContentHash.of("ledger-correction", kind.name(), subject, value, author, at.toString());
        row.subjectId = subject;
        row.kind = kind;
        row.value = value;
        row.author = author;
        row.at = at;
        row.night = night;
        return row;
    }

    /** Whether a claim is the one that is meant. */
    public boolean anchors(ClaimAnchor claim) {
        return subjectId.equals(claim.articleId())
                && claimKind.equals(claim.kind())
                && start < claim.end()
                && claim.start() < end;
    }

    public String id() {
        return id;
    }

    /** The article of the claim, or the dossier. */
    public String subjectId() {
        return subjectId;
    }

    public Kind kind() {
        return kind;
    }

    public String value() {
        return value;
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
