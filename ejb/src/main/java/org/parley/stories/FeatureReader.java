package org.parley.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.articles.Wires;
import org.parley.claims.NameKey;
import org.parley.claims.NewsEvent;
import org.parley.claims.PrintedDay;
import org.parley.claims.Reading;
import org.parley.people.PersonMention;
import org.parley.text.Token;

/** Makes of an arrival the profile that its neighbours compare themselves with. */
public final class FeatureReader {
    private static final int PARTIES = 2;
    private static final int TERM_KEYS = 12;
    private static final int LEAD_PARAGRAPHS = 3;

    private FeatureReader() {}

    /** The profile of an arrival, not yet placed. */
    public static ArticleProfile profile(Arrival arrival) {
        Features features = features(arrival);
        return ArticleProfile.of(arrival, features, keys(features));
    }

    static Features features(Arrival arrival) {
        TermCounter terms = new TermCounter();
        List<String> words = new ArrayList<>();
        for (PlacedSentence placed : arrival.reading().article().sentences()) {
            PartKind kind = placed.part().kind();
            if (kind == PartKind.HEADLINE || kind == PartKind.SUBHEAD || kind == PartKind.BODY) {
                terms.add(placed.sentence().tokens(), kind == PartKind.HEADLINE);
            }
            if (kind == PartKind.BODY) {
                placed.sentence().tokens().stream()
                        .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
                        .forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
            }
        }
        Set<Long> triples = MinHash.triples(words);
        int lead = lead(arrival);
        List<NewsEvent> encounters = arrival.reading().events().stream()
                .filter(e -> e.kind().isEncounter())
                .sorted(Comparator.comparingInt(e -> e.span().start()))
                .toList();
        Optional<NewsEvent> head = Opening.head(arrival.reading(), lead);
        Map<String, Double> sides = sides(arrival.reading());
        return new Features(
                MinHash.signature(triples),
                triples.size(),
                terms.vector(),
                atoms(arrival.reading()),
                encounters.stream().map(e -> encounter(e, arrival, lead)).toList(),
                head.map(encounters::indexOf).orElse(-1),
                sides.keySet(),
                sides.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(PARTIES)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                Wires.of(arrival.reading().article()).stream().findFirst().orElse(null),
                Opening.isAside(arrival.reading(), head));
    }

    private static Set<String> atoms(Reading reading) {
        Set<String> atoms = new LinkedHashSet<>();
        for (PersonMention person : reading.people().mentions()) {
            if (person.part() == PersonMention.Part.NEWSMAKER) {
                atoms.add("n:" + NameKey.of(person.name()));
            }
        }
        reading.events().forEach(e -> {
            atoms.add("e:" + e.kind() + ":" + (e.ordinal() == null ? names(e) : e.ordinal()));
            if (e.minutes() != null) {
                atoms.add("d:" + e.minutes());
            }
        });
        reading.positions()
                .forEach(p -> ContentWords.of(p.object()).forEach(w -> atoms.add("p:" + p.side() + ":" + w)));
        reading.figures()
                .forEach(f -> atoms.add("f:" + f.value().stripTrailingZeros().toPlainString() + ":" + f.unit()));
        return atoms;
    }

    private static String names(NewsEvent event) {
        return event.participants().stream().map(NameKey::of).sorted().collect(Collectors.joining(","));
    }

    private static int lead(Arrival arrival) {
        return arrival.reading().article().sentences().stream()
                .filter(s -> s.part().kind() == PartKind.BODY && s.paragraph() < LEAD_PARAGRAPHS + firstBody(arrival))
                .mapToInt(s -> s.sentence().span().end())
                .max()
                .orElse(0);
    }

    private static Features.Encounter encounter(NewsEvent e, Arrival arrival, int lead) {
        return new Features.Encounter(
                e.kind().name(),
                e.status().name().toLowerCase(Locale.ROOT),
                e.ordinal(),
                e.date() == null ? PrintedDay.in(e.span(), arrival.reading().times()) : e.date(),
                e.participants().stream().map(NameKey::of).collect(Collectors.toCollection(LinkedHashSet::new)),
                new LinkedHashSet<>(e.sides()),
                e.place() == null ? null : e.place().toLowerCase(Locale.ROOT),
                arrival.published().map(Object::toString).orElse(null),
                e.span().start() < lead);
    }

    /** The sides with their weight: who acts counts more than what is described, and that more than a place. */
    private static Map<String, Double> sides(Reading reading) {
        Map<String, Double> weights = new TreeMap<>();
        reading.people()
                .sides()
                .forEach(s -> weights.merge(
                        s.side(),
                        switch (s.use()) {
                            case GOVERNMENT -> 3.0;
                            case ADJECTIVE -> 1.5;
                            case PLACE -> 0.5;
                        },
                        Double::sum));
        return weights;
    }

    private static int firstBody(Arrival arrival) {
        return arrival.reading().article().sentences().stream()
                .filter(s -> s.part().kind() == PartKind.BODY)
                .mapToInt(PlacedSentence::paragraph)
                .findFirst()
                .orElse(0);
    }

    /** Whether a key stands for the very text, else for what the article is about. */
    public static boolean isOfText(String key) {
        return key.startsWith("m");
    }

    private static Set<String> keys(Features features) {
        Set<String> keys = new LinkedHashSet<>();
        features.terms().asMap().entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERM_KEYS)
                .forEach(e -> keys.add(
                        "t:" + e.getKey().substring(0, Math.min(60, e.getKey().length()))));
        if (features.triples() > 0) {
            for (int band = 0; band < MinHash.bands(); band++) {
                keys.add(MinHash.band(features.signature(), band));
            }
        }
        return keys;
    }
}
