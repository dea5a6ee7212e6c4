package org.parley.briefings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Development;
import org.parley.dossiers.Belief;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.Fact;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.stories.Duplicate;
import org.parley.stories.Story;
import org.parley.stories.StoryMember;

/**
 * Duplicates, stories, dossiers, entries, developments and summaries as the records that the command line prints and the
 * REST interface serves: the same field names everywhere, a field without a value left out.
 */
public final class RelatingRecords {
    private RelatingRecords() {}

    /** {@code duplicate}. */
    public static Map<String, Object> of(Duplicate duplicate) {
        Map<String, Object> record = record("duplicate");
        record.put("file", duplicate.file());
        record.put("of", duplicate.ofFile());
        record.put("kind", lower(duplicate.kind()));
        put(record, "origin", duplicate.origin());
        return record;
    }

    /** {@code story}. */
    public static Map<String, Object> of(Story story, List<StoryMember> members) {
        Map<String, Object> record = record("story");
        record.put("id", story.id());
        record.put("title", story.title());
        record.put("articles", members.stream().map(StoryMember::file).sorted().toList());
        return record;
    }

    /** {@code dossier}; {@code articles} are files. */
    public static Map<String, Object> of(Dossier dossier, List<String> stories, List<String> articles) {
        Map<String, Object> record = record("dossier");
        record.put("id", dossier.id());
        record.put("title", dossier.title());
        record.put("stories", stories);
        record.put("articles", articles);
        return record;
    }

    /** {@code ledger}. */
    public static Map<String, Object> of(LedgerEntry entry) {
        Belief belief = entry.belief();
        Map<String, Object> record = record("ledger");
        record.put("dossier", entry.dossierId());
        record.put("entry", entry.id());
        record.put("kind", belief.kind());
        put(record, "ordinal", belief.ordinal());
        put(record, "date", belief.date());
        put(record, "place", belief.place());
        record.put("participants", belief.participants());
        put(record, "sides", belief.sides().isEmpty() ? null : belief.sides());
        put(record, "minutes", belief.minutes());
        put(record, "partOf", entry.partOf());
        record.put(
                "state",
                belief.kind().equals(Fact.FIGURE) ? "stated" : belief.state().toLowerCase(Locale.ROOT));
        put(record, "object", belief.object());
        put(
                record,
                "strength",
                belief.strength() == null ? null : belief.strength().toLowerCase(Locale.ROOT));
        put(record, "value", belief.value());
        put(record, "unit", belief.unit());
        put(record, "measures", belief.measures());
        record.put("origins", belief.origins().size());
        record.put(
                "history", belief.history().stream().map(RelatingRecords::step).toList());
        record.put(
                "conflicts",
                belief.conflicts().stream().map(RelatingRecords::conflict).toList());
        return record;
    }

    /** {@code development}. */
    public static Map<String, Object> of(Development development) {
        Map<String, Object> record = record("development");
        record.put("id", development.id());
        put(record, "dossier", development.dossierId());
        put(record, "story", development.storyId());
        record.put("file", development.file());
        record.put("change", development.change().name());
        record.put("was", development.was());
        record.put("now", development.now());
        put(record, "entry", development.entryId());
        record.put("origins", development.origins());
        record.put("rank", development.rank());
        put(record, "corrects", development.corrects());
        put(record, "doubt", development.doubt());
        record.put(
                "evidence",
                development.evidence().stream()
                        .map(e -> span(e.file(), e.start(), e.end(), "evidence", e.words()))
                        .toList());
        return record;
    }

    /** {@code summary}; a line made from the ledger has one source a field. */
    public static Map<String, Object> of(Summary summary) {
        Map<String, Object> record = record("summary");
        record.put("of", summary.of());
        List<Object> sentences = new ArrayList<>();
        for (Summary.Line line : summary.lines()) {
            Summary.Source first = line.sources().get(0);
            Map<String, Object> sentence = new LinkedHashMap<>();
            if (line.made()) {
                sentence.put("line", line.text());
                sentence.put(
                        "sources",
                        line.sources().stream()
                                .map(s -> {
                                    Map<String, Object> source = span(s.file(), s.start(), s.end(), "field", s.field());
                                    return source;
                                })
                                .toList());
            } else {
                sentence.put("text", line.text());
                sentence.put("file", first.file());
                sentence.put("start", first.start());
                sentence.put("end", first.end());
            }
            sentences.add(sentence);
        }
        record.put("sentences", sentences);
        return record;
    }

    private static Map<String, Object> step(Belief.Step step) {
        Sighting by = step.by();
        Map<String, Object> span =
                span(by.file(), by.start(), by.end(), "state", step.state().toLowerCase(Locale.ROOT));
        put(span, "said", by.published());
        return span;
    }

    private static Map<String, Object> conflict(Belief.Conflict conflict) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("field", conflict.field());
        record.put("one", conflict.one());
        record.put("oneFile", conflict.oneBy().file());
        record.put("other", conflict.other());
        record.put("otherFile", conflict.otherBy().file());
        return record;
    }

    private static Map<String, Object> span(String file, int start, int end, String field, String value) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put(field, value);
        span.put("file", file);
        span.put("start", start);
        span.put("end", end);
        return span;
    }

    private static Map<String, Object> record(String kind) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("record", kind);
        return record;
    }

    private static void put(Map<String, Object> record, String field, @Nullable Object value) {
        if (value != null) {
            record.put(field, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
