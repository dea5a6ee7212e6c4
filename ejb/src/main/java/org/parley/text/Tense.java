package org.parley.text;

import static org.parley.text.TenseCues.cue;
import static org.parley.text.TenseCues.infinitive;
import static org.parley.text.TenseCues.lower;

import java.util.List;
import java.util.Set;

/** Whether the verb around a time places it before or after the day of writing. */
enum Tense {
    PAST,
    FUTURE,
    /** Before or after it, whichever lies nearer: "ahead of talks on Friday, she said". */
    EITHER,
    UNKNOWN;

    private static final int RIGHT = 12;
    /** The verb of a headline stands among its first words. */
    private static final int HEADLINE = 6;

    private static final Set<String> OPENING =
            Set.of("opening", "starting", "beginning", "looming", "approaching", "expiring", "convening", "ending");
    private static final Set<String> AHEAD =
            Set.of("by", "until", "before", "from", "starting", "beginning", "effective", "through");
    private static final Set<String> CALLS = Set.of(
            "called", "calls", "summoned", "convened", "invited", "booked", "arranged", "set", "fixed", "announced");
    private static final Set<String> MOVED_TO = Set.of("for", "to", "until");
    private static final Set<String> MOVED = Set.of(
            "rescheduled",
            "postponed",
            "deferred",
            "delayed",
            "pushed",
            "moved",
            "put",
            "brought",
            "slipped",
            "slid",
            "shifted");
    private static final Set<String> STRETCHED = Set.of(
            "extended",
            "stretched",
            "prolonged",
            "lengthened",
            "extends",
            "has",
            "have",
            "had",
            "given",
            "gave",
            "time");
    private static final Set<String> AFTERWARDS = Set.of(
            "comes", "come", "came", "coming", "day", "days", "hours", "hour", "week", "weeks", "month", "months",
            "shortly", "soon");
    private static final Set<String> LIMIT = Set.of("until", "till", "through");

    /** The tense around the tokens {@code [from, to)} of a sentence; a caption tells what was in the present tense. */
    static Tense around(List<Token> tokens, int from, int to, boolean caption) {
        if (from > 0 && TenseCues.BE.contains(lower(tokens, from - 1))) {
            return FUTURE;
        }
        if (from > 1 && lower(tokens, from - 1).equals("on") && TenseCues.BE.contains(lower(tokens, from - 2))) {
            return FUTURE;
        }
        if (to < tokens.size()
                && tokens.get(to).text().endsWith("s")
                && tokens.get(to).text().length() == 2
                && !Character.isLetter(tokens.get(to).text().charAt(0))) {
            return DayNouns.possessive(tokens, from, to + 1);
        }
        boolean subject = from == 0
                || !TenseCues.OPENINGS.contains(lower(tokens, from - 1))
                        && !lower(tokens, from - 1).equals("of");
        if (subject && to < tokens.size() && lower(tokens, to).equals("is")) {
            return FUTURE; // "where Saturday is the day of the host"
        }
        Tense led = led(tokens, from);
        if (led != UNKNOWN) {
            return led;
        }
        if (behindAfter(tokens, from)) {
            return PAST;
        }
        Tense own = caption ? UNKNOWN : DayNouns.inSubject(tokens, from, to);
        if (own != UNKNOWN) {
            return own;
        }
        if (eitherDay(tokens, from, to) || with(tokens, from, to)) {
            return FUTURE;
        }
        if (heads(tokens, from, to)) {
            return headed(tokens, to);
        }
        Tense inTalks = caption ? UNKNOWN : ToldInTalks.at(tokens, from);
        if (inTalks != UNKNOWN) {
            return inTalks;
        }
        boolean bareInfinitive = false;
        for (int i = from - 1; i >= Math.max(0, from - TenseCues.LEFT); i--) {
            Tense tense = TenseCues.condition(tokens, i) ? FUTURE : cue(tokens, i);
            if (tense == EITHER && AHEAD.contains(lower(tokens, from - 1))) {
                return FUTURE;
            }
            if (tense != UNKNOWN) {
                return tense == PAST && invited(tokens, i, from) ? FUTURE : tense;
            }
            boolean adjacent = "adjacent".equals(TimeWords.TENSES.get(lower(tokens, i)))
                    && (i == from - 1
                            || i == from - 2 && lower(tokens, from - 1).equals("on")); // "speaks on Tuesday"
            boolean bare = i > 0 && infinitive(tokens, i - 1); // "began to fall on Thursday"
            if ((!caption && !bare && (adjacent || TenseCues.present(tokens, i))) || again(tokens, i, from)) {
                return FUTURE;
            }
            boolean headline =
                    i > 0 && i < HEADLINE && opensWithPlural(tokens, i - 1); // "Medics to walk out on Friday"
            bareInfinitive |=
                    infinitive(tokens, i) && i > 0 && (tokens.get(i - 1).capitalised() || headline);
        }
        boolean fronted =
                from <= 6 && to < tokens.size() && lower(tokens, to).equals(","); // "In Lima on Friday, she meets"
        boolean opening = (from <= 1 || fronted) && !caption; // "On Sunday the delegation leaves for Lima"
        for (int i = to; i < Math.min(tokens.size(), to + RIGHT); i++) {
            Tense tense = opening && TenseCues.present(tokens, i) ? FUTURE : cue(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        boolean opens = from > 0 && AHEAD.contains(lower(tokens, from - 1)) || soon(tokens, from);
        return bareInfinitive || opens || DayNouns.appointed(tokens, from) ? FUTURE : UNKNOWN;
    }

    /** "as early as Monday they meet". */
    private static boolean soon(List<Token> tokens, int from) {
        int as = from > 0 && lower(tokens, from - 1).equals("on") ? from - 2 : from - 1;
        return as > 0
                && lower(tokens, as).equals("as")
                && Set.of("early", "soon").contains(lower(tokens, as - 1));
    }

    /** "The meeting comes after a call on Thursday", "a day after talks on Monday": what came before, whatever the verb. */
    private static boolean behindAfter(List<Token> tokens, int from) {
        for (int i = from - 1; i > 0 && i > from - TenseCues.LEFT; i--) {
            String word = lower(tokens, i);
            if (word.equals("after")) {
                return AFTERWARDS.contains(lower(tokens, i - 1));
            }
            if (word.equals("follows") || word.equals("follow")) {
                return i > 1 && i < from - 2 && !lower(tokens, i - 1).equals("to");
            }
            boolean tells = tokens.get(i).kind() != Token.Kind.WORD && !word.equals(".") || cue(tokens, i) == FUTURE;
            if (tells) {
                return false;
            }
        }
        return false;
    }

    /** "With the summit opening on Sunday, this paper looks back": what lies ahead of what goes on now. */
    static boolean with(List<Token> tokens, int from, int to) {
        if (from < 3 || from > TenseCues.LEFT || !lower(tokens, 0).equals("with")) {
            return false;
        }
        boolean opening = false;
        for (int i = 1; i < from; i++) {
            opening |= OPENING.contains(lower(tokens, i));
        }
        boolean now = opening;
        for (int i = to; i < tokens.size() && now; i++) {
            now = cue(tokens, i) != PAST;
        }
        return now;
    }

    /** "Wednesday or Thursday": nobody is unsure of a day gone by. */
    private static boolean eitherDay(List<Token> tokens, int from, int to) {
        boolean first = to + 1 < tokens.size() && lower(tokens, to).equals("or") && weekday(tokens, to + 1);
        boolean second = from > 1 && lower(tokens, from - 1).equals("or") && weekday(tokens, from - 2);
        boolean both = to == from + 3 && lower(tokens, from + 1).equals("or") && weekday(tokens, from + 2);
        return weekday(tokens, from) && (first || second || both);
    }

    static boolean weekday(List<Token> tokens, int i) {
        TimeWords.Word word = TimeWords.of(lower(tokens, i));
        return word != null && word.kind() == TimeWords.Kind.WEEKDAY;
    }

    /** "May 1: Second round opens": the day heads an entry, as in a chronicle. */
    private static boolean heads(List<Token> tokens, int from, int to) {
        boolean opens = from == 0 || (from == 1 && tokens.get(0).kind() == Token.Kind.PUNCTUATION);
        return opens
                && to < tokens.size()
                && Set.of(":", "\u2014", "\u2013", "--", "-").contains(lower(tokens, to));
    }

    /** A chronicle tells what was in the present tense; what lies ahead it says. */
    private static Tense headed(List<Token> tokens, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + RIGHT); i++) {
            Tense tense = cue(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** "invited both sides to a meeting on Friday": what somebody is invited to lies ahead of the invitation. */
    private static boolean invited(List<Token> tokens, int verb, int from) {
        if (!TenseCues.INVITES.contains(lower(tokens, verb))) {
            return false;
        }
        for (int i = verb + 1; i + 1 < from; i++) {
            if (lower(tokens, i).equals("to")
                    && Set.of("a", "an", "meetings", "talks", "consultations", "another", "further")
                            .contains(lower(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "nothing was agreed, except to meet again on Thursday". */
    private static boolean again(List<Token> tokens, int i, int from) {
        return infinitive(tokens, i) && i + 2 < from && lower(tokens, i + 2).equals("again");
    }

    /** "since Sunday" lies behind whatever the verb; what is called "for Monday" or moved "to Monday" lies ahead. */
    private static Tense led(List<Token> tokens, int from) {
        String before = from > 0 ? lower(tokens, from - 1) : "";
        if (before.equals("since")) {
            return PAST;
        }
        if (before.equals("effective")) {
            return FUTURE;
        }
        boolean called = false;
        for (int i = from - 2; before.equals("for") && i >= Math.max(0, from - 8); i--) {
            String verb = i > 0 ? lower(tokens, i - 1) : "";
            called |= CALLS.contains(lower(tokens, i)) && !TenseCues.FIRST.contains(verb) && !verb.equals("been");
        }
        for (int i = from - 2; MOVED_TO.contains(before) && i >= Math.max(0, from - 7); i--) {
            called |= MOVED.contains(lower(tokens, i));
        }
        for (int i = from - 2; LIMIT.contains(before) && i >= Math.max(0, from - 6); i--) {
            if (STRETCHED.contains(lower(tokens, i))) {
                return before.equals("through") ? EITHER : FUTURE;
            }
        }
        return called || DayNouns.announced(tokens, from)
                ? FUTURE
                : DayNouns.opensAhead(tokens, from) ? EITHER : UNKNOWN;
    }

    private static boolean opensWithPlural(List<Token> tokens, int i) {
        return TenseCues.plural(tokens, i) && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.PUNCTUATION);
    }

    /** Whether the cue stands so near that it is sure to be about this time. */
    static boolean near(List<Token> tokens, int from) {
        return from <= 1
                || cue(tokens, from - 1) != UNKNOWN
                || lower(tokens, from - 1).equals("effective")
                || (from > 1
                        && TenseCues.OPENINGS.contains(lower(tokens, from - 1))
                        && cue(tokens, from - 2) != UNKNOWN);
    }

    /** "from October", "by June": a limit ahead where the tense is of what is to come. */
    static boolean ahead(List<Token> tokens, int from) {
        return from > 0 && AHEAD.contains(lower(tokens, from - 1));
    }
}
