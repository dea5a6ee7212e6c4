package org.parley.claims.positions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.text.Token;

/**
 * Finds a subject that stands apart from its verb: before an insertion, before a place, in the clause around a participle, before
 * "who".
 */
final class OuterSubjects {
    private static final int PARENTHESIS = 28;
    private static final int PLACE = 8;
    private static final int APPOSITION = 14;
    private static final int CLAUSE = 80;

    private final List<Token> tokens;
    private final PositionWords words;
    private final MentionGrammar grammar;
    private final NamedActors naming;

    OuterSubjects(List<Token> tokens, PositionWords words, MentionGrammar grammar, NamedActors naming) {
        this.tokens = tokens;
        this.words = words;
        this.grammar = grammar;
        this.naming = naming;
    }

    /** "would sign the text, its president said, but rejected": where the words between the commas begin; -1 for none. */
    int saidSince(int close) {
        boolean said = false;
        for (int i = close - 1; i > Math.max(0, close - PARENTHESIS); i--) {
            if (tokens.get(i).is(",")) {
                return said ? i : -1;
            }
            said |= words.in("speech", tokens.get(i));
        }
        return -1;
    }

    /** "Vold used her visit to press for", "Vold left, calling for": whoever acts in the clause before {@code end}. */
    Optional<Mention> mainSubject(int end) {
        int start = sentenceStart(end);
        for (int i = start; i < end; i++) {
            if (words.in("addressing", tokens.get(i)) && !tellsThePress(i)) {
                return Optional.empty();
            }
        }
        int from = start;
        return naming.nearest(m -> m.from() >= from && m.to() < end && !grammar.isGoverned(m) && acts(m))
                .filter(mention -> !naming.strangerBetween(mention.to(), end));
    }

    /** "Vold would open the ports of Iceland and asks for": whoever acts before {@code and}, not whom the words between name. */
    Optional<Mention> sharedSubject(int and) {
        int from = sentenceStart(and);
        List<Mention> acting = naming.mentions().stream()
                .filter(m -> m.from() >= from && m.to() < and && !grammar.isGoverned(m) && acts(m))
                .toList();
        if (acting.isEmpty()) {
            return Optional.empty();
        }
        Mention first = acting.get(0);
        Mention nearest = acting.get(acting.size() - 1);
        boolean apart = tokens.get(and - 1).is(",") && acting.size() > 1 && reports(first, acting.get(1));
        return Optional.of(apart ? first : nearest).filter(m -> apart || !naming.strangerBetween(m.to(), and));
    }

    /** "Vold complained that Iceland": what the second does is what the first says. */
    private boolean reports(Mention first, Mention second) {
        return tokens.subList(first.to(), second.from()).stream()
                .anyMatch(token -> token.is("that") || words.in("speech", token));
    }

    /** "Lund, who leads the party and wants": the verb belongs to the relative clause. */
    boolean inRelative(int and) {
        for (int i = and - 1; i > 0 && tokens.get(i).kind() != Token.Kind.PUNCTUATION; i--) {
            if (tokens.get(i).is("who") || tokens.get(i).is("which")) {
                return true;
            }
        }
        return false;
    }

    /** True where somebody acts in the sentence up to {@code end} who stands for nobody known: a pronoun, a name. */
    boolean strangerActs(int end) {
        int start = sentenceStart(end);
        Token opener = tokens.get(start);
        return words.in("pronoun", opener) || opener.is("she") || naming.strangerBetween(start, end);
    }

    private int sentenceStart(int end) {
        int start = end;
        while (start > Math.max(0, end - CLAUSE)
                && !".;:?!".contains(tokens.get(start - 1).text())) {
            start--;
        }
        return start;
    }

    /** "told a briefing", "told reporters": nobody who acts is told. */
    private boolean tellsThePress(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 5); i++) {
            if (words.in("press", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** True where a predicate follows the mention. */
    private boolean acts(Mention mention) {
        boolean owner = grammar.isPossessive(mention) || mention.describes();
        int end = owner ? behindRole(mention.to()) : grammar.behind(mention);
        if (end < 0) {
            return false;
        }
        int start = behindApposition(end);
        int i = start;
        while (i < tokens.size() && grammar.isAuxiliary(tokens.get(i))) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        String word = PositionWords.lower(tokens.get(i));
        return i > start
                || word.endsWith("ed")
                || words.in("past", word)
                || words.opensTrigger(tokens.get(i))
                || grammar.isVerbalOrMark(tokens.get(i)) && tokens.get(i).kind() == Token.Kind.WORD;
    }

    /** "Vold, minister for fisheries, has": the token behind what stands between commas; {@code end} where nothing does. */
    private int behindApposition(int end) {
        if (end >= tokens.size() || !tokens.get(end).is(",")) {
            return end;
        }
        for (int i = end + 1; i < Math.min(tokens.size() - 1, end + APPOSITION); i++) {
            if (tokens.get(i).is(",")) {
                boolean named = tokens.subList(end + 1, i).stream().anyMatch(t -> words.in("role", t));
                return named ? i + 1 : end;
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(tokens.get(i))) {
                return end;
            }
        }
        return end;
    }

    /** "Norway's chief trade negotiator": the token behind the office that begins at {@code from}; -1 where none does. */
    private int behindRole(int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + 6); i++) {
            boolean role = words.in("role", tokens.get(i)) && !words.in("role", tokens.get(i + 1));
            if (role) {
                return i + 1;
            }
            if (words.in("function", tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Unions at the plant in Bergen demand": whoever opens the clause, with the place where he is. */
    Optional<Mention> placedBefore(int head) {
        return naming.mentions().stream()
                .filter(m -> m.to() <= head && head - m.to() < PLACE && (m.from() == 0 || opensAt(m.from())))
                .filter(m -> !grammar.isPossessive(m) && !m.describes())
                .filter(m -> words.in("place-preposition", tokens.get(m.to())) && isPlace(m.to(), head))
                .reduce((first, second) -> second);
    }

    private boolean opensAt(int from) {
        int before = words.in("article", tokens.get(from - 1)) ? from - 2 : from - 1;
        return before < 0 || ".;:“\"".contains(tokens.get(before).text());
    }

    private boolean isPlace(int from, int head) {
        for (int i = from; i <= head; i++) {
            Token token = tokens.get(i);
            boolean mark = token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token);
            if (mark || words.in("finite", token) || words.in("be", token) || words.in("link", token)) {
                return false;
            }
        }
        return true;
    }

    /** "Oslo, according to Lund, wants": the words between the marks are stepped over. */
    Optional<Mention> beforeParenthesis(int close) {
        for (int open = close - 1; open > Math.max(0, close - PARENTHESIS); open--) {
            Token token = tokens.get(open);
            boolean opens = token.is(",") || token.is("(") || token.is("—") || token.is("–");
            if (opens) {
                int end = open;
                boolean apart =
                        tokens.get(close).is(")") || words.in("insertion", tokens.get(open + 1)) || asides(open, close);
                Optional<Mention> named = naming.mentions().stream()
                        .filter(m ->
                                m.to() == end || (m.to() < end && end - m.to() < 4 && grammar.ownedHead(m, end - 1)))
                        .filter(m -> !grammar.isGoverned(m))
                        .findFirst();
                if (apart && named.isPresent()) {
                    return named;
                }
                Optional<Mention> placed = apart ? placedBefore(end - 1) : Optional.empty();
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /** True where the comma at {@code close} ends what ", who" began. */
    boolean closesRelative(int close) {
        for (int i = close - 1; i > Math.max(0, close - PARENTHESIS); i--) {
            if (tokens.get(i).is(",")) {
                return tokens.get(i + 1).is("who") || tokens.get(i + 1).is("whose");
            }
        }
        return false;
    }

    /** A name and a verb of saying between commas: ", Lund has made clear,"; or a name alone, with what it is. */
    private boolean asides(int open, int close) {
        boolean named =
                naming.mentions().stream().anyMatch(m -> m.from() > open && m.from() <= open + 2 && m.to() <= close);
        boolean told = tokens.get(open + 1).capitalised()
                && tokens.subList(open + 2, close).stream().anyMatch(t -> words.in("speech", t));
        String first = PositionWords.lower(tokens.get(open + 1));
        boolean participle = (first.endsWith("ed") || first.endsWith("ing")) && !words.isTrigger(tokens.get(open + 1));
        return named
                || told
                || participle
                || words.in("article", tokens.get(open + 1))
                || words.in("role", tokens.get(open + 1));
    }

    /** Whom "who" or "which" at token {@code relative} stands for: named right before it. */
    Optional<Mention> antecedent(int relative) {
        int end = relative > 0 && tokens.get(relative - 1).is(",") ? relative - 1 : relative;
        return naming.mentions().stream()
                .filter(m -> m.to() == end || (m.to() < end && end - m.to() < 4 && grammar.ownedHead(m, end - 1)))
                .max(Comparator.comparingInt(Mention::to));
    }
}
