package org.parley.developments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.dossiers.Belief;
import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.Claims;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierStory;
import org.parley.dossiers.LedgerCorrection;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.stories.ArticleCorrection;

/**
 * Corrections by staff. Each is a row of its own with author and time, changes what is believed at once, and gives a
 * correction development to those who had been told otherwise.
 */
public final class Correcting {
    private final Archives archives;

    public Correcting(Archives archives) {
        this.archives = archives;
    }

    /**
     * Who corrects, when, and from which night on it is known.
     *
     * @param author the user
     * @param at the moment
     * @param night the business night
     */
    public record Signed(String author, Instant at, LocalDate night) {}

    /** The claim is wrong: it counts no more. */
    public List<Development> wrongClaim(String entryId, ClaimAnchor anchor, Signed by) {
        LedgerCorrection row = LedgerCorrection.ofClaim(
                LedgerCorrection.Kind.WRONG_CLAIM, anchor, "", by.author(), by.at(), by.night());
        archives.corrections().save(row);
        return refold(entryId, row, by);
    }

    /** A field of the claim is wrong; {@code assignment} is "field=value". */
    public List<Development> wrongValue(String entryId, ClaimAnchor anchor, String assignment, Signed by) {
        LedgerCorrection row = LedgerCorrection.ofClaim(
                LedgerCorrection.Kind.WRONG_VALUE, anchor, assignment, by.author(), by.at(), by.night());
        archives.corrections().save(row);
        return refold(entryId, row, by);
    }

    /** A development is none; those who were told get a correction. */
    public List<Development> notADevelopment(String developmentId, String reason, Signed by) {
        archives.corrections().save(DevelopmentCorrection.of(developmentId, reason, by.author(), by.at(), by.night()));
        return archives.developments().find(developmentId).stream()
                .filter(Development::announced)
                .map(told -> takeBack(told, "not a development: " + reason, by))
                .toList();
    }

    /** The article was published on another day. What follows for its claims is recomputed by a rebuild of its night. */
    public List<Development> publicationDate(String articleId, LocalDate day, Signed by) {
        archives.corrections()
                .save(ArticleCorrection.of(
                        articleId,
                        ArticleCorrection.Kind.PUBLICATION_DATE,
                        day.toString(),
                        by.author(),
                        by.at(),
                        by.night()));
        return archives.developments().ofArticles(List.of(articleId)).stream()
                .filter(Development::announced)
                .filter(d -> d.change() != Change.CORRECTION)
                .map(told -> correction(told, told.now() + " (the report is of " + Wording.day(day) + ")", by))
                .toList();
    }

    /** The person's role in the article is another; counts when the article is related again. */
    public void role(String articleId, String name, String role, Signed by) {
        archives.corrections()
                .save(ArticleCorrection.of(
                        articleId, ArticleCorrection.Kind.ROLE, name + "|" + role, by.author(), by.at(), by.night()));
    }

    /** Two entries are one: the sightings of {@code from} join {@code into}. Nothing is announced. */
    public void mergeEntries(String from, String into, Signed by) {
        LedgerEntry one = entry(from);
        LedgerEntry other = entry(into);
        Sighting first = one.sightings().get(0);
        archives.corrections()
                .save(LedgerCorrection.ofClaim(
                        LedgerCorrection.Kind.MERGE_ENTRY,
                        ClaimAnchor.of(first),
                        into,
                        by.author(),
                        by.at(),
                        by.night()));
        List<Sighting> all = new ArrayList<>(other.sightings());
        all.addAll(one.sightings());
        all.sort(java.util.Comparator.comparingLong(Sighting::turn));
        other.hold(all);
        one.withdraw();
        archives.ledger().save(other);
        archives.ledger().save(one);
    }

    /** A claim is about something else than its entry: it opens an entry of its own. Nothing is announced. */
    public LedgerEntry splitEntry(String entryId, ClaimAnchor anchor, Signed by) {
        LedgerEntry entry = entry(entryId);
        List<Sighting> leaving = entry.sightings().stream()
                .filter(s -> anchor.equals(ClaimAnchor.of(s)))
                .toList();
        List<Sighting> staying = entry.sightings().stream()
                .filter(s -> !anchor.equals(ClaimAnchor.of(s)))
                .toList();
        if (leaving.isEmpty() || staying.isEmpty()) {
            throw new IllegalArgumentException("nothing to split from entry " + entryId);
        }
        archives.corrections()
                .save(LedgerCorrection.ofClaim(
                        LedgerCorrection.Kind.SPLIT_ENTRY, anchor, entryId, by.author(), by.at(), by.night()));
        entry.hold(staying);
        LedgerEntry own = LedgerEntry.openedBy(entry.dossierId(), leaving.get(0));
        archives.ledger().save(entry);
        archives.ledger().save(own);
        return own;
    }

    /** Gives a dossier a title that stays. */
    public void rename(String dossierId, String title, Signed by) {
        Dossier dossier = dossier(dossierId);
        save(LedgerCorrection.Kind.RENAME_DOSSIER, dossierId, title, by);
        dossier.rename(title);
        archives.dossiers().save(dossier);
    }

    /** Keeps a dossier on top, or no longer. */
    public void pin(String dossierId, boolean pinned, Signed by) {
        Dossier dossier = dossier(dossierId);
        save(LedgerCorrection.Kind.PIN_DOSSIER, dossierId, Boolean.toString(pinned), by);
        dossier.pin(pinned);
        archives.dossiers().save(dossier);
    }

    /** One dossier becomes part of another. Ids of developments hold no dossier, so nothing is announced again. */
    public void mergeDossiers(String from, String into, Signed by) {
        if (from.equals(into) || into.equals(dossier(from).mergedInto())) {
            return;
        }
        if (from.equals(dossier(into).mergedInto())) {
            throw new IllegalArgumentException(into + " is already part of " + from);
        }
        Dossier dossier = dossier(from);
        save(LedgerCorrection.Kind.MERGE_DOSSIER, from, into, by);
        dossier.mergeInto(into);
        archives.dossiers().save(dossier);
    }

    /** A story leaves its dossier for another one. Nothing is announced. */
    public void moveStory(String storyId, String toDossier, Signed by) {
        DossierStory row = archives.dossiers()
                .ofStory(storyId)
                .orElseThrow(() -> new IllegalArgumentException("no dossier of story " + storyId));
        save(LedgerCorrection.Kind.SPLIT_DOSSIER, row.dossierId(), storyId + ">" + toDossier, by);
        archives.dossiers().save(DossierStory.of(toDossier, storyId, row.lastDay(), row.night()));
    }

    private List<Development> refold(String entryId, LedgerCorrection row, Signed by) {
        LedgerEntry entry = entry(entryId);
        List<Sighting> now = entry.sightings().stream()
                .flatMap(s -> Claims.corrected(s, List.of(row)).stream())
                .toList();
        if (now.isEmpty()) {
            entry.withdraw();
        } else {
            entry.hold(now);
        }
        archives.ledger().save(entry);
        String text = now.isEmpty() ? "withdrawn: the claim was wrong" : Wording.of(Belief.of(now));
        return archives.developments().ofEntry(entryId, 50).stream()
                .filter(Development::announced)
                .filter(d -> d.change() != Change.CORRECTION && !d.now().equals(text))
                .filter(d -> now.isEmpty() || d.articleId().equals(row.subjectId()))
                .map(told -> takeBack(told, text, by))
                .toList();
    }

    private Development takeBack(Development told, String now, Signed by) {
        told.withdraw();
        archives.developments().save(told);
        return correction(told, now, by);
    }

    private Development correction(Development told, String now, Signed by) {
        Development correction = Corrections.of(told, now, by.night());
        archives.developments().save(correction);
        return correction;
    }

    private void save(LedgerCorrection.Kind kind, String dossierId, String value, Signed by) {
        archives.corrections()
                .save(LedgerCorrection.ofDossier(kind, dossierId, value, by.author(), by.at(), by.night()));
    }

    private LedgerEntry entry(String id) {
        return archives.ledger().find(id).orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    }

    private Dossier dossier(String id) {
        return archives.dossiers().find(id).orElseThrow(() -> new IllegalArgumentException("no dossier " + id));
    }
}
