package org.parley.dossiers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.EventKind;
import org.parley.claims.Reading;
import org.parley.people.PersonMention;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.stories.ContentWords;
import org.parley.text.Token;

/** What matter one article is about: its weightiest sides, its subject words, its persons. */
final class MatterReader {
    private static final int SUBJECT_WORDS = 30;
    private static final Pattern LOCAL_OFFICE = Pattern.compile("(?i)\\b(?:governor|mayor)\\b");
    /** After these "pay" and "strike" are what is done, not what is talked about. */
    private static final Set<String> VERB_FOLLOWS = Set.of(
            "to", "will", "would", "must", "could", "should", "may", "might", "can", "cannot", "not", "n't", "n’t",
            "we", "they", "you", "i");

    /** What a person told of again adds to their side, by surname, role or pronoun. */
    private static final double AGAIN = 0.5;

    private MatterReader() {}

    /**
     * What an article is about, and how much of it each side carries.
     *
     * @param matter the matter as this article alone would have it
     * @param weights every side named, with its weight
     */
    record ArticleMatter(Matter matter, Map<String, Double> weights) {}

    static ArticleMatter of(Reading reading, String origin, LocalDate night) {
        Map<String, Double> weights = new TreeMap<>();
        Set<String> actors = new TreeSet<>();
        weigh(reading, weights, actors);
        int encounters = (int)
                reading.events().stream().filter(e -> e.kind().isEncounter()).count();
        Matter matter = new Matter(
                Parties.of(weights, actors, local(reading), Mediators.in(reading), FacingSides.in(reading)),
                subject(reading),
                encounters,
                1,
                roster(reading, night + " " + origin));
        return new ArticleMatter(matter, weights);
    }

    private static void weigh(Reading reading, Map<String, Double> weights, Set<String> actors) {
        int lead = leadEnd(reading);
        for (SideMention side : reading.people().sides()) {
            boolean ofSummit = reading.events().stream()
                    .anyMatch(e -> e.kind() == EventKind.SUMMIT && e.span().contains(side.span()) && !nation(side));
            if (!ofSummit && !Occasions.nameOf(reading.article().text(), side)) {
                double use = switch (side.use()) {
                    case GOVERNMENT -> 3;
                    case ADJECTIVE -> 1.5;
                    case PLACE -> 0.5;
                };
                weights.merge(side.side(), side.span().start() < lead ? 2 * use : use, Double::sum);
                if (side.use() != SideMention.Use.PLACE) {
                    actors.add(side.side());
                }
            }
        }
        Map<String, String> sideOf = new HashMap<>();
        for (PersonMention person : reading.people().mentions()) {
            String side = person.affiliation();
            if (side != null) {
                sideOf.putIfAbsent(person.name(), side);
            }
            if (side != null && person.part() == PersonMention.Part.NEWSMAKER) {
                weights.merge(side, person.span().start() < lead ? 3.0 : 1.5, Double::sum);
                actors.add(side);
            }
        }
        for (PersonReference again : reading.people().references()) {
            double more = again.span().start() < lead ? 2 * AGAIN : AGAIN;
            for (String name : again.names()) {
                String side = sideOf.get(name);
                if (side != null) {
                    weights.merge(side, more, Double::sum);
                }
            }
        }
        reading.events().stream()
                .filter(e -> e.kind() != EventKind.SUMMIT)
                .forEach(e -> e.sides().forEach(s -> {
                    weights.merge(s, e.span().start() < lead ? 2.0 : 1.0, Double::sum);
                    actors.add(s);
                }));
    }

    /** Sides that none but a governor or a mayor speaks for. */
    private static Set<String> local(Reading reading) {
        return reading.people().mentions().stream()
                .filter(m -> m.affiliation() != null
                        && m.role() != null
                        && LOCAL_OFFICE.matcher(m.role()).find())
                .map(m -> Objects.requireNonNull(m.affiliation()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Blocs and groups are written in capitals and digits; the name of a summit's group is no party to its talks. */
    private static boolean nation(SideMention side) {
        return side.side().chars().noneMatch(Character::isDigit);
    }

    private static int leadEnd(Reading reading) {
        int seen = 0;
        int end = 0;
        for (PlacedSentence placed : reading.article().sentences()) {
            if (placed.part().kind() == PartKind.HEADLINE || (placed.part().kind() == PartKind.BODY && seen++ < 4)) {
                end = Math.max(end, placed.sentence().span().end());
            }
        }
        return end;
    }

    private static Map<String, Float> subject(Reading reading) {
        Map<String, Float> printed = new HashMap<>(); // a word is brought to its form once, however often it is said
        int lead = leadEnd(reading);
        for (PlacedSentence placed : reading.article().sentences()) {
            if (placed.part().kind() != PartKind.BODY && placed.part().kind() != PartKind.HEADLINE) {
                continue;
            }
            String before = "";
            for (Token token : placed.sentence().tokens()) {
                boolean verb = VERB_FOLLOWS.contains(before) && MatterTitle.isSubject(token.text());
                before = token.text().toLowerCase(Locale.ROOT);
                if (token.kind() == Token.Kind.WORD && !token.capitalised() && !verb) {
                    float weight = token.span().start() < lead ? 2 : 1;
                    printed.merge(token.text(), weight, Float::sum);
                }
            }
        }
        Map<String, Float> counts = new HashMap<>();
        printed.forEach(
                (token, weight) -> ContentWords.of(token).forEach(word -> counts.merge(word, weight, Float::sum)));
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
                roster.put(name, new Matter.Known(text(m.role()), text(m.affiliation()), List.of(origin)));
            });
        }
        return roster;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
