package org.parley.claims.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.people.Sides;
import org.parley.text.Token;

/**
 * Whom each person of one article speaks for, where the words around a name tell: "Norway's Kari Vold", "Lund, who led for
 * Oslo", "union secretary Ada Moe", "the airline, represented by personnel director Ada Moe".
 */
final class Allegiances {
    private static final int REACH = 8;

    private final PositionWords words;
    private final Groups groups;
    /** By full name and by its last word; a last word that two sides share stands for none. */
    private final Map<String, String> sides = new HashMap<>();

    private @Nullable String lately;

    Allegiances(PositionWords words, Groups groups) {
        this.words = words;
        this.groups = groups;
    }

    /** The side of the person named; null where the article does not tell in so many words. */
    @Nullable
    String of(String name) {
        String side = sides.get(name);
        return side != null ? side : sides.get(NameRuns.last(name));
    }

    /** Takes notice of what one sentence tells of the names in it. */
    void note(List<Token> tokens, List<Run> names, List<Mention> parties) {
        Sentence sentence = new Sentence(tokens, names, parties);
        for (int i = 0; i < names.size(); i++) {
            Run name = names.get(i);
            String side = sentence.sideBefore(name);
            side = side != null ? side : sentence.sideBehind(name);
            side = side != null ? side : sentence.sideOfRole(name);
            if (side != null) {
                learn(name.text(), side);
            } else if (i + 1 < names.size()) {
                pair(sentence, name, names.get(i + 1));
            }
        }
        lately = sentence.opener();
    }

    private void learn(String name, @Nullable String side) {
        if (side == null) {
            return;
        }
        sides.putIfAbsent(name, side);
        sides.putIfAbsent(NameRuns.last(name), side);
    }

    /** "the ministers of Norway and Iceland, Kari Vold and Jon Berg": each in turn. */
    private void pair(Sentence sentence, Run first, Run second) {
        List<Token> tokens = sentence.tokens;
        boolean joined =
                second.from() == first.to() + 1 && tokens.get(first.to()).is("and");
        if (!joined || first.from() < 2 || !tokens.get(first.from() - 1).is(",")) {
            return;
        }
        Mention last = sentence.endingAt(first.from() - 1);
        Mention earlier =
                last == null || last.from() < 2 || !tokens.get(last.from() - 1).is("and")
                        ? null
                        : sentence.endingAt(last.from() - 1);
        if (last != null && earlier != null && sentence.roleBefore(earlier.from() - 1)) {
            learn(first.text(), earlier.side());
            learn(second.text(), last.side());
        }
    }

    /** The words of one sentence, looked at around a name. */
    private final class Sentence {
        private final List<Token> tokens;
        private final List<Run> names;
        private final List<Mention> parties;

        Sentence(List<Token> tokens, List<Run> names, List<Mention> parties) {
            this.tokens = tokens;
            this.names = names;
            this.parties = parties;
        }

        @Nullable
        Mention endingAt(int to) {
            return parties.stream().filter(p -> p.to() == to).findFirst().orElse(null);
        }

        @Nullable
        Mention startingAt(int from) {
            int at = from < tokens.size() && words.in("article", tokens.get(from)) ? from + 1 : from;
            return parties.stream()
                    .filter(p -> p.from() == at || p.from() == from)
                    .findFirst()
                    .orElse(null);
        }

        /** The party that the sentence opens with; null for none. */
        @Nullable
        String opener() {
            return parties.stream()
                    .filter(p -> p.from() < 5 && !p.describes())
                    .map(Mention::side)
                    .findFirst()
                    .orElse(null);
        }

        /** A role in front of token {@code at}: "the ministers of", "envoys for". */
        boolean roleBefore(int at) {
            return at > 0
                    && (tokens.get(at).is("of") || tokens.get(at).is("for"))
                    && words.in("role", tokens.get(at - 1));
        }

        private @Nullable String sideBefore(Run name) {
            int i = name.from() - 1;
            boolean role = false;
            boolean comma = false;
            boolean served = false;
            for (int steps = 0; i >= 0 && steps < REACH; steps++, i--) {
                Token token = tokens.get(i);
                if (token.is("and") && i == name.from() - 1) {
                    return null;
                }
                if (PositionWords.isPossessiveMark(token)) {
                    String owner = role || (i == name.from() - 1 && !comma) ? ownerAt(i) : null;
                    return owner != null && served && isPerson(owner) ? null : owner;
                }
                if (token.is(",")) {
                    if (comma || i != name.from() - 1) {
                        return null;
                    }
                    comma = true;
                } else if (words.in("leads-passive", token) && i > 0) {
                    return ledAt(i);
                } else if (token.is("its") || token.is("their")) {
                    return role ? firstOwner(i) : null;
                } else if (token.is("whose")) {
                    return role ? ownerBefore(i) : null;
                } else if (role && describing(i) != null) {
                    return describing(i);
                } else if (token.kind() != Token.Kind.WORD || isVerbal(token)) {
                    return null;
                }
                role |= words.in("role", token);
                served |= words.in("serves-person", token);
            }
            return null;
        }

        /** Whether a name is more likely a person's than a party's, behind whom an adviser or an envoy stands. */
        private boolean isPerson(String owner) {
            boolean letters = owner.equals(owner.toUpperCase(Locale.ROOT));
            return owner.indexOf(' ') < 0
                    && !letters
                    && !words.isCountry(owner)
                    && Sides.kind(owner) == Sides.Kind.OTHER;
        }

        private boolean isVerbal(Token token) {
            return words.in("speech", token)
                    || words.in("preposition", token) && !token.is("of") && !token.is("for")
                    || words.in("be", token)
                    || words.in("finite", token)
                    || words.in("stop", token);
        }

        /** The party or person whose possessive mark stands at {@code mark}. */
        private @Nullable String ownerAt(int mark) {
            Mention party = endingAt(mark);
            if (party == null) {
                party = endingAt(mark + 1);
            }
            if (party != null) {
                return party.side();
            }
            for (Run name : names) {
                if (name.to() == mark) {
                    String group = groups.named(name.text());
                    return group != null ? group : of(name.text());
                }
            }
            return null;
        }

        /** "Norway's exporters and its minister, Kari Vold": whose possessive comes first. */
        private @Nullable String firstOwner(int before) {
            for (int mark = 1; mark < before; mark++) {
                if (PositionWords.isPossessiveMark(tokens.get(mark))) {
                    String known = ownerAt(mark);
                    int end = mark;
                    return known != null
                            ? known
                            : names.stream()
                                    .filter(n -> n.to() == end)
                                    .map(Run::text)
                                    .findFirst()
                                    .orElse(null);
                }
            }
            return before < 2 ? lately : null;
        }

        /** "the islanders, whose envoy, Kari Vold": who stands before "whose". */
        private @Nullable String ownerBefore(int whose) {
            int end = whose > 0 && tokens.get(whose - 1).is(",") ? whose - 1 : whose;
            Mention party = endingAt(end);
            return party == null ? null : party.side();
        }

        /** "the Chilean delegation led by", "the airline, represented by": whoever was led. */
        private @Nullable String ledAt(int verb) {
            int before = verb - 1;
            if (before > 0 && tokens.get(before).is(",")) {
                before--;
            }
            for (int steps = 0; steps < 3 && before >= steps; steps++) {
                Mention party = endingAt(before + 1 - steps);
                if (party != null) {
                    return party.side();
                }
            }
            return null;
        }

        private @Nullable String describing(int i) {
            return parties.stream()
                    .filter(p -> p.describes() && p.to() == i + 1)
                    .map(Mention::side)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String sideBehind(Run name) {
            int i = name.to();
            if (i + 1 >= tokens.size()) {
                return null;
            }
            Token next = tokens.get(i);
            if (next.is("(") || next.is("of")) {
                Mention party = startingAt(i + 1);
                boolean closed = party != null
                        && party.to() < tokens.size()
                        && tokens.get(party.to()).is(")");
                return party != null && (next.is("of") || closed) ? party.side() : null;
            }
            if (!next.is(",")) {
                return null;
            }
            if (tokens.get(i + 1).is("who") && i + 2 < tokens.size() && words.in("leads", tokens.get(i + 2))) {
                return ledBehind(i + 3);
            }
            Mention party = startingAt(tokens.get(i + 1).is("for") ? i + 2 : i + 1);
            boolean owns = party != null
                    && party.to() < tokens.size()
                    && (PositionWords.isPossessiveMark(tokens.get(party.to())) || party.describes());
            return party != null && (tokens.get(i + 1).is("for") || (owns && roleWithin(party.to(), 5)))
                    ? party.side()
                    : null;
        }

        private boolean roleWithin(int from, int reach) {
            for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
                if (words.in("role", tokens.get(i))) {
                    return true;
                }
                if (tokens.get(i).is(",")) {
                    return false;
                }
            }
            return false;
        }

        /** "who led for Oslo", "who heads the Danish team". */
        private @Nullable String ledBehind(int from) {
            for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
                Mention party = startingAt(i);
                if (party != null) {
                    return party.side();
                }
                if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                    return null;
                }
            }
            return null;
        }

        /** "union president Ada Moe", "chief executive Jon Berg", "the hospital's managing director, Jon Berg". */
        private @Nullable String sideOfRole(Run name) {
            int i = name.from() - 1;
            if (i > 0 && tokens.get(i).is(",")) {
                i--;
            }
            boolean role = false;
            boolean employs = false;
            for (int steps = 0; i >= 0 && steps < 4; steps++, i--) {
                Token token = tokens.get(i);
                if (words.in("union", token) && role) {
                    return groups.organised();
                }
                employs |= words.in("employer-role", token);
                if (employs || (role && words.in("employer", token))) {
                    return groups.employer();
                }
                if (token.kind() != Token.Kind.WORD || isVerbal(token)) {
                    return null;
                }
                role |= words.in("role", token);
            }
            return null;
        }
    }
}
