package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.text.Tables;
import org.parley.text.Token;

/** The tables that positions are read with: triggers by first word, and word lists by name. */
final class PositionWords {
    private final Map<String, List<Trigger>> triggers = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Map<String, String>> pairs = new HashMap<>();

    static PositionWords load() {
        PositionWords words = new PositionWords();
        for (List<String> row : Tables.rows(Position.class, "position-triggers.tsv")) {
            words.addTriggers(row);
        }
        for (List<String> row : Tables.rows(Position.class, "position-words.tsv")) {
            words.addList(row.get(0), row.get(1));
        }
        return words;
    }

    private void addTriggers(List<String> row) {
        Position.Act act = Position.Act.valueOf(row.get(0));
        Position.Strength strength = row.get(1).equals("-")
                ? null
                : Position.Strength.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        Position.Act negated = row.get(2).equals("-") ? null : Position.Act.valueOf(row.get(2));
        Set<String> frames = Set.of(row.get(3).split(",", -1));
        var wordClass = Trigger.WordClass.valueOf(row.get(4).toUpperCase(Locale.ROOT));
        for (String form : row.get(5).split("\\|", -1)) {
            List<String> words = List.of(form.split(" ", -1));
            Trigger trigger = new Trigger(words, act, strength, negated, frames, wordClass);
            triggers.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(trigger);
        }
    }

    private void addList(String name, String members) {
        for (String member : members.split("\\|", -1)) {
            int colon = member.indexOf(':');
            if (colon > 0) {
                pairs.computeIfAbsent(name, n -> new HashMap<>())
                        .put(member.substring(0, colon), member.substring(colon + 1));
            } else {
                lists.computeIfAbsent(name, n -> new HashSet<>()).add(member);
            }
        }
    }

    /** The triggers whose words stand at {@code index}, the longest first. */
    List<Trigger> at(List<Token> tokens, int index) {
        List<Trigger> candidates = triggers.get(lower(tokens.get(index)));
        if (candidates == null) {
            return List.of();
        }
        return candidates.stream()
                .filter(t -> stands(t.words(), tokens, index))
                .sorted((a, b) -> b.words().size() - a.words().size())
                .toList();
    }

    private static boolean stands(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.get(index + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean in(String list, Token token) {
        return in(list, lower(token));
    }

    boolean in(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    @Nullable
    String pair(String list, String key) {
        return pairs.getOrDefault(list, Map.of()).get(key);
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
