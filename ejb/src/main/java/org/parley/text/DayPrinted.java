package org.parley.text;

/**
 * A day and the tokens that print it.
 *
 * @param from first token
 * @param to token after the last
 * @param day the day
 */
record DayPrinted(int from, int to, CalendarDay day) {}
