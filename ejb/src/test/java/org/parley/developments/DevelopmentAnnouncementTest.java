package org.parley.developments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.messages.Announcement;
import org.parley.messages.CloudEvent;

class DevelopmentAnnouncementTest {
    private static final Instant DAWN = Instant.parse("2031-03-02T04:00:00Z");

    @Test
    void it_can_be_selected_by_dossier_change_and_person() {
        Announcement told = DevelopmentAnnouncement.of(development(), "Cod talks", DAWN);

        assertThat(told.properties())
                .containsEntry("dossier", "d-1")
                .containsEntry("change", "EVENT_HELD")
                .containsEntry("people", "|Ingrid Solheim|Helen Marsh|");
    }

    @Test
    void it_goes_under_the_development_s_id_and_survives_the_way_as_text() {
        Development development = development();

        CloudEvent heard = CloudEvent.parse(DevelopmentAnnouncement.of(development, "Cod talks", DAWN)
                .event()
                .toJson());

        assertThat(heard.id()).isEqualTo(development.id());
        assertThat(heard.subject()).isEqualTo(development.id());
        assertThat(heard.data().path("now").textValue()).isEqualTo("round 3 held");
        assertThat(heard.data().at("/evidence/0/evidence").textValue()).isEqualTo("met for the third time");
    }

    @Test
    void without_a_dossier_it_has_no_such_property() {
        Announcement told = DevelopmentAnnouncement.of(development().within(null, "s-1"), null, DAWN);

        assertThat(told.properties()).doesNotContainKey("dossier");
        assertThat(told.event().data().path("dossierTitle").isNull()).isTrue();
    }

    private static Development development() {
        return Development.of("e1", Change.EVENT_HELD, "round 3 scheduled", "round 3 held", "a1")
                .reportedBy("gazette.txt", LocalDate.of(2031, 3, 2), 1)
                .within("d-1", "s-1")
                .restingOn(
                        List.of(new Evidence("a1", "gazette.txt", 10, 32, "met for the third time")),
                        List.of("Ingrid Solheim", "Helen Marsh"),
                        5);
    }
}
