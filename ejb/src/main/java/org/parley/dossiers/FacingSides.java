package org.parley.dossiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.NewsEvent;
import org.parley.claims.Reading;
import org.parley.text.Tables;
import org.parley.text.Token;

/** Two sides that an article tells of as facing each other: "between Peru and Chile", "Peruvian and Chilean negotiators". */
final class FacingSides {
    private static final Set<String> VERBS = words("VERB");
    private static final Set<String> NOUNS = words("NOUN");
    private static final Set<String> LED = words("LED");
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> HYPHENS = Set.of("-", "\u2013", "/");
    private static final Set<String> PASSED = words("PASSED");
    /** How far behind the two the word that tells may stand. */
    private static final int REACH = 4;

    private static final double TOLD = 2;
    private static final double HEADLINE = 2;
    /** A meeting of the two is less than the word that they face each other: a mediator meets each of them too. */
    private static final double MET = 0.5;

    private final Map<Set<String>, Double> links = new HashMap<>();

    private FacingSides() {}

    /** What an article tells of who faces whom. */
    static FacingSides in(Reading reading) {
        FacingSides found = new FacingSides();
        SidePlaces sides = new SidePlaces(reading);
        for (PlacedSentence placed : reading.article().sentences()) {
            PartKind kind = placed.part().kind();
            if (kind == PartKind.HEADLINE || kind == PartKind.BODY) {
                List<Place> places = places(placed.sentence().tokens(), sides);
                found.count(placed.sentence().tokens(), places, kind == PartKind.HEADLINE);
            }
        }
        for (NewsEvent event : reading.events()) {
            Set<String> both = new TreeSet<>(event.sides());
            if (event.kind().isEncounter() && both.size() == 2) {
                found.links.merge(both, MET, Double::sum);
            }
        }
        return found;
    }

    /** The two that are told to face each other most often, of those that pass; empty where no two stand out. */
    Optional<Set<String>> most(Predicate<Set<String>> passes) {
        List<Map.Entry<Set<String>, Double>> most = links.entrySet().stream()
                .filter(e -> e.getValue() >= TOLD && passes.test(e.getKey()))
                .sorted(Map.Entry.<Set<String>, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        boolean standsOut = most.size() == 1
                || most.size() == 2 && most.get(0).getValue() > most.get(1).getValue();
        return standsOut ? Optional.of(most.get(0).getKey()) : Optional.empty();
    }

    /** A side in a sentence: its first and last token. */
    private record Place(String side, int first, int last) {}

    private static List<Place> places(List<Token> tokens, SidePlaces sides) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String side = sides.at(tokens.get(i));
            Place before = places.isEmpty() ? null : places.get(places.size() - 1);
            if (side != null
                    && before != null
                    && before.last() == i - 1
                    && before.side().equals(side)) {
                places.set(places.size() - 1, new Place(side, before.first(), i));
            } else if (side != null) {
                places.add(new Place(side, i, i));
            } else {
                for (String part : sides.within(tokens.get(i))) {
                    places.add(new Place(part, i, i));
                }
            }
        }
        return places;
    }

    private void count(List<Token> tokens, List<Place> places, boolean headline) {
        for (int i = 0; i + 1 < places.size(); i++) {
            Place one = places.get(i);
            Place other = places.get(i + 1);
            boolean third = i > 0 && joined(tokens, places.get(i - 1), one)
                    || i + 2 < places.size() && joined(tokens, other, places.get(i + 2));
            if (!third && !one.side().equals(other.side()) && facing(tokens, one, other, headline)) {
                links.merge(
                        new TreeSet<>(Set.of(one.side(), other.side())),
                        headline ? HEADLINE * TOLD : TOLD,
                        Double::sum);
            }
        }
    }

    private static boolean facing(List<Token> tokens, Place one, Place other, boolean headline) {
        int gap = other.first() - one.last();
        boolean compound = gap == 0 || gap == 2 && HYPHENS.contains(low(tokens, one.last() + 1));
        boolean pair = joined(tokens, one, other)
                && (headline || !low(tokens, one.last() + 1).equals(","));
        String before = low(tokens, back(tokens, one.first() - 1));
        return compound || pair && (before.equals("between") || LED.contains(before) || told(tokens, other));
    }

    /** "and", "and the", in a headline a comma. */
    private static boolean joined(List<Token> tokens, Place one, Place other) {
        int at = one.last() + 1;
        boolean joins = AND.contains(low(tokens, at)) || low(tokens, at).equals(",");
        int next = at + 1;
        while (next < other.first() && (PASSED.contains(low(tokens, next)) || AND.contains(low(tokens, next)))) {
            next++;
        }
        return joins && next == other.first();
    }

    /** "Ukrainian negotiators" may stand as the name of the side. */
    private static boolean told(List<Token> tokens, Place side) {
        if (side.last() > side.first() && NOUNS.contains(low(tokens, side.last()))) {
            return true;
        }
        for (int i = side.last() + 1; i <= side.last() + REACH; i++) {
            String word = low(tokens, i);
            if (VERBS.contains(word) || NOUNS.contains(word)) {
                return true;
            }
            if (!PASSED.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static int back(List<Token> tokens, int from) {
        int i = from;
        while (i >= 0 && PASSED.contains(low(tokens, i))) {
            i--;
        }
        return i;
    }

    private static String low(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (List<String> row : Tables.rows(FacingSides.class, "facing-sides.tsv")) {
            if (row.get(0).equals(kind)) {
                for (String word : row.get(1).split(";")) {
                    words.add(word.strip());
                }
            }
        }
        return Set.copyOf(words);
    }
}
