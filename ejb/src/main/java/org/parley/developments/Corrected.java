package org.parley.developments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.articles.ArticleText;
import org.parley.articles.DateBasis;
import org.parley.articles.PublicationDate;
import org.parley.claims.Reading;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.stories.Arrival;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.Story;

/** Arrivals and developments with staff's corrections laid over them. */
final class Corrected {
    private Corrected() {}

    /** The arrival with the publication day and the roles that staff set. */
    static Arrival arrival(Arrival arrival, CorrectionArchive corrections) {
        List<ArticleCorrection> rows = inOrder(corrections.ofArticles(List.of(arrival.articleId())));
        Reading reading = arrival.reading();
        for (ArticleCorrection row : rows) {
            reading = switch (row.kind()) {
                case PUBLICATION_DATE -> published(reading, row);
                case ROLE -> role(reading, row.value());
                case STORY -> reading;
            };
        }
        return new Arrival(
                arrival.articleId(), arrival.file(), arrival.outlet(), arrival.night(), arrival.turn(), reading);
    }

    /** The story that staff put the article into. */
    static Optional<Story> story(Arrival arrival, Archives archives) {
        return inOrder(archives.corrections().ofArticles(List.of(arrival.articleId()))).stream()
                .filter(c -> c.kind() == ArticleCorrection.Kind.STORY)
                .reduce((a, b) -> b)
                .flatMap(c -> archives.stories().find(c.value()));
    }

    /** The development, kept from being announced where staff called it none. */
    static Development development(Development development, CorrectionArchive corrections) {
        if (!corrections.ofDevelopments(List.of(development.id())).isEmpty()) {
            development.withdraw();
        }
        return development;
    }

    private static List<ArticleCorrection> inOrder(List<ArticleCorrection> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(ArticleCorrection::at).thenComparing(ArticleCorrection::id))
                .toList();
    }

    private static Reading published(Reading reading, ArticleCorrection row) {
        ArticleText old = reading.article();
        PublicationDate day =
                PublicationDate.of(LocalDate.parse(row.value()), DateBasis.METADATA, "set by " + row.author());
        ArticleText article = new ArticleText(
                old.text(), old.outlet(), day, old.headline(), old.headlineDerived(), old.parts(), old.sentences());
        return with(reading, article, reading.people());
    }

    private static Reading role(Reading reading, String value) {
        int bar = value.indexOf('|');
        String name = value.substring(0, Math.max(bar, 0));
        String role = value.substring(bar + 1);
        List<PersonMention> mentions = reading.people().mentions().stream()
                .map(m -> m.name().equals(name)
                        ? new PersonMention(m.span(), m.nameSpan(), m.name(), role, m.affiliation(), m.part())
                        : m)
                .toList();
        People people = new People(
                mentions, reading.people().references(), reading.people().sides());
        return with(reading, reading.article(), people);
    }

    private static Reading with(Reading r, ArticleText article, People people) {
        return new Reading(article, people, r.times(), r.events(), r.positions(), r.figures(), r.quotations());
    }
}
