package org.parley.text;

import java.util.List;
import java.util.Set;

/** Whether the verb around a time places it before or after the day of writing. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int LEFT = 16;
    private static final int RIGHT = 12;
    /** The verb of a headline stands among its first words. */
    private static final int HEADLINE = 6;

    private static final Set<String> BE = Set.of("is", "are", "be");
    private static final Set<String> GOVERNORS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "agreed",
            "agree",
            "ready",
            "able",
            "has",
            "have",
            "wants",
            "want",
            "hopes",
            "hope",
            "decided",
            "pledged",
            "vowed",
            "promised",
            "arranging",
            "arranged",
            "trying",
            "preparing",
            "prepared",
            "set",
            "readiness",
            "willingness",
            "willing",
            "unwilling",
            "intention",
            "promise",
            "pledge",
            "offered",
            "threatened",
            "threatens",
            "threat",
            "proposed",
            "proposes",
            "poised",
            "bound",
            "eager",
            "keen");
    private static final Set<String> OPENINGS =
            Set.of("by", "until", "before", "from", "starting", "beginning", "effective", "through", "for", "on", "in");

    private static final Set<String> APPOINTED =
            Set.of("election", "vote", "poll", "referendum", "ballot", "deadline", "hearing", "summit", "runoff");

    private static final Set<String> OPENING =
            Set.of("opening", "starting", "beginning", "looming", "approaching", "expiring", "convening", "ending");

    private static final Set<String> REQUESTS =
            Set.of("asked", "asks", "urged", "urges", "invited", "invites", "ordered", "orders", "summoned", "expects");

    private static final Set<String> AHEAD =
            Set.of("by", "until", "before", "from", "starting", "beginning", "effective", "through");

    private static final Set<String> CALLS = Set.of("called", "calls", "summoned", "convened", "invited", "booked");
    private static final Set<String> MOVED_TO = Set.of("for", "to", "until");
    private static final Set<String> MOVED =
            Set.of("rescheduled", "postponed", "deferred", "delayed", "pushed", "moved", "put", "brought");
    private static final Set<String> INVITES = Set.of("invited", "invites", "invite");
    private static final Set<String> OVER =
            Set.of("began", "opened", "started", "ended", "closed", "concluded", "adjourned", "was", "were", "had");
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
    private static final Set<String> LIMIT = Set.of("until", "till", "through");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "later", "still", "now", "first", "both", "not", "only", "again", "soon");
    /** What follows "to" where it is no infinitive. */
    private static final Set<String> NO_VERBS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "it", "him", "them", "this", "that", "these", "those",
            "all", "both", "each", "some", "any", "one", "two", "three", "us", "me", "you", "others", "our", "my",
            "no");

    /** "first set for Tuesday": it was to be then, and is another time or was. */
    private static final Set<String> FIRST = Set.of("first", "originally", "initially");

    private static final Set<String> MODALS = Set.of("will", "could", "may", "might", "should", "can");
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "it", "they", "i", "we", "who", "which", "that", "then", "and");
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "with", "from", "his", "her", "its", "their");

    /** The tense around the tokens {@code [from, to)} of a sentence; a caption tells what was in the present tense. */
    static Tense around(List<Token> tokens, int from, int to, boolean caption) {
        if (from > 0 && BE.contains(lower(tokens, from - 1))) {
            return FUTURE;
        }
        if (from > 1 && lower(tokens, from - 1).equals("on") && BE.contains(lower(tokens, from - 2))) {
            return FUTURE;
        }
        if (to < tokens.size()
                && tokens.get(to).text().endsWith("s")
                && tokens.get(to).text().length() == 2
                && !Character.isLetter(tokens.get(to).text().charAt(0))) {
            return possessive(tokens, from, to + 1);
        }
        Tense led = led(tokens, from);
        if (led != UNKNOWN) {
            return led;
        }
        if (eitherDay(tokens, from, to) || with(tokens, from, to)) {
            return FUTURE;
        }
        if (heads(tokens, from, to)) {
            return headed(tokens, to);
        }
        boolean bareInfinitive = false;
        for (int i = from - 1; i >= Math.max(0, from - LEFT); i--) {
            Tense tense = condition(tokens, i) ? FUTURE : cue(tokens, i);
            if (tense != UNKNOWN) {
                return tense == PAST && invited(tokens, i, from) ? FUTURE : tense;
            }
            if ((!caption && present(tokens, i)) || again(tokens, i, from)) {
                return FUTURE;
            }
            boolean headline =
                    i > 0 && i < HEADLINE && opensWithPlural(tokens, i - 1); // "Medics to walk out on Friday"
            bareInfinitive |=
                    infinitive(tokens, i) && i > 0 && (tokens.get(i - 1).capitalised() || headline);
        }
        boolean opening = from <= 1 && !caption; // "On Sunday the delegation leaves for Lima"
        for (int i = to; i < Math.min(tokens.size(), to + RIGHT); i++) {
            Tense tense = opening && present(tokens, i) ? FUTURE : cue(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        boolean opens = from > 0 && AHEAD.contains(lower(tokens, from - 1));
        return bareInfinitive || opens || appointed(tokens, from) ? FUTURE : UNKNOWN;
    }

    /** "an election on Sunday makes it harder": what is appointed, and told in the present, lies ahead. */
    private static boolean appointed(List<Token> tokens, int from) {
        boolean on = from > 2 && lower(tokens, from - 1).equals("on");
        String thing = on ? lower(tokens, from - 2) : "";
        return APPOINTED.contains(thing) && Set.of("a", "an").contains(article(tokens, from - 2));
    }

    private static String article(List<Token> tokens, int noun) {
        int i = noun - 1;
        while (i > 0
                && i > noun - 5
                && tokens.get(i).kind() == Token.Kind.WORD
                && !ARTICLES.contains(lower(tokens, i))) {
            i--;
        }
        return i < 0 ? "" : lower(tokens, i);
    }

    /** "With the summit opening on Sunday, this paper looks back": what lies ahead of what goes on now. */
    private static boolean with(List<Token> tokens, int from, int to) {
        if (from < 3 || from > LEFT || !lower(tokens, 0).equals("with")) {
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

    private static boolean weekday(List<Token> tokens, int i) {
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
        if (!INVITES.contains(lower(tokens, verb))) {
            return false;
        }
        for (int i = verb + 1; i + 1 < from; i++) {
            if (lower(tokens, i).equals("to") && Set.of("a", "an").contains(lower(tokens, i + 1))) {
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
        boolean called = false;
        for (int i = from - 2; before.equals("for") && i >= Math.max(0, from - 8); i--) {
            called |= CALLS.contains(lower(tokens, i));
        }
        for (int i = from - 2; MOVED_TO.contains(before) && i >= Math.max(0, from - 7); i--) {
            called |= MOVED.contains(lower(tokens, i));
        }
        for (int i = from - 2; LIMIT.contains(before) && i >= Math.max(0, from - 6); i--) {
            called |= STRETCHED.contains(lower(tokens, i));
        }
        return called ? FUTURE : UNKNOWN;
    }

    /** "Thursday's session": the noun's day, whatever the verb, but for what plainly lies ahead. */
    private static Tense possessive(List<Token> tokens, int from, int to) {
        if (from > 0 && asks(tokens, from - 1)) {
            return FUTURE;
        }
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if (lower(tokens, i).equals("ahead") || lower(tokens, i).equals("before") || cue(tokens, i) == FUTURE) {
                return over(tokens, to) ? PAST : FUTURE;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (INVITES.contains(lower(tokens, i)) && lower(tokens, from - 1).equals("to")) {
                return FUTURE;
            }
        }
        for (int i = to; i + 1 < Math.min(tokens.size(), to + 4); i++) {
            if (MODALS.contains(tokens.get(i).text()) && next(tokens, i).equals("be")) {
                return FUTURE;
            }
        }
        return PAST;
    }

    /** "Will Monday's meeting bring a signature?": a question about what is to come. */
    private static boolean asks(List<Token> tokens, int i) {
        return Set.of("will", "would", "could", "can").contains(lower(tokens, i))
                && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.PUNCTUATION);
    }

    /** "before Thursday's summit began": the noun's own verb tells that it is over. */
    private static boolean over(List<Token> tokens, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 4); i++) {
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
            if (OVER.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** "leaves for Lima", "the talks start": the present tense of a timetable, told of a subject that stands beside it. */
    private static boolean present(List<Token> tokens, int i) {
        String listed = TimeWords.TENSES.get(tokens.get(i).text());
        if (i == 0 || listed == null || next(tokens, i).equals("of")) {
            return false;
        }
        Token before = tokens.get(i - 1);
        String word = lower(tokens, i - 1);
        boolean subject = SUBJECTS.contains(word) || word.equals(",");
        if (listed.equals("timetable")) {
            return subject
                    || before.capitalised()
                    || before.kind() == Token.Kind.WORD && i > 1 && !ARTICLES.contains(word);
        }
        return listed.equals("timetables") && (subject || plural(tokens, i - 1) || pluralWithName(tokens, i - 1));
    }

    private static boolean plural(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        return word.length() > 3 && word.endsWith("s") && Character.isLetter(word.charAt(0));
    }

    private static boolean opensWithPlural(List<Token> tokens, int i) {
        return plural(tokens, i) && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.PUNCTUATION);
    }

    /** "the leaders of the Seven begin": the plural stands before the name. */
    private static boolean pluralWithName(List<Token> tokens, int i) {
        int of = i - 1;
        while (of > 0
                && of > i - 3
                && (tokens.get(of).capitalised() || lower(tokens, of).equals("the"))) {
            of--;
        }
        return tokens.get(i).capitalised() && of > 0 && lower(tokens, of).equals("of") && plural(tokens, of - 1);
    }

    /** Whether the cue stands so near that it is sure to be about this time. */
    static boolean near(List<Token> tokens, int from) {
        return from <= 1
                || cue(tokens, from - 1) != UNKNOWN
                || lower(tokens, from - 1).equals("effective")
                || (from > 1 && OPENINGS.contains(lower(tokens, from - 1)) && cue(tokens, from - 2) != UNKNOWN);
    }

    /** "from October", "by June": a limit ahead where the tense is of what is to come. */
    static boolean ahead(List<Token> tokens, int from) {
        return from > 0 && AHEAD.contains(lower(tokens, from - 1));
    }

    private static Tense cue(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD) {
            return UNKNOWN;
        }
        String word = token.text();
        if (infinitive(tokens, i)) {
            String governor = governor(tokens, i);
            boolean ahead = GOVERNORS.contains(governor) || "future".equals(TimeWords.TENSES.get(governor));
            return ahead || requested(tokens, i) ? FUTURE : UNKNOWN;
        }
        String listed = TimeWords.TENSES.get(word); // as printed: "May" and "Will" are names
        if ("future".equals(listed) && i > 0 && FIRST.contains(lower(tokens, i - 1))) {
            return PAST;
        }
        if ("future".equals(listed)) {
            if (word.endsWith("ed")
                    && i > 1
                    && lower(tokens, i - 1).equals("been")
                    && lower(tokens, i - 2).equals("had")) {
                return PAST;
            }
            return !word.equals("set")
                            || next(tokens, i).equals("to")
                            || next(tokens, i).equals("for")
                    ? FUTURE
                    : UNKNOWN;
        }
        boolean past = "past".equals(listed)
                || (word.length() > 4
                        && word.endsWith("ed")
                        && Character.isLowerCase(word.charAt(0))
                        && !word.endsWith("eed"));
        return !past ? UNKNOWN : i > 0 && lower(tokens, i - 1).equals("be") ? FUTURE : PAST;
    }

    /** What stands before "to", past an adverb: "was also to see". */
    private static String governor(List<Token> tokens, int to) {
        int i = to - 1;
        while (i > 0 && BETWEEN.contains(lower(tokens, i))) {
            i--;
        }
        return i < 0 ? "" : lower(tokens, i);
    }

    /** "provided that the cabinet settles on Monday", "unless they come round by then": what is not yet certain lies ahead. */
    private static boolean condition(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        boolean asked = i > 0 && cue(tokens, i - 1) == PAST;
        return word.equals("unless")
                || word.equals("if") && !asked
                || word.equals("provided") && next(tokens, i).equals("that");
    }

    /** "asked both sides to return": what somebody is asked to do lies ahead of the asking. */
    private static boolean requested(List<Token> tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 6) && tokens.get(i).kind() == Token.Kind.WORD; i--) {
            if (REQUESTS.contains(lower(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean infinitive(List<Token> tokens, int i) {
        return lower(tokens, i).equals("to")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && Character.isLowerCase(tokens.get(i + 1).text().charAt(0))
                && !NO_VERBS.contains(tokens.get(i + 1).text());
    }

    private static String next(List<Token> tokens, int i) {
        return i + 1 < tokens.size() ? lower(tokens, i + 1) : "";
    }

    private static String lower(List<Token> tokens, int i) {
        return tokens.get(i).lower();
    }
}
