package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch {@code [start, end)} of a text, counted in UTF-16 units as {@link String} counts them.
 *
 * @param start index of the first unit
 * @param end index after the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** The characters of {@code text} under this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /**
     * The items that lie inside {@code around}, out of a list in the order of its spans: found by halving, so that
     * asking for every sentence of a long text stays linear.
     */
    public static <T> List<T> inside(Span around, List<T> ordered, Function<T, Span> spanOf) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(ordered.get(middle)).start < around.start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<T> inside = new ArrayList<>();
        for (int i = low; i < ordered.size() && spanOf.apply(ordered.get(i)).start < around.end; i++) {
            if (around.contains(spanOf.apply(ordered.get(i)))) {
                inside.add(ordered.get(i));
            }
        }
        return inside;
    }
}
