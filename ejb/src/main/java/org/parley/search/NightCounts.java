package org.parley.search;

/**
 * What a night brought, in numbers.
 *
 * @param articles articles read
 * @param outlets outlets they came from
 * @param repeats articles that say again what another one said
 */
public record NightCounts(long articles, long outlets, long repeats) {}
