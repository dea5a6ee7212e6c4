package org.parley.web.dossiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The encounters of a dossier on a line of time, laid out for a drawing of fixed width.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 * @param lanes one row a kind of encounter
 * @param marks one an encounter
 * @param months where months begin
 */
public record Timeline(int width, int height, List<Lane> lanes, List<Mark> marks, List<Month> months) {
    private static final int WIDTH = 900;
    private static final int LEFT = 110;
    private static final int RIGHT = 30;
    private static final int ROW = 46;
    private static final List<List<String>> KINDS =
            List.of(List.of("ROUND"), List.of("MEETING"), List.of("CALL"), List.of("SUMMIT", "VISIT"));
    private static final List<String> NAMES = List.of("Rounds", "Meetings", "Calls", "Summits, visits");

    /**
     * A row.
     *
     * @param name what stands in it
     * @param y its height
     */
    public record Lane(String name, int y) {}

    /**
     * An encounter.
     *
     * @param x where it lies in time
     * @param y its row
     * @param labelY where its label stands, above or below in turn
     * @param label a few letters; empty where the next one is too near
     * @param style how it is drawn
     * @param title what a pointer shows
     */
    public record Mark(int x, int y, int labelY, String label, String style, String title) {}

    /**
     * The beginning of a month.
     *
     * @param x where it lies
     * @param name its name
     */
    public record Month(int x, String name) {}

    /** The drawing of these entries; null where fewer than two have a day. */
    static @Nullable Timeline of(List<EntryLine> entries) {
        List<EntryLine> dated = entries.stream()
                .filter(e -> e.first() != null && lane(e.kind()) >= 0)
                .sorted(Comparator.comparing(EntryLine::first).thenComparing(EntryLine::id))
                .toList();
        if (dated.size() < 2) {
            return null;
        }
        LocalDate from = day(dated.get(0)).minusDays(3);
        LocalDate to = day(dated.get(dated.size() - 1)).plusDays(3);
        List<Lane> lanes = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            int row = kind;
            List<EntryLine> inLane =
                    dated.stream().filter(e -> lane(e.kind()) == row).toList();
            if (!inLane.isEmpty()) {
                int y = 34 + lanes.size() * ROW;
                lanes.add(new Lane(NAMES.get(kind), y));
                place(inLane, y, from, to, marks);
            }
        }
        return new Timeline(WIDTH, 34 + lanes.size() * ROW + 10, lanes, marks, months(from, to));
    }

    private static void place(List<EntryLine> lane, int y, LocalDate from, LocalDate to, List<Mark> marks) {
        int free = Integer.MIN_VALUE;
        int last = Integer.MIN_VALUE;
        for (EntryLine entry : lane) {
            int x = Math.max(x(day(entry), from, to), last + 7);
            last = x;
            String label = number(entry.gist());
            if (x < free) {
                label = "";
            } else if (!label.isEmpty()) {
                free = x + 16;
            }
            marks.add(new Mark(x, y, y + 22, label, style(entry), entry.gist() + ": " + entry.state()));
        }
    }

    /** "6" for "Round 6 in Washington"; empty for a round that is not counted, and for anything else. */
    private static String number(String gist) {
        String after = gist.startsWith("Round ") ? gist.substring(6) : "";
        int end = 0;
        while (end < after.length() && Character.isDigit(after.charAt(end))) {
            end++;
        }
        return after.substring(0, end);
    }

    private static String style(EntryLine entry) {
        return switch (entry.state()) {
            case "held", "underway" -> entry.kind().equals("CALL") ? "call" : "held";
            case "cancelled", "overdue" -> "gone";
            default -> "open";
        };
    }

    private static List<Month> months(LocalDate from, LocalDate to) {
        boolean years = ChronoUnit.MONTHS.between(from, to) > 14;
        DateTimeFormatter name = DateTimeFormatter.ofPattern(years ? "uuuu" : "MMM uuuu", Locale.ENGLISH);
        List<Month> months = new ArrayList<>();
        for (YearMonth m = YearMonth.from(from).plusMonths(1);
                !m.atDay(1).isAfter(to);
                m = years ? m.plusMonths(13 - m.getMonthValue()) : m.plusMonths(1)) {
            months.add(new Month(x(m.atDay(1), from, to), name.format(m)));
        }
        return months;
    }

    private static int x(LocalDate day, LocalDate from, LocalDate to) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return (int) (LEFT + ChronoUnit.DAYS.between(from, day) * (WIDTH - LEFT - RIGHT) / whole);
    }

    private static LocalDate day(EntryLine entry) {
        LocalDate first = entry.first();
        return first == null ? LocalDate.EPOCH : first;
    }

    private static int lane(String kind) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).contains(kind)) {
                return i;
            }
        }
        return -1;
    }
}
