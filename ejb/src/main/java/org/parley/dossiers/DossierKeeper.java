package org.parley.dossiers;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    public DossierKeeper(DossierArchive dossiers) {
        this.dossiers = dossiers;
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
     * The placement of an article in a story; empty where it is about no matter between sides. An article that was related
     * before ({@code again}) adds nothing to the matter a second time.
     */
    public Optional<Placement> place(Arrival arrival, String storyId, String origin, boolean again) {
        MatterReader.ArticleMatter article = MatterReader.of(arrival.reading(), origin, arrival.night());
        Matter matter = article.matter();
        if (!isMatter(matter, arrival.reading())) {
            return Optional.empty();
        }
        LocalDate day = arrival.day();
        Optional<Dossier> found = byStory(storyId, matter)
                .or(() -> DossierMatcher.decide(
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
        Dossier dossier = found.orElseGet(() -> Dossier.openedBy(storyId, matter, day, arrival.night()));
        if (found.isPresent() && doubt.isEmpty() && !again) {
            dossier.hold(DossierMatcher.with(dossier.matter(), matter), day);
        }
        dossiers.save(dossier);
        if (dossiers.ofStory(storyId).isEmpty()) {
            dossiers.save(DossierStory.of(dossier.id(), storyId, day, arrival.night()));
        }
        return Optional.of(new Placement(dossier, family(dossier), doubt));
    }

    /** The dossier of the article's story, where the article's parties are its parties. */
    private Optional<Dossier> byStory(String storyId, Matter matter) {
        if (matter.parties().size() < 2) {
            return Optional.empty();
        }
        return dossiers.ofStory(storyId)
                .flatMap(row -> dossiers.find(row.dossierId()))
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
