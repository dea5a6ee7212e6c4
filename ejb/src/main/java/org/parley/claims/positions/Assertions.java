package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/**
 * Positions that somebody takes by what he says of a thing: "the levy is out of the question, said Osei" refuses it, "all of
 * the levies should be lifted," she told reporters, demands that.
 */
final class Assertions {
    private static final int SUBJECT = 14;
    private static final int SPEAKER = 60;
    private static final int VERDICT = 9;
    private static final int LISTED = 4;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final ClauseStarts starts;
    private final Refusals refusals;
    private final Options options;

    Assertions(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.starts = new ClauseStarts(tokens, words);
        this.refusals = new Refusals(context, this);
        this.options = new Options(context, this);
    }

    /**
     * What is asserted.
     *
     * @param actor who says so
     * @param act what the words do
     * @param object what they are about
     */
    record Asserted(Mention actor, Position.Act act, StatedObject object) {}

    /** What the words at token {@code at} assert; null for nothing. */
    @Nullable
    Asserted at(int at) {
        if (at + 4 < tokens.size() && tokens.get(at).is("there")) {
            return refusals.denied(at);
        }
        if (tokens.get(at).is("no")
                && (at == 0 || "“\"".contains(tokens.get(at - 1).text()) && at == 1)) {
            return refusals.refused(at);
        }
        if (tokens.get(at).is("no") && at > 1 && tokens.get(at - 1).is("that")) {
            return refusals.limit(at);
        }
        Asserted option = options.at(at);
        if (option != null) {
            return option;
        }
        Position.Act act = verdictAt(at);
        boolean verdict = act != null;
        int must = verdict ? 0 : behindMust(at);
        boolean wish = must > 0
                && (isPassive(must - 1) && (must == at + 1 || undone(must))
                        || isFate(must)
                        || (must == at + 1 && isTask(at)))
                && !isConfirmed(startOf(at))
                && !meeting(at);
        StatedObject subject = verdict || wish ? subjectOf(at) : null;
        if (subject == null || verdict && (meeting(at) || act == Position.Act.OFFERS && offersOfOthers(at))) {
            return null;
        }
        Optional<Mention> speaker = verdict ? holder(at).or(() -> speaker(at)) : speaker(at);
        if (speaker.isEmpty()) {
            return null;
        }
        if (act != null) {
            boolean own = act == Position.Act.REJECTS && notUpFor(at);
            return new Asserted(speaker.get(), act, own ? subject.telling("negotiating " + subject.text()) : subject);
        }
        StatedObject clause = objects.clauseBeyond(startOf(at), must + 1);
        return clause == null ? null : new Asserted(speaker.get(), Position.Act.DEMANDS, clause);
    }

    /** "Our farms are not up for trade": it is kept, and to bargain over it is refused. */
    private boolean notUpFor(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + VERDICT); i++) {
            if (tokens.get(i).is("not")) {
                return tokens.get(i + 1).is("up") || tokens.get(i + 1).is("open");
            }
        }
        return false;
    }

    /** "A meeting with Berg was not on the cards": no term of a matter. */
    private boolean meeting(int verb) {
        int from = startOf(verb);
        for (int i = from; i < Math.min(verb, from + 3); i++) {
            if (words.in("encounter", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "More than 15 proposals from other countries are on the table": no offer of whoever says so. */
    private boolean offersOfOthers(int verb) {
        return tokens.subList(startOf(verb), verb).stream().anyMatch(t -> words.in("brought-thing", t));
    }

    /** "Dairy is a red line for Delhi": whose line it is. */
    private Optional<Mention> holder(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + VERDICT); i++) {
            if (tokens.get(i).is("for")) {
                return actors.startingAt(i + 1);
            }
        }
        return tokens.get(0).is("for") ? actors.startingAt(1) : Optional.empty(); // "For Delhi, dairy is a red line"
    }

    /** What "is out of the question" or "is on the table" that begins at {@code at} does; null where nothing of the kind does. */
    private Position.@Nullable Act verdictAt(int at) {
        if (!words.in("verdict-be", tokens.get(at)) && !words.in("possible", tokens.get(at))) {
            return null;
        }
        int from = at + 1;
        while (from < tokens.size()
                && (words.in("skip", tokens.get(from))
                        || words.in("be", tokens.get(from))
                        || PositionWords.isQuote(tokens.get(from)))) {
            from++;
        }
        if (stands("verdict", from)) {
            return Position.Act.REJECTS;
        }
        if (stands("verdict-offers", from)) {
            return Position.Act.OFFERS;
        }
        boolean passive = words.in("be", tokens.get(from - 1)) && stands("verdict-considers", from);
        return passive ? Position.Act.CONSIDERS : null;
    }

    private boolean stands(String list, int at) {
        return words.phrases(list).stream().anyMatch(phrase -> PositionWords.stands(phrase, tokens, at));
    }

    /** "confirmed that rates should be set by markets" asks for nothing new. */
    private boolean isConfirmed(int start) {
        return start > 1 && tokens.get(start - 1).is("that") && !words.in("speech", tokens.get(start - 2));
    }

    /** The token behind "should", "must" or "have to", with which somebody says what ought to be; 0 where none is. */
    private int behindMust(int at) {
        if (words.in("modal", tokens.get(at))) {
            return at + 1;
        }
        boolean to = at + 2 < tokens.size()
                && words.in("has-to", tokens.get(at))
                && tokens.get(at + 1).is("to");
        return to ? at + 2 : 0;
    }

    /** "have to be lifted", not "have to be protected": something is to be done away with. */
    private boolean undone(int be) {
        return be + 1 < tokens.size()
                && tokens.get(be).is("be")
                && words.pair("result", PositionWords.lower(tokens.get(be + 1))) != null;
    }

    /** "the levy must go", "fish has to be part of any deal". */
    private boolean isFate(int at) {
        return words.phrases("fate").stream().anyMatch(phrase -> {
            int after = at + phrase.size();
            return PositionWords.stands(phrase, tokens, at)
                    && (phrase.size() > 1
                            || after >= tokens.size()
                            || tokens.get(after).kind() == Token.Kind.PUNCTUATION
                            || words.in("stop", tokens.get(after)));
        });
    }

    /** "should all be lifted". */
    private boolean isPassive(int modal) {
        for (int i = modal + 1; i < Math.min(tokens.size() - 1, modal + 4); i++) {
            String word = PositionWords.lower(tokens.get(i + 1));
            if (tokens.get(i).is("be") && word.equals("held")) {
                return false; // that talks ought to be held asks for no terms
            }
            if (tokens.get(i).is("be")) {
                return word.endsWith("ed") || words.pair("result", word) != null || words.in("participle", word);
            }
        }
        return false;
    }

    /** "Oslo should open its ports": another party ought to do it. */
    private boolean isTask(int modal) {
        boolean does = modal + 1 < tokens.size() && words.in("base-verb", tokens.get(modal + 1));
        Optional<Mention> party = does ? actors.startingAt(startOf(modal)) : Optional.empty();
        Optional<Mention> speaker = party.isEmpty() ? party : speaker(modal);
        return speaker.isPresent() && !Actors.same(party.get(), speaker.get());
    }

    /** The token behind the subject of the verb: what somebody says between commas is stepped over. */
    int endOf(int verb) {
        if (verb < 3 || !tokens.get(verb - 1).is(",")) {
            return verb;
        }
        int open = verb - 1;
        for (int step = 0; step < 5; step++) {
            int before = starts.asideStart(open);
            if (before == open) {
                return verb;
            }
            open = before;
            if (words.in("introduces-list", tokens.get(open + 1)) || saysBetween(open + 1, verb - 1)) {
                return open;
            }
        }
        return verb;
    }

    private boolean saysBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (says(i)) {
                return true;
            }
        }
        return false;
    }

    boolean says(int i) {
        return words.in("speech", tokens.get(i))
                || words.in("asserting", tokens.get(i))
                || words.in("saying", tokens.get(i));
    }

    int startOf(int verb) {
        int start = back(endOf(verb), verb);
        int and = start + 1;
        while (and < Math.min(verb, start + LISTED) && !tokens.get(and).is("and")) {
            and++;
        }
        boolean listed = start > 1
                && tokens.get(start - 1).is(",")
                && and < verb
                && tokens.get(and).is("and");
        int first = listed ? back(start - 1, verb) : start;
        boolean levies = tokens.subList(first, start).stream().anyMatch(token -> words.in("matter", token));
        return levies ? first : start; // "the duties on cars, steel and aluminum must go"
    }

    private int back(int from, int verb) {
        int i = from;
        while (i > Math.max(0, verb - SUBJECT) && !opens(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean opens(int i) {
        Token token = tokens.get(i);
        boolean mark = token.kind() == Token.Kind.PUNCTUATION && !"-$%€£'’".contains(token.text());
        boolean limit =
                words.in("limit-preposition", token) && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
        return mark
                || words.in("stop", token) && !limit
                || token.is("that")
                || words.in("speech", token)
                || words.in("asserting", token);
    }

    /** What stands as the subject of the verb of being at token {@code verb}; null where nothing sure does. */
    @Nullable
    StatedObject subjectOf(int verb) {
        int from = startOf(verb);
        boolean nobody = from >= verb
                || (words.in("pronoun", tokens.get(from)) && !words.in("anaphor", tokens.get(from)))
                || words.in("preposition", tokens.get(from))
                || tokens.get(from).is("no") // "no option is off the table"
                || tokens.get(from).is("there");
        int end = from + 1;
        while (end < endOf(verb) && !words.in("verdict-be", tokens.get(end))) {
            end++; // "buying gas is among the options being weighed"
        }
        return nobody ? null : objects.between(from, end);
    }

    /** Who says what stands at token {@code at}: whoever is quoted, else the one beside the only verb of saying. */
    Optional<Mention> speaker(int at) {
        Optional<Mention> quoted = actors.quotedAt(at);
        if (quoted.isPresent()) {
            return quoted;
        }
        for (int i = Math.max(1, at - SPEAKER); i < Math.min(tokens.size() - 1, at + SPEAKER); i++) {
            if (says(i) && !tokens.get(i).is("according")) {
                boolean inverted = i > at || tokens.get(i - 1).is(",");
                Optional<Mention> behind = inverted ? actors.startingAt(i + 1) : Optional.empty();
                Optional<Mention> speaker = behind.isPresent() ? behind : actors.subjectOf(i);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }
}
