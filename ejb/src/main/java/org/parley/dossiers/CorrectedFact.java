package org.parley.dossiers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A claim with one field put right by staff. */
final class CorrectedFact {
    private CorrectedFact() {}

    /** The sighting with "field=value" applied; an empty value takes the field away. */
    static Sighting in(Sighting s, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("no field=value: " + assignment);
        }
        String text = assignment.substring(equals + 1).strip();
        @Nullable String value = text.isEmpty() ? null : text;
        return s.as(with(s.fact(), assignment.substring(0, equals).strip(), value));
    }

    private static Fact with(Fact f, String field, @Nullable String value) {
        boolean known = java.util.Set.of(
                        "status", "ordinal", "date", "place", "minutes", "act", "object", "strength", "value")
                .contains(field);
        if (!known) {
            throw new IllegalArgumentException("no such field: " + field);
        }
        return new Fact(
                f.kind(),
                field.equals("status") ? value : f.status(),
                field.equals("ordinal") ? number(value) : f.ordinal(),
                field.equals("date") ? value : f.date(),
                field.equals("place") ? value : f.place(),
                f.participants(),
                f.sides(),
                field.equals("minutes") ? number(value) : f.minutes(),
                f.qualifier(),
                f.initiator(),
                field.equals("act") ? value : f.act(),
                field.equals("object") ? value : f.object(),
                field.equals("strength") ? value : f.strength(),
                f.hearsay(),
                field.equals("value") && value != null ? new BigDecimal(value) : f.value(),
                f.unit(),
                f.measures(),
                f.words());
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }
}
