package org.parley.bench.tempeval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.SentenceSplitter;
import org.parley.text.TimeContext;
import org.parley.text.TimeExpression;
import org.parley.text.TimeExpressions;

/**
 * Prints relaxed, strict and value F1 over TimeML folders: {@code TempEval even|odd FOLDER... [--misses]}. Files are taken
 * in the order of the folders given, sorted by name inside each; even is for development, odd for the final figure, and
 * misses are shown for even files only.
 */
public final class TempEval {
    private final PrintStream out;
    private final boolean showMisses;
    private int gold;
    private int found;
    private int relaxed;
    private int strict;
    private int valued;

    private TempEval(PrintStream out, boolean showMisses) {
        this.out = out;
        this.showMisses = showMisses;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        boolean even = given.get(0).equals("even");
        List<Path> files = new ArrayList<>();
        for (String folder : given.subList(1, given.size())) {
            if (!folder.startsWith("--")) {
                try (Stream<Path> inside = Files.list(Path.of(folder))) {
                    inside.filter(f -> f.toString().endsWith(".tml")).sorted().forEach(files::add);
                }
            }
        }
        TempEval score = new TempEval(System.out, even && given.contains("--misses"));
        int used = 0;
        for (int i = even ? 0 : 1; i < files.size(); i += 2) {
            score.add(TimeMlFile.read(files.get(i)));
            used++;
        }
        score.print(used);
    }

    private void add(TimeMlFile file) {
        TimeContext context = file.created() == null ? TimeContext.UNKNOWN : TimeContext.of(file.created());
        List<TimeExpression> read = TimeExpressions.find(SentenceSplitter.split(file.text()), context);
        boolean[] taken = new boolean[read.size()];
        gold += file.times().size();
        found += read.size();
        for (TimeMlFile.Label label : file.times()) {
            int match = overlapping(label, read, taken);
            if (match < 0) {
                miss("missed", file, label.start(), label.end(), label.value(), null);
                continue;
            }
            taken[match] = true;
            TimeExpression time = read.get(match);
            relaxed++;
            strict += time.span().start() == label.start() && time.span().end() == label.end() ? 1 : 0;
            if (timex(time).equals(label.value())) {
                valued++;
            } else {
                miss("value ", file, label.start(), label.end(), label.value(), time);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                miss(
                        "extra ",
                        file,
                        read.get(i).span().start(),
                        read.get(i).span().end(),
                        "",
                        read.get(i));
            }
        }
    }

    private static int overlapping(TimeMlFile.Label label, List<TimeExpression> read, boolean[] taken) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < taken.length; i++) {
            int common = Math.min(label.end(), read.get(i).span().end())
                    - Math.max(label.start(), read.get(i).span().start());
            if (!taken[i] && common > most) {
                most = common;
                best = i;
            }
        }
        return best;
    }

    /** The value in the notation of the labels, which has a name for weekends. */
    private static String timex(TimeExpression time) {
        String value = time.value() == null ? "" : time.value();
        int slash = value.indexOf('/');
        if (slash == 10 && value.length() == 21) {
            LocalDate first = LocalDate.parse(value.substring(0, 10));
            if (first.getDayOfWeek().getValue() == 6
                    && first.plusDays(1).toString().equals(value.substring(11))) {
                return String.format(
                        Locale.ROOT,
                        "%d-W%02d-WE",
                        first.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
                        first.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
        }
        return value;
    }

    private void miss(String what, TimeMlFile file, int start, int end, String value, @Nullable TimeExpression time) {
        if (showMisses) {
            String before =
                    file.text().substring(Math.max(0, start - 45), start).replace('\n', ' ');
            String after = file.text()
                    .substring(end, Math.min(file.text().length(), end + 20))
                    .replace('\n', ' ');
            out.println(what + "\t" + file.created() + "\t" + value + "\t"
                    + (time == null ? "" : time.value() + " <" + time.span().of(file.text()) + ">") + "\t" + before
                    + "[["
                    + file.text().substring(start, end) + "]]" + after);
        }
    }

    private void print(int files) {
        double p = (double) relaxed / found;
        double r = (double) relaxed / gold;
        double f = f1(relaxed);
        out.printf(
                Locale.ROOT,
                "%d files, %d labels, %d found%nrelaxed P %.3f R %.3f F1 %.3f%nstrict  F1 %.3f%nvalue   F1 %.3f (accuracy on matches %.3f)%n",
                files,
                gold,
                found,
                p,
                r,
                f,
                f1(strict),
                f1(valued),
                (double) valued / relaxed);
    }

    private double f1(int right) {
        return 2.0 * right / (gold + found);
    }
}
