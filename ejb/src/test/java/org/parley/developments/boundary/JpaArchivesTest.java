package org.parley.developments.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.developments.Archives;
import org.parley.developments.Development;
import org.parley.developments.DraftArchives;
import org.parley.developments.Rebuild;
import org.parley.developments.Related;
import org.parley.developments.Relating;
import org.parley.developments.Replay;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.EntryKeys;
import org.parley.dossiers.LedgerArchive;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.LedgerQuery;
import org.parley.dossiers.boundary.TestDossierStores;
import org.parley.foundation.boundary.TestDatabase;
import org.parley.stories.Arrival;
import org.parley.stories.ArticleProfile;
import org.parley.stories.Story;
import org.parley.stories.boundary.TestStoryStores;

/** Relating over the database decides what it decides in memory, article by article. */
class JpaArchivesTest {
    private static final List<String> ARTICLES = List.of("""
            Fisheries talks to resume in Oslo

            OSLO -- Norway and Iceland will hold a third round of fisheries talks in Oslo on March 12, officials said.

            Trade Minister Ana Sol of Norway and Fisheries Minister Jon Berg of Iceland are to attend.
            """, """
            Ministers hold third round on fish quotas

            OSLO -- Norwegian Trade Minister Ana Sol met Icelandic Fisheries Minister Jon Berg in Oslo on March 12 for an \
            hour and 40 minutes in the third round of fisheries talks.

            Iceland demanded a quota of 45,000 tons. Norway offered up to 40,000 tons, officials said.
            """, """
            Third round on fish quotas ends

            OSLO -- Norwegian Trade Minister Ana Sol met Icelandic Fisheries Minister Jon Berg in Oslo on March 12 for an \
            hour and 40 minutes in the third round of fisheries talks.

            Iceland demanded a quota of 45,000 tons.
            """, """
            Fourth round of fisheries talks called off

            REYKJAVIK -- The fourth round of fisheries talks between Norway and Iceland, planned for March 20 in
            Reykjavik, has been cancelled, Fisheries Minister Jon Berg said.
            """);

    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_stored_between_two_articles_decides_as_what_is_remembered() {
        Relating remembering = new Relating(DraftArchives.empty().archives());

        for (int i = 0; i < ARTICLES.size(); i++) {
            Arrival arrival = arrival(i);
            Related stored = stored(relating -> relating.relate(arrival));

            Related remembered = remembering.relate(arrival);

            assertThat(stored.storyId()).isEqualTo(remembered.storyId());
            assertThat(stored.dossierId()).isEqualTo(remembered.dossierId());
            assertThat(ids(stored)).isEqualTo(ids(remembered));
        }
    }

    @Test
    void relating_an_article_again_writes_the_same_rows() {
        for (int i = 0; i < ARTICLES.size(); i++) {
            Arrival arrival = arrival(i);
            stored(relating -> relating.relate(arrival));
        }
        long before = rows();
        Arrival last = arrival(ARTICLES.size() - 1);

        stored(relating -> relating.relate(last));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_rebuild_makes_the_same_rows_again() {
        for (int i = 0; i < ARTICLES.size(); i++) {
            Arrival arrival = arrival(i);
            stored(relating -> relating.relate(arrival));
        }
        List<String> before = everything();
        LocalDate from = arrival(1).night();

        for (int i = 1; i < ARTICLES.size(); i++) {
            String id = arrival(i).articleId();
            rebuilding(from, rebuild -> rebuild.forgetArticle(id));
        }
        rebuilding(from, rebuild -> rebuild.entries().forEach(rebuild::forgetEntry));
        rebuilding(from, rebuild -> rebuild.dossiers().forEach(rebuild::forgetDossier));
        assertThat(everything()).isNotEqualTo(before);
        for (int i = 1; i < ARTICLES.size(); i++) {
            Arrival arrival = arrival(i);
            rebuilding(
                    from, rebuild -> assertThat(rebuild.relate(arrival, from)).isEmpty());
        }

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_replay_over_what_is_stored_comes_out_the_same() {
        for (int i = 0; i < ARTICLES.size(); i++) {
            Arrival arrival = arrival(i);
            stored(relating -> relating.relate(arrival));
        }
        int same = 0;

        for (int i = 0; i < ARTICLES.size(); i++) {
            Arrival arrival = arrival(i);
            Replay.Comparison replay =
                    database.inTransaction(em -> Replay.of(archives(em), arrival.night(), List.of(arrival)));

            assertThat(replay.equal()).isTrue();
            same += replay.same().size();
        }

        assertThat(same).isGreaterThan(3);
    }

    @Test
    void a_question_to_the_ledger_leaves_what_entries_rest_on_where_it_is() {
        Arrival arrival = arrival(1);
        String dossier =
                String.valueOf(stored(relating -> relating.relate(arrival)).dossierId());
        LedgerQuery query =
                new LedgerQuery(Set.of(dossier), Set.of(EntryKeys.round(3)), LocalDate.of(2024, 1, 1), null, 10);

        database.inTransaction(em -> {
            LedgerArchive ledger = archives(em).ledger();
            List<LedgerEntry> found = ledger.candidates(query);

            assertThat(found)
                    .singleElement()
                    .satisfies(entry -> assertThatThrownBy(entry::sightings)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining(entry.id()));
            assertThat(ledger.whole(found))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.sightings()).isNotEmpty());
            return found;
        });
    }

    private List<String> everything() {
        return database.inTransaction(em -> Stream.of(
                        em.createQuery("select p from ArticleProfile p", ArticleProfile.class)
                                .getResultStream()
                                .map(p -> p.articleId() + " " + p.origin() + " " + p.storyId() + " "
                                        + p.keys().size()),
                        em.createQuery("select s from Story s", Story.class)
                                .getResultStream()
                                .map(s -> s.id() + " " + s.title() + " " + s.size() + " " + s.firstDay() + s.lastDay()),
                        em.createQuery("select d from Dossier d", Dossier.class)
                                .getResultStream()
                                .map(d -> d.id() + " " + d.title() + " "
                                        + d.matter().roster()),
                        em.createQuery("select e from LedgerEntry e", LedgerEntry.class)
                                .getResultStream()
                                .map(e -> e.id() + " " + e.dossierId() + " " + e.belief() + " "
                                        + e.keys().stream().sorted().toList() + e.lastNight() + e.lastDay() + e.dueDay()
                                        + e.partOf()),
                        em.createQuery("select d from Development d", Development.class)
                                .getResultStream()
                                .map(d ->
                                        d.id() + " " + d + " " + d.origins() + d.entryId() + d.night() + d.evidence()))
                .flatMap(rows -> rows)
                .sorted()
                .toList());
    }

    private void rebuilding(LocalDate from, Consumer<Rebuild> work) {
        database.inTransaction(em -> {
            work.accept(new Rebuild(archives(em), from));
            return from;
        });
    }

    private static List<String> ids(Related related) {
        return related.developments().stream().map(Development::id).sorted().toList();
    }

    private Related stored(Function<Relating, Related> work) {
        return database.inTransaction(em -> work.apply(new Relating(archives(em))));
    }

    private static Archives archives(EntityManager em) {
        JpaDevelopmentArchive developments = new JpaDevelopmentArchive();
        developments.em = em;
        JpaCorrectionArchive corrections = new JpaCorrectionArchive();
        corrections.em = em;
        return new Archives(
                TestStoryStores.profiles(em),
                TestStoryStores.stories(em),
                TestDossierStores.dossiers(em),
                TestDossierStores.ledger(em),
                developments,
                corrections);
    }

    private long rows() {
        return database.inTransaction(em ->
                List.of("ArticleProfile", "Story", "StoryMember", "Dossier", "LedgerEntry", "Development").stream()
                        .mapToLong(type -> em.createQuery("select count(r) from " + type + " r", Long.class)
                                .getSingleResult())
                        .sum());
    }

    private Arrival arrival(int i) {
        LocalDate day = LocalDate.of(2024, 3, 11).plusDays(i);
        Sidecar sidecar = new Sidecar("Wire " + i, null, day, null);
        byte[] bytes = ARTICLES.get(i).getBytes(StandardCharsets.UTF_8);
        Outcome.Read read = (Outcome.Read)
                intake.read(new SourceDocument(i + ".txt", bytes, sidecar)).get(0);
        return new Arrival(read.id(), i + ".txt", "Wire " + i, day, i + 1L, reader.read(read.text()));
    }
}
