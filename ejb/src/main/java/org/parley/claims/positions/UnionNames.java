package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Token;

/** The union of one article by its own name, "Norwegian Union of Rail Employees", and by the letters it is called by, "NURE". */
final class UnionNames {
    private static final int LONGEST = 10;
    private static final int SHORTEST_INITIALS = 3;

    private final PositionWords words;
    private final Speakers speakers;
    private final Set<String> letters = new HashSet<>();
    private List<Token> full = List.of();
    private @Nullable String called;

    UnionNames(PositionWords words) {
        this.words = words;
        this.speakers = new Speakers(words);
    }

    /** Takes notice of what one sentence tells. */
    void note(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (full.isEmpty() && token.capitalised() && words.in("union-name", token)) {
                learn(tokens, i);
            }
            boolean apposed = token.text().equals("union") && i + 1 < tokens.size() && isLetters(tokens.get(i + 1));
            if (apposed && called == null) {
                called = tokens.get(i + 1).text();
                letters.add(tokens.get(i + 1).text());
            }
        }
    }

    /** The fullest name; null where the article has none. */
    @Nullable
    String name() {
        return full.isEmpty() ? called : text(full);
    }

    /** Where a sentence names the union. */
    List<Mention> in(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        String name = name();
        for (int i = 0; name != null && i < tokens.size(); i++) {
            int to = letters.contains(tokens.get(i).text()) ? i + 1 : i + common(tokens, i);
            if (to > i) {
                int acting = speakers.end(tokens, to);
                boolean describes = acting == to
                        && to < tokens.size()
                        && (words.in("role", tokens.get(to)) || words.in("body", tokens.get(to)));
                found.add(new Mention(i, acting, name, name, describes));
                i = to - 1;
            }
        }
        return found;
    }

    private void learn(List<Token> tokens, int noun) {
        int from = noun;
        while (from > 0 && (isWord(tokens.get(from - 1)) || isOwner(tokens, from - 1))) {
            from--;
        }
        int to = endOf(tokens, noun + 1);
        List<Token> name = tokens.subList(from, to);
        if (name.size() < 2 || name.size() > LONGEST || name.stream().noneMatch(this::isLabour)) {
            return;
        }
        full = List.copyOf(name);
        String initials = initials(name);
        if (initials.length() >= SHORTEST_INITIALS) {
            letters.add(initials);
        }
        if (to + 1 < tokens.size() && tokens.get(to).is("(") && isLetters(tokens.get(to + 1))) {
            letters.add(tokens.get(to + 1).text());
        }
    }

    /** "Union of Rail Employees and Drivers": "and" goes on only behind "of". */
    private int endOf(List<Token> tokens, int from) {
        int to = from;
        boolean of = false;
        while (to < tokens.size()) {
            boolean followed = to + 1 < tokens.size() && isWord(tokens.get(to + 1));
            boolean joins =
                    followed && (tokens.get(to).is("of") || of && tokens.get(to).is("and"));
            if (!isWord(tokens.get(to)) && !joins) {
                break;
            }
            of |= tokens.get(to).is("of");
            to++;
        }
        return to;
    }

    private boolean isWord(Token token) {
        return token.capitalised() && token.kind() == Token.Kind.WORD && !words.in("article", token);
    }

    private boolean isOwner(List<Token> tokens, int i) {
        return i > 0 && PositionWords.isPossessiveMark(tokens.get(i)) && isWord(tokens.get(i - 1));
    }

    private boolean isLabour(Token token) {
        return words.in("workers", token) || words.in("labour", token);
    }

    /** How many words of the name stand at {@code from}: all, or its beginning, "Norwegian Union"; 0 for too few. */
    private int common(List<Token> tokens, int from) {
        int count = 0;
        boolean union = false;
        while (count < full.size()
                && from + count < tokens.size()
                && tokens.get(from + count).text().equals(full.get(count).text())) {
            union |= words.in("union-name", full.get(count));
            count++;
        }
        while (count > 0 && !full.get(count - 1).capitalised()) {
            count--;
        }
        return count > 1 && union ? count : 0;
    }

    private static boolean isLetters(Token token) {
        String text = token.text();
        return text.length() > 1 && text.length() < 7 && text.chars().allMatch(Character::isUpperCase);
    }

    private static String initials(List<Token> name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : name) {
            if (token.capitalised()) {
                initials.append(token.text().charAt(0));
            }
        }
        return initials.toString();
    }

    private static String text(List<Token> name) {
        StringBuilder text = new StringBuilder();
        for (Token token : name) {
            boolean apart = text.length() > 0 && !PositionWords.isPossessiveMark(token);
            text.append(apart ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
