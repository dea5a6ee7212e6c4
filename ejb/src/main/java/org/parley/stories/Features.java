package org.parley.stories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an article is needed to compare it with another one, a few kilobytes at most.
 *
 * @param signature MinHash of its word triples
 * @param triples how many different word triples it has
 * @param terms its weightiest words, of length one as a vector
 * @param names names it prints, in lower case, with how much of the article they carry
 * @param leadTerms words of headline and lead
 * @param numbers figures with their units, as printed values
 * @param quotes opening words of each quotation, in lower case
 * @param roles "name|role" in lower case
 * @param encounters its encounters, those of the lead first
 * @param wire the wire it names as its source; null where none
 */
public record Features(
        int[] signature,
        int triples,
        Map<String, Float> terms,
        Map<String, Float> names,
        Set<String> leadTerms,
        Set<String> numbers,
        Set<String> quotes,
        Set<String> roles,
        List<Encounter> encounters,
        @Nullable String wire) {

    /**
     * The gist of an encounter.
     *
     * @param kind ROUND, CALL, …
     * @param held whether it took place
     * @param ordinal which one, where counted
     * @param first first day it may lie on, ISO; null where open
     * @param last last day
     * @param names surnames of those who take part
     * @param minutes its length
     * @param lead whether headline or first paragraphs tell it
     */
    public record Encounter(
            String kind,
            boolean held,
            @Nullable Integer ordinal,
            @Nullable String first,
            @Nullable String last,
            Set<String> names,
            @Nullable Integer minutes,
            boolean lead) {}
}
