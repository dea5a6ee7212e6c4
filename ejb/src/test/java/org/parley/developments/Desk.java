package org.parley.developments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText;
import org.parley.dossiers.LedgerEntry;
import org.parley.stories.Arrival;

/** A trade desk with its ledger: articles come in, developments come out. */
final class Desk {
    final DraftArchives store = DraftArchives.empty();
    final Archives archives = store.archives();
    final Map<String, List<Arrival>> nights = new LinkedHashMap<>();
    final Map<String, ArticleText> texts = new LinkedHashMap<>();
    private LocalDate night = LocalDate.parse("2026-03-01");
    private long turn;

    Desk night(String day) {
        night = LocalDate.parse(day);
        return this;
    }

    /** Relates the article and returns what it changed. */
    Related receives(TestArticle article) {
        Arrival arrival = article.arriving(night, turn++);
        nights.computeIfAbsent(night.toString(), n -> new ArrayList<>()).add(arrival);
        texts.put(arrival.articleId(), arrival.reading().article());
        return new Relating(archives).relate(arrival);
    }

    /** Relates the article again, as after a crash. */
    Related receivesAgain(Related before) {
        Arrival arrival = nights.values().stream()
                .flatMap(List::stream)
                .filter(a -> a.articleId().equals(before.articleId()))
                .findFirst()
                .orElseThrow();
        return new Relating(archives).relate(arrival);
    }

    /** Rebuilds the nights from {@code from} on; returns the corrections that are told. */
    List<Development> rebuild(String from) {
        Rebuild rebuild = new Rebuild(archives, LocalDate.parse(from));
        List<Arrival> since = nights.entrySet().stream()
                .filter(n -> n.getKey().compareTo(from) >= 0)
                .flatMap(n -> n.getValue().stream())
                .toList();
        since.forEach(a -> rebuild.forgetArticle(a.articleId()));
        rebuild.entries().forEach(rebuild::forgetEntry);
        rebuild.dossiers().forEach(rebuild::forgetDossier);
        return since.stream().flatMap(a -> rebuild.relate(a, night).stream()).toList();
    }

    /** Everything that stands, in lines that two rebuilds can be compared by. */
    List<String> everything() {
        List<String> lines = new ArrayList<>();
        store.developments()
                .forEach(
                        d -> lines.add(d.id() + " " + d + " " + d.entryId() + " " + d.dossierId() + " " + d.storyId()));
        store.entries()
                .forEach(e -> lines.add(e.id() + " " + e.dossierId() + " " + e.withdrawn() + " "
                        + e.partOf() + " " + Wording.of(e.belief()) + " "
                        + e.sightings().stream().map(s -> s.claimId()).toList()));
        store.stories().forEach(s -> lines.add(s.id() + " " + s.title() + " " + s.size() + " " + s.lastDay()));
        store.dossiers()
                .forEach(d -> lines.add(d.id() + " " + d.title() + " " + d.mergedInto() + " "
                        + d.matter().roster().keySet()));
        store.duplicates().forEach(d -> lines.add(d.articleId() + " " + d.kind() + " " + d.ofArticle()));
        lines.sort(null);
        return lines;
    }

    List<Development> announced(Related related) {
        return related.developments().stream().filter(Development::announced).toList();
    }

    List<Change> changes(Related related) {
        return announced(related).stream().map(Development::change).collect(Collectors.toList());
    }

    List<LedgerEntry> entries() {
        return store.entries();
    }

    LedgerEntry entryOf(Development development) {
        return archives.ledger().find(development.entryId()).orElseThrow();
    }

    Correcting.Signed signed() {
        return new Correcting.Signed("editor", Instant.parse("2026-03-20T08:00:00Z"), night);
    }
}
