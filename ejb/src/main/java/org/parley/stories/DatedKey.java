package org.parley.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A word to look something up by, with the day it counts for. The key tables alone answer a question for a window of days.
 *
 * @param name the key
 * @param day the day of the row that has it
 */
@Embeddable
public record DatedKey(
        @Column(name = "key_name", nullable = false, length = 200)
        String name,

        @Column(name = "key_day", nullable = false) LocalDate day) {}
