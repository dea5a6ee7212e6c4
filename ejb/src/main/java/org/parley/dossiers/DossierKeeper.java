package org.parley.dossiers;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.claims.Reading;
import org.parley.stories.Arrival;
import org.parley.stories.KeyQuery;

/** Finds the dossier of an article, or opens one, and keeps what is known of the matter up to date. */
public final class DossierKeeper {
    private static final int MEMORY_DAYS = 400;
    private static final int CANDIDATES = 20;
    private static final int MERGES = 10;
    private static final int SIDES_ASKED = 4;

    private final DossierArchive dossiers;
    private final Function<String, List<LedgerCorrection>> corrections;

    /** Over an archive, with what staff corrected of a dossier, by its id. */
    public DossierKeeper(DossierArchive dossiers, Function<String, List<LedgerCorrection>> corrections) {
        this.dossiers = dossiers;
        this.corrections = corrections;
    }

    /**
     * Where an article belongs.
     *
     * @param dossier its dossier, merges by staff followed
     * @param family the dossier and all that were merged into it
     * @param doubt why the report contradicts the persons known of the matter; empty where it does not
     */
    public record Placement(Dossier dossier, Set<String> family, Optional<String> doubt) {}

    /**
     * The placement of an article in a story; empty where it is about no matter between sides. To the subject of a matter
     * in which it was {@code counted} before, an article adds nothing a second time. {@code ofStory} is what staff corrected
     * of the story.
     */
    public Optional<Placement> place(
            Arrival arrival,
            String storyId,
            String origin,
            List<LedgerCorrection> ofStory,
            Predicate<Dossier> counted) {
        MatterReader.ArticleMatter article = MatterReader.of(arrival.reading(), origin, arrival.night());
        Matter matter = article.matter();
        if (!isMatter(matter, arrival.reading())) {
            return Optional.empty();
        }
        LocalDate day = arrival.day();
        Optional<String> assigned = assigned(ofStory);
        Optional<DossierStory> row = dossiers.ofStory(storyId);
        Optional<Dossier> found = assigned.flatMap(dossiers::find)
                .or(() -> assigned.isPresent() ? Optional.empty() : byStory(row, matter))
                .or(() -> assigned.isPresent()
                        ? Optional.empty()
                        : DossierMatcher.decide(
                                article,
                                dossiers.candidates(new KeyQuery(
                                        keys(article),
                                        day.minusDays(MEMORY_DAYS),
                                        day.plusDays(MEMORY_DAYS),
                                        null,
                                        CANDIDATES))))
                .map(this::follow);
        Optional<String> doubt =
                found.flatMap(d -> Roster.contradiction(d.matter().roster(), matter.roster()));
        Dossier dossier = found.orElseGet(() -> open(assigned, storyId, matter, arrival));
        if (found.isPresent() && doubt.isEmpty()) {
            Matter known = dossier.matter();
            dossier.hold(
                    counted.test(dossier)
                            ? DossierMatcher.withPersons(known, matter)
                            : DossierMatcher.with(known, matter),
                    day);
        }
        dossiers.save(dossier);
        if (row.isEmpty()) {
            dossiers.save(DossierStory.of(dossier.id(), storyId, day, arrival.night()));
        }
        return Optional.of(new Placement(dossier, family(dossier), doubt));
    }

    /** The last day on which the matter of an article was told of, whenever that was; empty where none is known. */
    public Optional<LocalDate> lastTold(Arrival arrival) {
        MatterReader.ArticleMatter article = MatterReader.of(arrival.reading(), "", arrival.night());
        Set<String> pairs = new LinkedHashSet<>(article.matter().pairs());
        // a report that names one side alone may still be of people whose other side is known
        Set<String> asked = pairs.isEmpty() ? keys(article) : pairs;
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        KeyQuery ever = new KeyQuery(asked, LocalDate.EPOCH, arrival.night(), null, CANDIDATES);
        return DossierMatcher.decide(article, dossiers.candidates(ever))
                .filter(d -> !pairs.isEmpty() || d.matter().parties().size() > 1)
                .map(this::follow)
                .map(Dossier::lastDay);
    }

    /** The dossier that staff put the story into. */
    private static Optional<String> assigned(List<LedgerCorrection> ofStory) {
        return ofStory.stream()
                .filter(c -> c.kind() == LedgerCorrection.Kind.SPLIT_DOSSIER)
                .reduce((earlier, later) -> later)
                .map(LedgerCorrection::value);
    }

    /** A new dossier, as staff has had it before a rebuild; the one it was merged into, where it was. */
    private Dossier open(Optional<String> assigned, String storyId, Matter matter, Arrival arrival) {
        Dossier dossier = assigned.map(id -> Dossier.openedAs(id, storyId, matter, arrival.day(), arrival.night()))
                .orElseGet(() -> Dossier.openedBy(storyId, matter, arrival.day(), arrival.night()));
        for (LedgerCorrection correction : corrections.apply(dossier.id())) {
            switch (correction.kind()) {
                case RENAME_DOSSIER -> dossier.rename(correction.value());
                case PIN_DOSSIER -> dossier.pin(Boolean.parseBoolean(correction.value()));
                case MERGE_DOSSIER -> dossier.mergeInto(correction.value());
                case WRONG_CLAIM, WRONG_VALUE, MERGE_ENTRY, SPLIT_ENTRY, SPLIT_DOSSIER -> {
                    // of claims and stories
                }
            }
        }
        dossiers.save(dossier);
        return follow(dossier);
    }

    /** The dossier of the article's story, where the article's parties are its parties. */
    private Optional<Dossier> byStory(Optional<DossierStory> row, Matter matter) {
        if (matter.parties().size() < 2) {
            return Optional.empty();
        }
        return row.flatMap(r -> dossiers.find(r.dossierId()))
                .filter(d ->
                        d.matter().parties().equals(matter.parties()) || DossierMatcher.widens(matter, d.matter()));
    }

    private static Set<String> keys(MatterReader.ArticleMatter article) {
        Set<String> keys = new LinkedHashSet<>(article.matter().keys());
        article.weights().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIDES_ASKED)
                .forEach(e -> keys.add("party:" + e.getKey()));
        return keys;
    }

    private static boolean isMatter(Matter matter, Reading reading) {
        boolean claims = !reading.events().isEmpty()
                || !reading.positions().isEmpty()
                || reading.figures().stream().anyMatch(Terms::isTerm);
        return matter.parties().size() >= 2 || (!matter.parties().isEmpty() && claims);
    }

    /** The dossier that this one was merged into, if any. */
    public Dossier follow(Dossier dossier) {
        Dossier now = dossier;
        for (int i = 0; i < MERGES && now.mergedInto() != null; i++) {
            Optional<Dossier> next = dossiers.find(String.valueOf(now.mergedInto()));
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
        }
        return now;
    }

    /** A dossier's id and those of the dossiers merged into it. */
    public Set<String> family(Dossier dossier) {
        Set<String> ids = new LinkedHashSet<>(List.of(dossier.id()));
        Set<String> open = Set.of(dossier.id());
        for (int i = 0; i < MERGES && !open.isEmpty(); i++) {
            Set<String> next = new LinkedHashSet<>();
            open.forEach(id -> dossiers.mergedInto(id).forEach(d -> {
                if (ids.add(d.id())) {
                    next.add(d.id());
                }
            }));
            open = next;
        }
        return ids;
    }
}
