package org.parley.claims.events;

import java.util.Set;
import org.parley.claims.events.Clauses.Clause;

/** Tells whether a place or a day to travel to stands behind a verb. */
final class VerbPlaces {
    private static final Set<String> TOWARDS =
            Set.of("to", "into", "for", "in", "at", "from", "of", "through", "between", "on");

    private static final Set<String> AGAIN = Set.of("back", "again", "there", "here", "home");
    /** Verbs of a journey even where nothing but a day stands behind them. */
    private static final Set<String> JOURNEYS = Set.of("return", "travel", "fly");

    private static final Set<String> SOON = Set.of("within", "soon", "shortly", "before", "later", ".", "");

    private static final int THING = 8;

    private final Scene s;

    VerbPlaces(Scene scene) {
        this.s = scene;
    }

    boolean goes(int i, Clause clause) {
        boolean back = s.at(i + 1).equals("back") || s.at(i + 1).equals("home");
        if (back && s.at(i + 2).equals("from") && placeBehind(i, clause, "from", 3) > 0) {
            return true;
        }
        if (s.at(i).startsWith("dr") && !Set.of("to").contains(s.at(i + 1)) && placeBehind(i, clause, "to", 5) > 0) {
            return !s.at(placeBehind(i, clause, "to", 5)).equals("the");
        }
        return placeBehind(i, clause, "to", 4) > 0 || placeBehind(i, clause, "into", 2) > 0;
    }

    /** "flew home on Sunday". */
    boolean home(int i, Clause clause) {
        return s.at(i + 1).equals("home") && dayRightBehind(i + 2, clause.to());
    }

    /** "returns on Friday", "travels there next week", "went again in August": where to is known, and when is told. */
    boolean again(int i, EventWords.Verb verb, Clause clause) {
        int next = i + 1;
        while (AGAIN.contains(s.at(next))) {
            next++;
        }
        boolean there =
                next > i + 1 && JOURNEYS.contains(verb.base()) && s.at(i + 1).equals("there");
        if (there && SOON.contains(s.at(next))) {
            return true; // "would fly there again within weeks"
        }
        boolean alone = next == i + 1 && !JOURNEYS.contains(verb.base());
        boolean month = s.at(next).equals("in") && next + 1 < clause.to() && s.time[next + 1] != null;
        int day = next;
        while (day < clause.to() && s.time[day] == null && day < next + 3) {
            day++;
        }
        boolean from = s.at(day < clause.to() ? s.after(day) : day).equals("from"); // "returned on Friday from talks"
        return !alone && !from && (dayRightBehind(next, clause.to()) || month && dayRightBehind(next + 1, clause.to()));
    }

    /** "left Jakarta on Sunday": a place and a day. */
    boolean leavesOn(int i, EventWords.Verb verb, Clause clause) {
        Places.Place place = verb.base().equals("leave") && i + 1 < clause.to() && s.side[i + 1] != null
                ? Places.at(s, i + 1)
                : null;
        return place != null && dayRightBehind(place.to(), clause.to());
    }

    /** Behind a preposition must stand a place; "flew in", "headed home" need none. */
    boolean movesTo(int to, Clause clause) {
        boolean open = !TOWARDS.contains(s.at(to - 1)) || (s.at(to - 1).equals("in") && !s.capitalised(to));
        boolean capital = s.at(to).equals("the")
                && (s.at(to + 1).equals("capital") || s.at(to + 2).equals("capital"));
        return open
                ? !s.isWord(to)
                        || VerbObjects.CLOSERS.contains(s.at(to))
                        || s.time[to] != null
                        || s.adverb(to)
                        || Places.at(s, to) != null
                : to < clause.to() && s.time[to] == null && (capital || Places.at(s, to) != null);
    }

    /** The preposition's place behind the verb: the index of its first word, or -1. */
    int placeBehind(int i, Clause clause, String preposition, int look) {
        for (int j = i + 1; j < Math.min(i + 1 + look, clause.to()); j++) {
            if (s.at(j).equals(preposition)) {
                return Places.at(s, j + 1) != null && s.time[j + 1] == null ? j + 1 : -1;
            }
        }
        return -1;
    }

    /** "arrives on Sunday": a day and nothing else behind the verb. */
    boolean dayRightBehind(int at, int to) {
        int day = s.at(at).equals("on") || s.at(at).equals("late") || s.at(at).equals("early") ? at + 1 : at;
        return day < to && s.time[day] != null && s.time[day].type() != org.parley.text.TimeExpression.Type.DURATION;
    }

    /** "visited villagers in Arica on Monday": somebody or something, where and when. */
    boolean thingThere(int at, int end) {
        for (int j = at + 1; j < Math.min(end - 1, at + THING); j++) {
            if (!s.isWord(j) || s.time[j] != null || EventWords.verb(s.at(j)) != null) {
                return false;
            }
            boolean there = Set.of("in", "at", "near", "outside").contains(s.at(j));
            Places.Place place = there ? Places.at(s, j + 1) : null;
            if (place != null) {
                return dayRightBehind(place.to(), end);
            }
        }
        return false;
    }

    /** "Norway and Chile spoke in Lima on Friday": where and when, right behind the verb. */
    boolean dayAndPlace(int at, int end) {
        Places.Place place = s.at(at).equals("in") && at + 1 < end ? Places.at(s, at + 1) : null;
        return place != null && dayRightBehind(place.to(), end);
    }

    /** Behind "as soon as" and "as early as" stands the day. */
    private int asSoon(int at, int end) {
        boolean soon = s.at(at).equals("as")
                && Set.of("soon", "early").contains(s.at(at + 1))
                && s.at(at + 2).equals("as");
        return soon && at + 3 < end ? at + 3 : at;
    }

    /** "the two talked in Lima on Friday", "may speak as soon as Thursday": nobody else is spoken to. */
    boolean dayOrPlace(int at, int end) {
        int next = at;
        while (next < end && s.adverb(next)) {
            next++;
        }
        if (s.at(next).equals("again")) {
            next++;
        }
        next = asSoon(next, end);
        boolean day = next < end
                && (s.time[next] != null
                        || (s.at(next).equals("on") && s.time[next + 1 < end ? next + 1 : next] != null));
        return day || (s.at(next).equals("in") && next + 1 < end && Places.at(s, next + 1) != null);
    }
}
