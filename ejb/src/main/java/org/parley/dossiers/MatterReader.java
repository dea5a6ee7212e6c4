package org.parley.dossiers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.Reading;
import org.parley.people.PersonMention;
import org.parley.people.SideMention;
import org.parley.stories.ContentWords;
import org.parley.text.Token;

/** What matter one article is about: its weightiest sides, its subject words, its persons. */
final class MatterReader {
    private static final int SUBJECT_WORDS = 30;
    private static final double SECOND_PARTY = 0.25;
    private static final double THIRD_PARTY = 0.8;

    private MatterReader() {}

    static Matter of(Reading reading, String origin, LocalDate night) {
        Map<String, Float> subject = subject(reading);
        int encounters = (int)
                reading.events().stream().filter(e -> e.kind().isEncounter()).count();
        return new Matter(parties(reading), subject, encounters, 1, roster(reading, night + " " + origin));
    }

    /** The two weightiest sides, a third only where it weighs nearly as much as the second. */
    static List<String> parties(Reading reading) {
        Map<String, Double> weights = new TreeMap<>();
        int lead = leadEnd(reading);
        for (SideMention side : reading.people().sides()) {
            double use = switch (side.use()) {
                case GOVERNMENT -> 3;
                case ADJECTIVE -> 1.5;
                case PLACE -> 0.3;
            };
            weights.merge(side.side(), side.span().start() < lead ? 2 * use : use, Double::sum);
        }
        for (PersonMention person : reading.people().mentions()) {
            String side = person.affiliation();
            if (side != null && person.part() == PersonMention.Part.NEWSMAKER) {
                weights.merge(side, person.span().start() < lead ? 3.0 : 1.5, Double::sum);
            }
        }
        reading.events()
                .forEach(e ->
                        e.sides().forEach(s -> weights.merge(s, e.span().start() < lead ? 2.0 : 1.0, Double::sum)));
        List<Map.Entry<String, Double>> sorted = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return sorted.stream()
                .limit(3)
                .filter(e -> sorted.indexOf(e) == 0
                        || sorted.indexOf(e) == 1
                                && e.getValue() >= SECOND_PARTY * sorted.get(0).getValue()
                        || sorted.indexOf(e) == 2
                                && e.getValue() >= THIRD_PARTY * sorted.get(0).getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static int leadEnd(Reading reading) {
        int seen = 0;
        int end = 0;
        for (PlacedSentence placed : reading.article().sentences()) {
            if (placed.part().kind() == PartKind.HEADLINE || placed.part().kind() == PartKind.BODY && seen++ < 4) {
                end = Math.max(end, placed.sentence().span().end());
            }
        }
        return end;
    }

    private static Map<String, Float> subject(Reading reading) {
        Map<String, Float> counts = new HashMap<>();
        int lead = leadEnd(reading);
        for (PlacedSentence placed : reading.article().sentences()) {
            if (placed.part().kind() != PartKind.BODY && placed.part().kind() != PartKind.HEADLINE) {
                continue;
            }
            for (Token token : placed.sentence().tokens()) {
                if (token.kind() == Token.Kind.WORD && !token.capitalised()) {
                    float weight = token.span().start() < lead ? 2 : 1;
                    ContentWords.of(token.text()).forEach(w -> counts.merge(w, weight, Float::sum));
                }
            }
        }
        return heaviest(counts, SUBJECT_WORDS);
    }

    static Map<String, Float> heaviest(Map<String, Float> counts, int most) {
        Map<String, Float> kept = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(e -> kept.put(e.getKey(), e.getValue()));
        return kept;
    }

    private static Map<String, Matter.Known> roster(Reading reading, String origin) {
        Map<String, Matter.Known> roster = new LinkedHashMap<>();
        Set<String> names = reading.people().mentions().stream()
                .filter(m -> m.part() == PersonMention.Part.NEWSMAKER)
                .map(PersonMention::name)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        for (String name : names) {
            reading.people().named(name).ifPresent(m -> {
                if (name.contains(" ")) {
                    roster.put(name, new Matter.Known(text(m.role()), text(m.affiliation()), List.of(origin)));
                }
            });
        }
        return roster;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
