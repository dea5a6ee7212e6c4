package org.parley.articles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.Tables;

/**
 * Says of every paragraph what it is. What stands before the first paragraph of prose is headline, byline, credit,
 * caption or date line; after it come body, sub-heads and furniture; short lines after the last prose are furniture.
 */
final class PartFinder {
    private static final Map<String, String> CREDIT_WORDS = Tables.pairs(PartFinder.class, "credit-words.tsv");
    private static final int LEAD_LINES = 4;
    private static final Set<String> CAPTION_VERBS = Tables.words(PartFinder.class, "caption-verbs.tsv");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_SUBHEAD = 10;
    private static final int LONGEST_TEASER = 14;
    private static final int BODY_AGAIN = 20;

    /** Each is compared with all that stands before it. */
    private static final int MOST_SUBHEADS = 100;

    private final String text;
    private final @Nullable String title;
    private final List<Line> lines;
    private final PartKind[] kinds;
    private final int[] reports;
    private int nextProse;

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
        int lede = frontMatter();
        body(lede);
        tail(lede);
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

    /** Settles what stands before the first paragraph of prose, and returns where that is. */
    private int frontMatter() {
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
            PartKind kind = title != null && sameWords(title, line) && headline < 0 ? PartKind.HEADLINE : fixture(line);
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
                kind = bracketed(line) ? PartKind.SUBHEAD : named(line, headline >= 0);
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
        return i == 0 && (line.endsWith('?') || line.endsWith('!')) && line.words() <= LONGEST_TEASER;
    }

    private static boolean bracketed(Line line) {
        return (line.first() == '[' && line.endsWith(']')) || (line.first() == '(' && line.endsWith(')'));
    }

    /** A line known by its form or its words, wherever it stands. */
    private @Nullable PartKind fixture(Line line) {
        if (StampReader.line(text, line.span()) != null) {
            return PartKind.DATELINE;
        }
        Furniture.Piece piece = Furniture.of(line);
        return piece != null ? piece.kind() : byline(line) ? PartKind.BYLINE : null;
    }

    private static boolean byline(Line line) {
        String folded = line.folded();
        boolean by = folded.startsWith("by ")
                || folded.startsWith("by: ")
                || folded.startsWith("words by ")
                || folded.startsWith("written by ");
        return by
                && line.words() <= LONGEST_TEASER
                && !line.prose()
                && line.span().length() > 3
                && Character.isUpperCase(line.head()
                        .codePointAt(folded.indexOf("by")
                                + folded.substring(folded.indexOf("by")).indexOf(' ')
                                + 1));
    }

    /** A short line of names only: an outlet, or a reporter where the headline is already there. */
    private static @Nullable PartKind named(Line line, boolean afterHeadline) {
        if (line.words() > 6 || line.sentence() || !line.capitalised()) {
            return null;
        }
        for (String word : NO_LETTERS.split(line.folded(), -1)) {
            String kind = CREDIT_WORDS.get(word);
            if (kind != null) {
                return PartKind.valueOf(kind);
            }
        }
        boolean name = afterHeadline && (line.words() == 2 || line.words() == 3);
        return !name ? null : line.folded().startsWith("the ") ? PartKind.CREDIT : PartKind.BYLINE;
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
        return (share >= .5 && underCredit) || (share >= .3 && (underCredit || i < 3) && showsPicture(line));
    }

    /** The next line of prose, found once however many lines stand before it. */
    private int proseAfter(int i) {
        nextProse = Math.max(nextProse, i + 1);
        while (nextProse < lines.size() && !lines.get(nextProse).prose()) {
            nextProse++;
        }
        return nextProse;
    }

    private static boolean showsPicture(Line line) {
        String[] words = line.headWords();
        for (int i = 1; i < Math.min(words.length, 14); i++) {
            if (CAPTION_VERBS.contains(words[i])) {
                return true;
            }
            if (words[i].equals("said") || words[i].equals("told")) {
                return false;
            }
        }
        return false;
    }

    private boolean sameWords(String stated, Line line) {
        return letters(stated).equals(letters(line.span().of(text)));
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
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
            } else if (i > lede && byline(line)) {
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
                PartKind named = named(lines.get(i), true);
                kinds[i] = named == null ? PartKind.BOILERPLATE : named;
            }
        }
    }

    private boolean teaser(int i) {
        Line line = lines.get(i);
        return !line.sentence() && !line.endsWith(':') && line.words() <= LONGEST_TEASER;
    }

    private void countReports(int lede) {
        int report = 1;
        int tried = 0;
        int bodyStart = lede < lines.size() ? lines.get(lede).span().start() : 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > lede
                    && kinds[i] == PartKind.SUBHEAD
                    && i + 1 < lines.size()
                    && tried++ < MOST_SUBHEADS
                    && SecondReports.opens(lines.get(i), lines.get(i + 1), bodyStart)) {
                report++;
            } else if (i > lede
                    && kinds[i] == PartKind.BODY
                    && kinds[i - 1] != PartKind.SUBHEAD
                    && DatelineReader.at(text, lines.get(i).span()) != null) {
                report++;
            }
            reports[i] = report;
        }
    }
}
