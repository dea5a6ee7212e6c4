package org.parley.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NightSettingsTest {
    private static final Path DATA = Path.of("/srv/data");

    @Test
    void without_settings_the_folders_lie_in_the_data_folder_and_nights_begin_at_five() {
        NightSettings settings = NightSettings.of(name -> null, DATA);

        assertThat(settings.inbox()).isEqualTo(DATA.resolve("inbox"));
        assertThat(settings.quarantine()).isEqualTo(DATA.resolve("quarantine"));
        assertThat(settings.hour()).isEqualTo(LocalTime.of(5, 0));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.quiet()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.sentKept()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void archive_and_quarantine_lie_beside_the_inbox_that_was_set() {
        NightSettings settings = NightSettings.of(Map.of("PARLEY_INBOX", "/news/in")::get, DATA);

        assertThat(settings.archive()).isEqualTo(Path.of("/news/archive"));
    }

    @Test
    void nights_can_be_left_to_people() {
        NightSettings settings = NightSettings.of(Map.of("PARLEY_NIGHT_HOUR", "off")::get, DATA);

        assertThat(settings.hour()).isNull();
    }

    @Test
    void how_long_sent_messages_are_kept_is_said_in_days() {
        NightSettings settings = NightSettings.of(Map.of("PARLEY_SENT_DAYS", "7")::get, DATA);

        assertThat(settings.sentKept()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void hour_and_zone_are_configuration() {
        NightSettings settings =
                NightSettings.of(Map.of("PARLEY_NIGHT_HOUR", "03:30", "PARLEY_NIGHT_ZONE", "Asia/Tokyo")::get, DATA);

        assertThat(settings.hour()).isEqualTo(LocalTime.of(3, 30));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
