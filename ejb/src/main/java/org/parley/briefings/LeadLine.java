package org.parley.briefings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.briefings.Summary.Line;
import org.parley.briefings.Summary.Source;
import org.parley.claims.NameKey;
import org.parley.developments.Wording;
import org.parley.dossiers.Belief;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;

/**
 * The first line of a dossier's summary, made from the ledger: "Round 6 held on 13 June 2025 in Washington; A met B (70
 * min) and C (45 min)". Each field has a span of its own.
 */
final class LeadLine {
    private static final int MEETINGS = 4;

    private LeadLine() {}

    /** The line for the latest encounter that took place, else the latest that is to come. */
    static Optional<Line> of(List<LedgerEntry> entries) {
        Comparator<LedgerEntry> byDay = Comparator.comparing(
                (LedgerEntry e) -> e.belief().days().map(d -> d.last()).orElse(java.time.LocalDate.MIN));
        List<LedgerEntry> encounters = entries.stream()
                .filter(e -> e.partOf() == null && !e.withdrawn() && e.belief().isEvent())
                .filter(e -> e.belief().eventKind().isEncounter())
                .toList();
        Optional<LedgerEntry> held = latest(encounters, "held", byDay);
        return held.or(() -> latest(encounters, "scheduled", byDay)).map(e -> line(e, entries));
    }

    private static Optional<LedgerEntry> latest(
            List<LedgerEntry> encounters, String state, Comparator<LedgerEntry> byDay) {
        return encounters.stream()
                .filter(e -> e.belief().state().equals(state))
                .max(byDay.thenComparing(e -> e.kind().equals("ROUND"))
                        .thenComparing(LedgerEntry::lastDay)
                        .thenComparing(LedgerEntry::id));
    }

    private static Line line(LedgerEntry round, List<LedgerEntry> entries) {
        Belief belief = round.belief();
        List<Source> sources = new ArrayList<>(sources(belief, ""));
        StringBuilder text = new StringBuilder(Wording.of(belief));
        List<LedgerEntry> meetings = entries.stream()
                .filter(e -> round.id().equals(e.partOf()) && !e.withdrawn())
                .sorted(Comparator.comparing(LedgerEntry::firstNight)
                        .thenComparing(e -> e.sightings().get(0).start()))
                .limit(MEETINGS)
                .toList();
        List<String> met = new ArrayList<>();
        Optional<String> host = common(meetings);
        for (LedgerEntry entry : meetings) {
            Belief meeting = entry.belief();
            String whom = meeting.participants().stream()
                    .filter(p -> host.isEmpty() || !key(p).equals(key(host.get())))
                    .map(LeadLine::surname)
                    .reduce((a, b) -> a + " and " + b)
                    .orElse("");
            if (!whom.isEmpty()) {
                met.add(whom + (meeting.minutes() == null ? "" : " (" + meeting.minutes() + " min)"));
                sources.addAll(sources(meeting, "meeting "));
            }
        }
        if (!met.isEmpty() && host.isPresent()) {
            text.append("; ").append(surname(host.get())).append(" met ").append(String.join(" and ", met));
        }
        return new Line(text.toString(), List.copyOf(sources), true);
    }

    /** Who takes part in every meeting. */
    private static Optional<String> common(List<LedgerEntry> meetings) {
        return meetings.stream()
                .findFirst()
                .flatMap(first -> first.belief().participants().stream()
                        .filter(p -> meetings.stream()
                                .allMatch(
                                        m -> m.belief().participants().stream().anyMatch(o -> key(o).equals(key(p)))))
                        .findFirst());
    }

    private static List<Source> sources(Belief belief, String prefix) {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<String, Sighting> carrier : belief.carriers().entrySet()) {
            Sighting by = carrier.getValue();
            sources.add(new Source(by.file(), by.articleId(), by.start(), by.end(), prefix + carrier.getKey()));
        }
        return sources;
    }

    private static String key(String name) {
        return NameKey.of(name);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
