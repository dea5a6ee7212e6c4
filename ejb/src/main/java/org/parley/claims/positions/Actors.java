package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** Finds who holds a position stated in one sentence: the subject of a verb, the possessor of a noun. */
final class Actors {
    private static final int POSSESSOR_REACH = 6;

    private final Parties parties;
    private final List<Token> tokens;
    private final Span previous;
    private final PositionWords words;
    private final List<Candidate> candidates;

    /** Words of the sentence that may name an actor: tokens [from, to). */
    private record Candidate(int from, int to, String name, String side, boolean describes) {}

    Actors(Parties parties, Sentence sentence, Span previous, PositionWords words) {
        this.parties = parties;
        this.previous = previous;
        this.tokens = sentence.tokens();
        this.words = words;
        this.candidates = coordinated(found(sentence.span()));
    }

    /** The actor whose predicate starts at token {@code trigger}; empty rather than a guess. */
    Optional<Actor> subjectOf(int trigger) {
        if (trigger > 1 && words.in("preposition", tokens.get(trigger - 1))) {
            Optional<Actor> holder = possessorOf(trigger - 1);
            if (holder.isPresent()) {
                return holder;
            }
        }
        int head = beforeAuxiliaries(trigger);
        if (head < 0 || unknownSubject(head)) {
            return Optional.empty();
        }
        return nearest(candidate -> candidate.to() <= trigger && isSubject(candidate, trigger));
    }

    /** The actor who has the noun at token {@code trigger}: "Tokyo's push", "its call". */
    Optional<Actor> possessorOf(int trigger) {
        Optional<Actor> possessor = nearest(c -> c.to() <= trigger
                && trigger - c.to() < POSSESSOR_REACH
                && (isPossessive(c) || c.describes())
                && onlyNouns(c.to(), trigger));
        if (possessor.isPresent()) {
            return possessor;
        }
        boolean pronoun = trigger > 0 && hasPossessivePronoun(trigger);
        boolean alone = candidates.size() == 1;
        return pronoun
                ? nearest(c -> c.to() <= trigger && !c.describes() && (alone || isSubject(c, trigger)))
                : Optional.empty();
    }

    private boolean hasPossessivePronoun(int trigger) {
        for (int i = trigger - 1; i >= Math.max(0, trigger - 3); i--) {
            if (List.of("its", "his", "her", "their").contains(PositionWords.lower(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyNouns(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (words.in("preposition", token)
                    || words.in("be", token)
                    || words.in("stop", token)
                    || (token.kind() == Token.Kind.PUNCTUATION && !isPossessiveMark(token))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Actor> nearest(Predicate<Candidate> test) {
        return candidates.stream()
                .filter(test)
                .max(Comparator.comparingInt(Candidate::to))
                .map(c -> new Actor(c.name(), c.side(), c.from()));
    }

    /** The last token before the predicate's auxiliaries, negations and adverbs. */
    private int beforeAuxiliaries(int trigger) {
        int i = trigger - 1;
        while (i >= 0 && isAuxiliary(tokens.get(i))) {
            i--;
        }
        return i;
    }

    private boolean isAuxiliary(Token token) {
        String word = PositionWords.lower(token);
        return words.in("be", word)
                || words.in("skip", word)
                || words.in("negation", word)
                || words.in("auxiliary", word)
                || words.in("repeated", word)
                || words.in("hearsay-verb", word)
                || (word.endsWith("ly") && word.length() > 4);
    }

    /** True where the noun before the predicate is somebody whom nobody knows ("the union wants"). */
    private boolean unknownSubject(int head) {
        Token token = tokens.get(head);
        if (token.kind() == Token.Kind.PUNCTUATION
                || candidates.stream().anyMatch(c -> c.from() <= head && head < c.to())) {
            return false;
        }
        String word = PositionWords.lower(token);
        if (isPossessiveMark(token) || words.in("preposition", word) || words.in("link", word)) {
            return false;
        }
        if (candidates.stream().anyMatch(c -> c.to() <= head && head - c.to() < 4 && ownedHead(c, head))) {
            return false;
        }
        return !word.endsWith("ed");
    }

    /** "Japan's leader", "Japan's chief negotiator": the noun belongs to the candidate before it. */
    private boolean ownedHead(Candidate candidate, int head) {
        return (isPossessive(candidate) || candidate.describes()) && onlyNouns(candidate.to(), head + 1);
    }

    private boolean isSubject(Candidate candidate, int trigger) {
        int before = candidate.from() - 1;
        while (before >= 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        boolean governed = before >= 0
                && (words.in("preposition", tokens.get(before)) || words.in("transitive", tokens.get(before)));
        if (governed && !reportsBefore(before) && !absolute(candidate, before) && !embodied(before)) {
            return false;
        }
        boolean owner = isPossessive(candidate) || candidate.describes();
        return !owner || ownedHead(candidate, beforeAuxiliaries(trigger));
    }

    /** "according to", "by" govern no subject; but a speech verb before its speaker does not make an object. */
    private boolean reportsBefore(int index) {
        return words.in("speech", tokens.get(index)) && !words.in("transitive", tokens.get(index));
    }

    /** "with Osei reiterating": the words after "with" are the subject of the participle. */
    private boolean absolute(Candidate candidate, int before) {
        return tokens.get(before).is("with")
                && candidate.to() < tokens.size()
                && PositionWords.lower(tokens.get(candidate.to())).endsWith("ing");
    }

    /** "the administration of President Osei": it acts as one. */
    private boolean embodied(int before) {
        return before > 0 && tokens.get(before).is("of") && words.in("body", tokens.get(before - 1));
    }

    private boolean isPossessive(Candidate candidate) {
        Token last = tokens.get(candidate.to() - 1);
        String text = last.text();
        if (text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’")) {
            return true;
        }
        return candidate.to() < tokens.size() && isPossessiveMark(tokens.get(candidate.to()));
    }

    private static boolean isPossessiveMark(Token token) {
        String text = token.text();
        return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
    }

    private List<Candidate> found(Span sentence) {
        NavigableMap<Integer, Candidate> byStart = new TreeMap<>();
        for (SideMention side : parties.people().sidesIn(sentence)) {
            boolean describes = side.use() == SideMention.Use.ADJECTIVE;
            add(byStart, side.span(), side.side(), side.side(), describes);
        }
        for (PersonReference reference : parties.people().referencesIn(sentence)) {
            String side = parties.sideOf(reference.names());
            if (side != null) {
                add(
                        byStart,
                        parties.around(reference.span(), sentence),
                        String.join(" and ", reference.names()),
                        side,
                        false);
            }
        }
        addJointPhrases(byStart);
        addUnnamedPronoun(byStart);
        addOpeningIt(byStart);
        addEchoes(byStart);
        return new ArrayList<>(byStart.values());
    }

    private void add(NavigableMap<Integer, Candidate> byStart, Span span, String name, String side, boolean describes) {
        int from = tokenAt(span.start());
        int to = tokenAt(span.end() - 1) + 1;
        for (var next = byStart.ceilingEntry(from);
                next != null && next.getValue().to() <= to; ) {
            byStart.remove(next.getKey());
            next = byStart.ceilingEntry(from);
        }
        var before = byStart.floorEntry(from);
        if (before == null || before.getValue().to() < to) {
            byStart.put(from, new Candidate(from, to, name, side, describes));
        }
    }

    private int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (tokens.get(mid).span().start() <= offset) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return low;
    }

    /** Whoever "he" is, where everybody named just before speaks for one side, so does he. */
    private void addUnnamedPronoun(NavigableMap<Integer, Candidate> byStart) {
        boolean pronoun = tokens.get(0).is("he") || tokens.get(0).is("she");
        if (!pronoun || byStart.containsKey(0)) {
            return;
        }
        List<@Nullable String> sides = parties.people().referencesIn(previous).stream()
                .map(r -> parties.sideOf(r.names()))
                .distinct()
                .toList();
        String side = sides.size() == 1 ? sides.get(0) : null;
        if (side != null) {
            byStart.put(0, new Candidate(0, 1, side, side, false));
        }
    }

    /** "It has offered …": the side that the sentence before began with. */
    private void addOpeningIt(NavigableMap<Integer, Candidate> byStart) {
        if ((tokens.get(0).is("it") || tokens.get(0).is("they")) && !byStart.containsKey(0)) {
            parties.people().sidesIn(previous).stream()
                    .filter(side -> side.span().start() - previous.start() < 5)
                    .findFirst()
                    .ifPresent(side -> byStart.put(0, new Candidate(0, 1, side.side(), side.side(), false)));
        }
    }

    /** Words that stand for an actor named before: "said it would", "her government", the "we" of a quotation. */
    private void addEchoes(NavigableMap<Integer, Candidate> byStart) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("we")) {
                String side = parties.speakingAt(token.span().start());
                if (side != null) {
                    byStart.put(i, new Candidate(i, i + 1, side, side, false));
                }
                continue;
            }
            boolean it = (token.is("it") || token.is("they")) && afterSpeech(i);
            boolean own = words.in("owner", token) && i + 1 < tokens.size() && words.in("own-body", tokens.get(i + 1));
            var named = own ? byStart.floorEntry(i) : it && !byStart.containsKey(i) ? byStart.lowerEntry(i) : null;
            if (named != null && !named.getValue().describes()) {
                String side = named.getValue().side();
                byStart.put(i, new Candidate(i, own ? i + 2 : i + 1, side, side, false));
            }
        }
    }

    private boolean afterSpeech(int i) {
        int verb = i > 0 && tokens.get(i - 1).is("that") ? i - 2 : i - 1;
        return verb > 0 && words.in("speech", tokens.get(verb));
    }

    private void addJointPhrases(NavigableMap<Integer, Candidate> byStart) {
        for (String phrase : words.list("joint")) {
            List<String> parts = List.of(phrase.split(" ", -1));
            for (int i = 0; i + parts.size() <= tokens.size(); i++) {
                String both = standsAt(i, parts) ? parties.bothSides() : null;
                if (both != null) {
                    byStart.put(i, new Candidate(i, i + parts.size(), both, both, false));
                }
            }
        }
    }

    private boolean standsAt(int from, List<String> phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!tokens.get(from + k).is(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Joins "Japan and the United States" into one actor. */
    private List<Candidate> coordinated(List<Candidate> singles) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate candidate : singles) {
            Candidate last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && !isPossessive(last)
                    && !isPossessive(candidate)
                    && onlyAnd(last.to(), candidate.from())) {
                joined.set(joined.size() - 1, together(last, candidate));
            } else {
                joined.add(candidate);
            }
        }
        return joined;
    }

    private Candidate together(Candidate first, Candidate second) {
        boolean same = first.side().equals(second.side());
        String side = same ? first.side() : parties.joint(List.of(first.side(), second.side()));
        String name = first.name() + " and " + second.name();
        boolean sidesOnly = first.name().equals(first.side()) && second.name().equals(second.side());
        return new Candidate(first.from(), second.to(), sidesOnly ? side : name, side, second.describes());
    }

    private boolean onlyAnd(int from, int to) {
        if (to - from < 1 || to - from > 2 || !tokens.get(from).is("and")) {
            return false;
        }
        return to - from == 1 || words.in("article", tokens.get(from + 1));
    }
}
