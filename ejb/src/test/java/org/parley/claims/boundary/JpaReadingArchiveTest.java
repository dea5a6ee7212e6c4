package org.parley.claims.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticlePerson;
import org.parley.claims.ArticleReader;
import org.parley.claims.ReadArticle;
import org.parley.claims.Reading;
import org.parley.claims.ReadingArchive;
import org.parley.foundation.boundary.TestDatabase;

class JpaReadingArchiveTest {
    private static final LocalDate NIGHT = LocalDate.of(2024, 3, 5);
    private static final String TEXT = """
            Ministers weigh quota offer

            OSLO -- Trade Minister Ana Sol met Finance Minister Bo Lim on March 4, 2024, for an hour and 50 minutes.

            "We offered up to 40,000 tons," Sol said after the talks.
            """;

    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();
    private TestDatabase database;
    private ReadingArchive archive;

    @BeforeEach
    void open() {
        database = new TestDatabase();
        archive = database.port(ReadingArchive.class, em -> {
            JpaReadingArchive store = new JpaReadingArchive();
            store.em = em;
            store.turns = new StoreTurns();
            return store;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_article_comes_back_as_it_was_read() {
        ReadArticle article = article("a.txt", "Harbor Wire", LocalDate.of(2024, 3, 5));

        store(article);

        ReadArticle back = archive.find(article.id()).orElseThrow();
        assertThat(back).isEqualTo(article);
    }

    @Test
    void an_article_is_stored_once() {
        ReadArticle article = article("a.txt", "Harbor Wire", LocalDate.of(2024, 3, 5));

        store(article);
        store(article, article("b.txt", "Harbor Wire", LocalDate.of(2024, 3, 5)));

        assertThat(archive.unrelated(1)).containsExactly(article.id());
    }

    @Test
    void relating_takes_days_in_order_and_an_undated_article_on_the_night_that_brought_it() {
        ReadArticle undated = article("a.txt", "Harbor Wire", null);
        ReadArticle late = article("b.txt", "Fjord Times", LocalDate.of(2024, 3, 6));
        ReadArticle early = article("c.txt", "Cape Post", LocalDate.of(2024, 3, 1));

        store(undated, late, early);

        assertThat(archive.unrelated(1)).containsExactly(early.id(), undated.id(), late.id());
    }

    @Test
    void what_was_related_is_not_taken_again_and_what_was_abandoned_goes_to_the_next_run() {
        ReadArticle one = article("a.txt", "Harbor Wire", LocalDate.of(2024, 3, 1));
        ReadArticle two = article("b.txt", "Fjord Times", LocalDate.of(2024, 3, 2));
        store(one, two);

        archive.related(one.id(), 1, 1);
        archive.adopt(1, 2);

        assertThat(archive.unrelated(1)).isEmpty();
        assertThat(archive.unrelated(2)).containsExactly(two.id());
        assertThat(archive.lastTurn()).isEqualTo(1);
    }

    @Test
    void what_is_taken_back_is_related_again_in_its_old_turn() {
        ReadArticle one = article("a.txt", "Harbor Wire", LocalDate.of(2024, 3, 1));
        ReadArticle two = article("b.txt", "Fjord Times", LocalDate.of(2024, 3, 2));
        store(one, two);
        archive.related(one.id(), 1, 1);
        archive.related(two.id(), 1, 2);

        archive.takeBack(two.id());
        archive.takeBack(one.id());

        assertThat(archive.takenBack()).containsExactly(one.id(), two.id());
        assertThat(archive.relatedSince(NIGHT)).isEmpty();
        archive.related(one.id(), 3, archive.turn(one.id()));
        assertThat(archive.takenBack()).containsExactly(two.id());
        assertThat(archive.relatedSince(NIGHT)).containsExactly(one.id());
        assertThat(archive.relatedSince(NIGHT.plusDays(1))).isEmpty();
        assertThat(archive.lastTurn()).isEqualTo(2);
    }

    @Test
    void a_better_reading_takes_the_place_of_the_earlier_one() {
        ReadArticle article = article("a.txt", "Harbor Wire", LocalDate.of(2024, 3, 1));
        store(article);
        Reading less = new Reading(
                article.reading().article(),
                article.reading().people(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        archive.replace(new ReadArticle(article.file(), NIGHT, 1, article.source(), less));

        assertThat(archive.find(article.id()).orElseThrow().reading()).isEqualTo(less);
        assertThat(article.reading().times()).isNotEmpty();
    }

    @Test
    void a_person_leads_to_the_articles_that_name_them() {
        ReadArticle article = article("a.txt", "Harbor Wire", LocalDate.of(2024, 3, 1));
        int named = ArticlePerson.of(article, NIGHT).size();

        store(article);

        long rows = database.inTransaction(
                em -> em.createQuery("select count(p) from ArticlePerson p where p.articleId = :id", Long.class)
                        .setParameter("id", article.id())
                        .getSingleResult());
        assertThat(rows).isEqualTo(named);
    }

    private ReadArticle article(String file, String outlet, LocalDate published) {
        Sidecar sidecar = new Sidecar(outlet, null, published, null);
        Outcome outcome = intake.read(new SourceDocument(file, TEXT.getBytes(StandardCharsets.UTF_8), sidecar))
                .get(0);
        Outcome.Read read = (Outcome.Read) outcome;
        return new ReadArticle(file, NIGHT, 1, read, reader.read(read.text()));
    }

    private void store(ReadArticle... articles) {
        archive.store(List.of(articles));
    }
}
