package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.ReadingLines;

/** Reads files and prints what they state, in order of publication. */
final class ReadCommand {
    private static final Comparator<Taken> BY_PUBLICATION = Comparator.comparing(
                    Taken::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Taken::file);

    private final ReadOptions options;
    private final LinePrinter printer;
    private final IndexFile index;
    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();

    ReadCommand(ReadOptions options, LinePrinter printer) {
        this.options = options;
        this.printer = printer;
        this.index = options.index() == null ? IndexFile.empty() : IndexFile.read(options.index());
    }

    void run() {
        List<Taken> taken = new ArrayList<>();
        for (NamedFile file : NamedFile.under(options.paths())) {
            for (Outcome outcome : intake.read(document(file))) {
                if (outcome instanceof Outcome.Rejected rejected) {
                    printer.print(ReadingLines.rejection(file.name(), rejected.rejection()));
                } else if (outcome instanceof Outcome.Read read) {
                    taken.add(new Taken(file.name(), read));
                }
            }
        }
        printer.flush();
        taken.sort(BY_PUBLICATION);
        taken.forEach(this::print);
    }

    private void print(Taken article) {
        printer.print(ReadingLines.article(article.file(), article.read(), options.withText()));
        ReadingLines.claims(article.file(), reader.read(article.read().text())).forEach(printer::print);
        printer.flush();
    }

    private SourceDocument document(NamedFile file) {
        try {
            return new SourceDocument(file.name(), Files.readAllBytes(file.path()), sidecar(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable Sidecar sidecar(NamedFile file) {
        Sidecar row = index.of(file);
        if ((row != null && row.published() != null) || options.published() == null) {
            return row;
        }
        return row == null
                ? new Sidecar(null, null, options.published(), null)
                : new Sidecar(row.outlet(), row.title(), options.published(), row.link());
    }

    private record Taken(String file, Outcome.Read read) {
        @Nullable
        LocalDate published() {
            return read.text().published().day();
        }
    }
}
