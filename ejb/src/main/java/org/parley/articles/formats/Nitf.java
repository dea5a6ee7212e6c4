package org.parley.articles.formats;

import com.google.auto.service.AutoService;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;

/** The News Industry Text Format, versions 2 and 3: one article with headline, byline, dateline and captions marked. */
@AutoService(ArticleFormat.class)
public final class Nitf implements ArticleFormat {
    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean accepts(SourceDocument document) {
        return Markup.rootName(document).equals("nitf");
    }

    @Override
    public List<DraftOutcome> read(SourceDocument document) {
        Markup markup = Markup.of(document);
        if (markup.root() == null) {
            return List.of(new DraftOutcome.Refused(java.util.Objects.requireNonNull(markup.rejection())));
        }
        ArticleDraft draft = draft(markup.root());
        return draft == null
                ? Refusals.file(Rejection.Reason.NO_TEXT, document.path() + " is an NITF file without body text.")
                : List.of(new DraftOutcome.Drafted(draft));
    }

    private static @Nullable ArticleDraft draft(Element nitf) {
        Element docdata = Markup.path(nitf, "head", "docdata");
        String title = title(nitf);
        DraftText text = body(nitf, title, null);
        Element issued = Markup.child(docdata, "date.issue");
        Element released = Markup.child(docdata, "date.release");
        PublicationDate published = StatedDate.of(norm(issued), "NITF date.issue");
        published = published != null ? published : StatedDate.of(norm(released), "NITF date.release");
        Element pubdata = Markup.path(nitf, "head", "pubdata");
        published = published != null || pubdata == null
                ? published
                : StatedDate.of(pubdata.attr("date.publication"), "NITF date.publication");
        Element copyright = Markup.child(docdata, "doc.copyright");
        String outlet = pubdata != null && !pubdata.attr("name").isBlank()
                ? pubdata.attr("name")
                : copyright == null || copyright.attr("holder").isBlank() ? null : copyright.attr("holder");
        String language = nitf.hasAttr("xml:lang") ? nitf.attr("xml:lang") : null;
        return text == null
                ? null
                : new ArticleDraft(text.text(), title, outlet, published, null, language, text.marked());
    }

    private static @Nullable String norm(@Nullable Element date) {
        return date == null ? null : date.attr("norm");
    }

    static @Nullable String title(Element nitf) {
        String headline = Markup.text(Markup.path(nitf, "body", "body.head", "hedline", "hl1"));
        return headline != null ? headline : Markup.text(Markup.path(nitf, "head", "title"));
    }

    /** Headline, byline, dateline and content of an NITF tree; null where it has no content. */
    static @Nullable DraftText body(Element nitf, @Nullable String title, @Nullable String byline) {
        Element head = Markup.path(nitf, "body", "body.head");
        Element content = Markup.path(nitf, "body", "body.content");
        DraftText text = new DraftText();
        text.add(PartKind.HEADLINE, title);
        String subtitle = Markup.text(Markup.path(head, "hedline", "hl2"));
        text.add(PartKind.SUBHEAD, subtitle);
        String printed = Markup.text(Markup.child(head, "byline"));
        text.add(PartKind.BYLINE, printed != null ? printed : byline);
        text.add(PartKind.DATELINE, Markup.text(Markup.child(head, "dateline")));
        int before = text.text().length();
        if (content != null) {
            HtmlBlocks.add(content, title, text);
        }
        Element tagline = Markup.path(nitf, "body", "body.end", "tagline");
        boolean some = text.text().length() > before;
        text.add(PartKind.CREDIT, Markup.text(tagline));
        return some ? text : null;
    }
}
