package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.Belief;
import org.parley.dossiers.Claims;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierKeeper;
import org.parley.dossiers.DossierKeeper.Placement;
import org.parley.dossiers.KnownNames;
import org.parley.dossiers.LedgerCorrection;
import org.parley.dossiers.LedgerKeeper;
import org.parley.dossiers.Sighting;
import org.parley.dossiers.Touched;
import org.parley.stories.Arrival;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.ArticleProfile;
import org.parley.stories.ContentHash;
import org.parley.stories.DatedKey;
import org.parley.stories.Dating;
import org.parley.stories.Duplicate;
import org.parley.stories.FeatureReader;
import org.parley.stories.KeyQuery;
import org.parley.stories.Lineage;
import org.parley.stories.Story;
import org.parley.stories.StoryMatcher;
import org.parley.stories.StoryMember;

/**
 * Relates one article after another: lineage, story, dossier, ledger, developments. It keeps nothing between two
 * articles; all it knows it asks of the archives, so a rollback takes back everything, and relating an article again
 * writes the same rows.
 */
public final class Relating {
    private static final int WINDOW_DAYS = 4;
    private static final int REWRITE_DAYS = 7;
    private static final int MIRROR_DAYS = 30;
    private static final int UNDATED_DAYS = 150;
    private static final int NEIGHBOURS = 60;
    private static final int MIRRORS = 30;
    private static final int TOLD = 5;

    private final Archives archives;
    private final DossierKeeper dossiers;
    private final LedgerKeeper ledger;

    public Relating(Archives archives) {
        this.archives = archives;
        this.dossiers = new DossierKeeper(
                archives.dossiers(), id -> archives.corrections().ofSubjects(List.of(id)));
        this.ledger = new LedgerKeeper(archives.ledger());
    }

    /** Relates an article and saves what follows from it. Articles come in the total order of their turns. */
    public Related relate(Arrival arrived) {
        return relate(arrived, null);
    }

    /** Relates an article again in a rebuild from night {@code since} on: older dossiers have counted it before. */
    Related relateAgain(Arrival arrived, LocalDate since) {
        return relate(arrived, since);
    }

    private Related relate(Arrival arrived, @Nullable LocalDate since) {
        List<ArticleCorrection> corrections = archives.corrections().ofArticles(List.of(arrived.articleId()));
        Arrival arrival = near(Corrected.arrival(arrived, corrections));
        ArticleProfile profile = FeatureReader.profile(arrival);
        List<ArticleProfile> neighbours =
                neighbours(profile, arrival.published().isPresent());
        Optional<ArticleCorrection> dating = Dating.decide(arrival, profile, neighbours);
        if (dating.isPresent()) {
            archives.corrections().save(dating.get());
            corrections = archives.corrections().ofArticles(List.of(arrived.articleId()));
            arrival = Corrected.arrival(arrived, corrections);
            profile = FeatureReader.profile(arrival);
        }
        return relate(arrival, profile, neighbours, corrections, since);
    }

    /**
     * Old news that nobody dated is sought where its matter was last told of. What came in tonight is of these days unless
     * its matter has been silent for long.
     */
    private Arrival near(Arrival arrival) {
        return arrival.published().isPresent() || arrival.near() != null
                ? arrival
                : dossiers.lastTold(arrival)
                        .filter(told -> told.isBefore(arrival.night().minusDays(UNDATED_DAYS)))
                        .map(arrival::around)
                        .orElse(arrival);
    }

    private Related relate(
            Arrival arrival,
            ArticleProfile profile,
            List<ArticleProfile> neighbours,
            List<ArticleCorrection> corrections,
            @Nullable LocalDate since) {
        Optional<Duplicate> duplicate = Lineage.decide(profile, neighbours);
        Optional<ArticleProfile> repeated = duplicate.flatMap(d -> neighbours.stream()
                .filter(n -> n.articleId().equals(d.ofArticle()))
                .findFirst());
        profile.descendsFrom(Lineage.origin(profile, repeated));
        Optional<ArticleProfile> there = archives.profiles().find(arrival.articleId());
        Optional<Story> before = there.map(ArticleProfile::storyId).flatMap(archives.stories()::find);
        Placed story = story(arrival, profile, neighbours, repeated, before, corrections);
        if (there.isPresent()) {
            archives.profiles().save(profile);
            archives.stories().save(StoryMember.of(story.story, profile));
            duplicate.ifPresent(archives.stories()::save);
        } else {
            archives.profiles().add(profile);
            archives.stories().add(StoryMember.of(story.story, profile));
            duplicate.ifPresent(archives.stories()::add);
        }
        List<LedgerCorrection> said = archives.corrections().ofSubjects(List.of(arrival.articleId(), story.story.id()));
        Optional<Placement> placement = dossiers.place(
                arrival,
                story.story.id(),
                profile.origin(),
                of(story.story.id(), said),
                d -> before.isPresent() || (since != null && d.night().isBefore(since)));
        Kept kept = placement.isPresent()
                ? ledger(
                        arrival, profile, placement.get(), story, duplicate.orElse(null), of(arrival.articleId(), said))
                : new Kept(List.of(), false);
        List<Development> developments = kept.developments;
        if (developments.isEmpty() && story.opened && duplicate.isEmpty() && !kept.confirms) {
            developments = List.of(newStory(arrival, story.story, placement.map(Placement::dossier)));
        }
        archives.developments().saveAll(developments);
        return new Related(
                arrival.articleId(),
                story.story.id(),
                placement.map(p -> p.dossier().id()).orElse(null),
                duplicate.orElse(null),
                developments);
    }

    private static List<LedgerCorrection> of(String subject, List<LedgerCorrection> corrections) {
        return corrections.stream().filter(c -> c.concerns(List.of(subject))).toList();
    }

    private record Placed(Story story, boolean opened) {}

    /** What the ledger made of an article, and whether it says again what the ledger knew. */
    private record Kept(List<Development> developments, boolean confirms) {}

    private List<ArticleProfile> neighbours(ArticleProfile profile, boolean dated) {
        Map<Boolean, Set<String>> keys = profile.keys().stream()
                .map(DatedKey::name)
                .collect(Collectors.partitioningBy(FeatureReader::isOfText, Collectors.toSet()));
        Set<String> ofText = keys.getOrDefault(true, Set.of());
        Set<String> ofWords = keys.getOrDefault(false, Set.of());
        return archives
                .profiles()
                .candidates(List.of(
                        around(profile.day(), dated ? REWRITE_DAYS : UNDATED_DAYS, ofWords, NEIGHBOURS),
                        around(profile.day(), dated ? MIRROR_DAYS : UNDATED_DAYS, ofText, MIRRORS)))
                .stream()
                .filter(n -> !n.articleId().equals(profile.articleId()))
                .toList();
    }

    private static KeyQuery around(LocalDate day, long reach, Set<String> keys, int limit) {
        return new KeyQuery(keys, day.minusDays(reach), day.plusDays(reach), null, limit);
    }

    private Placed story(
            Arrival arrival,
            ArticleProfile profile,
            List<ArticleProfile> neighbours,
            Optional<ArticleProfile> repeated,
            Optional<Story> before,
            List<ArticleCorrection> corrections) {
        LocalDate day = profile.day();
        boolean undated = arrival.published().isEmpty();
        List<ArticleProfile> recent = neighbours.stream()
                .filter(n -> undated
                        || (!n.day().isBefore(day.minusDays(WINDOW_DAYS))
                                && !n.day().isAfter(day.plusDays(WINDOW_DAYS))))
                .toList();
        Optional<Story> known = Corrected.story(corrections, archives)
                .or(() -> before)
                .or(() -> repeated.map(ArticleProfile::storyId).flatMap(archives.stories()::find))
                .or(() -> StoryMatcher.decide(profile, recent).flatMap(archives.stories()::find));
        Story story = known.orElseGet(
                () -> Story.openedBy(profile, arrival.reading().article().headline()));
        if (before.isEmpty()) {
            story.absorb(profile);
        }
        profile.placeIn(story.id());
        archives.stories().save(story);
        return new Placed(story, known.isEmpty());
    }

    private Kept ledger(
            Arrival arrival,
            ArticleProfile profile,
            Placement placement,
            Placed story,
            @Nullable Duplicate duplicate,
            List<LedgerCorrection> corrections) {
        List<String> parties = placement.dossier().matter().parties();
        List<Sighting> stated = Claims.of(arrival, profile.origin(), parties, corrections);
        List<Sighting> claims =
                KnownNames.in(stated, placement.dossier().matter().roster().keySet());
        if (duplicate != null && duplicate.kind() == Duplicate.Kind.IDENTICAL) {
            return new Kept(List.of(), true); // every claim of it stands in the ledger already
        }
        if (placement.doubt().isPresent()) {
            return new Kept(Doubtful.developments(arrival, claims, placement, story.story.id()), true);
        }
        List<Touched> touched = ledger.take(placement.dossier().id(), placement.family(), claims, corrections);
        List<Development> developments = new ArrayList<>();
        for (Touched entry : touched) {
            Changes.of(entry, arrival.day()).stream()
                    .filter(c -> duplicate == null || !Quiet.inCopy(c, duplicate.kind()))
                    .forEach(c -> developments.add(development(arrival, placement, story, entry, c)));
        }
        confirm(touched);
        boolean confirms =
                touched.stream().anyMatch(t -> t.before() != null && t.after().isEvent());
        return new Kept(Corrected.developments(developments, archives.corrections()), confirms);
    }

    private Development development(
            Arrival arrival, Placement placement, Placed story, Touched entry, Changes.Changed change) {
        List<Evidence> words = entry.by().stream()
                .map(s -> evidence(arrival, s.start(), s.end()))
                .distinct()
                .toList();
        Development development = Development.of(
                        entry.entry().id(), change.change(), change.was(), change.now(), arrival.articleId())
                .reportedBy(arrival.file(), arrival.night(), arrival.turn())
                .within(placement.dossier().id(), story.story.id())
                .restingOn(words, entry.after().participants(), Ranks.of(change.change(), entry.after()));
        development.confirmedBy(entry.after().origins().size());
        return development;
    }

    /** Origins joining later confirm what was told; they are no new development. */
    private void confirm(List<Touched> touched) {
        Map<String, Belief> joined = new LinkedHashMap<>();
        for (Touched entry : touched) {
            if (entry.before() != null
                    && entry.after().origins().size() > entry.before().origins().size()) {
                joined.put(entry.entry().id(), entry.after());
            }
        }
        for (Development told : archives.developments().before(joined.keySet(), TOLD)) {
            Belief belief = joined.get(told.entryId());
            if (belief != null && told.now().equals(Wording.of(belief))) {
                told.confirmedBy(belief.origins().size());
                archives.developments().save(told);
            }
        }
    }

    private Development newStory(Arrival arrival, Story story, Optional<Dossier> dossier) {
        int[] span = Stream.of(arrival.reading().article())
                .flatMap(a -> a.sentences().stream())
                .filter(s -> Quiet.worthShowing(s.part().kind()))
                .findFirst()
                .map(s -> new int[] {
                    s.sentence().span().start(), s.sentence().span().end()
                })
                .orElse(new int[] {0, 0});
        return Development.of(
                        ContentHash.of("story", arrival.articleId()),
                        Change.STORY_NEW,
                        "",
                        story.title(),
                        arrival.articleId())
                .reportedBy(arrival.file(), arrival.night(), arrival.turn())
                .within(dossier.map(Dossier::id).orElse(null), story.id())
                .restingOn(List.of(evidence(arrival, span[0], span[1])), List.of(), Ranks.of(Change.STORY_NEW));
    }

    private static Evidence evidence(Arrival arrival, int start, int end) {
        return new Evidence(
                arrival.articleId(), arrival.file(), start, end, arrival.text().substring(start, end));
    }
}
