package org.parley.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.people.People;
import org.parley.text.TimeContext;
import org.parley.text.TimeExpression;

/** A reading in the making: what the earlier stages found, and room for what is found next. */
public final class ReadingDraft {
    private final ArticleText article;
    private final @Nullable LocalDate near;
    private People people = People.NONE;
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<NewsEvent> events = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    public ReadingDraft(ArticleText article) {
        this(article, null);
    }

    /** A draft of an article that tells of days in the neighbourhood of {@code near}. */
    public ReadingDraft(ArticleText article, @Nullable LocalDate near) {
        this.article = article;
        this.near = near;
    }

    /** What its times are reckoned from. */
    public TimeContext timeContext() {
        return new TimeContext(article.published().day(), article.published().zone(), near);
    }

    public ArticleText article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public People people() {
        return people;
    }

    public List<TimeExpression> times() {
        return Collections.unmodifiableList(times);
    }

    public List<NewsEvent> events() {
        return Collections.unmodifiableList(events);
    }

    public List<Position> positions() {
        return Collections.unmodifiableList(positions);
    }

    public List<Figure> figures() {
        return Collections.unmodifiableList(figures);
    }

    public List<Quotation> quotations() {
        return Collections.unmodifiableList(quotations);
    }

    /** Sets the persons and sides; the names stage calls it once. */
    public void know(People found) {
        people = found;
    }

    public void add(TimeExpression time) {
        times.add(time);
    }

    public void add(NewsEvent event) {
        events.add(event);
    }

    public void add(Position position) {
        positions.add(position);
    }

    public void add(Figure figure) {
        figures.add(figure);
    }

    public void add(Quotation quotation) {
        quotations.add(quotation);
    }

    /** The reading as it stands, each list in order of the text. */
    public Reading toReading() {
        times.sort((a, b) -> a.span().compareTo(b.span()));
        events.sort((a, b) -> a.span().compareTo(b.span()));
        positions.sort((a, b) -> a.span().compareTo(b.span()));
        figures.sort((a, b) -> a.span().compareTo(b.span()));
        quotations.sort((a, b) -> a.span().compareTo(b.span()));
        return new Reading(article, people, times, events, positions, figures, quotations);
    }
}
