package org.parley.claims.events;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Modifier;
import org.parley.text.Numerals;
import org.parley.text.Token;

/** Finds nouns that name encounters, with what the words of their phrase say of them. */
final class NounTriggers {
    static final Set<EventKind> CALL = EnumSet.of(EventKind.CALL);
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "their", "his", "her", "our");
    private static final Set<String> TALK_NOUNS = Set.of(
            "talks", "negotiations", "discussions", "consultations", "bargaining", "dialogue", "meetings", "mediation");
    private static final Set<String> STRETCHES =
            Set.of("day", "days", "hours", "start", "beginning", "end", "conclusion", "opening", "close", "minutes");
    private static final Set<String> SEVERAL = Set.of("series", "rounds", "months", "weeks", "years", "string");
    /** "had dinner", "over lunch". */
    private static final Set<String> HAD = Set.of("had", "have", "has", "having", "share", "shared", "sharing");

    private static final Set<String> SETTINGS = Set.of("during", "alongside", "beside", "around");

    private static final int COUNT_BEHIND = 20;
    private static final int LETTER = 8;

    private final Scene s;
    private final NounPhrases phrases;
    private final PhoneWords phones;

    NounTriggers(Scene scene) {
        this.s = scene;
        this.phrases = new NounPhrases(scene);
        this.phones = new PhoneWords(scene);
    }

    @Nullable
    Trigger noun(int head, EventWords.Noun entry, Clause clause) {
        int from = phrases.phraseStart(head, clause.from());
        int to = head + 1;
        if (s.at(head).equals("set") && !s.at(to).equals("of")) {
            return null;
        }
        if (Set.of("round", "rounds", "set").contains(s.at(head))) {
            if (s.at(to).equals("of")) {
                to = talksAfter(to + 1, clause.to());
                if (to < 0) {
                    return null;
                }
            } else if (from == head && !number(to)) {
                return null;
            }
        }
        if (named(head) || verb(head)) {
            return null;
        }
        if (EventWords.noun(s.at(to)) != null) {
            return null; // "negotiation talks": the last noun counts
        }
        if (s.at(head).equals("conference") && Set.of("news", "press").contains(s.at(head - 1))) {
            return null;
        }
        if (s.at(head - 1).equals("summit") && entry.kinds().contains(EventKind.MEETING)) {
            return phrase(from, head, to, new EventWords.Noun(EnumSet.copyOf(SummitTriggers.SUMMIT), true), clause);
        }
        if (entry.kinds().equals(CALL) && s.at(head - 1).equals("courtesy")) {
            return phrase(from, head, to, new EventWords.Noun(EnumSet.of(EventKind.MEETING), true), clause);
        }
        if (s.at(head).equals("appointment") && !s.at(to).equals("with") || office(head)) {
            return null;
        }
        if (s.at(head).equals("exchange")
                && !NounModifiers.of(s, from, head, to).phone()) {
            return null; // an exchange of prisoners
        }
        if (entry.kinds().equals(CALL) && appeal(from, to)) {
            return null;
        }
        return phrase(from, head, to, entry, clause);
    }

    /** "The summit president, A": a word of somebody's office. */
    private boolean office(int head) {
        for (int i = head + 1; i < Math.min(s.size(), head + 5) && s.isWord(i); i++) {
            if (s.mentionStart[i] <= head && s.mentionStart[i] < i) {
                return true;
            }
        }
        return false;
    }

    private boolean somebody(int i) {
        return i < s.size()
                && (s.person[i] != null
                        || s.capitalised(i)
                        || s.at(i).equals("he")
                        || s.at(i).equals("she"));
    }

    /** "the Employer Bargaining Association": a word of a name. */
    private boolean named(int head) {
        return !s.headline()
                && head > 0
                && s.capitalised(head)
                && (name(head + 1) || head > 1 && name(head - 1))
                && s.at(head).chars().anyMatch(Character::isLetter)
                && !s.at(head).equals("summit");
    }

    private boolean name(int i) {
        return s.capitalised(i) && s.side[i] == null && s.time[i] == null && s.person[i] == null;
    }

    /** "what Oslo calls a good exchange": no plural of a call. */
    private boolean verb(int head) {
        return s.at(head).equals("calls")
                && s.capitalised(head - 1)
                && (Set.of("a", "an", "the", "it", "\u201c", "\"", "this", "that", "him", "her", "them")
                        .contains(s.at(head + 1)));
    }

    /** "his call to President A on Friday", but "his call to A to leave": somebody was telephoned. */
    private boolean receives(int at) {
        int person = at;
        while (person < Math.min(s.size(), at + 5) && s.person[person] == null) {
            person++;
        }
        boolean named = person < s.size() && s.person[person] != null && Math.min(person, s.mentionStart[person]) <= at;
        return named && !s.at(s.after(person)).equals("to") && !s.possessive(s.after(person));
    }

    /** "a call for restraint", "its call on the parties": nobody telephones. */
    private boolean appeal(int from, int to) {
        for (int j = from; j < to; j++) {
            if (EventWords.modifier(s.at(j)) == Modifier.PHONE || s.time[j] != null) {
                return false;
            }
        }
        for (int j = to; j < Math.min(s.size(), to + LETTER); j++) {
            if (Set.of("letter", "statement", "petition", "editorial").contains(s.at(j))) {
                return true; // "The call came in a letter"
            }
        }
        boolean timed = to + 1 < s.size() && s.time[to + 1] != null;
        return !timed
                && !(s.at(to).equals("to") && receives(to + 1))
                && (s.at(to).equals("for") || s.at(to).equals("on") || s.at(to).equals("to"));
    }

    private boolean number(int i) {
        return i < s.size()
                && (s.tokens.get(i).kind() == Token.Kind.NUMBER
                        || Numerals.cardinal(s.at(i)).isPresent());
    }

    private int talksAfter(int at, int end) {
        for (int j = at; j < Math.min(at + 8, end); j++) {
            if (TALK_NOUNS.contains(s.at(j))) {
                return j + 1;
            }
            if (NounPhrases.stops(s.at(j)) || s.at(j).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Trigger phrase(int from, int head, int end, EventWords.Noun entry, Clause clause) {
        NounModifiers told = NounModifiers.of(s, from, head, end);
        Integer ordinal = told.ordinal();
        int to = end;
        if (s.at(head).equals("round") && number(end)) {
            ordinal = s.tokens.get(end).kind() == Token.Kind.NUMBER
                    ? digits(s.at(end))
                    : Integer.valueOf(Numerals.cardinal(s.at(end)).getAsInt());
            int talks = s.at(end + 1).equals("of") ? talksAfter(end + 2, s.size()) : -1;
            to = talks > 0 ? talks : end + 1;
        }
        if (ordinal == null && entry.kinds().contains(EventKind.ROUND)) {
            ordinal = countBehind(to);
        }
        boolean marked = entry.self()
                || POINTING.contains(s.at(from))
                || told.any()
                || ordinal != null
                || s.at(to).equals("with")
                || s.at(to).equals("between")
                || (s.at(to).equals("that") || s.at(to).equals("which")) && somebody(to + 1) // "a dinner that A had"
                || HAD.contains(s.at(from - 1))
                || dayBehind(head, to) // "a round in mid-May"
                || (s.at(from - 1).startsWith("host") && entry.kinds().contains(EventKind.MEETING))
                || (s.at(from - 1).equals("over") && entry.kinds().contains(EventKind.MEETING)); // "over lunch"
        if (!marked) {
            return null;
        }
        Set<EventKind> kinds = kinds(entry, told, from, to);
        if (ordinal != null && oneOfSeveral(from, head) && !told.parties()) {
            ordinal = null;
            kinds = EnumSet.of(EventKind.MEETING);
        }
        boolean body =
                ordinal != null && kinds.contains(EventKind.MEETING) && StandingBodies.sits(s, from, head, clause);
        kinds = body ? EnumSet.of(EventKind.MEETING) : kinds;
        boolean twoSided = !entry.kinds().contains(EventKind.MEETING) && kinds.equals(EnumSet.of(EventKind.MEETING));
        boolean count = false;
        int first = from;
        if (s.at(from - 1).equals("of")) {
            boolean several = SEVERAL.contains(s.at(from - 2));
            count = several && !s.at(from - 2).equals("weeks");
            if ((STRETCHES.contains(s.at(from - 2)) && !s.at(from - 3).equals("within")) || several) {
                ordinal = null;
                first = phrases.lengthStart(phrases.phraseStart(from - 2, Math.max(0, from - 6)));
            }
            if (first < from && s.at(first - 1).equals("of") && STRETCHES.contains(s.at(first - 2))) {
                first = phrases.phraseStart(first - 2, Math.max(0, first - 4)); // "the close of two days of talks"
            }
        }
        boolean definite = POINTING.contains(s.at(first)) || s.possessive(first + 1);
        boolean mutual = told.mutual() || twoSided;
        Trigger.Noun noun = new Trigger.Noun(
                entry.self(), ordinal, definite, told.next(), told.parties(), mutual, count, told.status());
        return new Trigger(first, head, to, kinds, null, noun);
    }

    /** "working-level talks": no round of the ministers. */
    private boolean workingLevel(int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.at(j).equals("working-level")
                    || s.at(j).equals("technical-level")
                    || s.at(j).equals("expert-level")) {
                return true;
            }
        }
        return false;
    }

    private boolean dayBehind(int head, int to) {
        boolean day = to + 1 < s.size()
                && s.time[to + 1] != null
                && Set.of("in", "on").contains(s.at(to));
        boolean of = to + 1 < s.size() && s.time[to + 1] != null && s.at(to).equals("of"); // "the round of June 5"
        return (day || of) && s.at(head).equals("round");
    }

    /** "A second sitting followed", "a first session of the committee": no count of rounds. */
    private boolean oneOfSeveral(int from, int head) {
        boolean sitting = Set.of("session", "sitting", "meeting").contains(s.at(head));
        return sitting && (s.at(from).equals("a") || s.at(from).equals("another"));
    }

    /** What the noun can be with the words around it: "phone" makes it a call, two sides make a summit a meeting. */
    private Set<EventKind> kinds(EventWords.Noun entry, NounModifiers told, int from, int to) {
        Set<EventKind> kinds = EnumSet.copyOf(entry.kinds());
        if (workingLevel(from, to) && kinds.contains(EventKind.MEETING)) {
            kinds.remove(EventKind.ROUND);
        }
        if (told.phone() && kinds.stream().anyMatch(k -> k != EventKind.ROUND)) {
            kinds = EnumSet.of(EventKind.CALL);
        }
        if (kinds.equals(SummitTriggers.SUMMIT)) {
            boolean between = s.at(to).equals("between") || s.at(to).equals("with");
            boolean aside = s.says("sidelines") || s.says("margins"); // of another summit, which alone is one
            if (told.sides() > 1) {
                return aside ? EnumSet.of(EventKind.MEETING) : EnumSet.of(EventKind.SUMMIT, EventKind.MEETING);
            }
            if (!between && (s.at(from).equals("the") || s.time[from] != null) && SETTINGS.contains(s.at(from - 1))) {
                return SummitTriggers.SUMMIT; // "a meeting during the Rio summit": where it takes place
            }
            return between
                    ? EnumSet.of(aside ? EventKind.MEETING : EventKind.SUMMIT)
                    : EnumSet.of(EventKind.SUMMIT, EventKind.MEETING);
        }
        if (TALK_NOUNS.contains(s.at(to - 1)) && phones.phoneWithin(to, Math.min(to + 5, s.size()))) {
            return EnumSet.of(EventKind.CALL); // "held talks on tariffs by phone"
        }
        return kinds.contains(EventKind.CALL) && phones.phoneBehind(to) ? EnumSet.of(EventKind.CALL) : kinds;
    }

    /** "the talks, the third since April,": a count told behind a comma. */
    private @Nullable Integer countBehind(int from) {
        int to = from;
        while (to < Math.min(s.size(), from + COUNT_BEHIND) && s.isWord(to) && !s.speech(to)) {
            to++;
        }
        boolean apart = s.at(to).equals(",") && POINTING.contains(s.at(to + 1));
        if (!apart || Numerals.ordinal(s.at(to + 2)).isEmpty() || s.time[to + 2] != null) {
            return null;
        }
        String next = s.at(to + 3);
        boolean count = (next.equals(",") && to == from)
                || next.equals("since")
                || next.equals("between")
                || next.equals("such")
                || next.equals("round")
                || next.equals("at")
                || (next.equals("of") && !s.at(to + 5).equals("kind"))
                || (to + 3 < s.size() && s.time[to + 3] != null);
        return count ? Integer.valueOf(Numerals.ordinal(s.at(to + 2)).getAsInt()) : null;
    }

    private static @Nullable Integer digits(String number) {
        return number.length() < 4 && number.chars().allMatch(Character::isDigit) ? Integer.valueOf(number) : null;
    }
}
