package org.parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.claims.ReadArticle;
import org.parley.claims.Reading;
import org.parley.claims.ReadingLines;
import org.parley.cli.memory.ReadingObserver;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.SourceFile;

/**
 * Prints what is read while reading goes on, file by file in the order of the inventory, however the partitions take
 * turns: the records of a file wait until every file before it is done with. Events wait for their ledger entries.
 */
final class RecordStream implements ReadingObserver {
    private final LinePrinter printer;
    private final boolean withText;
    private final Map<String, List<Map<String, Object>>> held = new HashMap<>();
    private final TreeMap<Long, String> done = new TreeMap<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final List<ReadArticle> undated = new ArrayList<>();
    private final Map<String, String> firstWith = new HashMap<>();
    private final Map<String, Long> turns = new HashMap<>();
    private long printed;

    RecordStream(LinePrinter printer, boolean withText) {
        this.printer = printer;
        this.withText = withText;
    }

    @Override
    public synchronized void found(SourceFile file) {
        firstWith.putIfAbsent(file.contentHash(), file.path());
        turns.put(file.path(), file.id());
    }

    @Override
    public synchronized void read(ReadArticle article) {
        List<Map<String, Object>> records = held.computeIfAbsent(article.file(), path -> new ArrayList<>());
        records.add(ReadingLines.article(article.file(), article.source(), withText));
        boolean open = mayBeDated(article);
        if (open) {
            undated.add(article);
        }
        for (Map<String, Object> claim : ReadingLines.claims(article.file(), article.reading())) {
            boolean event = "event".equals(claim.get("record"));
            if (!open || !(event || "date".equals(claim.get("record")))) {
                (event ? events : records).add(claim);
            }
        }
    }

    @Override
    public synchronized void rejected(QuarantineEntry entry) {
        held.computeIfAbsent(entry.path(), path -> new ArrayList<>())
                .add(ReadingLines.rejection(entry.path(), entry.rejection()));
    }

    @Override
    public synchronized void done(SourceFile file) {
        if (file.state() == SourceFile.State.IDENTICAL) {
            held.put(file.path(), List.of(identical(file)));
        }
        done.put(file.id(), file.path());
        while (!done.isEmpty() && done.firstKey() <= printed + 1) {
            Map.Entry<Long, String> turn = done.pollFirstEntry();
            printed = Math.max(printed, turn.getKey());
            print(turn.getValue());
        }
        printer.flush();
    }

    /**
     * Prints what was held back: late refusals, the dates and events of articles that another article may have dated, and
     * the events, each with its ledger entry where it has one; each kind in the order of the inventory.
     */
    synchronized void finish(Map<String, String> entries, Function<ReadArticle, Reading> settled) {
        held.values().forEach(records -> records.forEach(printer::print));
        held.clear();
        undated.sort(Comparator.comparing(article -> turn(article.file())));
        for (ReadArticle article : undated) {
            for (Map<String, Object> claim : ReadingLines.claims(article.file(), settled.apply(article))) {
                if ("event".equals(claim.get("record"))) {
                    events.add(claim);
                } else if ("date".equals(claim.get("record"))) {
                    printer.print(claim);
                }
            }
        }
        undated.clear();
        events.sort(Comparator.comparing(event -> turn(String.valueOf(event.get("file")))));
        for (Map<String, Object> event : events) {
            String entry = entries.get(RelatedRecords.place(event.get("file"), event.get("start"), event.get("end")));
            if (entry != null) {
                event.put("entry", entry);
            }
            printer.print(event);
        }
        events.clear();
        printer.flush();
    }

    private long turn(String path) {
        return turns.getOrDefault(path, Long.MAX_VALUE);
    }

    private static boolean mayBeDated(ReadArticle article) {
        return !article.source().text().published().isKnown()
                && article.reading().times().stream().anyMatch(time -> !time.resolved());
    }

    private void print(String path) {
        List<Map<String, Object>> records = held.remove(path);
        if (records != null) {
            records.forEach(printer::print);
        }
    }

    private Map<String, Object> identical(SourceFile file) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("record", "duplicate");
        record.put("file", file.path());
        record.put("of", firstWith.getOrDefault(file.contentHash(), file.path()));
        record.put("kind", "identical");
        return record;
    }
}
