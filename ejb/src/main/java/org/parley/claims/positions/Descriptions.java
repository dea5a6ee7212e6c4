package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.people.People;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/**
 * Whom persons speak for by what they are called elsewhere: "the Norwegian premier" of one sentence is the Kari Vold of
 * another, where the people room says so, or where nobody else is left whom the words could stand for.
 */
final class Descriptions {
    private static final int LONGEST = 5;

    private final PositionWords words;
    private final Map<String, String> sides = new HashMap<>();
    /** What somebody unnamed is called, in order: "Norway premier" to where and whose. */
    private final Map<String, SideMention> unnamed = new LinkedHashMap<>();

    /** Who is left, in order, and where the name stands first. */
    private final Map<String, Integer> names = new LinkedHashMap<>();

    /** What each person of the article is said to be; empty for nothing. */
    private final Map<String, String> roles = new HashMap<>();

    Descriptions(People people, PositionWords words) {
        this.words = words;
        people.mentions()
                .forEach(mention -> roles.merge(
                        mention.name(),
                        mention.role() == null ? "" : mention.role().toLowerCase(Locale.ROOT),
                        (one, other) -> one + " " + other));
        for (PersonReference reference : people.references()) {
            if (reference.kind() == PersonReference.Kind.ROLE
                    && reference.names().size() == 1) {
                people.sidesIn(reference.span()).stream()
                        .map(SideMention::side)
                        .filter(words::isCountry)
                        .findFirst()
                        .ifPresent(side -> sides.putIfAbsent(reference.names().get(0), side));
            }
        }
    }

    /** Whom the sentence before began with, unnamed; null where it began otherwise. */
    private @Nullable SideMention opener;

    /** Takes notice of the persons and the unnamed officials of one sentence. */
    void note(Sentence sentence, People people, List<Run> runs, Predicate<String> known) {
        List<Token> tokens = sentence.tokens();
        for (Run run : runs) {
            if (isPersonLike(tokens, run) && !known.test(run.text())) {
                if (run.from() == 0 && opener != null) {
                    sides.putIfAbsent(run.text(), opener.side());
                    sides.putIfAbsent(NameRuns.last(run.text()), opener.side());
                }
                names.putIfAbsent(run.text(), tokens.get(run.from()).span().start());
            }
        }
        opener = null;
        List<Span> resolved = people.referencesIn(sentence.span()).stream()
                .filter(reference -> reference.kind() == PersonReference.Kind.ROLE)
                .map(PersonReference::span)
                .toList();
        for (SideMention side : people.sidesIn(sentence.span())) {
            if (words.isCountry(side.side()) && resolved.stream().noneMatch(span -> span.overlaps(side.span()))) {
                describe(tokens, side);
            }
        }
    }

    private boolean isPersonLike(List<Token> tokens, Run run) {
        if (run.to() - run.from() < 2 || run.to() - run.from() > 3) {
            return false;
        }
        for (int i = run.from(); i < run.to(); i++) {
            Token token = tokens.get(i);
            if (words.in("org-word", token) || words.in("no-party", token) || token.is("of")) {
                return false;
            }
        }
        return true;
    }

    /** "Norway's chief trade negotiator said", not "Norway's trade minister, Kari Vold, said". */
    private void describe(List<Token> tokens, SideMention side) {
        int before = Tokens.at(tokens, side.span().start()) - 1;
        boolean apposed = before > 0
                && tokens.get(words.in("article", tokens.get(before)) ? before - 1 : before)
                        .is(",");
        int i = Tokens.at(tokens, side.span().end() - 1) + 1;
        if (i < tokens.size() && PositionWords.isPossessiveMark(tokens.get(i))) {
            i++;
        }
        StringBuilder called = new StringBuilder(side.side());
        for (int k = i; k < Math.min(tokens.size() - 1, i + LONGEST); k++) {
            Token token = tokens.get(k);
            if (token.kind() != Token.Kind.WORD || words.in("function", token)) {
                return;
            }
            called.append(' ').append(PositionWords.lower(token));
            Token next = tokens.get(k + 1);
            boolean office = words.in("role", token) && !words.in("role", next);
            if (office) {
                boolean named = next.capitalised()
                        || (apposed && next.is(","))
                        || (next.is(",")
                                && k + 2 < tokens.size()
                                && tokens.get(k + 2).capitalised());
                boolean one = !PositionWords.lower(token).endsWith("s") && !words.in("own-body", token);
                if (!named && one) {
                    unnamed.putIfAbsent(called.toString(), side);
                    opener = before < 1 ? side : opener;
                }
                return;
            }
        }
    }

    /** Gives each who is left the side of the description that is left: one to one, or both in order. */
    void settle() {
        boolean known = names.keySet().stream().anyMatch(roles::containsKey);
        List<String> left = names.keySet().stream()
                .filter(name -> !known || roles.containsKey(name))
                .toList();
        List<SideMention> called = new ArrayList<>(unnamed.values());
        boolean one = left.size() == 1
                && called.stream().map(SideMention::side).distinct().count() == 1;
        if (!fits(left)) {
            return;
        }
        if (one || (left.size() == 2 && called.size() == 2 && inTurn(left, called))) {
            for (int i = 0; i < left.size(); i++) {
                sides.putIfAbsent(left.get(i), called.get(i).side());
                sides.putIfAbsent(NameRuns.last(left.get(i)), called.get(i).side());
            }
        }
    }

    /** No description of an envoy means a president, and none of a minister somebody's aide. */
    private boolean fits(List<String> left) {
        List<String> offices = unnamed.entrySet().stream()
                .map(called ->
                        called.getKey().substring(called.getValue().side().length()))
                .toList();
        return left.stream()
                .map(name -> roles.getOrDefault(name, ""))
                .allMatch(role -> role.isEmpty() || offices.contains(" " + role));
    }

    private boolean inTurn(List<String> left, List<SideMention> called) {
        boolean behind = true;
        for (int i = 0; i < left.size(); i++) {
            behind &= names.getOrDefault(left.get(i), 0) < called.get(i).span().start();
        }
        return behind && !called.get(0).side().equals(called.get(1).side());
    }

    /** The side of the person named; null where no description tells. */
    @Nullable
    String of(String name) {
        String side = sides.get(name);
        return side != null ? side : sides.get(NameRuns.last(name));
    }
}
