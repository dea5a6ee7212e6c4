package org.parley.claims;

import java.math.BigDecimal;
import org.parley.text.Span;

/**
 * A number with its unit and what it measures, as one article states it.
 *
 * @param span the evidence: the number with the words around it that say what it measures
 * @param value the number
 * @param unit percent, minutes, hours, days, weeks, USD, yen, …
 * @param qualifier how exact it is
 * @param measures in short, what it measures ("additional tariff on Japanese-made cars")
 * @param report the report of the article it stands in
 */
public record Figure(Span span, BigDecimal value, String unit, Qualifier qualifier, String measures, int report) {
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    /** The number as records print it: 25 or 2.5 as it is, from a million on in words, "1.5 billion". */
    public Object printed() {
        return printed(value);
    }

    /** A number as records and pages print it. */
    public static Object printed(BigDecimal value) {
        if (value.abs().compareTo(MILLION) < 0) {
            return value;
        }
        int power = Math.min(12, (value.precision() - value.scale() - 1) / 3 * 3);
        String scale = power == 6 ? " million" : power == 9 ? " billion" : " trillion";
        return value.movePointLeft(power).stripTrailingZeros().toPlainString() + scale;
    }
}
