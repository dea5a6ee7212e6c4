package org.parley.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days in addresses, which anybody may write. */
public final class Days {
    private Days() {}

    /** The day that {@code text} names in ISO form; empty where it names none. */
    public static Optional<LocalDate> parse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
