package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/**
 * Tells where words that look like a position of their actor state none of his: what is only asked about, rumoured or thought
 * of as another way, what he is said to resist though he asked for it, a threat to peace that nobody makes.
 */
final class Unheld {
    private static final int ASKING = 8;
    private static final int CLAUSE = 14;

    private final List<Token> tokens;
    private final PositionWords words;

    Unheld(List<Token> tokens, PositionWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether the trigger at token {@code at} states nothing that {@code actor} holds. */
    boolean states(Trigger trigger, Position.Act act, int at, Mention actor) {
        boolean agrees = act == Position.Act.AGREES && trigger.takes("that");
        return inName(at)
                || insteadOf(at)
                || isPrevented(at)
                || isProvoked(at)
                || act == Position.Act.AGREES && isMeant(trigger, at)
                || isAsked(at)
                || isAccused(at, actor)
                || isRumour(at, actor)
                || act == Position.Act.DEMANDS && isShared(actor)
                || impersonal(at)
                || agrees && isOpinion(at + trigger.words().size());
    }

    /** Whether the object is none that {@code actor} can mean. */
    boolean means(Position.Act act, int at, Mention actor, StatedObject object, int from) {
        return ownWord(act, actor, from)
                || act == Position.Act.THREATENS && words.in("endangered", lastOf(object))
                || facesUs(act, actor, object)
                || isView(act, object)
                || describes(act, at, object);
    }

    /** "with Economic Planning Secretary A": a word of a title. */
    private boolean inName(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).capitalised()
                && tokens.get(at - 1).kind() == Token.Kind.WORD
                && tokens.get(at + 1).capitalised()
                && tokens.stream()
                        .anyMatch(t -> t.kind() == Token.Kind.WORD
                                && !t.capitalised()
                                && t.text().length() > 5);
    }

    /** "would accept cuts rather than raise taxes". */
    private boolean insteadOf(int at) {
        return at > 1
                && (tokens.get(at - 1).is("than") && tokens.get(at - 2).is("rather")
                        || tokens.get(at - 1).is("of") && tokens.get(at - 2).is("instead"));
    }

    /** "to prevent Oslo from imposing a duty". */
    private boolean isPrevented(int at) {
        boolean from = at > 1 && tokens.get(at - 1).is("from");
        for (int i = at - 2; from && i >= Math.max(0, at - ASKING); i--) {
            if (words.in("preventing", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "could prompt Oslo to abandon the talks": what somebody might be brought to do. */
    private boolean isProvoked(int at) {
        boolean infinitive = at > 1 && tokens.get(at - 1).is("to");
        for (int i = at - 2; infinitive && i > Math.max(0, at - ASKING); i--) {
            if (words.in("provoking", tokens.get(i))) {
                return words.in("possible", tokens.get(i - 1));
            }
        }
        return false;
    }

    /** "under pressure to reach an agreement", "is finalising its answer": not yet. */
    private boolean isMeant(Trigger trigger, int at) {
        boolean infinitive = at > 1 && tokens.get(at - 1).is("to") && !words.in("managing", tokens.get(at - 2));
        boolean doing = words.in("being-done", tokens.get(at)) && words.in("be", tokens.get(at - 1));
        return infinitive && trigger.takes("on") && trigger.words().size() > 1 || doing;
    }

    /** "Asked whether he would consider higher duties": a question. */
    private boolean isAsked(int at) {
        for (int i = at - 1; i > Math.max(0, at - ASKING) && !tokens.get(i).is(","); i--) {
            boolean question = tokens.get(i).is("whether") || tokens.get(i).is("if");
            for (int k = i - 1; question && k >= Math.max(0, i - 4); k--) {
                if (words.in("questioned", tokens.get(k))) {
                    return true; // "asked the union if it would agree"
                }
            }
        }
        return false;
    }

    /** "blamed one another for refusing to yield": said by the actor of somebody else. */
    private boolean isAccused(int at, Mention actor) {
        for (int i = 0; i + 1 < at; i++) {
            int whom = words.in("article", tokens.get(i + 1)) ? i + 2 : i + 1;
            if (words.in("accusing", tokens.get(i)) && actor.side().equals(named(whom))) {
                return true; // "criticised Norway for what they saw as a ruse and called for reforms"
            }
        }
        for (int i = at - 1; i >= actor.to() && i > at - CLAUSE; i--) {
            if (words.in("accusing", tokens.get(i))) {
                return true;
            }
            if (tokens.get(i).is("and") || tokens.get(i).is("but")) {
                return false; // "blamed Peru and called for reforms"
            }
        }
        return false;
    }

    /** "The two sides will look for a fair package": what both want is asked of nobody. */
    private boolean isShared(Mention actor) {
        boolean plain = true;
        for (int i = actor.from(); i < actor.to() && i < tokens.size(); i++) {
            plain &= !tokens.get(i).capitalised() || i == 0;
        }
        return plain && actor.side().contains(" and ");
    }

    /** "speculation that Oslo will offer a subsidy". */
    private boolean isRumour(int at, Mention actor) {
        for (int i = Math.min(actor.from(), at) - 1; i > 0 && i > at - CLAUSE; i--) {
            if (tokens.get(i).is("that")) {
                return words.in("rumour", tokens.get(i - 1));
            }
            if (!words.in("article", tokens.get(i)) && !tokens.get(i).capitalised()) {
                return false;
            }
        }
        return false;
    }

    /** "that further steps will be essential to resist pressure": no step of whoever says so. */
    private boolean impersonal(int at) {
        return at > 1 && tokens.get(at - 1).is("to") && words.in("impersonal", tokens.get(at - 2));
    }

    /** "agreed that the dollar had not fallen enough": what somebody thinks too binds him to nothing. */
    private boolean isOpinion(int that) {
        boolean clause = that < tokens.size() && tokens.get(that).is("that");
        for (int i = that + 1; clause && i < Math.min(tokens.size(), that + CLAUSE); i++) {
            Token token = tokens.get(i);
            boolean not = i + 1 < tokens.size() && words.in("negation", tokens.get(i + 1));
            if (words.in("possible", token) && not) {
                return true; // "agreed that it could not be met"
            }
            if (words.in("modal", token)
                    || words.in("future", token)
                    || words.in("possible", token)
                    || token.is("be")) {
                return false;
            }
            if (token.is("had") || token.is("has") || token.is("was") || token.is("were")) {
                return true;
            }
        }
        return false;
    }

    /** "requesting Japan buy rice" is not Japan's request, nor is what resists "Brazil's demands" Brazil. */
    private boolean ownWord(Position.Act act, Mention actor, int from) {
        int behind = from;
        String side = actor.side();
        while (behind < tokens.size() && behind - from < 3 && tokens.get(behind).capitalised()) {
            behind++;
        }
        boolean names = behind > from && side.equals(joined(from, behind));
        if (!names || behind + 1 >= tokens.size()) {
            return false;
        }
        boolean refuses = act == Position.Act.REJECTS || act == Position.Act.RESISTS;
        boolean demanded = PositionWords.isPossessiveMark(tokens.get(behind))
                && words.in("demanded-thing", tokens.get(behind + 1));
        return refuses && demanded || act == Position.Act.DEMANDS && words.in("base-verb", tokens.get(behind));
    }

    /** The capitalised words from {@code from} on. */
    private String named(int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).capitalised()) {
            to++;
        }
        return joined(from, to);
    }

    private String joined(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(i > from ? " " : "").append(tokens.get(i).text());
        }
        return name.toString();
    }

    /** "They are not going to give us anything": not of the speaker, for whom "they" may have been taken. */
    private boolean facesUs(Position.Act act, Mention actor, StatedObject object) {
        boolean pronoun = actor.from() < tokens.size() && words.in("pronoun", tokens.get(actor.from()));
        return pronoun && act != Position.Act.DEMANDS && (" " + object.text() + " ").contains(" us ");
    }

    /** "did not consider the chamber as hostile", "considers it inadequate", "does not want to be alarmist": a view. */
    private boolean isView(Position.Act act, StatedObject object) {
        boolean asWhat = object.text().contains(" as ")
                || object.end() < tokens.size() && tokens.get(object.end()).is("as");
        boolean refuses = act == Position.Act.REJECTS;
        boolean judged = act == Position.Act.CONSIDERS && words.in("judged", lastOf(object));
        boolean self =
                refuses && object.text().startsWith("be ") && object.text().indexOf(' ', 3) < 0;
        boolean how = act == Position.Act.RESISTS && object.text().startsWith("how ");
        return how || refuses && object.text().startsWith("consider ") && asWhat || judged || self;
    }

    /** "EC guaranteed prices for cereals would be cut": a word that describes the subject of another verb. */
    private boolean describes(Position.Act act, int at, StatedObject object) {
        boolean participle = PositionWords.lower(tokens.get(at)).endsWith("ed");
        boolean noun = act == Position.Act.OFFERS || act == Position.Act.IMPOSES;
        int end = object.end();
        return participle
                && noun
                && end < tokens.size()
                && (words.in("future", tokens.get(end))
                        || words.in("modal", tokens.get(end))
                        || tokens.get(end).is("were"));
    }

    private static String lastOf(StatedObject object) {
        String text = object.text();
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
