package org.parley.developments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText;
import org.parley.articles.DateBasis;
import org.parley.articles.PublicationDate;
import org.parley.claims.ArticleReader;
import org.parley.claims.Reading;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.stories.Arrival;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.Story;

/** Arrivals, readings and developments with their corrections laid over them. */
public final class Corrected {
    private Corrected() {}

    /** The arrival with the publication day, the years and the roles that were set. */
    static Arrival arrival(Arrival arrival, List<ArticleCorrection> corrections) {
        return new Arrival(
                arrival.articleId(),
                arrival.file(),
                arrival.outlet(),
                arrival.night(),
                arrival.turn(),
                reading(arrival.reading(), corrections),
                near(inOrder(corrections)).orElse(arrival.near()));
    }

    /** The reading with its corrections: read again from another day where one is set, then with other roles. */
    public static Reading reading(Reading read, Collection<ArticleCorrection> corrections) {
        List<ArticleCorrection> rows = inOrder(corrections);
        Optional<ArticleCorrection> day = last(rows, ArticleCorrection.Kind.PUBLICATION_DATE);
        Optional<LocalDate> near = near(rows);
        Reading reading = read;
        if (day.isPresent() || near.isPresent()) {
            ArticleText article = day.map(row -> published(read.article(), row)).orElse(read.article());
            reading = Readers.ALL.read(article, near.orElse(null));
        }
        for (ArticleCorrection row : rows) {
            reading = row.kind() == ArticleCorrection.Kind.ROLE ? role(reading, row.value()) : reading;
        }
        return reading;
    }

    private static Optional<LocalDate> near(List<ArticleCorrection> rows) {
        return last(rows, ArticleCorrection.Kind.NEAR).map(row -> LocalDate.parse(row.value()));
    }

    /** Loaded when first needed: most articles are never read again. */
    private static final class Readers {
        private static final ArticleReader ALL = ArticleReader.withAllExtractors();
    }

    /** The story that staff put the article into. */
    static Optional<Story> story(List<ArticleCorrection> corrections, Archives archives) {
        return last(inOrder(corrections), ArticleCorrection.Kind.STORY)
                .flatMap(c -> archives.stories().find(c.value()));
    }

    /** The developments, those that staff called none kept from being announced. */
    static List<Development> developments(List<Development> developments, CorrectionArchive corrections) {
        Set<String> none = corrections
                .ofDevelopments(developments.stream().map(Development::id).toList())
                .stream()
                .map(DevelopmentCorrection::developmentId)
                .collect(Collectors.toSet());
        developments.stream().filter(d -> none.contains(d.id())).forEach(Development::withdraw);
        return developments;
    }

    private static Optional<ArticleCorrection> last(List<ArticleCorrection> rows, ArticleCorrection.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).reduce((a, b) -> b);
    }

    private static List<ArticleCorrection> inOrder(Collection<ArticleCorrection> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(ArticleCorrection::at).thenComparing(ArticleCorrection::id))
                .toList();
    }

    private static ArticleText published(ArticleText old, ArticleCorrection row) {
        PublicationDate day =
                PublicationDate.of(LocalDate.parse(row.value()), DateBasis.STAFF, "set by " + row.author());
        return new ArticleText(
                old.text(), old.outlet(), day, old.headline(), old.headlineDerived(), old.parts(), old.sentences());
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
        return new Reading(
                reading.article(),
                people,
                reading.times(),
                reading.events(),
                reading.positions(),
                reading.figures(),
                reading.quotations());
    }
}
