package org.parley.articles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/**
 * Says of every paragraph what it is. What stands before the first paragraph of prose is headline, byline, credit,
 * caption or date line; after it come body, sub-heads and furniture; short lines after the last prose are furniture.
 */
final class PartFinder {
    /** So many paragraphs may stand above the first dateline. */
    private static final int STANDFIRST = 3;

    /** Each is compared with all that stands before it. */
    private static final int MOST_SUBHEADS = 100;

    private final String text;
    private final @Nullable String title;
    private final List<Line> lines;
    private final PartKind[] kinds;
    private final int[] reports;

    PartFinder(String text, @Nullable String title, List<Part> marked) {
        this.text = text;
        this.title = title;
        this.lines =
                Paragraphs.of(text).stream().map(span -> Line.of(text, span)).toList();
        this.kinds = new PartKind[lines.size()];
        this.reports = new int[lines.size()];
        for (int i = 0, m = 0; i < lines.size(); i++) {
            while (m < marked.size()
                    && marked.get(m).span().end() <= lines.get(i).span().start()) {
                m++;
            }
            if (m < marked.size() && marked.get(m).span().overlaps(lines.get(i).span())) {
                kinds[i] = marked.get(m).kind();
            }
        }
    }

    /** The parts in order, a dateline and the paragraph it opens as two. */
    List<Part> find() {
        int lede = new FrontMatter(text, title, lines, kinds).settle();
        new BodyLines(text, lines, kinds).settle(lede);
        countReports(lede);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            parts.addAll(parts(i));
        }
        return parts;
    }

    private List<Part> parts(int i) {
        Span span = lines.get(i).span();
        Dateline dateline = kinds[i] == PartKind.BODY ? DatelineReader.at(text, span) : null;
        if (dateline == null) {
            return List.of(new Part(kinds[i], span, reports[i]));
        }
        Span rest = Paragraphs.strip(text, dateline.span().end(), span.end());
        return List.of(
                new Part(PartKind.DATELINE, dateline.span(), reports[i]), new Part(PartKind.BODY, rest, reports[i]));
    }

    private void countReports(int lede) {
        int report = 1;
        int tried = 0;
        boolean dateline = false;
        int bodyStart = lede < lines.size() ? lines.get(lede).span().start() : 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > lede
                    && kinds[i] == PartKind.SUBHEAD
                    && i + 1 < lines.size()
                    && tried++ < MOST_SUBHEADS
                    && SecondReports.opens(lines.get(i), lines.get(i + 1), bodyStart)) {
                report++;
            } else if (kinds[i] == PartKind.BODY
                    && DatelineReader.at(text, lines.get(i).span()) != null) {
                boolean standfirst = !dateline && i <= lede + STANDFIRST; // captions and a summary above the report
                report += i > lede && kinds[i - 1] != PartKind.SUBHEAD && !standfirst ? 1 : 0;
                dateline = true;
            }
            reports[i] = report;
        }
    }
}
