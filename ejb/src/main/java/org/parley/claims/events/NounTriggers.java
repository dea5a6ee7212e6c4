package org.parley.claims.events;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.Numerals;
import org.parley.text.Token;

/** Finds nouns that name encounters, with what the words of their phrase say of them. */
final class NounTriggers {
    static final Set<EventKind> CALL = EnumSet.of(EventKind.CALL);
    static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "their", "his", "her", "our");
    static final Set<String> TALK_NOUNS = EventLists.of("talk-nouns");
    private static final Set<String> STRETCHES =
            Set.of("day", "days", "hours", "start", "beginning", "end", "conclusion", "opening", "close", "minutes");
    private static final Set<String> SEVERAL = Set.of("series", "rounds", "months", "weeks", "years", "string");
    /** "had dinner", "over lunch". */
    private static final Set<String> HAD = Set.of("had", "have", "has", "having", "share", "shared", "sharing");

    private static final Set<String> GERUND_OBJECTS = Set.of("the", "its", "their", "his", "her", "all", "those");
    private static final Set<String> MEALS = EventLists.of("refreshments");
    private static final Set<String> HOLDS = EventLists.of("holds");
    private static final Set<String> VIEWS = Set.of("views", "opinions", "ideas");
    private static final Set<String> SETTINGS = Set.of("during", "alongside", "beside", "around");

    private final Scene s;
    private final NounPhrases phrases;
    private final PhoneWords phones;
    private final NounSigns signs;

    NounTriggers(Scene scene) {
        this.s = scene;
        this.phrases = new NounPhrases(scene);
        this.phones = new PhoneWords(scene);
        this.signs = new NounSigns(scene);
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
                to = signs.talksAfter(to + 1, clause.to());
                if (to < 0) {
                    return null;
                }
            } else if (from == head && !signs.number(to)) {
                return null;
            }
        }
        if (signs.named(head) || verb(head)) {
            return null;
        }
        if (EventWords.noun(s.at(to)) != null) {
            return null; // "negotiation talks": the last noun counts
        }
        if (s.at(head).equals("conference") && Set.of("news", "press").contains(s.at(head - 1))) {
            return null;
        }
        if (s.at(head).equals("meeting") && from == head && GERUND_OBJECTS.contains(s.at(to))) {
            return null; // "progress in meeting the conditions"
        }
        if (MEALS.contains(s.at(head)) && describes(to)) {
            return null; // "London coffee prices", "the dinner table"
        }
        if (s.at(head).equals("audience") && s.at(from - 1).equals("in")) {
            return null; // "was received in audience by B on Tuesday": the verb tells it
        }
        if (s.at(head).equals("follow-up") && s.at(to).equals("to")) {
            return null; // "left the follow-up to their ministers"
        }
        if (s.at(head - 1).equals("summit") && entry.kinds().contains(EventKind.MEETING)) {
            return phrase(from, head, to, new EventWords.Noun(EnumSet.copyOf(SummitTriggers.SUMMIT), true), clause);
        }
        if (entry.kinds().equals(CALL) && s.at(head - 1).equals("courtesy")) {
            return phrase(from, head, to, new EventWords.Noun(EnumSet.of(EventKind.MEETING), true), clause);
        }
        if (s.at(head).equals("appointment") && !s.at(to).equals("with") || signs.office(head)) {
            return null;
        }
        boolean exchanged = s.at(to).equals("with") || s.at(to + 1).equals("with") && !s.isWord(to);
        boolean pointed = from + 1 == head
                && POINTING.contains(s.at(from))
                && !s.at(to).equals("of"); // "the exchanges were frank"
        boolean held = HOLDS.contains(s.at(from - 1)) && !s.at(to).equals("of");
        exchanged |= s.at(head).equals("exchanges") && (s.at(to).equals("between") || pointed || held);
        exchanged |= s.at(to).equals("of") && VIEWS.contains(s.at(to + 1)); // "had a frank exchange of views"
        if (s.at(head).startsWith("exchange")
                && !exchanged
                && !NounModifiers.of(s, from, head, to).phone()) {
            return null; // an exchange of prisoners
        }
        if (entry.kinds().equals(CALL) && signs.appeal(from, to) || signs.sitsForWeeks(from, head)) {
            return null;
        }
        return phrase(from, head, to, entry, clause);
    }

    private boolean annual(int from, int head) {
        for (int i = from; i < head; i++) {
            if (s.at(i).equals("annual") || s.at(i).equals("yearly")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word behind a noun is another noun that it only describes. */
    private boolean describes(int next) {
        String word = s.at(next);
        return s.isWord(next)
                && s.time[next] == null
                && s.person[next] == null
                && !NounPhrases.stops(word)
                && !s.adverb(next)
                && !s.speech(next)
                && !VerbForms.past(word)
                && !EventPhrases.past(word)
                && EventWords.governor(word) == null
                && EventWords.verb(word) == null;
    }

    /** "what Oslo calls a good exchange": no plural of a call. */
    private boolean verb(int head) {
        return s.at(head).equals("calls")
                && s.capitalised(head - 1)
                && (Set.of("a", "an", "the", "it", "\u201c", "\"", "this", "that", "him", "her", "them")
                        .contains(s.at(head + 1)));
    }

    private @Nullable Trigger phrase(int from, int head, int end, EventWords.Noun entry, Clause clause) {
        NounModifiers told = NounModifiers.of(s, from, head, end);
        Integer ordinal = told.ordinal();
        int to = end;
        if (s.at(head).equals("round") && signs.number(end) && s.time[end] == null) {
            ordinal = s.tokens.get(end).kind() == Token.Kind.NUMBER
                    ? digits(s.at(end))
                    : Integer.valueOf(Numerals.cardinal(s.at(end)).getAsInt());
            int talks = s.at(end + 1).equals("of") ? signs.talksAfter(end + 2, s.size()) : -1;
            to = talks > 0 ? talks : end + 1;
        }
        boolean renewed = ordinal != null && ordinal == 1 && s.at(to).equals("since");
        if (renewed && toldByVerb(clause.from(), from)) {
            return null; // "met in their first talks since April": told by the verb
        }
        ordinal = renewed ? null : ordinal; // after others that nobody counts
        if (ordinal == null && !renewed && entry.kinds().contains(EventKind.ROUND)) {
            ordinal = signs.countBehind(to);
        }
        boolean marked = entry.self()
                || POINTING.contains(s.at(from))
                || told.any()
                || ordinal != null
                || s.at(to).equals("with")
                || !s.isWord(to) && !s.at(to).equals(",") && s.at(to + 1).equals("with") // an "exchange" with
                || s.at(to).equals("between")
                || (s.at(to).equals("that") || s.at(to).equals("which"))
                        && signs.somebody(to + 1) // "a dinner that A had"
                || HAD.contains(s.at(from - 1))
                || HOLDS.contains(s.at(from - 1)) && ofTalks(head, to) // "held a round of talks"
                || signs.dayBehind(head, to) // "a round in mid-May"
                || (s.at(from - 1).startsWith("host") && entry.kinds().contains(EventKind.MEETING))
                || (s.at(from - 1).equals("over") && entry.kinds().contains(EventKind.MEETING)); // "over lunch"
        if (!marked) {
            return null;
        }
        Set<EventKind> kinds = kinds(entry, told, from, to);
        if (ordinal != null && signs.oneOfSeveral(from, head) && !told.parties()) {
            ordinal = null;
            kinds = EnumSet.of(EventKind.MEETING);
        }
        if (ordinal != null && annual(from, head) && kinds.contains(EventKind.MEETING)) {
            kinds = EnumSet.of(EventKind.MEETING); // "the 13th annual meeting": so many years, no round
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

    private boolean toldByVerb(int from, int noun) {
        for (int i = from; i < noun; i++) {
            EventWords.Verb verb = s.person[i] == null ? EventWords.verb(s.at(i)) : null;
            if (verb != null && verb.kinds().contains(EventKind.MEETING)) {
                return true;
            }
        }
        return false;
    }

    private boolean ofTalks(int head, int to) {
        return s.at(head).equals("round") && to > head + 1 && !s.at(to - 1).equals("meetings");
    }

    /** What the noun can be with the words around it: "phone" makes it a call, two sides make a summit a meeting. */
    private Set<EventKind> kinds(EventWords.Noun entry, NounModifiers told, int from, int to) {
        Set<EventKind> kinds = EnumSet.copyOf(entry.kinds());
        if (signs.workingLevel(from, to) && kinds.contains(EventKind.MEETING)) {
            kinds.remove(EventKind.ROUND);
        }
        if (told.phone() && kinds.stream().anyMatch(k -> k != EventKind.ROUND)) {
            kinds = EnumSet.of(EventKind.CALL);
        }
        if (kinds.equals(SummitTriggers.SUMMIT)) {
            boolean between = s.at(to).equals("between") || s.at(to).equals("with");
            boolean aside = NounPhrases.EDGES.stream().anyMatch(s::says); // of another summit, which alone is one
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

    private static @Nullable Integer digits(String number) {
        return number.length() < 4 && number.chars().allMatch(Character::isDigit) ? Integer.valueOf(number) : null;
    }
}
