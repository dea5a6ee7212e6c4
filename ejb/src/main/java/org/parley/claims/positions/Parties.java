package org.parley.claims.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Quotation;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.people.SideMention;
import org.parley.text.Span;

/** The parties of one article, reckoned once: whom each person speaks for, and the two sides that stand out. */
final class Parties {
    private final People people;
    private final PositionWords words;
    private final Map<String, String> sideOfPerson = new HashMap<>();
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();
    private final @Nullable String both;

    Parties(People people, List<Quotation> quotations, PositionWords words) {
        this.people = people;
        quotations.forEach(quotation -> this.quotations.put(quotation.span().start(), quotation));
        this.words = words;
        for (PersonMention mention : people.mentions()) {
            if (mention.affiliation() != null) {
                sideOfPerson.putIfAbsent(mention.name(), mention.affiliation());
            }
        }
        this.both = standingOut();
    }

    People people() {
        return people;
    }

    /** The side that the named persons speak for, a joint one for two sides; null where it is open. */
    @Nullable
    String sideOf(List<String> names) {
        List<@Nullable String> sides = names.stream()
                .<@Nullable String>map(sideOfPerson::get)
                .distinct()
                .toList();
        if (sides.isEmpty() || sides.size() > 2 || sides.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return sides.size() == 1 ? sides.get(0) : joint(sides);
    }

    /** A person's name with the title around it, as far as the sentence goes. */
    Span around(Span name, Span sentence) {
        return Span.inside(sentence, people.mentions(), PersonMention::span).stream()
                .map(PersonMention::span)
                .filter(span -> span.contains(name))
                .findFirst()
                .orElse(name);
    }

    /** The side of whoever is quoted at {@code offset}; null outside quotations and where the speaker is open. */
    @Nullable
    String speakingAt(int offset) {
        var quotation = quotations.floorEntry(offset);
        if (quotation == null || quotation.getValue().span().end() <= offset) {
            return null;
        }
        String speaker = quotation.getValue().speaker();
        return speaker == null ? null : sideOfPerson.get(speaker);
    }

    /** The two sides of the article, where just two stand out; null otherwise. */
    @Nullable
    String bothSides() {
        return both;
    }

    private @Nullable String standingOut() {
        Map<String, Long> counts = people.sides().stream()
                .collect(Collectors.groupingBy(SideMention::side, TreeMap::new, Collectors.counting()));
        people.mentions().stream()
                .map(PersonMention::affiliation)
                .filter(Objects::nonNull)
                .forEach(side -> counts.merge(side, 1L, Long::sum));
        List<Map.Entry<String, Long>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        boolean two = ranked.size() == 2
                || (ranked.size() > 2
                        && ranked.get(2).getValue() * 2 <= ranked.get(1).getValue());
        return two ? joint(List.of(ranked.get(0).getKey(), ranked.get(1).getKey())) : null;
    }

    /** "Japan and US": both sides in alphabetical order, short. */
    String joint(List<@Nullable String> sides) {
        return sides.stream().sorted().map(this::brief).collect(Collectors.joining(" and "));
    }

    private String brief(@Nullable String side) {
        String brief = words.pair("short", String.valueOf(side));
        return brief == null ? String.valueOf(side) : brief;
    }
}
