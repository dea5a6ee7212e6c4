package org.parley.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CloudEventTest {
    private static final CloudEvent EVENT = new CloudEvent(
            "d1",
            "org.parley.development",
            "entry \"7\"",
            Instant.parse("2025-06-14T05:00:00.125Z"),
            JsonNodeFactory.instance.objectNode().put("now", "held — 13 June"));

    @Test
    void what_is_written_is_read_back() {
        assertThat(CloudEvent.parse(EVENT.toJson())).isEqualTo(EVENT);
    }

    @Test
    void the_specification_s_own_library_reads_what_is_written() {
        io.cloudevents.CloudEvent read = EventFormatProvider.getInstance()
                .resolveFormat(JsonFormat.CONTENT_TYPE)
                .deserialize(EVENT.toJson().getBytes(StandardCharsets.UTF_8));

        assertThat(read.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(read.getId()).isEqualTo("d1");
        assertThat(read.getType()).isEqualTo("org.parley.development");
        assertThat(read.getSource()).isEqualTo(URI.create(CloudEvent.SOURCE));
        assertThat(read.getSubject()).isEqualTo("entry \"7\"");
        assertThat(read.getTime().toInstant()).isEqualTo(EVENT.time());
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(new String(read.getData().toBytes(), StandardCharsets.UTF_8)).contains("held — 13 June");
    }

    @Test
    void text_that_is_no_event_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> CloudEvent.parse("{\"id\": \"d1\"}")).hasMessageContaining("\"type\" is missing");
        assertThatThrownBy(() -> CloudEvent.parse("held")).hasMessageContaining("no CloudEvent");
    }
}
