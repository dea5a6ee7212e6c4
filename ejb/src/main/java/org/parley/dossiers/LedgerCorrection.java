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
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stories.ContentHash;

/**
 * A correction by staff to a claim or a dossier. A claim is named by article, kind and overlapping span, so that a better
 * reader keeps the correction. Never changed, only added.
 */
@Entity
@Table(
        name = "ledger_correction",
        indexes = {
            @Index(name = "ledger_correction_ix", columnList = "subject_id"),
            @Index(name = "ledger_correction_other_ix", columnList = "other_subject")
        })
public class LedgerCorrection {
    /** What is corrected. */
    public enum Kind {
        /** The claim is wrong and counts no more; the subject is its article. */
        WRONG_CLAIM,
        /** A field of the claim is wrong; the value is "field=value". */
        WRONG_VALUE,
        /** This claim and the one whose anchor is the value are about the same thing. */
        MERGE_ENTRY,
        /** This claim and the one whose anchor is the value are about two things. */
        SPLIT_ENTRY,
        /** The dossier's title is the value. */
        RENAME_DOSSIER,
        /** The dossier is part of the one in the value. */
        MERGE_DOSSIER,
        /** The story that is the subject belongs to the dossier in the value. */
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

    /** The article of the other claim, where two claims are meant. */
    @Column(name = "other_subject", length = 64)
    private @Nullable String otherSubject;

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

    /** That two claims are about the same thing, or about two, known from {@code night} on. */
    public static LedgerCorrection ofTwo(
            Kind kind, ClaimAnchor one, ClaimAnchor other, String author, Instant at, LocalDate night) {
        LedgerCorrection row = ofClaim(kind, one, other.printed(), author, at, night);
        row.otherSubject = other.articleId();
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

    /** The other of the two claims that are meant, where {@code claim} is one of them; empty otherwise. */
    public Optional<ClaimAnchor> bond(Kind asked, ClaimAnchor claim) {
        if (kind != asked || otherSubject == null) {
            return Optional.empty();
        }
        ClaimAnchor other = ClaimAnchor.parse(value);
        return anchors(claim)
                ? Optional.of(other)
                : other.meets(claim)
                        ? Optional.of(new ClaimAnchor(subjectId, claimKind, start, end))
                        : Optional.empty();
    }

    /** Whether it says that words of an article, of whatever kind their claim is, are about the same as others. */
    public boolean ties(String articleId, int from, int to) {
        boolean one = subjectId.equals(articleId) && start < to && from < end;
        return kind == Kind.MERGE_ENTRY
                && (one
                        || ClaimAnchor.parse(value)
                                .meets(new ClaimAnchor(
                                        articleId, ClaimAnchor.parse(value).kind(), from, to)));
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

    /** Whether it is about one of these articles, dossiers or stories. */
    public boolean concerns(Collection<String> subjects) {
        return subjects.contains(subjectId) || (otherSubject != null && subjects.contains(otherSubject));
    }

    /** The article of the claim, or the dossier, or the story. */
    public String subjectId() {
        return subjectId;
    }

    /** Where the claim stands in its article: "120-180". */
    public String span() {
        return start + "-" + end;
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
