package org.parley.claims.figures;

import java.math.BigDecimal;

/**
 * A printed number with its unit, before it is known what it measures.
 *
 * @param from first token, a currency sign included
 * @param to token after the last, the unit included
 * @param value the number
 * @param unit the unit as stored
 */
record Amount(int from, int to, BigDecimal value, String unit) {}
