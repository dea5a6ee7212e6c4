package org.parley.web.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Part;
import org.parley.claims.Reading;
import org.parley.text.Span;

/** Cuts an article's text into blocks and these into segments, so that a page can mark claims without building markup. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final @Nullable Span chosen;

    private record Mark(Span span, String style, boolean anchored) {}

    private MarkedText(String text, List<Mark> marks, @Nullable Span chosen) {
        this.text = text;
        this.marks = marks;
        this.chosen = chosen;
    }

    /**
     * The blocks of an article.
     *
     * @param chosen words to show; null for none
     */
    static List<Block> of(Reading reading, @Nullable Span chosen) {
        List<Mark> marks = new ArrayList<>();
        ClaimLine.of(reading).forEach(claim -> marks.add(new Mark(claim.span(), claim.kind(), true)));
        reading.people().mentions().forEach(m -> marks.add(new Mark(m.span(), "person", false)));
        reading.times().forEach(t -> marks.add(new Mark(t.span(), "date", false)));
        marks.sort(Comparator.comparing(Mark::span));
        MarkedText marked = new MarkedText(reading.article().text(), marks, chosen);
        return reading.article().parts().stream().flatMap(marked::blocks).toList();
    }

    /** A part's paragraphs, each a block. */
    private Stream<Block> blocks(Part part) {
        List<Block> blocks = new ArrayList<>();
        int from = part.span().start();
        int end = Math.min(part.span().end(), text.length());
        while (from < end) {
            int line = text.indexOf('\n', from);
            int to = line < 0 || line > end ? end : line;
            Span paragraph = stripped(from, to);
            if (paragraph.length() > 0) {
                blocks.add(new Block(part.kind(), segments(paragraph)));
            }
            from = to + 1;
        }
        return blocks.stream();
    }

    private Span stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private List<Segment> segments(Span paragraph) {
        List<Mark> here =
                marks.stream().filter(m -> m.span().overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        here.forEach(m -> cutAt(cuts, m.span(), paragraph));
        if (chosen != null) {
            cutAt(cuts, chosen, paragraph);
        }
        List<Segment> segments = new ArrayList<>();
        int from = paragraph.start();
        for (int to : cuts.tailSet(from, false)) {
            add(segments, segment(new Span(from, to), here, paragraph));
            from = to;
        }
        return segments;
    }

    /** A piece that looks like the one before it and begins no claim is one with it. */
    private static void add(List<Segment> segments, Segment piece) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).goesOnAs(piece)) {
            segments.set(last, segments.get(last).with(piece));
        } else {
            segments.add(piece);
        }
    }

    private static void cutAt(Set<Integer> cuts, Span span, Span paragraph) {
        Stream.of(span.start(), span.end())
                .filter(at -> at > paragraph.start() && at < paragraph.end())
                .forEach(cuts::add);
    }

    /** The narrowest claim gives the colour; a person or date only where no claim does. */
    private Segment segment(Span piece, List<Mark> here, Span paragraph) {
        String style = here.stream()
                .filter(m -> m.span().contains(piece))
                .min(Comparator.comparing((Mark m) -> !m.anchored())
                        .thenComparing(m -> m.span().length()))
                .map(Mark::style)
                .orElse("");
        List<String> anchors = new ArrayList<>(here.stream()
                .filter(Mark::anchored)
                .filter(m -> begins(m.span(), piece, paragraph))
                .map(m -> "c-" + m.span().start() + "-" + m.span().end())
                .distinct()
                .toList());
        boolean shown = chosen != null && chosen.contains(piece);
        if (chosen != null && begins(chosen, piece, paragraph)) {
            String anchor = "c-" + chosen.start() + "-" + chosen.end();
            if (!anchors.contains(anchor)) {
                anchors.add(anchor);
            }
        }
        return new Segment(piece.of(text), style, anchors, shown);
    }

    private static boolean begins(Span span, Span piece, Span paragraph) {
        boolean atStart = piece.start() == span.start();
        boolean beganBefore = piece.start() == paragraph.start() && span.start() < paragraph.start();
        return span.overlaps(paragraph) && (atStart || (beganBefore && paragraph.start() - span.start() < 2));
    }
}
