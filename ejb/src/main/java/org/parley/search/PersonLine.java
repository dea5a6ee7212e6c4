package org.parley.search;

import java.time.LocalDate;

/**
 * A person in a list.
 *
 * @param key the name as it is compared
 * @param name the name as printed most fully
 * @param articles how many articles name the person
 * @param lastDay the day of the latest of them
 */
public record PersonLine(String key, String name, long articles, LocalDate lastDay) {}
