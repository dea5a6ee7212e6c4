package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.people.SideMention;
import org.parley.text.Tables;
import org.parley.text.Token;

/** The tables that positions are read with: triggers by first word, and word lists by name. */
final class PositionWords {
    private final Map<String, List<Trigger>> triggers = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    /** The names of the lists that a word stands in. */
    private final Map<String, Set<String>> listsOf = new HashMap<>();

    /** The token asked for last, since the same one is asked for by list after list; whichever thread left it, it is true. */
    private @Nullable Known asked;

    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    /** The first words of those phrases. */
    private final Map<String, Set<String>> openers = new HashMap<>();

    private final Map<String, Map<String, String>> pairs = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> capitals = new HashMap<>();

    static PositionWords load() {
        PositionWords words = new PositionWords();
        for (List<String> row : Tables.rows(Position.class, "position-triggers.tsv")) {
            words.addTriggers(row);
        }
        for (String table : List.of("position-words.tsv", "position-parties.tsv")) {
            for (List<String> row : Tables.rows(Position.class, table)) {
                words.addList(row.get(0), row.get(1));
            }
        }
        for (String list : List.of("verdict", "verdict-offers", "verdict-considers", "joint", "in-force", "fate")) {
            words.phrases.put(
                    list,
                    words.list(list).stream()
                            .map(phrase -> List.of(phrase.split(" ", -1)))
                            .toList());
        }
        words.phrases.forEach((list, all) -> words.openers.put(
                list, all.stream().map(phrase -> phrase.get(0)).collect(Collectors.toSet())));
        words.triggers
                .values()
                .forEach(
                        all -> all.sort(Comparator.comparingInt(Trigger::length).reversed()));
        for (List<String> row : Tables.rows(SideMention.class, "countries.tsv")) {
            words.countries.add(row.get(0));
            for (String capital : Tables.cell(row, 4).split(";", -1)) {
                words.capitals.put(capital.strip().toLowerCase(Locale.ROOT), row.get(0));
            }
        }
        for (List<String> row : Tables.rows(SideMention.class, "organisations.tsv")) {
            words.countries.add(row.get(0));
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
            int gap = form.indexOf(" … ");
            List<String> words = List.of((gap < 0 ? form : form.substring(0, gap)).split(" ", -1));
            List<String> tail =
                    gap < 0 ? List.of() : List.of(form.substring(gap + 3).split(" ", -1));
            Trigger trigger = new Trigger(words, tail, act, strength, negated, frames, wordClass);
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
                listsOf.computeIfAbsent(member, m -> new HashSet<>()).add(name);
            }
        }
    }

    /** The triggers whose words stand at {@code index}, the longest first. */
    List<Trigger> at(List<Token> tokens, int index) {
        List<Trigger> candidates = triggers.get(lower(tokens.get(index)));
        if (candidates == null) {
            return List.of();
        }
        List<Trigger> standing = new ArrayList<>(candidates.size());
        for (Trigger candidate : candidates) {
            if (stands(candidate.words(), tokens, index)) {
                standing.add(candidate);
            }
        }
        return standing;
    }

    /** True for a word that begins a verb of a position. */
    boolean isTrigger(Token token) {
        List<Trigger> candidates = triggers.getOrDefault(lower(token), List.of());
        return candidates.stream()
                .anyMatch(t -> t.wordClass() == Trigger.WordClass.VERB && t.length() == 1 && !t.takes("harm"));
    }

    /** True for a word that begins a verb of a position, alone or with the words behind it: "rules" of "rules out". */
    boolean opensTrigger(Token token) {
        return triggers.getOrDefault(lower(token), List.of()).stream()
                .anyMatch(t -> t.wordClass() == Trigger.WordClass.VERB);
    }

    /** A party by its short name, where it has one: "EU". */
    String brief(String side) {
        String brief = pair("short", side);
        return brief == null ? side : brief;
    }

    static boolean stands(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(index + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isQuote(Token token) {
        return token.text().length() == 1 && "\"\u201c\u201d\u2018\u2019'".contains(token.text());
    }

    /** True for a country or bloc that the tables know, told by its canonical name. */
    boolean isCountry(String side) {
        return countries.contains(side);
    }

    /** The country whose capital {@code place} is; null where none. */
    @Nullable
    String countryOf(String place) {
        return capitals.get(place.toLowerCase(Locale.ROOT));
    }

    boolean in(String list, Token token) {
        Known known = asked;
        if (known == null || known.token() != token) {
            known = new Known(token, listsOf.getOrDefault(lower(token), Set.of())); // most words stand in none
            asked = known;
        }
        return !known.lists().isEmpty()
                && known.lists().contains(list)
                && !(list.equals("pronoun") && token.text().equals("US"));
    }

    boolean in(String list, String word) {
        Set<String> of = listsOf.get(word);
        return of != null && of.contains(list);
    }

    /**
     * A token with the lists that its word stands in.
     *
     * @param token as it was asked for
     * @param lists their names
     */
    private record Known(Token token, Set<String> lists) {}

    /** True for a word by which the terms of a matter are told: a share, a levy, a limit, a market. */
    boolean isTerm(Token token) {
        return in("harm", token)
                || in("matter", token)
                || in("market", token)
                || in("restriction", token)
                || in("unit", token)
                || in("money-sign", token);
    }

    /** "Harbour Workers Union", "Dockers' union", but not "European Union". */
    boolean nameUnion(String side) {
        return !isCountry(side)
                && Arrays.stream(side.toLowerCase(Locale.ROOT).split(" ", -1))
                        .anyMatch(word -> in("union", word) || in("union-name", word));
    }

    /** The members of a list, each as its single words. */
    List<List<String>> phrases(String list) {
        return phrases.getOrDefault(list, List.of());
    }

    /** Whether a phrase of the list may begin with the token. */
    boolean opens(String list, Token token) {
        return openers.getOrDefault(list, Set.of()).contains(lower(token));
    }

    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    @Nullable
    String pair(String list, String key) {
        return pairs.getOrDefault(list, Map.of()).get(key);
    }

    static String lower(Token token) {
        return token.lower().replace('’', '\'');
    }

    static boolean isPossessiveMark(Token token) {
        String text = token.text();
        return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
    }
}
