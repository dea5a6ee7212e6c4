package org.parley.developments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.developments.TestArticle.anArticle;
import static org.parley.developments.Told.call;
import static org.parley.developments.Told.figure;
import static org.parley.developments.Told.meeting;
import static org.parley.developments.Told.round;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.claims.Qualifier;
import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.LedgerEntry;

/** What stands after the nights from one on were rebuilt. */
class RebuildScenariosTest {
    private static final String BRANDT = "Ana Brandt";
    private static final String WEIR = "Lukas Weir";

    private final Desk desk = new Desk();
    private Related scheduled;
    private Related morning;
    private Related evening;
    private Related other;

    @BeforeEach
    void three_nights() {
        scheduled = desk.night("2026-03-03")
                .receives(anArticle()
                        .publishedBy("Harbor Wire")
                        .on("2026-03-03")
                        .naming(BRANDT, "trade minister", "Norland")
                        .saying(
                                "The sixth round of tariff talks of Norland and Westmark opens in Porto on 5 March.",
                                round(6).scheduled("2026-03-05").in("Porto").by(BRANDT, WEIR)));
        morning = desk.night("2026-03-06")
                .receives(anArticle()
                        .publishedBy("Harbor Wire")
                        .on("2026-03-06")
                        .naming(WEIR, "envoy", "Westmark")
                        .saying(
                                "The sixth round of tariff talks took place in Porto.",
                                round(6).held("2026-03-05").in("Porto").by(BRANDT, WEIR))
                        .saying(
                                "Brandt telephoned Weir on Friday, before breakfast.",
                                call().held("2026-03-06").by(BRANDT, WEIR)));
        evening = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Weir and Brandt spoke by telephone about their tariff dispute for ten minutes late on Friday.",
                        call().held("2026-03-06").by(BRANDT, WEIR).lasting(10, Qualifier.EXACT)));
        other = desk.night("2026-03-09")
                .receives(anArticle()
                        .publishedBy("Quay Post")
                        .on("2026-03-09")
                        .saying(
                                "Norland cuts its tariff on tractors to 4 percent after the talks with Westmark.",
                                figure("4", "percent", "tariff on tractors")));
        desk.night("2026-03-20");
    }

    @Test
    void a_rebuild_without_a_correction_changes_nothing_and_tells_nothing() {
        List<String> before = desk.everything();

        assertThat(desk.rebuild("2026-03-06")).isEmpty();

        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void a_rebuild_of_everything_changes_nothing_either() {
        List<String> before = desk.everything();

        assertThat(desk.rebuild("2026-03-03")).isEmpty();

        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void a_split_entry_stays_split_and_what_was_told_stays_told() {
        LedgerEntry call = callOf(morning);
        ClaimAnchor late = call.sightings().stream()
                .filter(s -> s.articleId().equals(evening.articleId()))
                .map(ClaimAnchor::of)
                .findFirst()
                .orElseThrow();

        LedgerEntry own = new Correcting(desk.archives).splitEntry(call.id(), late, desk.signed());
        List<String> split = desk.everything();

        assertThat(own.id()).isNotEqualTo(call.id());
        assertThat(desk.rebuild("2026-03-06")).isEmpty();
        assertThat(entry(call.id()).sightings()).hasSize(1);
        assertThat(entry(own.id()).sightings()).hasSize(1);
        assertThat(ledger(split)).isEqualTo(ledger(desk.everything()));
    }

    @Test
    void splitting_the_claim_that_opened_an_entry_leaves_the_others_in_one_of_their_own() {
        LedgerEntry call = callOf(morning);
        Development told = desk.announced(morning).stream()
                .filter(d -> call.id().equals(d.entryId()))
                .findFirst()
                .orElseThrow();

        new Correcting(desk.archives)
                .splitEntry(call.id(), ClaimAnchor.of(call.sightings().get(0)), desk.signed());
        desk.rebuild("2026-03-03");

        assertThat(desk.entries()).filteredOn(e -> e.kind().equals("CALL")).hasSize(2);
        assertThat(entry(call.id()).sightings()).extracting(s -> s.articleId()).containsExactly(morning.articleId());
        assertThat(desk.archives.developments().find(told.id()).orElseThrow().announced())
                .isTrue();
    }

    @Test
    void merged_entries_stay_merged() {
        Related lunch = desk.night("2026-03-09")
                .receives(anArticle()
                        .publishedBy("Coast Daily")
                        .on("2026-03-09")
                        .saying(
                                "Brandt dined with Weir in Porto after the tariff talks.",
                                meeting().held("2026-03-05").in("Porto").by(BRANDT, WEIR)));
        LedgerEntry meeting = entry(lunch.developments().get(0).entryId());
        LedgerEntry round = entry(scheduled.developments().get(0).entryId());

        LedgerEntry one = new Correcting(desk.archives).mergeEntries(meeting.id(), round.id(), desk.signed());
        int claims = one.sightings().size();
        desk.night("2026-03-20");

        assertThat(one.id()).isEqualTo(round.id());
        assertThat(desk.rebuild("2026-03-06")).isEmpty();
        assertThat(entry(round.id()).sightings()).hasSize(claims);
        assertThat(desk.entries()).noneMatch(e -> !e.withdrawn() && e.kind().equals("MEETING"));
        assertThat(desk.rebuild("2026-03-03")).isEmpty();
        assertThat(entry(round.id()).sightings()).hasSize(claims);
    }

    @Test
    void a_story_that_was_given_a_dossier_of_its_own_takes_its_entries_along_and_keeps_them() {
        int before = desk.store.developments().size();
        Correcting correcting = new Correcting(desk.archives);

        String own = correcting.splitDossier(other.storyId(), desk.signed()).id();
        correcting.pin(own, true, desk.signed());

        LedgerEntry tariff = entry(other.developments().get(0).entryId());
        assertThat(tariff.dossierId()).isEqualTo(own).isNotEqualTo(scheduled.dossierId());
        assertThat(desk.rebuild("2026-03-06")).isEmpty();
        assertThat(entry(tariff.id()).dossierId()).isEqualTo(own);
        assertThat(desk.archives.dossiers().find(own).orElseThrow().pinned()).isTrue();
        assertThat(desk.store.developments()).hasSize(before);
    }

    @Test
    void a_renamed_and_a_merged_dossier_come_back_so_when_the_night_that_opened_them_is_rebuilt() {
        Related fish = desk.night("2026-03-09")
                .receives(anArticle()
                        .publishedBy("Coast Daily")
                        .about("Estonia", "Fiji")
                        .on("2026-03-09")
                        .saying(
                                "Envoys of Estonia and Fiji met over tuna quotas.",
                                meeting().held("2026-03-08").by("Kai Tamm", "Jone Vula")));
        Correcting correcting = new Correcting(desk.archives);
        correcting.rename(scheduled.dossierId(), "The Porto process", desk.signed());
        correcting.mergeDossiers(fish.dossierId(), scheduled.dossierId(), desk.signed());

        assertThat(desk.rebuild("2026-03-03")).isEmpty();

        assertThat(desk.archives
                        .dossiers()
                        .find(scheduled.dossierId())
                        .orElseThrow()
                        .title())
                .isEqualTo("The Porto process");
        assertThat(desk.archives.dossiers().find(fish.dossierId()).orElseThrow().mergedInto())
                .isEqualTo(scheduled.dossierId());
    }

    @Test
    void what_was_called_no_development_stays_called_so() {
        Development told = desk.announced(other).get(0);
        new Correcting(desk.archives).notADevelopment(told.id(), "an old rate", desk.signed());

        assertThat(desk.rebuild("2026-03-06")).isEmpty();

        assertThat(desk.archives.developments().find(told.id()).orElseThrow().standing())
                .isEqualTo(Development.Standing.WITHDRAWN);
    }

    @Test
    void a_rebuild_that_breaks_off_is_done_again_from_where_it_was() {
        List<String> before = desk.everything();
        Rebuild rebuild = new Rebuild(desk.archives, LocalDate.parse("2026-03-06"));
        desk.nights.get("2026-03-06").forEach(a -> rebuild.forgetArticle(a.articleId()));
        rebuild.entries().stream().limit(1).forEach(rebuild::forgetEntry);

        assertThat(desk.rebuild("2026-03-06")).isEmpty();

        assertThat(desk.everything()).isEqualTo(before);
    }

    private LedgerEntry callOf(Related related) {
        return desk.entries().stream()
                .filter(e -> e.kind().equals("CALL"))
                .filter(e -> e.sightings().stream().anyMatch(s -> s.articleId().equals(related.articleId())))
                .findFirst()
                .orElseThrow();
    }

    private LedgerEntry entry(String id) {
        return desk.archives.ledger().find(id).orElseThrow();
    }

    private static List<String> ledger(List<String> everything) {
        return everything.stream().filter(l -> l.contains(" false ")).toList();
    }
}
