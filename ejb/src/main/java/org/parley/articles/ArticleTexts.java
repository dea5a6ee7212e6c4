package org.parley.articles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

/** Makes a draft ready for reading: parts, headline, publication date, sentences. */
final class ArticleTexts {
    private static final Set<PartKind> WORTH_READING =
            EnumSet.of(PartKind.HEADLINE, PartKind.CAPTION, PartKind.SUBHEAD, PartKind.BODY);
    private static final int LONGEST_HEADLINE = 110;

    private static final int LONGEST_MARK = 16;

    private ArticleTexts() {}

    static ArticleText of(ArticleDraft draft, String path, @Nullable Sidecar sidecar) {
        String text = draft.text();
        String title = draft.title() != null ? draft.title() : sidecar == null ? null : sidecar.title();
        List<Part> parts = new PartFinder(text, title, draft.marked()).find();
        List<PlacedSentence> sentences = sentences(text, parts);
        String outlet = sidecar != null && sidecar.outlet() != null ? sidecar.outlet() : draft.outlet();
        String printed = title != null ? title.strip() : printedHeadline(text, parts);
        String headline = printed != null ? printed : derivedHeadline(text, sentences);
        PublicationDate published = PublicationRules.settle(draft, path, sidecar, parts, sentences);
        return new ArticleText(text, outlet, published, headline, printed == null, parts, sentences);
    }

    /** An article that was read before, its sentences found again. */
    static ArticleText restored(
            String text,
            @Nullable String outlet,
            PublicationDate published,
            String headline,
            boolean headlineDerived,
            List<Part> parts) {
        return new ArticleText(text, outlet, published, headline, headlineDerived, parts, sentences(text, parts));
    }

    private static List<PlacedSentence> sentences(String text, List<Part> parts) {
        List<PlacedSentence> placed = new ArrayList<>();
        int paragraph = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean opened = i > 0
                    && parts.get(i - 1).kind() == PartKind.DATELINE
                    && sameLine(text, parts.get(i - 1).span().end(), part.span().start());
            paragraph += opened ? 0 : 1;
            if (WORTH_READING.contains(part.kind())) {
                for (Sentence sentence : SentenceSplitter.split(text, words(text, part))) {
                    placed.add(new PlacedSentence(sentence, part, paragraph));
                }
            }
        }
        return placed;
    }

    /** A caption without the mark that makes it one: "[caption] Kari Vold, right, …" is read from "Kari" on. */
    private static Span words(String text, Part part) {
        Span span = part.span();
        if (part.kind() != PartKind.CAPTION || span.length() == 0 || text.charAt(span.start()) != '[') {
            return span;
        }
        int close = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_MARK))
                .indexOf(']');
        return close < 0 ? span : Paragraphs.strip(text, span.start() + close + 1, span.end());
    }

    private static boolean sameLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Paragraphs.isBreak(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String printedHeadline(String text, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.HEADLINE)
                .findFirst()
                .map(part -> part.span().of(text))
                .orElse(null);
    }

    /** The first sentence of the body, cut at a word where it is long. */
    private static String derivedHeadline(String text, List<PlacedSentence> sentences) {
        String lead = sentences.stream()
                .filter(placed -> placed.part().kind() == PartKind.BODY)
                .findFirst()
                .or(() -> sentences.stream().findFirst())
                .map(placed -> placed.sentence().span().of(text))
                .orElse("")
                .replaceAll("\\s+", " ");
        if (lead.length() <= LONGEST_HEADLINE) {
            return lead.endsWith(".") && !lead.endsWith("..") ? lead.substring(0, lead.length() - 1) : lead;
        }
        int cut = lead.lastIndexOf(' ', LONGEST_HEADLINE);
        return lead.substring(0, cut < LONGEST_HEADLINE / 2 ? LONGEST_HEADLINE : cut)
                        .replaceFirst("[,;:–—-]+$", "") + " …";
    }
}
