package org.parley.bench.tempeval;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.text.SentenceSplitter;
import org.parley.text.TimeContext;
import org.parley.text.TimeExpression;
import org.parley.text.TimeExpressions;

/** Counts relaxed, strict and valued matches of the times read in texts against labels, as TempEval-3 defines them. */
public final class TimexScore {
    private final PrintStream out;
    private final boolean showMisses;
    private int gold;
    private int found;
    private int relaxed;
    private int strict;
    private int valued;

    /** Prints each miss to {@code out} where asked. */
    public TimexScore(PrintStream out, boolean showMisses) {
        this.out = out;
        this.showMisses = showMisses;
    }

    /** Reads a text and compares what begins before {@code labelledTo} with its labels. */
    public void add(TimeMlFile file, int labelledTo) {
        TimeContext context = file.created() == null ? TimeContext.UNKNOWN : TimeContext.of(file.created());
        List<TimeExpression> read = TimeExpressions.find(SentenceSplitter.split(file.text()), context).stream()
                .filter(time -> time.span().start() < labelledTo)
                .toList();
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

    /** Prints the figures over so many files. */
    public void print(int files) {
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
