package org.parley.claims;

import java.util.List;
import org.parley.articles.ArticleText;
import org.parley.people.People;
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
}
