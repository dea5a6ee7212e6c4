package org.parley.claims.positions;

import java.util.List;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Tells what does harm to another side: a levy that rises, a rate put to its goods, a strike; and what frees it of one. */
final class Harms {
    private static final int FREED = 6;

    private final List<Token> tokens;
    private final PositionWords words;
    private final ObjectFinder objects;
    private final Predicates predicates;

    Harms(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.objects = context.objects();
        this.predicates = new Predicates(tokens, words);
    }

    /** "would raise duties" is a threat whoever says so, "would raise a glass" is none. */
    boolean punishes(StatedObject object) {
        int first = objects.indexAt(object);
        for (int i = first + 1; i < object.end() - 1; i++) {
            if (words.in("future", tokens.get(i)) && climbs(first, i)) {
                return true;
            }
        }
        if (isPutTo(first, object.end()) || isLooming(first, object.end())) {
            return true;
        }
        Token verb = tokens.get(first);
        return (words.in("punitive", verb) || words.in("charging", verb)) && harms(object);
    }

    private boolean isLooming(int first, int end) {
        for (int i = first + 1; i < end - 2; i++) {
            if (words.in("possible", tokens.get(i))) {
                return tokens.get(i + 1).is("see")
                        || tokens.get(i + 1).is("expect")
                        || words.in("to-bear", tokens.get(i + 1));
            }
        }
        return false;
    }

    /** "goods from Oslo will be charged 25 percent": put to another side. */
    boolean isPutTo(int first, int end) {
        for (int i = first + 1; i + 3 < end; i++) {
            if (words.in("future", tokens.get(i)) && words.in("to-bear", tokens.get(i + 1))) {
                return tokens.subList(i + 2, end).stream().anyMatch(t -> words.in("harm", t));
            }
            if (words.in("future", tokens.get(i)) && tokens.get(i + 1).is("be")) {
                return words.in("put-to", tokens.get(i + 2))
                        && tokens.subList(i + 3, end).stream()
                                .anyMatch(t -> Character.isDigit(t.text().charAt(0)) || words.in("harm", t));
            }
        }
        return false;
    }

    /** "would scrap its duties if": a levy that ends is no threat. */
    boolean frees(StatedObject object) {
        int verb = objects.indexAt(object);
        boolean levy = false;
        for (int i = verb + 1; i < Math.min(object.end(), verb + FREED); i++) {
            if (words.in("preposition", tokens.get(i))) {
                break;
            }
            levy |= words.in("matter", tokens.get(i));
        }
        return levy && words.in("giving-verb", tokens.get(verb)) && !words.in("rising", tokens.get(verb));
    }

    /** "raised the duty on fish" bears on it, "raised the idea of leaving the duty" does not. */
    boolean isHarm(StatedObject object) {
        for (int i = objects.indexAt(object); i < object.end() && !words.in("preposition", tokens.get(i)); i++) {
            if (words.in("stoppage", tokens.get(i))) {
                return false;
            }
            if (words.in("harm", tokens.get(i)) || words.in("matter", tokens.get(i))) {
                return !onHold(object);
            }
        }
        return false;
    }

    /** "put the duties on hold". */
    private boolean onHold(StatedObject object) {
        return object.text().contains(" on hold") || object.text().contains(" on the table");
    }

    /** "warned of strikes" threatens; "warned of poor harvests" does not. */
    boolean harms(StatedObject object) {
        for (int i = objects.indexAt(object); i < object.end(); i++) {
            if (words.in("harm", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the rate will snap back to 25 percent if": a levy, and a verb of rising behind the "will". */
    boolean climbs(int first, int future) {
        boolean levy = false;
        for (int i = first; i < future; i++) {
            levy |= words.in("harm", tokens.get(i));
        }
        int verb = quoted(future + 1) && future + 2 < tokens.size() ? future + 2 : future + 1;
        boolean on = tokens.get(verb).is("go")
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).is("on");
        return levy && !on && words.in("climbing", tokens.get(verb)) && predicates.conditional(future);
    }

    private boolean quoted(int at) {
        return "\"“".contains(tokens.get(at).text());
    }

    /** "will be piled on top": put to whoever is meant, without a rate. */
    boolean isPutOn(int from, int end) {
        for (int i = from + 1; i < end - 2; i++) {
            boolean put = words.in("future", tokens.get(i))
                    && tokens.get(i + 1).is("be")
                    && words.in("put-to", tokens.get(i + 2));
            if (put) {
                return tokens.subList(from, i).stream().anyMatch(t -> words.in("harm", t));
            }
        }
        return false;
    }
}
