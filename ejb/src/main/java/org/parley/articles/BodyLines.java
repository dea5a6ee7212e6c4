package org.parley.articles;

import java.util.List;

/** Settles what the lines from the first prose on are: body, sub-heads and furniture, and what trails behind the last prose. */
final class BodyLines {
    private static final int LONGEST_SUBHEAD = 10;
    private static final int BODY_AGAIN = 20;

    private final String text;
    private final List<Line> lines;
    private final PartKind[] kinds;

    BodyLines(String text, List<Line> lines, PartKind[] kinds) {
        this.text = text;
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Writes the kinds of the lines from {@code lede} on. */
    void settle(int lede) {
        body(lede);
        tail(lede);
    }

    private void body(int lede) {
        for (int i = lede; i < lines.size(); i++) {
            if (kinds[i] != null) {
                continue;
            }
            Line line = lines.get(i);
            Furniture.Piece piece = Furniture.of(line);
            if (piece != null && piece.kind() != PartKind.BODY) {
                kinds[i] = piece.kind();
                int end =
                        piece.reach() == Furniture.Reach.REST && i > lede ? lines.size() : sectionEnd(i, piece.reach());
                for (int j = i + 1; j < end; j++) {
                    kinds[j] = kinds[j] == null ? piece.kind() : kinds[j];
                }
            } else if (i > lede && StampReader.line(text, line.span()) != null) {
                kinds[i] = PartKind.DATELINE;
            } else if (i > lede && LineForms.byline(line)) {
                kinds[i] = PartKind.BYLINE;
            } else {
                kinds[i] = i > lede && subhead(i) ? PartKind.SUBHEAD : PartKind.BODY;
            }
        }
    }

    private int sectionEnd(int i, Furniture.Reach reach) {
        int end = i + 1;
        while (reach != Furniture.Reach.LINE
                && end < lines.size()
                && (!lines.get(end).sentence()
                        || (lines.get(end).words() < BODY_AGAIN
                                && lines.get(end).bullet()))) {
            end++;
        }
        return end;
    }

    private boolean subhead(int i) {
        Line line = lines.get(i);
        boolean form = (!line.sentence() || line.endsWith('?'))
                && line.words() <= LONGEST_SUBHEAD
                && line.words() > 0
                && !line.bullet()
                && Character.isLetterOrDigit(line.first())
                && !Character.isLowerCase(line.first());
        return form
                && i + 1 < lines.size()
                && lines.get(i + 1).prose()
                && !lines.get(i - 1).endsWith(':');
    }

    /** Short lines after the last prose are teasers, signatures and links, unless a colon announced a list. */
    private void tail(int lede) {
        int last = lines.size();
        while (last > lede + 1 && !(kinds[last - 1] == PartKind.BODY && !teaser(last - 1))) {
            last--;
        }
        boolean list = last > lede && last < lines.size() && lines.get(last - 1).endsWith(':');
        for (int i = last; i < lines.size(); i++) {
            if (kinds[i] == PartKind.BODY && !list) {
                PartKind named = LineForms.named(lines.get(i), true);
                kinds[i] = named == null ? PartKind.BOILERPLATE : named;
            }
        }
    }

    private boolean teaser(int i) {
        Line line = lines.get(i);
        return !line.sentence() && !line.endsWith(':') && line.words() <= LineForms.LONGEST_TEASER;
    }
}
