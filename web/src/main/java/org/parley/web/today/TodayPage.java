package org.parley.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentArchive;
import org.parley.dossiers.LedgerArchive;
import org.parley.search.NightCounts;
import org.parley.search.boundary.DossierShelf;
import org.parley.search.boundary.NightShelf;
import org.parley.web.NotThere;
import org.parley.web.dossiers.DevelopmentLine;
import org.parley.web.dossiers.DueLine;
import org.parley.web.dossiers.Quotes;

/** The morning's page: what the night changed, matter by matter, and what is due next, reckoned from that night. */
@Named
@RequestScoped
public class TodayPage {
    private static final int NIGHTS = 6;
    private static final int DUE_DAYS = 21;
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 1, 1);

    @Inject
    private NightShelf nights;

    @Inject
    private DevelopmentArchive developments;

    @Inject
    private LedgerArchive ledger;

    @Inject
    private DossierShelf dossiers;

    @Inject
    private Quotes quotes;

    @Inject
    private NotThere notThere;

    private @Nullable String asked;
    private @Nullable LocalDate night;
    private List<LocalDate> picker = List.of();
    private List<Matter> matters = List.of();
    private List<DevelopmentLine> elsewhere = List.of();
    private List<DevelopmentLine> doubtful = List.of();
    private List<DueLine> due = List.of();
    private List<DueLine> overdue = List.of();
    private @Nullable NightCounts counts;

    /**
     * A dossier's part of the page.
     *
     * @param dossierId the dossier
     * @param title its title
     * @param first what matters most
     * @param rest the rest
     */
    public record Matter(String dossierId, String title, List<DevelopmentLine> first, List<DevelopmentLine> rest) {}

    /** Reads the night asked for, else the latest. */
    public void load() {
        LocalDate wanted = parsed();
        List<LocalDate> latest = nights.before(wanted == null ? END_OF_TIME : wanted.plusDays(1), NIGHTS);
        if (latest.isEmpty()) {
            notThere.when(asked != null);
            return;
        }
        LocalDate shown = latest.get(0);
        night = shown;
        picker = latest;
        counts = nights.counts(shown);
        readDevelopments(shown);
        readDue(shown);
    }

    private void readDevelopments(LocalDate shown) {
        Comparator<Development> order = Comparator.comparingInt(Development::rank)
                .reversed()
                .thenComparing(Development::turn)
                .thenComparing(Development::id);
        List<Development> all =
                developments.ofNight(shown).stream().sorted(order).toList();
        List<Development> believed = all.stream()
                .filter(d ->
                        d.standing() == Development.Standing.ANNOUNCED || d.standing() == Development.Standing.SILENT)
                .toList();
        doubtful = quotes.lines(all.stream()
                .filter(d -> d.standing() == Development.Standing.DOUBTFUL)
                .toList());
        Map<String, String> holders = dossiers.holders(
                believed.stream().flatMap(d -> Stream.ofNullable(d.dossierId())).collect(Collectors.toSet()));
        Map<String, List<Development>> byDossier = believed.stream()
                .filter(d -> d.dossierId() != null)
                .collect(Collectors.groupingBy(
                        d -> holders.getOrDefault(String.valueOf(d.dossierId()), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, String> titles = dossiers.titles(byDossier.keySet());
        matters = byDossier.entrySet().stream()
                .map(e -> matter(e.getKey(), titles.getOrDefault(e.getKey(), "Untitled"), e.getValue()))
                .toList();
        elsewhere = quotes.lines(
                believed.stream().filter(d -> d.dossierId() == null).toList());
    }

    private Matter matter(String id, String title, List<Development> changes) {
        int cut = changes.size() <= 7 ? changes.size() : 5;
        return new Matter(
                id, title, quotes.lines(changes.subList(0, cut)), quotes.lines(changes.subList(cut, changes.size())));
    }

    private void readDue(LocalDate shown) {
        List<DueLine> lines = new ArrayList<>();
        ledger.due(Set.of(), shown.minusDays(DUE_DAYS), shown.plusDays(DUE_DAYS), 60)
                .forEach(entry -> DueLine.of(entry, shown).ifPresent(lines::add));
        Map<String, String> titles =
                dossiers.titles(lines.stream().map(DueLine::dossierId).collect(Collectors.toSet()));
        List<DueLine> titled = lines.stream()
                .map(line -> line.in(titles.getOrDefault(line.dossierId(), "")))
                .distinct()
                .toList();
        overdue = titled.stream().filter(DueLine::overdue).toList();
        due = titled.stream().filter(line -> !line.overdue()).limit(12).toList();
    }

    private @Nullable LocalDate parsed() {
        String text = asked;
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            notThere.when(true);
            return null;
        }
    }

    /** The night before the one shown; null when there is none. */
    public @Nullable LocalDate getEarlier() {
        return picker.size() > 1 ? picker.get(1) : null;
    }

    /** The night after the one shown; null when there is none. */
    public @Nullable LocalDate getLater() {
        return night == null ? null : nights.after(night).orElse(null);
    }

    public boolean isQuiet() {
        return matters.isEmpty() && elsewhere.isEmpty() && doubtful.isEmpty();
    }

    public @Nullable LocalDate getNight() {
        return night;
    }

    public List<LocalDate> getPicker() {
        return picker;
    }

    public List<Matter> getMatters() {
        return matters;
    }

    public List<DevelopmentLine> getElsewhere() {
        return elsewhere;
    }

    public List<DevelopmentLine> getDoubtful() {
        return doubtful;
    }

    public List<DueLine> getDue() {
        return due;
    }

    public List<DueLine> getOverdue() {
        return overdue;
    }

    public @Nullable NightCounts getCounts() {
        return counts;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
