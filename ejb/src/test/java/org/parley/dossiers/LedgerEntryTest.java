package org.parley.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.stories.JsonText;

class LedgerEntryTest {
    private static final Sighting PLANNED = sighting("a", "2025-03-04", "scheduled", "2025-03-10", null);
    private static final Sighting HELD = sighting("b", "2025-03-11", "held", "2025-03-10", 70);
    private static final Sighting LONGER = sighting("c", "2025-03-12", "held", "2025-03-10", 95);

    @Test
    void adding_one_sighting_after_the_other_is_holding_them_all() {
        LedgerEntry added = LedgerEntry.openedBy("d-1", PLANNED);
        added.add(HELD);
        added.add(LONGER);

        LedgerEntry held = LedgerEntry.openedBy("d-1", PLANNED);
        held.hold(List.of(PLANNED, HELD, LONGER));

        assertThat(added.sightings()).isEqualTo(held.sightings());
        assertThat(added.belief()).isEqualTo(held.belief());
        assertThat(added.gist()).isEqualTo(held.gist());
        assertThat(added.keys()).isEqualTo(held.keys());
        assertThat(added.lastDay()).isEqualTo(held.lastDay());
        assertThat(added.lastNight()).isEqualTo(held.lastNight());
        assertThat(added.dueDay()).isEqualTo(held.dueDay());
    }

    @Test
    void what_was_believed_does_not_change_with_what_is_added() {
        LedgerEntry entry = LedgerEntry.openedBy("d-1", PLANNED);
        Belief before = entry.belief();

        entry.add(HELD);

        assertThat(before.state()).isEqualTo("scheduled");
        assertThat(before.history()).hasSize(1);
        assertThat(entry.belief().state()).isEqualTo("held");
    }

    @Test
    void what_is_added_to_a_copy_is_not_added_to_the_entry() {
        LedgerEntry entry = LedgerEntry.openedBy("d-1", PLANNED);
        LedgerEntry copy = entry.copy();

        copy.add(HELD);

        assertThat(entry.belief().state()).isEqualTo("scheduled");
        assertThat(copy.belief().state()).isEqualTo("held");
    }

    @Test
    void a_list_that_was_stored_is_added_to_as_it_stands() {
        String stored = JsonText.append(JsonText.of(List.of(PLANNED)), HELD);

        assertThat(JsonText.read(stored, new TypeReference<List<Sighting>>() {}))
                .containsExactly(PLANNED, HELD);
        assertThat(JsonText.append("[]", 1)).isEqualTo("[1]");
    }

    @Test
    void a_matter_comes_back_as_it_was_stored_and_as_it_was_stored_before() {
        Matter matter = new Matter(List.of("Iceland", "Norway"), Map.of("quota", 3f), 1, 2, Map.of());

        assertThat(JsonText.read(JsonText.of(matter), new TypeReference<Matter>() {}))
                .isEqualTo(matter);
        assertThat(JsonText.read(
                        "{\"parties\":[\"Iceland\",\"Norway\"],\"subject\":{\"quota\":3.0},\"encounters\":1,"
                                + "\"articles\":2,\"roster\":{}}",
                        new TypeReference<Matter>() {}))
                .isEqualTo(matter);
    }

    private static Sighting sighting(String id, String day, String status, String date, @Nullable Integer minutes) {
        Fact fact = new Fact(
                "MEETING",
                status,
                null,
                date,
                "Oslo",
                List.of("Ana Sol", "Jon Berg"),
                List.of("Iceland", "Norway"),
                minutes,
                minutes == null ? null : "EXACT",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Sol and Berg");
        return new Sighting(
                "claim-" + id, "article-" + id, id + ".txt", "outlet:" + id, day, 1, day, null, 0, 12, fact);
    }
}
