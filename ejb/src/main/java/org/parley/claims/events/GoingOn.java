package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression;

/** Tells from the words of a sentence whether it goes on from the time of the one before. */
final class GoingOn {
    /** Words that go further back. */
    private static final Set<String> BACK = Set.of(
            "had",
            "last",
            "earlier",
            "previous",
            "previously",
            "first",
            "once",
            "since",
            "already",
            "ago",
            "recent",
            "recently",
            "latest",
            "has",
            "have");

    private static final Set<String> APART = Set.of("after", "before", "later", "earlier");
    private static final Set<String> HOURS_APART = Set.of("before", "earlier", "later");

    private GoingOn() {}

    /** "met separately": beside what was told, on a day of its own. */
    static boolean separately(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).equals("separately")) {
                return true;
            }
        }
        return false;
    }

    /** "hours after a session with A": on the day that the text is at. */
    static boolean hoursApart(Scene s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if ((s.at(i).equals("hours") || s.at(i).equals("minutes"))
                    && (s.at(i + 1).equals("after") || i < 3 && HOURS_APART.contains(s.at(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was "afterwards". */
    static boolean afterwards(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).equals("then") && i > 0 && (i < 4 || s.person[i - 1] != null)) {
                return true;
            }
            if (s.at(i).equals("afterwards") || s.at(i).equals("afterward")) {
                return true;
            }
        }
        return false;
    }

    /** "on the day", "the same day": on the day just named, whatever stands between. */
    static boolean sameDay(Scene s) {
        for (int i = 1; i < s.size(); i++) {
            boolean day = s.at(i).equals("day")
                    && (s.at(i - 1).equals("same")
                            || s.at(i - 1).equals("that")
                            || s.at(i - 1).equals("the") && s.at(i - 2).equals("on"));
            if (day
                    && !(s.isWord(i + 1)
                            && Set.of("of", "that", "when", "after", "before", "in")
                                    .contains(s.at(i + 1)))) {
                return s.time[i] == null || s.time[i].value() == null;
            }
        }
        return false;
    }

    /** A new paragraph goes on only where it begins with those told of before. */
    static boolean pointsBack(Scene s) {
        boolean people = Set.of("he", "she", "they", "both").contains(s.at(0));
        return people
                || (s.at(0).equals("the") && Set.of("two", "pair", "three").contains(s.at(1)));
    }

    /** Whether the word names a time that may be of another day; an hour of the clock alone does not. */
    private static boolean dated(@Nullable TimeExpression time) {
        String value = time == null ? null : time.value();
        boolean clock = value != null && value.startsWith("T");
        return time != null && time.type() != TimeExpression.Type.DURATION && !clock;
    }

    /** "a day after": on another day. */
    private static boolean apart(Scene s, int i) {
        Integer days = APART.contains(s.at(i)) ? DaysApart.days(s, i - 1) : null;
        return days != null && days > 0;
    }

    private static boolean helpsVerb(Scene s, int have) {
        int next = have + 1;
        while (s.adverb(next) || s.at(next).equals("been")) {
            next++;
        }
        EventWords.Verb verb = EventWords.verb(s.at(next));
        boolean participle = verb != null && (verb.form() == EventWords.Form.PARTICIPLE || verb.pastToo());
        return s.at(next - 1).equals("been")
                || participle
                || VerbForms.past(s.at(next))
                || s.at(next).endsWith("en");
    }

    /** Whether the words up to {@code to} name a time of their own or go further back. */
    static boolean tellsItsTime(Scene s, int to) {
        for (int i = 0; i < to; i++) {
            boolean helps =
                    !VerbForms.HAVE.contains(s.at(i)) || helpsVerb(s, i); // "had an hour with B" goes no further back
            if (dated(s.time[i]) || apart(s, i) || (helps && BACK.contains(s.at(i)))) {
                return true;
            }
        }
        return false;
    }
}
