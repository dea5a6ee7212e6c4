package org.parley.web.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Figure;
import org.parley.claims.NewsEvent;
import org.parley.claims.Position;
import org.parley.claims.Qualifier;
import org.parley.claims.Quotation;
import org.parley.claims.Reading;
import org.parley.text.Span;
import org.parley.web.Say;

/**
 * A claim of an article, for the list beside its text.
 *
 * @param kind event, position, figure or quote
 * @param gist what it says, in short
 * @param span where it stands
 */
public record ClaimLine(String kind, String gist, Span span) {
    private static final Say SAY = new Say();

    /** All claims of a reading, in the order of the text. */
    public static List<ClaimLine> of(Reading reading) {
        List<ClaimLine> lines = new ArrayList<>();
        reading.events().forEach(e -> lines.add(new ClaimLine("event", gist(e), e.span())));
        reading.positions().forEach(p -> lines.add(new ClaimLine("position", gist(p), p.span())));
        reading.figures().forEach(f -> lines.add(new ClaimLine("figure", gist(f), f.span())));
        reading.quotations().forEach(q -> lines.add(new ClaimLine("quote", gist(q), q.span())));
        lines.sort(Comparator.comparing(ClaimLine::span));
        return lines;
    }

    /** Its anchor on the page. */
    public String anchor() {
        return "c-" + span.start() + "-" + span.end();
    }

    private static String gist(NewsEvent event) {
        List<String> gist = new ArrayList<>();
        String kind =
                event.kind().name().charAt(0) + event.kind().name().substring(1).toLowerCase(Locale.ROOT);
        gist.add(kind + (event.ordinal() == null ? "" : " " + event.ordinal()) + " " + SAY.lower(event.status()));
        List<String> who = event.participants().isEmpty() ? event.sides() : event.participants();
        add(gist, String.join(", ", who));
        add(gist, SAY.when(event.date()));
        String place = event.place();
        add(gist, place == null ? "" : place);
        add(gist, (qualifier(event.qualifier()) + " " + SAY.length(event.minutes())).strip());
        return String.join(" · ", gist);
    }

    private static String gist(Position position) {
        List<String> gist = new ArrayList<>();
        gist.add(position.actor() + " " + SAY.lower(position.act()));
        add(gist, position.object());
        add(gist, SAY.lower(position.strength()));
        String hearsay = position.hearsay();
        add(gist, hearsay == null ? "" : "according to " + hearsay);
        return String.join(" · ", gist);
    }

    private static String gist(Figure figure) {
        String value = figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit();
        return (qualifier(figure.qualifier()) + " " + value).strip()
                + (figure.measures().isBlank() ? "" : " · " + figure.measures());
    }

    private static String gist(Quotation quotation) {
        String speaker = quotation.speaker();
        return speaker == null ? "said by somebody not named for sure" : "said by " + speaker;
    }

    private static String qualifier(@Nullable Qualifier qualifier) {
        return qualifier == null || qualifier == Qualifier.EXACT ? "" : SAY.lower(qualifier);
    }

    private static void add(List<String> gist, String more) {
        if (!more.isBlank()) {
            gist.add(more);
        }
    }
}
