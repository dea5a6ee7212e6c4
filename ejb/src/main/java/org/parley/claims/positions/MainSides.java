package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.text.Token;

/** Counts how often each side of one article is told of, to tell the two it is about. */
final class MainSides {
    private final PositionWords words;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    /** Who is named otherwise than as the place where something happens. */
    private final Set<String> acting = new HashSet<>();

    MainSides(PositionWords words) {
        this.words = words;
    }

    /** Counts the sides that a sentence names and the persons of it speak for. */
    void count(List<Token> tokens, List<Mention> sides, List<Mention> persons) {
        for (Mention mention : sides) {
            counts.merge(mention.side(), 1, Integer::sum);
            if (!isPlace(tokens, mention)) {
                acting.add(mention.side());
            }
        }
        for (Mention person : persons) {
            acting.add(person.side());
            counts.merge(person.side(), 1, Integer::sum);
        }
    }

    /** "in Canada", "left Canada", "LIMA, Peru -": where something is told of, not who acts. */
    private boolean isPlace(List<Token> tokens, Mention mention) {
        int before = mention.from() - 1;
        if (before < 0 || mention.describes()) {
            return false;
        }
        boolean dateline = tokens.get(before).is(",")
                && before < 3
                && mention.to() < tokens.size()
                && tokens.get(mention.to()).kind() == Token.Kind.PUNCTUATION;
        boolean goal = before > 0 && tokens.get(before).is("to") && words.in("journey", tokens.get(before - 1));
        return dateline || goal || words.in("location", tokens.get(before));
    }

    /** The two sides that act most, none of those named but as a place; none where not just two stand out. */
    List<String> standingOut() {
        counts.keySet().removeIf(side -> side.contains(" and ") && !words.isCountry(side) || !acting.contains(side));
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        List<Map.Entry<String, Integer>> countries =
                ranked.stream().filter(side -> words.isCountry(side.getKey())).toList();
        boolean between =
                countries.size() > 1 && ranked.subList(0, 2).stream().anyMatch(side -> words.isCountry(side.getKey()));
        ranked = between ? countries : ranked; // "the two governments" are not one of them and its exporters
        boolean two = ranked.size() == 2
                || (ranked.size() > 2
                        && ranked.get(2).getValue() * 2 <= ranked.get(1).getValue());
        return two ? List.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : List.of();
    }

    /** The sides in the order in which the article names them first. */
    List<String> inOrder() {
        return new ArrayList<>(counts.keySet());
    }
}
