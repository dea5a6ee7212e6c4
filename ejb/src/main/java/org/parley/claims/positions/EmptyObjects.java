package org.parley.claims.positions;

import java.util.List;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Tells the objects that say nothing: cut off before their verb, a name alone, a predicate, no harm where harm is threatened. */
final class EmptyObjects {
    private static final int HEAD = 4;
    private static final int CLAUSE = 8;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Harms harms;

    EmptyObjects(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.harms = new Harms(context);
    }

    /** True where {@code object} is none that {@code trigger} could state with {@code act}. */
    boolean isNone(Trigger trigger, Position.Act act, StatedObject object) {
        Token head = tokens.get(objects.indexAt(object));
        return words.in("main-verb", head) // "a call that went on for an hour and was sought by Oslo"
                || isMeagre(act, object)
                || words.in("speech", tokens.get(object.end() - 1)) // "Its officials say", cut off
                || namesOnly(object)
                || isPointing(object)
                || act == Position.Act.OFFERS && (isStance(object) || isWish(object))
                || act == Position.Act.CONSIDERS && (isPersonal(object) || isFaced(object))
                || act != Position.Act.DEMANDS && trigger.takes("harm") && !doesHarm(trigger, object)
                || act == Position.Act.AGREES && words.in("nobody", head); // who accepts nobody agrees to nothing
    }

    /** "will sign only when", "whom he considers spoiled". */
    private boolean isMeagre(Position.Act act, StatedObject object) {
        String text = object.text();
        boolean described = act == Position.Act.CONSIDERS && text.indexOf(' ') < 0 && text.endsWith("ed");
        boolean more = text.equals("more") || text.startsWith("more,"); // "had hoped for more, on money and on time"
        return words.in("skip", text) || text.equals("only") || more || words.in("idle-object", text) || described;
    }

    /** "wants it undone", "demands it be lifted": what it is stands in another sentence. */
    private boolean isPointing(StatedObject object) {
        int at = objects.indexAt(object);
        if (!tokens.get(at).is("it") || at + 1 >= object.end()) {
            return false;
        }
        String next = PositionWords.lower(tokens.get(at + 1));
        return tokens.get(at + 1).is("be")
                || words.in("past", tokens.get(at + 1))
                || next.endsWith("ed")
                || words.in("undone", next);
    }

    /** "insisted that Norway, as the largest investor, must not": the clause was cut short. */
    private boolean namesOnly(StatedObject object) {
        int from = objects.indexAt(object);
        boolean named = object.text().indexOf(' ') < 0
                && actors.mentions().stream()
                        .anyMatch(m -> m.from() <= from && m.to() >= object.end() && !m.describes());
        return named || words.isCountry(object.text());
    }

    /** "set out their respective positions": what they are is not told. */
    private boolean isStance(StatedObject object) {
        int from = objects.indexAt(object);
        return tokens.subList(from, Math.min(object.end(), from + HEAD)).stream()
                .anyMatch(t -> words.in("stance", t) || words.in("stances", t));
    }

    /** "some of the demands presented by Oslo": what somebody wants is no offer of his. */
    private boolean isWish(StatedObject object) {
        for (int i = objects.indexAt(object); i < object.end(); i++) {
            Token token = tokens.get(i);
            if (token.is("demands") || token.is("demand")) {
                return true;
            }
            if (!words.in("article", token) && !words.in("owner", token) && !words.in("part-of", token)) {
                return false;
            }
        }
        return false;
    }

    /** "weighed Lund's experience": no term of a matter. */
    private boolean isPersonal(StatedObject object) {
        int from = objects.indexAt(object);
        return actors.persons().stream()
                .anyMatch(m -> m.from() >= from
                        && m.from() <= from + 1
                        && actors.grammar().isPossessive(m));
    }

    /** "is looking at a duty that the president announced": what others have put on it is faced, not weighed. */
    private boolean isFaced(StatedObject object) {
        for (int i = objects.indexAt(object) + 1; i + 1 < object.end(); i++) {
            if (tokens.get(i).is("that") || tokens.get(i).is("which")) {
                return tokens.subList(i + 1, Math.min(object.end(), i + 1 + CLAUSE)).stream()
                        .anyMatch(t -> words.in("puts-on", t));
            }
        }
        return false;
    }

    private boolean doesHarm(Trigger trigger, StatedObject object) {
        return trigger.act() == Position.Act.IMPOSES
                ? harms.isHarm(object)
                : harms.harms(object) || harms.punishes(object);
    }
}
