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
public record Figure(Span span, BigDecimal value, String unit, Qualifier qualifier, String measures, int report) {}
