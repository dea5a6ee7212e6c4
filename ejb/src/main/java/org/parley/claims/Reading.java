package org.parley.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.people.People;
import org.parley.text.Span;
import org.parley.text.TimeExpression;

/**
 * Everything one article states, each fact with its span.
 *
 * @param article the text it was read from
 * @param people persons and sides
 * @param times dates, times, durations
 * @param events news events, one a fact and article
 * @param positions who demands, offers, considers, resists what
 * @param figures numbers and what they measure
 * @param quotations who is quoted with what
 */
public record Reading(
        ArticleText article,
        People people,
        List<TimeExpression> times,
        List<NewsEvent> events,
        List<Position> positions,
        List<Figure> figures,
        List<Quotation> quotations) {
    public Reading {
        times = List.copyOf(times);
        events = List.copyOf(events);
        positions = List.copyOf(positions);
        figures = List.copyOf(figures);
        quotations = List.copyOf(quotations);
    }
    /** The times, each once: the same words with the same value are one fact, told again; a caption tells its own. */
    public List<TimeExpression> statedTimes() {
        List<Span> captions = article.parts().stream()
                .filter(part -> part.kind() == PartKind.CAPTION)
                .map(Part::span)
                .toList();
        Set<String> told = new HashSet<>();
        return times.stream()
                .filter(time -> {
                    boolean caption = captions.stream().anyMatch(part -> part.contains(time.span()));
                    String words = time.span().of(article.text()).toLowerCase(Locale.ROOT);
                    return told.add(caption + " " + words + " " + time.value());
                })
                .toList();
    }
}
