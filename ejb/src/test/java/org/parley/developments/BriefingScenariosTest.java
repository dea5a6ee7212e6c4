package org.parley.developments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.developments.TestArticle.anArticle;
import static org.parley.developments.Told.call;
import static org.parley.developments.Told.figure;
import static org.parley.developments.Told.meeting;
import static org.parley.developments.Told.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.briefings.Briefing;
import org.parley.briefings.RelatingRecords;
import org.parley.briefings.Summaries;
import org.parley.briefings.Summary;
import org.parley.claims.Qualifier;
import org.parley.dossiers.LedgerEntry;

/** What the morning's page shows of the desk's ledger. */
class BriefingScenariosTest {
    private static final LocalDate NIGHT = LocalDate.parse("2026-03-06");
    private static final String BRANDT = "Ana Brandt";

    private final Desk desk = new Desk().night("2026-03-06");

    private Related sixthRound() {
        return desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Norland and Westmark closed the sixth round of tariff talks in Porto on Thursday.",
                        round(6).held("2026-03-05").in("Porto").by(BRANDT, "Lukas Weir", "Ifeoma Okoro"))
                .saying(
                        "Brandt spent 70 minutes with Weir.",
                        meeting().held("2026-03-05").by(BRANDT, "Lukas Weir").lasting(70, Qualifier.EXACT))
                .saying(
                        "She then saw Okoro for 45 minutes.",
                        meeting().held("2026-03-05").by(BRANDT, "Ifeoma Okoro").lasting(45, Qualifier.EXACT))
                .saying(
                        "Norland would cut its tariff on tractors to 4 percent.",
                        figure("4", "percent", "tariff on tractors")));
    }

    @Test
    void a_dossiers_first_line_is_made_from_the_ledger_with_a_span_for_each_field() {
        Related related = sixthRound();
        List<LedgerEntry> entries = desk.archives.ledger().page(Set.of(related.dossierId()), null, 50);

        Summary summary =
                Summaries.ofDossier(related.dossierId(), NIGHT, entries, id -> Optional.ofNullable(desk.texts.get(id)));

        Summary.Line lead = summary.lines().get(0);
        assertThat(lead.text())
                .isEqualTo("Round 6 held on 5 March 2026 in Porto; Brandt met Weir (70 min) and Okoro (45 min)");
        assertThat(lead.made()).isTrue();
        assertThat(lead.sources())
                .extracting(Summary.Source::field)
                .contains("state", "date", "place", "meeting minutes");
    }

    @Test
    void every_quoted_sentence_of_a_summary_equals_its_span() {
        Related related = sixthRound();
        List<LedgerEntry> entries = desk.archives.ledger().page(Set.of(related.dossierId()), null, 50);

        Summary summary =
                Summaries.ofDossier(related.dossierId(), NIGHT, entries, id -> Optional.ofNullable(desk.texts.get(id)));

        assertThat(summary.lines()).filteredOn(l -> !l.made()).isNotEmpty().allSatisfy(line -> {
            Summary.Source source = line.sources().get(0);
            assertThat(desk.texts.get(source.articleId()).text().substring(source.start(), source.end()))
                    .isEqualTo(line.text());
        });
    }

    @Test
    void a_storys_summary_does_not_say_a_thing_twice() {
        Related first = sixthRound();
        desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Westmark and Norland closed the sixth round of tariff talks in Porto on Thursday.",
                        round(6).held("2026-03-05").in("Porto").by(BRANDT))
                .saying("Dairy farmers watched from the harbour wall and sang."));

        Summary summary = Summaries.ofStory(
                first.storyId(),
                NIGHT,
                desk.archives.stories().members(first.storyId(), 20),
                id -> Optional.ofNullable(desk.texts.get(id)));

        assertThat(summary.lines())
                .filteredOn(l -> l.text().contains("sixth round"))
                .hasSize(1);
    }

    @Test
    void due_and_overdue_are_reckoned_from_the_night_shown() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Brandt calls Weir on 9 March.",
                        call().scheduled("2026-03-09").by(BRANDT, "Lukas Weir")));

        assertThat(briefing("2026-03-06").due()).hasSize(1);
        assertThat(briefing("2026-03-06").overdue()).isEmpty();
        assertThat(briefing("2026-03-12").due()).isEmpty();
        assertThat(briefing("2026-03-12").overdue()).hasSize(1);
    }

    private Briefing briefing(String day) {
        LocalDate night = LocalDate.parse(day);
        return Briefing.of(
                night,
                desk.archives.developments().ofNight(night),
                desk.archives.ledger().due(Set.of(), Briefing.firstDue(night), Briefing.lastDue(night), 100));
    }

    @Test
    void the_morning_page_puts_the_round_before_the_figure() {
        sixthRound();

        assertThat(briefing("2026-03-06").developments())
                .extracting(Development::change)
                .startsWith(Change.EVENT_HELD)
                .endsWith(Change.FIGURE_NEW);
    }

    @Test
    void records_carry_the_field_names_of_the_contract() {
        Related related = sixthRound();
        LedgerEntry round = desk.entries().stream()
                .filter(e -> e.kind().equals("ROUND"))
                .findFirst()
                .orElseThrow();

        Map<String, Object> ledger = RelatingRecords.of(round);
        Map<String, Object> development =
                RelatingRecords.of(related.developments().get(0));

        assertThat(ledger)
                .containsEntry("record", "ledger")
                .containsEntry("state", "held")
                .containsEntry("ordinal", 6)
                .containsKeys("dossier", "entry", "kind", "date", "place", "participants", "history", "conflicts");
        assertThat(development)
                .containsEntry("change", "EVENT_HELD")
                .containsEntry("was", "")
                .containsKeys("id", "dossier", "story", "file", "now", "entry", "origins", "evidence");
    }

    @Test
    void a_matter_between_two_sides_has_a_readable_title() {
        Related related = sixthRound();

        assertThat(desk.archives
                        .dossiers()
                        .find(related.dossierId())
                        .orElseThrow()
                        .title())
                .isEqualTo("Norland-Westmark tariff talks");
    }
}
