package org.parley.text;

import java.util.List;
import java.util.Set;

/** What a word of a sentence tells of time: whether a verb or the noun it governs lies before or after the day of writing. */
final class TenseCues {
    static final int LEFT = 16;
    static final Set<String> BE = Set.of("is", "are", "be");
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
            "means",
            "determined",
            "resolved",
            "undertook",
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
    static final Set<String> OPENINGS =
            Set.of("by", "until", "before", "from", "starting", "beginning", "effective", "through", "for", "on", "in");
    /** Pasts whose infinitive is as past as they are. */
    private static final Set<String> BEGUN =
            Set.of("began", "started", "continued", "managed", "proceeded", "failed", "happened", "used", "got");

    private static final Set<String> REQUESTS =
            Set.of("asked", "asks", "urged", "urges", "invited", "invites", "ordered", "orders", "summoned", "expects");
    static final Set<String> INVITES = Set.of("invited", "invites", "invite");
    static final Set<String> BETWEEN =
            Set.of("also", "then", "later", "still", "now", "first", "both", "not", "only", "again", "soon");
    /** What follows "to" where it is no infinitive. */
    private static final Set<String> NO_VERBS = Set.of(
            "the",
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
            "it",
            "him",
            "them",
            "this",
            "that",
            "these",
            "those",
            "all",
            "both",
            "each",
            "some",
            "any",
            "one",
            "two",
            "three",
            "us",
            "me",
            "you",
            "others",
            "our",
            "my",
            "no",
            "parliament",
            "industry",
            "business",
            "peace",
            "office",
            "journalists",
            "consumers");
    /** "first set for Tuesday": it was to be then, and is another time or was. */
    static final Set<String> FIRST = Set.of("first", "originally", "initially");

    private static final Set<String> NOW_IS = Set.of("is", "are");
    /** Where somebody is, said of days still to come as of those gone by. */
    private static final Set<String> PLACED = Set.of("back", "in", "at", "there", "out", "away", "home");

    private static final Set<String> REPORTS = Set.of(
            "said",
            "told",
            "added",
            "announced",
            "confirmed",
            "reported",
            "that",
            "which",
            "who",
            "noted",
            "explained");
    private static final Set<String> HAS = Set.of("has", "have");
    /** What people come together for. */
    static final Set<String> MET_AT = Set.of(
            "meeting",
            "meetings",
            "talks",
            "appointment",
            "appointments",
            "round",
            "session",
            "call",
            "dinner",
            "lunch",
            "consultations",
            "negotiations",
            "summit",
            "visit",
            "trip",
            "strike",
            "vote",
            "hearing");
    /** Participles that open a sentence before its verb: "Expected on Saturday: ...", "Asked on Tuesday whether ...". */
    private static final Set<String> PARTICIPLES = Set.of(
            "expected", "set", "due", "scheduled", "planned", "slated", "asked", "speaking", "pressed", "questioned");

    private static final Set<String> PLANNED = Set.of("expected", "set", "due", "scheduled", "planned", "slated");

    private static final Set<String> NOUNS_TOO = Set.of("plan", "plans", "hope", "hopes", "aim");
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "it", "they", "i", "we", "who", "which", "that", "then", "and");
    static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "with", "from", "his", "her", "its", "their");

    /** "leaves for Lima", "the talks start": the present tense of a timetable, told of a subject that stands beside it. */
    static boolean present(List<Token> tokens, int i) {
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
        return listed.equals("timetables")
                && (subject || plural(tokens, i - 1) || pluralWithName(tokens, i - 1) || pluralHead(tokens, i));
    }

    /** "Talks on fish resume", "Heads of state and government gather": the plural stands before what it is of. */
    private static boolean pluralHead(List<Token> tokens, int verb) {
        if (ARTICLES.contains(lower(tokens, verb - 1))) {
            return false;
        }
        for (int i = verb - 2; i >= Math.max(0, verb - 6); i--) {
            if (tokens.get(i).kind() != Token.Kind.WORD || cue(tokens, i) != Tense.UNKNOWN || infinitive(tokens, i)) {
                return false;
            }
            if (plural(tokens, i)) {
                return Set.of("of", "on", "with", "between", "over", "about").contains(lower(tokens, i + 1));
            }
        }
        return false;
    }

    static boolean plural(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        return word.length() > 3 && word.endsWith("s") && Character.isLetter(word.charAt(0));
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

    /** Whether a verb at {@code i} tells when something was or will be. */
    static boolean tells(List<Token> tokens, int i) {
        return cue(tokens, i) != Tense.UNKNOWN;
    }

    static Tense cue(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD) {
            return Tense.UNKNOWN;
        }
        String word = i == 0 && PARTICIPLES.contains(token.lower()) ? token.lower() : token.text();
        if (HAS.contains(word) && appointment(tokens, i + 1)) {
            return Tense.FUTURE;
        }
        if (word.equals("have") && i > 0 && infinitive(tokens, i - 1)) {
            return Tense.UNKNOWN; // "was to have lapsed": the "to" tells
        }
        if (infinitive(tokens, i)) {
            String governor = governor(tokens, i);
            if ((governor.equals("was") || governor.equals("were")) && unmet(tokens, i - 1)) {
                return Tense.EITHER;
            }
            if (plannedOnce(tokens, i)) {
                return Tense.PAST; // "had been due to meet on Tuesday"
            }
            boolean was = governor.equals("was") || governor.equals("were");
            if (was && next(tokens, i).equals("have")) {
                return Tense.EITHER; // "was to have lapsed on Wednesday": past or still to come, and not so
            }
            if (BEGUN.contains(governor)) {
                return Tense.PAST; // "since shells began to fall on Thursday"
            }
            boolean ahead = GOVERNORS.contains(governor) || "future".equals(TimeWords.TENSES.get(governor));
            return ahead || requested(tokens, i) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        String listed = TimeWords.TENSES.get(word); // as printed: "May" and "Will" are names
        if ("future".equals(listed) && i > 0 && FIRST.contains(lower(tokens, i - 1))) {
            return Tense.PAST;
        }
        if ("future".equals(listed)) {
            boolean plan = word.endsWith("ed") || word.equals("due") || word.equals("set");
            if (plan
                    && i > 1
                    && lower(tokens, i - 1).equals("been")
                    && lower(tokens, i - 2).equals("had")) {
                return Tense.PAST;
            }
            boolean attribute = word.endsWith("ed")
                    && i > 0
                    && ARTICLES.contains(lower(tokens, i - 1))
                    && next(tokens, i).length() > 3;
            if (attribute) {
                return Tense.UNKNOWN; // "called off a planned trip on Friday"
            }
            if (NOUNS_TOO.contains(word) && i > 0 && noun(tokens, i)) {
                return Tense.UNKNOWN;
            }
            return !word.equals("set")
                            || next(tokens, i).equals("to")
                            || next(tokens, i).equals("for")
                    ? Tense.FUTURE
                    : Tense.UNKNOWN;
        }
        if (i > 0 && BE.contains(lower(tokens, i - 1)) && !lower(tokens, i - 1).equals("be")) {
            return Tense.UNKNOWN; // "if no deal is found by Saturday"
        }
        if (NOW_IS.contains(word) && (next(tokens, i).endsWith("ing") || PLACED.contains(next(tokens, i)))) {
            return Tense.EITHER;
        }
        if (i > 1 && lower(tokens, i - 1).equals("have") && infinitive(tokens, i - 2)) {
            return Tense.UNKNOWN; // "was to have lapsed": the "to" tells
        }
        boolean past = "past".equals(listed)
                || (word.length() > 4
                        && word.endsWith("ed")
                        && Character.isLowerCase(word.charAt(0))
                        && !word.endsWith("eed"));
        return !past ? Tense.UNKNOWN : i > 0 && lower(tokens, i - 1).equals("be") ? Tense.FUTURE : Tense.PAST;
    }

    /** "had been due to meet on Tuesday": meant for a day that is over by now. */
    private static boolean plannedOnce(List<Token> tokens, int to) {
        int planned = to - 1;
        return planned > 1
                && PLANNED.contains(lower(tokens, planned))
                && lower(tokens, planned - 1).equals("been")
                && lower(tokens, planned - 2).equals("had");
    }

    /** "has a meeting", "have talks": what somebody has before them, where "has met" is over. */
    static boolean appointment(List<Token> tokens, int i) {
        for (int k = i; k < Math.min(tokens.size(), i + 4); k++) {
            String word = lower(tokens, k);
            if (MET_AT.contains(word)) {
                return true;
            }
            if (word.endsWith("ed") || "past".equals(TimeWords.TENSES.get(word)) || word.equals("to")) {
                return false;
            }
        }
        return false;
    }

    /** "were to end on Tuesday but ran on": what was to be, and was not. */
    private static boolean unmet(List<Token> tokens, int i) {
        boolean reported = false;
        for (int k = i - 1; k >= Math.max(0, i - LEFT); k--) {
            reported |= REPORTS.contains(lower(tokens, k));
        }
        boolean unmet = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + LEFT); k++) {
            unmet |= lower(tokens, k).equals("but");
        }
        return unmet && !reported;
    }

    /** "the plan", "its peace plan": a noun that tells no time, where "the sides plan a round" does. */
    static boolean noun(List<Token> tokens, int i) {
        String before = lower(tokens, i - 1);
        boolean subject = SUBJECTS.contains(before)
                || plural(tokens, i - 1)
                || tokens.get(i - 1).capitalised();
        boolean verb = subject && !ARTICLES.contains(before);
        return !verb && !infinitive(tokens, i + 1) && !next(tokens, i).equals("for");
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
    static boolean condition(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        boolean asked = i > 0 && cue(tokens, i - 1) == Tense.PAST;
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

    static boolean infinitive(List<Token> tokens, int i) {
        return i < tokens.size()
                && lower(tokens, i).equals("to")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && Character.isLowerCase(tokens.get(i + 1).text().charAt(0))
                && !NO_VERBS.contains(tokens.get(i + 1).text())
                && !(plural(tokens, i + 1) && !tokens.get(i + 1).text().endsWith("ss")); // "to lawmakers"
    }

    static String next(List<Token> tokens, int i) {
        return i + 1 < tokens.size() ? lower(tokens, i + 1) : "";
    }

    static String lower(List<Token> tokens, int i) {
        return tokens.get(i).lower();
    }

    private TenseCues() {}
}
