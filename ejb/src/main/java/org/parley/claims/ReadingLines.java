package org.parley.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.Part;
import org.parley.articles.PublicationDate;
import org.parley.articles.Rejection;
import org.parley.people.PersonMention;
import org.parley.text.Span;
import org.parley.text.TimeExpression;

/**
 * What is read, as the ordered maps that the command line prints, the REST interface serves and exports hold: one map
 * a record, one set of field names. A field without a value is left out.
 */
public final class ReadingLines {
    private final String file;
    private final String text;

    private ReadingLines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The record of a file, or of an item in it, that could not be read. */
    public static Map<String, Object> rejection(String file, Rejection rejection) {
        Line line = new Line("rejection", file);
        line.put("reason", rejection.reason().name());
        line.put("message", rejection.message());
        line.put("offset", rejection.offset());
        return line.fields;
    }

    /** The record of an article; with its decoded text where that is asked for. */
    public static Map<String, Object> article(String file, Outcome.Read read, boolean withText) {
        ArticleText article = read.text();
        PublicationDate published = article.published();
        Line line = new Line("article", file);
        line.put("id", read.id());
        line.put("outlet", article.outlet());
        line.put("headline", article.headline());
        line.put("headlineDerived", article.headlineDerived());
        line.put("published", moment(published));
        line.put("publishedBasis", code(published.basis()));
        line.put("publishedWhy", published.why());
        line.put("language", read.language());
        line.put("link", read.link());
        line.put("parts", article.parts().stream().map(ReadingLines::part).toList());
        line.put("text", withText ? article.text() : null);
        return line.fields;
    }

    /** The records of everything an article states, kind by kind, each kind in order of the text. */
    public static List<Map<String, Object>> claims(String file, Reading reading) {
        ReadingLines lines = new ReadingLines(file, reading.article().text());
        List<Map<String, Object>> all = new ArrayList<>();
        reading.people().mentions().stream()
                .filter(ReadingLines::isInTheNews)
                .map(lines::person)
                .forEach(all::add);
        reading.statedTimes().stream().map(lines::date).forEach(all::add);
        reading.events().stream().map(lines::event).forEach(all::add);
        reading.positions().stream().map(lines::position).forEach(all::add);
        reading.figures().stream().map(lines::figure).forEach(all::add);
        reading.quotations().stream().map(lines::quote).forEach(all::add);
        return all;
    }

    /** "more than", "up to": a constant's name as the contract prints it. */
    public static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Authors and photographers made the article; they are not in it. */
    private static boolean isInTheNews(PersonMention mention) {
        return mention.part() == PersonMention.Part.NEWSMAKER || mention.part() == PersonMention.Part.SPOKESPERSON;
    }

    private static @Nullable String moment(PublicationDate published) {
        Object moment = published.instant() != null ? published.instant() : published.day();
        return moment == null ? null : moment.toString();
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", part.kind().name());
        fields.put("start", part.span().start());
        fields.put("end", part.span().end());
        fields.put("report", part.report());
        return fields;
    }

    private Map<String, Object> person(PersonMention mention) {
        Line line = new Line("person", file);
        line.put("name", mention.name());
        line.put("printed", mention.nameSpan().of(text));
        line.put("role", mention.role());
        line.put("affiliation", mention.affiliation());
        return line.evidence(mention.span(), text);
    }

    private Map<String, Object> date(TimeExpression time) {
        Line line = new Line("date", file);
        line.put("text", time.span().of(text));
        line.put("value", time.value());
        line.put("type", time.type().name());
        line.put("resolved", time.resolved());
        line.put("derivation", time.derivation());
        return line.evidence(time.span(), text);
    }

    private Map<String, Object> event(NewsEvent event) {
        Line line = new Line("event", file);
        line.put("kind", event.kind().name());
        line.put("status", code(event.status()));
        line.put("ordinal", event.ordinal());
        line.put("date", event.date());
        line.put("place", event.place());
        line.put("participants", event.participants());
        line.put("sides", event.sides());
        line.put("minutes", event.minutes());
        line.put("qualifier", code(event.qualifier()));
        line.put("initiator", event.initiator());
        return line.evidence(event.span(), text);
    }

    private Map<String, Object> position(Position position) {
        Line line = new Line("position", file);
        line.put("actor", position.actor());
        line.put("side", position.side());
        line.put("act", position.act().name());
        line.put("object", position.object());
        line.put("strength", code(position.strength()));
        line.put("hearsay", position.hearsay());
        return line.evidence(position.span(), text);
    }

    private Map<String, Object> figure(Figure figure) {
        Line line = new Line("figure", file);
        line.put("value", figure.printed());
        line.put("unit", figure.unit());
        line.put("qualifier", code(figure.qualifier()));
        line.put("measures", figure.measures());
        return line.evidence(figure.span(), text);
    }

    private Map<String, Object> quote(Quotation quotation) {
        Line line = new Line("quote", file);
        line.put("speaker", quotation.speaker());
        line.put("marks", quotation.marks());
        return line.evidence(quotation.span(), text);
    }

    /** One record in the making. */
    private static final class Line {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Line(String record, String file) {
            fields.put("record", record);
            fields.put("file", file);
        }

        void put(String name, @Nullable Object value) {
            if (value != null) {
                fields.put(name, value);
            }
        }

        Map<String, Object> evidence(Span span, String text) {
            fields.put("start", span.start());
            fields.put("end", span.end());
            fields.put("evidence", span.of(text));
            return fields;
        }
    }
}
