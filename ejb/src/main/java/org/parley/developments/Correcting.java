package org.parley.developments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossiers.Belief;
import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.Claims;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierStory;
import org.parley.dossiers.LedgerCorrection;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.ContentHash;
import org.parley.stories.Story;
import org.parley.stories.StoryMember;

/**
 * Corrections by staff. Each is a row of its own with author and time, changes what is believed at once, and gives a
 * correction development to those who had been told otherwise.
 */
public final class Correcting {
    private static final int TIED = 20;
    private static final int TOLD = 200;
    private static final int PAGE = 200;
    private static final int MEMBERS = 10_000;
    private static final int LONGEST_TITLE = 300;

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

    /** The article was published on another day. What follows is found by a rebuild of its night, which reads it again. */
    public void publicationDate(String articleId, LocalDate day, Signed by) {
        archives.corrections()
                .save(ArticleCorrection.of(
                        articleId,
                        ArticleCorrection.Kind.PUBLICATION_DATE,
                        day.toString(),
                        by.author(),
                        by.at(),
                        by.night()));
    }

    /** The person's role in the article is another; counts when the article is related again. */
    public void role(String articleId, String name, String role, Signed by) {
        archives.corrections()
                .save(ArticleCorrection.of(
                        articleId, ArticleCorrection.Kind.ROLE, name + "|" + role, by.author(), by.at(), by.night()));
    }

    /** Two entries are one, the one that was opened first. Nothing is announced. Returns the entry that stays. */
    public LedgerEntry mergeEntries(String one, String other, Signed by) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("an entry is itself already: " + one);
        }
        List<LedgerEntry> both = Stream.of(entry(one), entry(other))
                .sorted(Comparator.comparingLong(
                        (LedgerEntry e) -> e.sightings().get(0).turn()))
                .toList();
        LedgerEntry stays = both.get(0);
        LedgerEntry goes = both.get(1);
        if (stays.belief().isEvent() != goes.belief().isEvent()
                || (!stays.belief().isEvent() && !stays.kind().equals(goes.kind()))) {
            throw new IllegalArgumentException("a " + stays.kind() + " and a " + goes.kind() + " cannot be one");
        }
        tie(
                LedgerCorrection.Kind.MERGE_ENTRY,
                goes.sightings(),
                stays.sightings().get(0),
                by);
        List<Sighting> all = Stream.concat(stays.sightings().stream(), goes.sightings().stream())
                .sorted(Comparator.comparingLong(Sighting::turn).thenComparing(Sighting::start))
                .toList();
        stays.hold(all);
        bind(stays, all);
        goes.withdraw();
        archives.ledger().save(stays);
        archives.ledger().save(goes);
        archives.developments()
                .ofEntry(goes.id(), TOLD)
                .forEach(d -> archives.developments().save(d.under(stays.id(), stays.dossierId())));
        return stays;
    }

    /** A claim is about something else than its entry: it stands in an entry of its own. Nothing is announced. */
    public LedgerEntry splitEntry(String entryId, ClaimAnchor anchor, Signed by) {
        LedgerEntry entry = entry(entryId);
        Predicate<Sighting> leaves = s -> anchor.equals(ClaimAnchor.of(s));
        List<Sighting> staying =
                entry.sightings().stream().filter(leaves.negate()).toList();
        LedgerEntry own = part(entry, leaves, entry.dossierId())
                .orElseThrow(() -> new IllegalArgumentException("nothing to split from entry " + entryId));
        tie(LedgerCorrection.Kind.SPLIT_ENTRY, staying, own.sightings().get(0), by);
        archives.ledger().save(bind(own, own.sightings()));
        archives.ledger()
                .find(staying.get(0).claimId())
                .ifPresent(rest -> archives.ledger().save(bind(rest, staying)));
        return own;
    }

    private void tie(LedgerCorrection.Kind kind, List<Sighting> many, Sighting one, Signed by) {
        many.stream()
                .map(ClaimAnchor::of)
                .distinct()
                .limit(TIED)
                .forEach(anchor -> archives.corrections()
                        .save(LedgerCorrection.ofTwo(
                                kind, anchor, ClaimAnchor.of(one), by.author(), by.at(), by.night())));
    }

    private static LedgerEntry bind(LedgerEntry entry, List<Sighting> said) {
        said.stream().map(Sighting::articleId).distinct().limit(TIED).forEach(entry::bind);
        return entry;
    }

    /**
     * Parts an entry in two, each under the id of its first claim as a rebuild would have it, with the developments that
     * its articles caused. Returns the part that leaves for {@code dossierId}; empty where nothing leaves or stays.
     */
    private Optional<LedgerEntry> part(LedgerEntry entry, Predicate<Sighting> leaves, String dossierId) {
        List<Sighting> leaving = entry.sightings().stream().filter(leaves).toList();
        List<Sighting> staying =
                entry.sightings().stream().filter(leaves.negate()).toList();
        if (leaving.isEmpty() || staying.isEmpty()) {
            return Optional.empty();
        }
        boolean first = leaves.test(entry.sightings().get(0));
        LedgerEntry opened =
                LedgerEntry.openedBy(first ? entry.dossierId() : dossierId, (first ? staying : leaving).get(0));
        opened.hold(first ? staying : leaving);
        String home = entry.dossierId();
        entry.keep(first ? leaving : staying);
        entry.moveTo(first ? dossierId : home);
        archives.ledger().save(entry);
        archives.ledger().save(opened);
        Set<String> articles =
                opened.sightings().stream().map(Sighting::articleId).collect(Collectors.toSet());
        archives.developments().ofEntry(entry.id(), TOLD).forEach(d -> {
            LedgerEntry of = articles.contains(d.articleId()) ? opened : entry;
            archives.developments().save(d.under(of.id(), of.dossierId()));
        });
        return Optional.of(first ? entry : opened);
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

    /** A story leaves its dossier for one of its own. Nothing is announced. Returns the new dossier. */
    public Dossier splitDossier(String storyId, Signed by) {
        DossierStory row = story(storyId);
        Dossier old = dossier(row.dossierId());
        String title = archives.stories().find(storyId).map(Story::title).orElse(old.title());
        Dossier own = Dossier.openedBy(storyId, old.matter(), row.lastDay(), row.night());
        if (archives.dossiers().find(own.id()).isPresent()) {
            own = Dossier.openedAs(
                    "d-" + ContentHash.of("split", storyId, old.id()).substring(0, 24),
                    storyId,
                    old.matter(),
                    row.lastDay(),
                    row.night());
        }
        archives.dossiers().save(own);
        moveStory(storyId, own.id(), by);
        rename(own.id(), title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title, by);
        return own;
    }

    /** A story leaves its dossier for another one, with what its articles said. Nothing is announced. */
    public void moveStory(String storyId, String toDossier, Signed by) {
        DossierStory row = story(storyId);
        dossier(toDossier);
        save(LedgerCorrection.Kind.SPLIT_DOSSIER, storyId, toDossier, by);
        archives.dossiers().save(DossierStory.of(toDossier, storyId, row.lastDay(), row.night()));
        Set<String> articles = archives.stories().members(storyId, MEMBERS).stream()
                .map(StoryMember::articleId)
                .collect(Collectors.toSet());
        Predicate<Sighting> leaves = s -> articles.contains(s.articleId());
        for (LedgerEntry entry : entriesOf(row.dossierId())) {
            if (entry.sightings().stream().allMatch(leaves)) {
                entry.moveTo(toDossier);
                archives.ledger().save(entry);
            } else {
                part(entry, leaves, toDossier);
            }
        }
        archives.developments()
                .ofArticles(articles)
                .forEach(d -> archives.developments().save(d.within(toDossier, storyId)));
    }

    private List<LedgerEntry> entriesOf(String dossierId) {
        List<LedgerEntry> all = new ArrayList<>();
        List<LedgerEntry> page = archives.ledger().page(Set.of(dossierId), null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = archives.ledger().page(Set.of(dossierId), page.get(page.size() - 1), PAGE);
        }
        return all;
    }

    private DossierStory story(String storyId) {
        return archives.dossiers()
                .ofStory(storyId)
                .orElseThrow(() -> new IllegalArgumentException("no dossier of story " + storyId));
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
