package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Reads the positions that one sentence states: trigger, actor, object, strength, hearsay. */
final class SentenceReader {
    private final String text;
    private final PlacedSentence placed;
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;

    SentenceReader(
            String text,
            List<TimeExpression> times,
            Parties parties,
            PlacedSentence placed,
            Span previous,
            PositionWords words) {
        this.text = text;
        this.placed = placed;
        this.words = words;
        this.tokens = placed.sentence().tokens();
        this.actors = new Actors(parties, placed.sentence(), previous, words);
        this.objects = new ObjectFinder(text, placed.sentence(), words, times);
    }

    List<Position> read() {
        List<Position> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int next = i + 1;
            for (Trigger trigger : words.at(tokens, i)) {
                List<StatedObject> about = objectsOf(trigger, i);
                if (about.stream().anyMatch(object -> saysNothing(object, trigger))) {
                    break;
                }
                Optional<Actor> actor = about.isEmpty() ? Optional.empty() : actor(trigger, i);
                if (actor.isPresent()) {
                    add(found, trigger, i, actor.get(), about);
                    next = about.get(about.size() - 1).end();
                    break;
                }
            }
            i = Math.max(next, i + 1);
        }
        return found;
    }

    private List<StatedObject> objectsOf(Trigger trigger, int at) {
        boolean fits = switch (trigger.wordClass()) {
            case VERB -> isVerb(trigger, at);
            case NOUN -> true;
            case ADJ -> followsBe(at);
        };
        return fits ? objects.after(trigger, at + trigger.words().size()) : List.of();
    }

    private boolean isVerb(Trigger trigger, int at) {
        if (at == 0) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && isAdverb(tokens.get(before))) {
            before--;
        }
        Token previous = tokens.get(before);
        String word = PositionWords.lower(tokens.get(at + trigger.words().size() - 1));
        if (words.in("determiner", previous) || words.in("owner", previous) || isPossessiveMark(previous)) {
            return false;
        }
        boolean participle = !word.endsWith("ing");
        return !(participle && words.in("passive-be", previous)) && !words.in("not-verb-before", previous);
    }

    private boolean isAdverb(Token token) {
        String word = PositionWords.lower(token);
        return words.in("skip", word) || (word.endsWith("ly") && word.length() > 4);
    }

    private static boolean isPossessiveMark(Token token) {
        return token.is("'s") || token.is("’s");
    }

    /** "is prepared", "was reluctant", and the predicate of a reduced clause: ", reluctant to", "sounded ready to". */
    private boolean followsBe(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.in("be", tokens.get(i))) {
                return true;
            }
            if (!isAdverb(tokens.get(i)) && !words.in("negation", tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** Wishes to meet, to hurry, to be asked no more are no terms of a matter. */
    private boolean saysNothing(StatedObject object, Trigger trigger) {
        int first = indexAt(object.span().start());
        int last = object.end() - 1;
        Token start = tokens.get(first);
        boolean infinitive = first > 0 && tokens.get(first - 1).is("to");
        if (infinitive && (first == last || words.in("encounter-verb", start))) {
            return true;
        }
        if (trigger.frames().contains("obj-to")) {
            for (int i = first; i < last && !infinitive; i++) {
                infinitive = tokens.get(i).is("to");
                if (infinitive
                        && words.in("encounter-verb", tokens.get(i + 1))
                        && !words.in("demandable", tokens.get(i + 1))) {
                    return true;
                }
            }
        }
        for (int i = first; i <= Math.min(last, first + 5); i++) {
            Token token = tokens.get(i);
            if (i > first && words.in("preposition", token)) {
                break;
            }
            boolean looked = trigger.act() == Position.Act.CONSIDERS && words.in("looked-at", token);
            if (looked || words.in("encounter", token) || words.in("comment", token)) {
                return true;
            }
        }
        boolean hoped = last - first < 3 && words.in("any-deal", tokens.get(last));
        return hoped || (first == last && (words.in("pronoun", start) || words.in("vague-object", start)));
    }

    private int indexAt(int offset) {
        int i = 0;
        while (tokens.get(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    private Optional<Actor> actor(Trigger trigger, int at) {
        if (trigger.wordClass() == Trigger.WordClass.NOUN) {
            int verb = lightVerb(at);
            return actors.possessorOf(at).or(() -> verb < 0 ? Optional.empty() : actors.subjectOf(verb));
        }
        return actors.subjectOf(at);
    }

    /** "has begun internal discussions", "made a proposal": where the verb stands that has the noun; -1 for none. */
    private int lightVerb(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.in("light-verb", tokens.get(i))) {
                return i;
            }
            if (words.in("preposition", tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private void add(List<Position> found, Trigger trigger, int at, Actor actor, List<StatedObject> about) {
        Position.Act act = negated(at) ? trigger.negated() : trigger.act();
        if (act == null) {
            return;
        }
        int start = tokens.get(Math.min(actor.token(), at)).span().start();
        for (int i = 0; i < about.size(); i++) {
            found.add(new Position(
                    evidence(about, i, start, at),
                    actor.name(),
                    actor.side(),
                    act,
                    about.get(i).text(),
                    strength(trigger, act, at),
                    hearsay(),
                    placed.part().report()));
        }
    }

    /** One object rests on the whole statement; of several, the first on the trigger too, each other on itself. */
    private Span evidence(List<StatedObject> about, int index, int start, int at) {
        Span object = about.get(index).span();
        if (about.size() == 1) {
            return new Span(start, object.end());
        }
        Span word = tokens.get(at).span();
        boolean close = word.end() + 12 > object.start();
        return index == 0 && close ? new Span(word.start(), object.end()) : object;
    }

    private boolean negated(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Token token = tokens.get(i);
            if (words.in("negation", token) || PositionWords.lower(token).endsWith("n't")) {
                return true;
            }
            if (token.kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private Position.@Nullable Strength strength(Trigger trigger, Position.Act act, int at) {
        if (act != Position.Act.DEMANDS) {
            return act == trigger.act() ? trigger.strength() : null;
        }
        int to = Math.min(tokens.size(), at + trigger.words().size() + 2);
        boolean firm = trigger.strength() == Position.Strength.FIRM;
        for (int i = Math.max(0, at - 6); i < to; i++) {
            if (words.in("repeated", tokens.get(i))) {
                return Position.Strength.REPEATED;
            }
            firm |= words.in("firm", tokens.get(i));
        }
        return firm ? Position.Strength.FIRM : trigger.strength();
    }

    /** Who is said to say so: "one source told", "according to people", "reportedly". */
    private @Nullable String hearsay() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!words.in("hearsay", tokens.get(i))) {
                continue;
            }
            boolean speech = i + 1 < tokens.size() && words.in("speech", tokens.get(i + 1));
            boolean quoted =
                    i > 1 && tokens.get(i - 1).is("to") && tokens.get(i - 2).is("according");
            if (tokens.get(i).is("reportedly") || speech || quoted || namedAfterAccording(i)) {
                int from = i > 0 && words.in("quantity", tokens.get(i - 1)) ? i - 1 : i;
                return new Span(
                                tokens.get(from).span().start(),
                                tokens.get(i).span().end())
                        .of(text);
            }
        }
        return null;
    }

    private boolean namedAfterAccording(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (tokens.get(i).is("according")) {
                return true;
            }
        }
        return false;
    }
}
