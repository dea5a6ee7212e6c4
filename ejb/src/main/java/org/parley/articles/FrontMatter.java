package org.parley.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles what stands before the first paragraph of prose: headline, byline, credit, caption, date line. */
final class FrontMatter {
    private static final int LEAD_LINES = 4;
    private static final int LONGEST_HEADLINE = 30;

    private final String text;
    private final @Nullable String title;
    private final List<Line> lines;
    private final PartKind[] kinds;
    private int nextProse;

    FrontMatter(String text, @Nullable String title, List<Line> lines, PartKind[] kinds) {
        this.text = text;
        this.title = title;
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Writes the kinds of those lines, and returns where the first paragraph of prose is. */
    int settle() {
        int headline = -1;
        int i = 0;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (kinds[i] != null) {
                if (kinds[i] == PartKind.BODY) {
                    break;
                }
                headline = kinds[i] == PartKind.HEADLINE && headline < 0 ? i : headline;
                continue;
            }
            PartKind kind =
                    title != null && LineForms.sameWords(title, line.span().of(text)) && headline < 0
                            ? PartKind.HEADLINE
                            : fixture(text, line);
            if (kind == null && caption(i)) {
                kind = PartKind.CAPTION;
            }
            if (kind == null
                    && ((line.prose() && !(headline < 0 && question(i)))
                            || line.words() > LONGEST_HEADLINE
                            || DatelineReader.at(text, line.span()) != null)) {
                break;
            }
            if (kind == null) {
                kind = LineForms.bracketed(line) ? PartKind.SUBHEAD : LineForms.named(line, headline >= 0);
            }
            if (kind == null) {
                kind = line.words() < 3
                        ? PartKind.CREDIT // a section or a site
                        : headline < 0 && title == null ? PartKind.HEADLINE : PartKind.SUBHEAD;
            }
            headline = kind == PartKind.HEADLINE && headline < 0 ? i : headline;
            kinds[i] = kind;
        }
        if (headline < 0 && title == null) {
            promoteHeadline(i);
        } else if (title == null) {
            correctHeadline(headline, i);
        }
        return i;
    }

    /** A first line that has no word of the report is a label of the page where a later line has two: "Main Image". */
    private void correctHeadline(int headline, int lede) {
        Set<String> report = new HashSet<>();
        for (int i = lede; i < Math.min(lines.size(), lede + LEAD_LINES); i++) {
            report.addAll(SecondReports.contentWords(lines.get(i)));
        }
        if (report.isEmpty() || shared(headline, report) > 0) {
            return;
        }
        for (int i = headline + 1; i < lede; i++) {
            if (kinds[i] == PartKind.SUBHEAD && shared(i, report) >= 2) {
                kinds[headline] = PartKind.CREDIT;
                kinds[i] = PartKind.HEADLINE;
                return;
            }
        }
    }

    private long shared(int line, Set<String> report) {
        return SecondReports.contentWords(lines.get(line)).stream()
                .filter(report::contains)
                .count();
    }

    /** A line that names an outlet in so many words is a headline after all where there is no other. */
    private void promoteHeadline(int lede) {
        for (int i = 0; i < lede; i++) {
            if (kinds[i] == PartKind.CREDIT
                    && Furniture.of(lines.get(i)) == null
                    && lines.get(i).words() > 3) {
                kinds[i] = PartKind.HEADLINE;
                return;
            }
        }
    }

    private boolean question(int i) {
        Line line = lines.get(i);
        return i == 0 && (line.endsWith('?') || line.endsWith('!')) && line.words() <= LineForms.LONGEST_TEASER;
    }

    /** A line known by its form or its words, wherever it stands. */
    private static @Nullable PartKind fixture(String text, Line line) {
        if (StampReader.line(text, line.span()) != null) {
            return PartKind.DATELINE;
        }
        Furniture.Piece piece = Furniture.of(line);
        return piece != null ? piece.kind() : LineForms.byline(line) ? PartKind.BYLINE : null;
    }

    /** A sentence before the lede that says what a picture shows, or repeats the lede under a picture's credit. */
    private boolean caption(int i) {
        Line line = lines.get(i);
        if (!line.sentence() || line.words() < 5 || i + 1 >= lines.size() || line.words() == Line.MANY) {
            return false;
        }
        int next = proseAfter(i);
        if (next == lines.size()) {
            return false;
        }
        Set<String> own = SecondReports.contentWords(line);
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(SecondReports.contentWords(lines.get(next)));
        boolean underCredit = i > 0 && kinds[i - 1] == PartKind.CREDIT;
        double share = own.isEmpty() ? 0 : shared.size() / (double) own.size();
        return (share >= .5 && underCredit) || (share >= .3 && (underCredit || i < 3) && LineForms.showsPicture(line));
    }

    /** The next line of prose, found once however many lines stand before it. */
    private int proseAfter(int i) {
        nextProse = Math.max(nextProse, i + 1);
        while (nextProse < lines.size() && !lines.get(nextProse).prose()) {
            nextProse++;
        }
        return nextProse;
    }
}
