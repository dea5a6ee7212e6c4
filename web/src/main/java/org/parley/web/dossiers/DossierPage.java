package org.parley.web.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.Subscriptions;
import org.parley.briefings.Summary;
import org.parley.briefings.SummaryArchive;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.LedgerArchive;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.search.ArticleLine;
import org.parley.search.boundary.ArticleShelf;
import org.parley.search.boundary.DossierShelf;
import org.parley.search.boundary.NightShelf;
import org.parley.web.Days;
import org.parley.web.NotThere;

/** A dossier: how it stands, its ledger, its time line, its stories; today or as of an earlier night. */
@Named
@RequestScoped
public class DossierPage {
    private static final int ENTRIES = 400;
    private static final int STORIES = 40;
    private static final Set<String> ENCOUNTERS = Set.of("MEETING", "CALL", "SUMMIT", "VISIT");
    private static final Set<String> ACTS = Set.of("ANNOUNCEMENT", "MEASURE", "DEAL");
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 1, 1);

    @Inject
    private DossierArchive dossiers;

    @Inject
    private LedgerArchive ledger;

    @Inject
    private SummaryArchive summaries;

    @Inject
    private ArticleShelf articles;

    @Inject
    private DossierShelf shelf;

    @Inject
    private NightShelf nights;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private NotThere notThere;

    @Inject
    private Principal me;

    private @Nullable String id;
    private @Nullable String asOf;
    private @Nullable Dossier dossier;
    private List<EntryLine> entries = List.of();
    private List<Cited> summary = List.of();
    private List<StoryLine> stories = List.of();
    private @Nullable Timeline timeline;
    private boolean more;

    /**
     * A sentence of a summary.
     *
     * @param text the sentence
     * @param made whether it was made from the ledger
     * @param sources the words it rests on
     */
    public record Cited(String text, boolean made, List<Quote> sources) {}

    /**
     * A story of the dossier.
     *
     * @param id the story
     * @param title its title
     * @param lastDay the day of its latest article
     */
    public record StoryLine(String id, String title, LocalDate lastDay) {}

    /** Reads the dossier, or the one it was merged into. */
    public void load() {
        Dossier found = id == null ? null : dossiers.find(id).orElse(null);
        if (found != null && found.mergedInto() != null) {
            found = dossiers.find(String.valueOf(found.mergedInto())).orElse(found);
        }
        dossier = found;
        notThere.when(found == null);
        if (found != null) {
            readLedger(found);
            readSummary(found);
            readStories(found);
        }
    }

    private void readLedger(Dossier of) {
        Set<String> ids = new HashSet<>();
        ids.add(of.id());
        dossiers.mergedInto(of.id()).forEach(merged -> ids.add(merged.id()));
        List<LedgerEntry> page = ledger.page(ids, null, ENTRIES + 1);
        more = page.size() > ENTRIES;
        Optional<LocalDate> then = Days.parse(asOf);
        LocalDate night = then.orElseGet(this::latestNight);
        Map<LedgerEntry, List<Sighting>> known = new LinkedHashMap<>();
        page.stream().limit(ENTRIES).filter(e -> !e.withdrawn()).forEach(e -> known.put(e, known(e, night)));
        known.values().removeIf(List::isEmpty);
        Map<String, ArticleLine> shelfLines = articles.lines(known.values().stream()
                .flatMap(List::stream)
                .map(Sighting::articleId)
                .collect(Collectors.toSet()));
        entries = known.entrySet().stream()
                .map(e -> EntryLine.of(e.getKey(), e.getValue(), night, shelfLines))
                .sorted(Comparator.comparing(EntryLine::first, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(EntryLine::id))
                .toList();
        timeline = Timeline.of(entries);
    }

    private static List<Sighting> known(LedgerEntry entry, LocalDate night) {
        return entry.sightings().stream()
                .filter(sighting -> sighting.knownBefore(night.plusDays(1)))
                .toList();
    }

    private LocalDate latestNight() {
        return nights.before(END_OF_TIME, 1).stream().findFirst().orElse(LocalDate.EPOCH);
    }

    private void readSummary(Dossier of) {
        List<Summary.Line> lines =
                asOf == null ? summaries.of(of.id()).map(Summary::lines).orElse(List.of()) : List.of();
        Map<String, ArticleLine> shelfLines = articles.lines(lines.stream()
                .flatMap(l -> l.sources().stream())
                .map(Summary.Source::articleId)
                .collect(Collectors.toSet()));
        summary = lines.stream()
                .map(line -> new Cited(
                        line.text(),
                        line.made(),
                        line.sources().stream()
                                .map(s -> new Quote(
                                        "", s.articleId(), s.start() + "-" + s.end(), shelfLines.get(s.articleId())))
                                .filter(new HashSet<>()::add)
                                .limit(3)
                                .toList()))
                .toList();
    }

    private void readStories(Dossier of) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        dossiers.stories(of.id(), STORIES).forEach(row -> days.put(row.storyId(), row.lastDay()));
        Map<String, String> titles = shelf.storyTitles(days.keySet());
        stories = days.entrySet().stream()
                .map(e -> new StoryLine(e.getKey(), titles.getOrDefault(e.getKey(), "Untitled"), e.getValue()))
                .toList();
    }

    /** The lead line: the first made sentence of the summary. */
    public @Nullable Cited getLead() {
        return summary.stream().filter(Cited::made).findFirst().orElse(null);
    }

    public List<Cited> getSentences() {
        return summary.stream().filter(c -> !c.made()).toList();
    }

    public List<EntryLine> getRounds() {
        return ofKinds(Set.of("ROUND"), true);
    }

    /** The meetings and calls inside a round, earliest first. */
    public List<EntryLine> inside(String round) {
        return entries.stream()
                .filter(e -> round.equals(e.partOf()))
                .sorted(Comparator.comparing(EntryLine::gist))
                .toList();
    }

    public List<EntryLine> getEncounters() {
        return ofKinds(ENCOUNTERS, true);
    }

    public List<EntryLine> getActs() {
        return ofKinds(ACTS, true);
    }

    public List<EntryLine> getPositions() {
        return ofKinds(Set.of("POSITION"), false).stream()
                .sorted(Comparator.comparing(EntryLine::who).thenComparing(EntryLine::gist))
                .toList();
    }

    public List<EntryLine> getFigures() {
        return ofKinds(Set.of("FIGURE"), false);
    }

    private List<EntryLine> ofKinds(Set<String> kinds, boolean outsideOfRounds) {
        Set<String> rounds = entries.stream()
                .filter(e -> e.kind().equals("ROUND"))
                .map(EntryLine::id)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(e -> kinds.contains(e.kind()))
                .filter(e -> !outsideOfRounds || e.partOf() == null || !rounds.contains(e.partOf()))
                .toList();
    }

    /** What can be drawn, as a table: the earliest first. */
    public List<EntryLine> getDated() {
        return entries.stream()
                .filter(e -> e.first() != null
                        && (ENCOUNTERS.contains(e.kind()) || e.kind().equals("ROUND")))
                .sorted(Comparator.comparing(EntryLine::first))
                .toList();
    }

    public boolean isFollowed() {
        return dossier != null && subscriptions.follows(me.getName(), Subscription.Target.DOSSIER, dossier.id());
    }

    /** Whether the ledger holds more than the page shows. */
    public boolean isMore() {
        return more;
    }

    public @Nullable Dossier getDossier() {
        return dossier;
    }

    public List<StoryLine> getStories() {
        return stories;
    }

    public @Nullable Timeline getTimeline() {
        return timeline;
    }

    public List<LocalDate> getNights() {
        return nights.before(END_OF_TIME, 12);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf;
    }
}
