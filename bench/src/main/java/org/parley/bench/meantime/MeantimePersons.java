package org.parley.bench.meantime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.articles.ArticleIntake;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.people.People;
import org.parley.people.PeopleReader;
import org.parley.people.PersonReference;
import org.parley.text.Span;

/**
 * Prints precision and recall of persons named (full names and surnames, by overlap) over a MEANTIME folder:
 * {@code MeantimePersons even|odd FOLDER [--misses]}. Files are sorted by path; misses are shown for even files only.
 */
public final class MeantimePersons {
    private int gold;
    private int found;
    private int matched;

    private MeantimePersons() {}

    public static void main(String[] arguments) throws IOException {
        boolean even = arguments[0].equals("even");
        boolean misses = even && List.of(arguments).contains("--misses");
        List<Path> files;
        try (Stream<Path> inside = Files.walk(Path.of(arguments[1]))) {
            files = inside.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        MeantimePersons score = new MeantimePersons();
        for (int i = even ? 0 : 1; i < files.size(); i += 2) {
            score.add(MeantimeFile.read(files.get(i)), misses);
        }
        score.print();
    }

    private void add(MeantimeFile file, boolean misses) {
        SourceDocument document =
                new SourceDocument(file.name() + ".txt", file.text().getBytes(StandardCharsets.UTF_8), null);
        if (!(ArticleIntake.withAllFormats().read(document).get(0) instanceof Outcome.Read read)) {
            throw new IllegalStateException("not read: " + file.name());
        }
        ArticleText article = read.text();
        List<Span> spans = new ArrayList<>();
        People people = new PeopleReader().read(article);
        people.references().stream()
                .filter(r -> r.kind() == PersonReference.Kind.FULL_NAME || r.kind() == PersonReference.Kind.SURNAME)
                .filter(r -> r.span().start() < file.labelledTo())
                .forEach(r -> spans.add(r.span()));
        List<Span> labelled = file.persons().stream()
                .filter(p -> p.start() < file.labelledTo())
                .toList();
        gold += labelled.size();
        found += spans.size();
        List<Span> left = new ArrayList<>(spans);
        for (Span person : labelled) {
            Span hit = left.stream().filter(person::overlaps).findFirst().orElse(null);
            if (hit == null) {
                show(misses, "missed", file, person);
            } else {
                left.remove(hit);
                matched++;
            }
        }
        left.forEach(extra -> show(misses, "extra", file, extra));
    }

    private static void show(boolean misses, String what, MeantimeFile file, Span span) {
        if (misses) {
            int from = Math.max(0, span.start() - 30);
            int to = Math.min(file.text().length(), span.end() + 30);
            System.out.printf(
                    Locale.ROOT,
                    "%-7s %-30.30s [%s] %s%n",
                    what,
                    file.name(),
                    span.of(file.text()),
                    file.text().substring(from, to).replace('\n', ' '));
        }
    }

    private void print() {
        double precision = found == 0 ? 0 : (double) matched / found;
        double recall = gold == 0 ? 0 : (double) matched / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(
                Locale.ROOT,
                "persons named: P %.3f  R %.3f  F1 %.3f  (%d of %d gold, %d found)%n",
                precision,
                recall,
                f1,
                matched,
                gold,
                found);
    }
}
