package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Frame;
import org.parley.claims.events.EventWords.Modifier;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Numerals;
import org.parley.text.Token;

/** Finds the words of a clause that name encounters. */
final class TriggerFinder {
    private static final int LEFT = 10;
    private static final Set<EventKind> SUMMIT = EnumSet.of(EventKind.SUMMIT);
    private static final Set<EventKind> CALL = EnumSet.of(EventKind.CALL);
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your",
            "any", "each", "every", "some", "no", "both", "another");
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "their", "his", "her", "our");
    private static final Set<String> STOP = Set.of(
            "in",
            "at",
            "on",
            "for",
            "of",
            "to",
            "from",
            "by",
            "with",
            "about",
            "over",
            "into",
            "during",
            "after",
            "before",
            "and",
            "or",
            "but",
            "as",
            "than",
            "ahead",
            "between",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "may",
            "might",
            "can",
            "could",
            "should",
            "said",
            "says",
            "that",
            "which",
            "who",
            "if",
            "when",
            "while",
            "not",
            "within",
            "without",
            "against",
            "among",
            "toward",
            "towards",
            "beside",
            "near",
            "per",
            "upon",
            "across",
            "behind",
            "beyond",
            "include",
            "called",
            "via",
            "through",
            "following",
            "since",
            "until",
            "amid",
            "despite");
    private static final Set<String> UNITS = Set.of(
            "day", "week", "month", "year", "time", "straight", "consecutive", "term", "quarter", "half", "batch");
    private static final Set<String> TALK_NOUNS = Set.of(
            "talks", "negotiations", "discussions", "consultations", "bargaining", "dialogue", "meetings", "mediation");
    private static final Set<String> STRETCHES =
            Set.of("day", "days", "hours", "start", "beginning", "end", "conclusion", "opening", "close", "minutes");
    private static final Set<String> SEVERAL = Set.of("series", "rounds", "months", "weeks", "years", "string");
    private static final Set<String> GATHERINGS = Set.of("summit", "meeting", "gathering", "conference");
    private static final Set<String> REQUIREMENTS = Set.of(
            "demand",
            "demands",
            "deadline",
            "deadlines",
            "target",
            "targets",
            "goal",
            "goals",
            "needs",
            "condition",
            "conditions",
            "requirement",
            "requirements",
            "standard",
            "standards",
            "criteria",
            "obligations",
            "resistance",
            "opposition",
            "costs");
    private static final Set<String> CLOSERS = Set.of(
            "in",
            "at",
            "on",
            "for",
            "to",
            "with",
            "before",
            "after",
            "ahead",
            "beside",
            "during",
            "about",
            "over",
            "by",
            "and",
            ",",
            ".",
            ";",
            "again",
            "face-to-face",
            "separately",
            "privately",
            "directly",
            "personally",
            "early",
            "late",
            "there",
            "here",
            "alongside",
            "or",
            "but",
            "more",
            "next",
            "this",
            "last",
            "as",
            "twice",
            "when",
            "while",
            "from");

    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "should", "to");
    private static final Set<String> PLURALS = Set.of("they", "we", "i", "both");
    private static final Set<String> SETS = Set.of("set", "sets", "took", "jetted", "jets");
    /** "had dinner", "over lunch". */
    private static final Set<String> HAD = Set.of("had", "have", "has", "having", "share", "shared", "sharing");

    private static final Set<String> TOWARDS =
            Set.of("to", "into", "for", "in", "at", "from", "of", "through", "between", "on");
    private static final Set<String> BY_PHONE = Set.of("by", "via", "the", "over", "on");
    private static final Set<String> LOOKS =
            Set.of("look", "looked", "looks", "drop", "dropped", "drops", "pop", "popped", "call", "called");
    private final Scene s;
    private final Presence presence;

    TriggerFinder(Scene scene) {
        this.s = scene;
        this.presence = new Presence(scene);
    }

    List<Trigger> in(Clause clause) {
        List<Trigger> found = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            Trigger trigger = s.aside[i] ? null : at(i, clause);
            boolean session = !found.isEmpty() && found.get(found.size() - 1).noun() != null;
            if (trigger != null && session && gathers(trigger)) {
                continue; // "the session brought A together with B": one encounter, told by the noun
            }
            if (trigger != null) {
                found.add(trigger);
                i = trigger.to() - 1;
            }
        }
        return found;
    }

    private boolean gathers(Trigger trigger) {
        EventPhrases.Match match = EventPhrases.at(s, trigger.head(), s.size());
        return trigger.verb() != null && match != null && match.phrase().frame() == EventPhrases.Frame.GATHER;
    }

    private @Nullable Trigger at(int i, Clause clause) {
        Trigger summit = summit(i, clause);
        if (summit != null) {
            return summit;
        }
        if (s.person[i] != null || s.time[i] != null) {
            return null;
        }
        Trigger there = presence.at(i, clause);
        if (there != null) {
            return there;
        }
        if (s.at(i).equals("off") && s.at(i + 1).equals("for") && i > clause.from() && SETS.contains(s.at(i - 1))) {
            return setsOff(i, clause);
        }
        Trigger phrase = phrase(i, clause);
        if (phrase != null) {
            return phrase;
        }
        EventWords.Verb verb = EventWords.verb(s.at(i));
        if (verb != null && verbHere(i, verb, clause)) {
            return verb(i, verb, clause);
        }
        EventWords.Noun noun = EventWords.noun(s.at(i));
        return noun == null ? null : noun(i, noun, clause);
    }

    /** "set off for Geneva": a departure. */
    private @Nullable Trigger setsOff(int i, Clause clause) {
        boolean place = i + 2 < clause.to() && Places.at(s, i + 2) != null && s.time[i + 2] == null;
        Form form = s.at(i - 1).equals("sets") || s.at(i - 1).equals("jets") ? Form.THIRD : Form.PAST;
        EventWords.Verb verb = new EventWords.Verb("set off", form, false, EnumSet.of(EventKind.VISIT), Frame.LEAVE);
        return place ? new Trigger(i - 1, i - 1, i + 1, verb.kinds(), verb, null) : null;
    }

    // summits

    private @Nullable Trigger summit(int i, Clause clause) {
        int end = summitName(i, clause.to());
        if (end < 0) {
            return EventWords.summitAlone(s.at(i)) ? summitNoun(i, i + 1, clause) : null;
        }
        for (int j = end; j < Math.min(end + 4, clause.to()); j++) {
            if (GATHERINGS.contains(s.at(j))) {
                return summitNoun(i, j + 1, clause);
            }
            if (!s.at(j).startsWith("leader")
                    && !s.possessive(j)
                    && !s.at(j).equals("annual")
                    && !s.at(j).equals("climate")) {
                return null;
            }
        }
        return null;
    }

    private int summitName(int i, int to) {
        return summitName(s, i, to);
    }

    /** The index after the name of a standing gathering that begins at {@code i}; -1 where none does. */
    static int summitName(Scene s, int i, int to) {
        String name = s.at(i);
        if (!EventWords.summitBegins(name)) {
            return -1;
        }
        for (int n = 1; n <= 3 && i + n <= to; n++) {
            if (n > 1) {
                name = name + " " + s.at(i + n - 1);
            }
            if (EventWords.summitName(name)) {
                return i + n;
            }
        }
        return -1;
    }

    private Trigger summitNoun(int i, int to, Clause clause) {
        int from = phraseStart(i, clause.from());
        boolean planned = false;
        for (int j = from; j < i; j++) {
            planned |= EventWords.modifier(s.at(j)) == Modifier.PLANNED;
        }
        return new Trigger(
                from,
                to - 1,
                to,
                SUMMIT,
                null,
                new Trigger.Noun(true, null, true, false, false, false, false, planned ? Modifier.PLANNED : null));
    }

    // nouns

    private @Nullable Trigger noun(int head, EventWords.Noun entry, Clause clause) {
        int from = phraseStart(head, clause.from());
        int to = head + 1;
        if (s.at(head).equals("round")) {
            if (s.at(to).equals("of")) {
                to = talksAfter(to + 1, clause.to());
                if (to < 0) {
                    return null;
                }
            } else if (from == head && !number(to)) {
                return null;
            }
        }
        if (EventWords.noun(s.at(to)) != null) {
            return null; // "negotiation talks": the last noun counts
        }
        if (entry.kinds().equals(CALL) && s.at(head - 1).equals("courtesy")) {
            return phrase(
                    from,
                    head,
                    s.at(to).equals("on") ? to + 1 : to,
                    new EventWords.Noun(EnumSet.of(EventKind.MEETING), true));
        }
        if (entry.kinds().equals(CALL) && appeal(from, to)) {
            return null;
        }
        return phrase(from, head, to, entry);
    }

    /** "a call for restraint", "its call on the parties": nobody telephones. */
    private boolean appeal(int from, int to) {
        for (int j = from; j < to; j++) {
            if (EventWords.modifier(s.at(j)) == Modifier.PHONE || s.time[j] != null) {
                return false;
            }
        }
        boolean timed = to + 1 < s.size() && s.time[to + 1] != null;
        return !timed
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
            if (STOP.contains(s.at(j)) || s.at(j).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Trigger phrase(int from, int head, int to, EventWords.Noun entry) {
        Set<EventKind> kinds = EnumSet.copyOf(entry.kinds());
        Integer ordinal = null;
        boolean next = false;
        boolean parties = false;
        boolean mutual = false;
        boolean marked = entry.self() || POINTING.contains(s.at(from));
        Modifier told = null;
        Set<String> sides = new java.util.HashSet<>();
        for (int j = from; j < to; j++) {
            Modifier modifier = j == head ? null : EventWords.modifier(s.at(j));
            next |= modifier == Modifier.NEXT;
            parties |= modifier == Modifier.PARTIES;
            mutual |= modifier == Modifier.MUTUAL;
            marked |= modifier != null || (s.time[j] != null && j < head);
            if (modifier == Modifier.PHONE && kinds.stream().anyMatch(k -> k != EventKind.ROUND)) {
                kinds = EnumSet.of(EventKind.CALL);
            }
            if (modifier == Modifier.PLANNED
                    || modifier == Modifier.POSSIBLE
                    || modifier == Modifier.NOW
                    || modifier == Modifier.DONE) {
                told = modifier;
            }
            SideMention side = s.side[j];
            if (side != null && j < head && !EventWords.summitName(side.side().toLowerCase(Locale.ROOT))) {
                sides.add(side.side());
                if (s.otherSide[j] != null) {
                    sides.add(s.otherSide[j].side());
                }
                marked = true;
            }
            if (j < head
                    && Numerals.ordinal(s.at(j)).isPresent()
                    && !UNITS.contains(s.at(j + 1))
                    && s.time[j] == null) {
                ordinal = Numerals.ordinal(s.at(j)).getAsInt();
            }
        }
        if (s.at(head).equals("round") && number(to)) {
            ordinal = s.tokens.get(to).kind() == Token.Kind.NUMBER
                    ? digits(s.at(to))
                    : Integer.valueOf(Numerals.cardinal(s.at(to)).getAsInt());
            to++;
            int talks = s.at(to).equals("of") ? talksAfter(to + 1, s.size()) : -1;
            to = talks > 0 ? talks : to;
        }
        if (kinds.equals(SUMMIT)) {
            boolean between = s.at(to).equals("between") || s.at(to).equals("with");
            if (sides.size() > 1 || between) {
                kinds = EnumSet.of(EventKind.MEETING);
                mutual = true;
            } else {
                kinds = EnumSet.of(EventKind.SUMMIT, EventKind.MEETING);
            }
        }
        if (ordinal == null && entry.kinds().contains(EventKind.ROUND)) {
            ordinal = countBehind(to);
        }
        marked |= ordinal != null
                || s.at(to).equals("with")
                || s.at(to).equals("between")
                || HAD.contains(s.at(from - 1));
        marked |= s.at(from - 1).equals("over") && entry.kinds().contains(EventKind.MEETING); // "over lunch"
        if (!marked) {
            return null;
        }
        boolean count = false;
        if (s.at(from - 1).equals("of")) {
            count = SEVERAL.contains(s.at(from - 2)) && !s.at(from - 2).equals("weeks");
            if ((STRETCHES.contains(s.at(from - 2)) && !s.at(from - 3).equals("within"))
                    || SEVERAL.contains(s.at(from - 2))) {
                ordinal = null;
                from = lengthStart(phraseStart(from - 2, Math.max(0, from - 6)));
            }
        }
        boolean definite = POINTING.contains(s.at(from)) || s.possessive(from + 1);
        if (kinds.contains(EventKind.CALL) && phoneBehind(to)) {
            kinds = EnumSet.of(EventKind.CALL);
        }
        return new Trigger(
                from,
                head,
                to,
                kinds,
                null,
                new Trigger.Noun(entry.self(), ordinal, definite, next, parties, mutual, count, told));
    }

    /** "the talks, the third since April,": a count told behind a comma. */
    private @Nullable Integer countBehind(int to) {
        boolean apart = s.at(to).equals(",") && POINTING.contains(s.at(to + 1));
        if (!apart || Numerals.ordinal(s.at(to + 2)).isEmpty() || s.time[to + 2] != null) {
            return null;
        }
        String next = s.at(to + 3);
        boolean count = next.equals(",")
                || next.equals("since")
                || next.equals("such")
                || next.equals("round")
                || next.equals("at")
                || next.equals("of")
                || (to + 3 < s.size() && s.time[to + 3] != null);
        return count ? Integer.valueOf(Numerals.ordinal(s.at(to + 2)).getAsInt()) : null;
    }

    private static @Nullable Integer digits(String number) {
        return number.length() < 4 && number.chars().allMatch(Character::isDigit) ? Integer.valueOf(number) : null;
    }

    /** The first word of the noun phrase whose noun stands at {@code head}. */
    private int phraseStart(int head, int least) {
        int j = head - 1;
        int floor = Math.max(least, head - LEFT);
        int first = head;
        while (j >= floor) {
            String word = s.at(j);
            if (DETERMINERS.contains(word)) {
                return j;
            }
            if (s.possessive(j)) {
                int owner = j - 1;
                if (owner < floor) {
                    return first;
                }
                Object held = s.person[owner] != null
                        ? s.person[owner]
                        : s.side[owner] != null ? s.side[owner] : s.time[owner];
                while (owner - 1 >= floor
                        && held != null
                        && (s.person[owner - 1] == held || s.side[owner - 1] == held || s.time[owner - 1] == held)) {
                    owner--;
                }
                return DETERMINERS.contains(s.at(owner - 1)) && owner - 1 >= floor ? owner - 1 : owner;
            }
            boolean modifier = EventWords.modifier(word) != null;
            boolean hyphen = word.equals("-") || word.equals("\u2010") || word.equals("\u2013");
            boolean quoted = word.equals("\"") || word.equals("\u201c") || word.equals("\u201d");
            if (word.equals("and") && j - 1 >= floor && describes(j - 1)) {
                first = j - 1; // "economic and trade talks"
                j -= 2;
                continue;
            }
            if (s.person[j] != null
                    || STOP.contains(word)
                    || (!modifier && !hyphen && (EventWords.governor(word) != null || EventWords.verb(word) != null))
                    || (!s.isWord(j) && !hyphen && !quoted && s.tokens.get(j).kind() != Token.Kind.NUMBER)
                    || (s.adverb(j) && !modifier && Numerals.ordinal(word).isEmpty())
                    || (s.time[j] != null && !inPhraseTime(j, head))) {
                return first;
            }
            first = j;
            j--;
        }
        return first;
    }

    /** "about three hours of talks": where the length begins that a phrase begins inside of. */
    private int lengthStart(int from) {
        int first = from;
        while (first > 0 && s.time[from] != null && s.time[first - 1] == s.time[from]) {
            first--;
        }
        Lengths.Length length = Lengths.at(s, first);
        return length == null ? first : length.from();
    }

    private boolean describes(int i) {
        String word = s.at(i);
        return s.person[i] == null
                && s.side[i] == null
                && (EventWords.modifier(word) != null
                        || (word.length() > 5 && (word.endsWith("ic") || word.endsWith("al") || word.endsWith("ary"))));
    }

    /** "45-minute", "Friday" in "Friday session": a time printed as a modifier. */
    private boolean inPhraseTime(int j, int head) {
        int end = s.after(j);
        return end <= head;
    }

    // verbs

    /** Whether the word is a verb here, where it could be a noun as well. */
    private boolean verbHere(int i, EventWords.Verb verb, Clause clause) {
        String word = s.at(i);
        boolean ambiguous =
                EventWords.noun(word) != null || word.equals("left") || word.equals("land") || word.equals("calls");
        if (!ambiguous) {
            return true;
        }
        String before = s.at(i - 1);
        int k = i - 1;
        while (k > clause.from() && s.adverb(k)) {
            k--;
        }
        String left = s.at(k);
        if (left.equals("to") && !s.at(i + 1).equals("with") && verb.form() != Form.ING) {
            return true;
        }
        if (word.equals("left")) {
            return !DETERMINERS.contains(before);
        }
        if (MODALS.contains(left)) {
            return true;
        }
        if (verb.form() == Form.ING) {
            if (opensSentence(i, clause)) {
                return true;
            }
            if (besides(i, clause)) {
                return true;
            }
            boolean gerund = Set.of(
                            "after", "before", "of", "without", "by", "on", "about", "from", "is", "are", "was", "were",
                            "be", "been")
                    .contains(left);
            int whom = objectAt(i + 1, clause.to());
            boolean progressive =
                    Set.of("is", "are", "was", "were", "be", "been").contains(left);
            return gerund && (progressive || (whom >= 0 && s.person[whom] != null));
        }
        boolean subject = (k >= clause.from() && k < i && s.person[k] != null) || PLURALS.contains(left);
        return subject && !DETERMINERS.contains(left) && !s.possessive(i - 1);
    }

    /** "Horvat, meeting Dvorak in Vienna,": what somebody did besides. */
    private boolean besides(int i, Clause clause) {
        int whom = objectAt(i + 1, clause.to());
        return s.at(i - 1).equals(",") && i - 2 >= 0 && s.person[i - 2] != null && whom >= 0;
    }

    /** A verb with its tail: "flew in", "brought the two together", "came face to face". */
    private @Nullable Trigger phrase(int i, Clause clause) {
        EventPhrases.Match match = EventPhrases.at(s, i, clause.to());
        if (match == null || !verbHere(i, match.phrase().verb(), clause)) {
            return null;
        }
        EventPhrases.Phrase phrase = match.phrase();
        int to = match.to();
        boolean fits = switch (phrase.frame()) {
            case TOGETHER ->
                pluralSubject(i, clause)
                        || partySubject(i, clause)
                        || objectAt(to, clause.to()) >= 0
                        || with(to, clause.to());
            case TABLE -> pluralSubject(i, clause) || partySubject(i, clause) || sides(clause.from(), i) > 1;
            case SOMEBODY -> objectAt(to, clause.to()) >= 0 || counterpartBehind(to - 1, clause);
            case PHONE -> objectAt(to, clause.to()) >= 0 || personWithin(to, Math.min(to + 6, clause.to()));
            case GATHER -> gathers(i + 1, to - phrase.tail().size());
            case MOVE -> movesTo(to, clause);
            case TOUR -> Places.at(s, to) != null;
            case NONE -> false;
        };
        if (!fits) {
            return null;
        }
        Set<EventKind> kinds = phrase.verb().kinds();
        boolean phone = kinds.contains(EventKind.CALL)
                && (phoneWithin(i + 1, clause.to()) || phoneWithin(Math.max(0, i - 8), i));
        return new Trigger(i, i, phrase.open() ? i + 1 : to, phone ? CALL : kinds, phrase.verb(), null);
    }

    private int sides(int from, int to) {
        return new Participants(s).sides(from, to).size();
    }

    private boolean personWithin(int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.person[j] != null) {
                return true;
            }
        }
        return false;
    }

    /** "brought the two sides together", "called Berg and Ruiz in": somebody between. */
    private boolean gathers(int from, int to) {
        for (int j = from; j < to; j++) {
            boolean many =
                    s.at(j).equals("both") || s.at(j).equals("two") || s.at(j).equals("them");
            if (many || s.person[j] != null || EventWords.party(s.at(j))) {
                return true;
            }
        }
        return false;
    }

    /** Behind a preposition must stand a place; "flew in", "headed home" need none. */
    private boolean movesTo(int to, Clause clause) {
        boolean open = !TOWARDS.contains(s.at(to - 1)) || (s.at(to - 1).equals("in") && !s.capitalised(to));
        boolean capital = s.at(to).equals("the")
                && (s.at(to + 1).equals("capital") || s.at(to + 2).equals("capital"));
        return open
                ? !s.isWord(to)
                        || CLOSERS.contains(s.at(to))
                        || s.time[to] != null
                        || s.adverb(to)
                        || Places.at(s, to) != null
                : to < clause.to() && s.time[to] == null && (capital || Places.at(s, to) != null);
    }

    private @Nullable Trigger verb(int i, EventWords.Verb verb, Clause clause) {
        Set<EventKind> kinds = verb.kinds();
        if (LOOKS.contains(s.at(i)) && s.at(i + 1).equals("in") && s.at(i + 2).equals("on")) {
            return objectAt(i + 3, clause.to()) >= 0
                    ? new Trigger(i, i, i + 3, EnumSet.of(EventKind.MEETING), verb, null)
                    : null;
        }
        if ((verb.base().equals("come") || verb.base().equals("get"))
                && s.at(i + 1).equals("together")) {
            return pluralSubject(i, clause) || partySubject(i, clause)
                    ? new Trigger(i, i, i + 2, EnumSet.of(EventKind.MEETING, EventKind.ROUND), verb, null)
                    : null;
        }
        boolean callsOn = verb.base().equals("call") && s.at(i + 1).equals("on") && objectAt(i + 2, clause.to()) >= 0;
        if (callsOn && !s.at(s.after(objectAt(i + 2, clause.to()))).equals("to")) {
            return new Trigger(i, i, i + 2, EnumSet.of(EventKind.MEETING), verb, null);
        }
        boolean phone = phoneWithin(i + 1, clause.to()) || phoneWithin(Math.max(0, i - 8), i);
        boolean fits = switch (verb.frame()) {
            case MEET -> meets(i, clause);
            case WITH ->
                speaksWith(i, clause)
                        || (pluralSubject(i, clause) && (phone || lengthBehind(i + 1, clause.to())))
                        || (together(verb) && (twoPersons(i, clause) || partySubject(i, clause)))
                        || (twoPersons(i, clause) && dayOrPlace(i + 1, clause.to()));
            case DOWN ->
                s.at(i + 1).equals("down")
                        ? with(i + 2, clause.to()) || pluralSubject(i, clause)
                        : (s.at(i + 1).equals("opposite") && objectAt(i + 2, clause.to()) >= 0)
                                || (s.at(i + 1).equals("across")
                                        && s.at(i + 2).equals("from")
                                        && objectAt(i + 3, clause.to()) >= 0);
            case WHOM ->
                whom(i, clause)
                        || (eachOther(i + 1) && pluralSubject(i, clause))
                        || (counterpartBehind(i, clause) && !verb.base().equals("see"))
                        || passiveBy(i, clause)
                        || receives(i, verb, clause);
            case PHONE ->
                (whom(i, clause)
                                || (clause.kind() == Clauses.Kind.RELATIVE
                                        && s.at(clause.from()).equals("whom"))
                                || (verb.base().endsWith("phone") && objectAt(i + 1, clause.to()) >= 0))
                        && (!verb.base().equals("call") || timeOrEndBehind(i, clause));
            case GO -> goes(i, clause) || home(i, clause);
            case LINE -> phoneWithin(i + 1, clause.to()) && (pluralSubject(i, clause) || with(i + 1, clause.to()));
            case LEAVE -> placeBehind(i, clause, "for", 6) > 0 || leavesOn(i, verb, clause);
            case ARRIVE ->
                (!verb.base().equals("touch") || s.at(i + 1).equals("down"))
                        && (placeBehind(i, clause, "in", 3) > 0
                                || placeBehind(i, clause, "at", 3) > 0
                                || s.at(i + 1).equals("here")
                                || dayRightBehind(i + 1, clause.to()));
            case VISIT ->
                i + 1 < clause.to()
                        && (Places.at(s, i + 1) != null
                                || (!verb.base().equals("tour") && whom(i, clause))
                                || (verb.base().equals("tour")
                                        && s.at(i + 1).equals("the")
                                        && i + 3 < clause.to()
                                        && dayRightBehind(i + 3, clause.to())));
        };
        if (!fits) {
            return null;
        }
        if (phone && kinds.contains(EventKind.CALL)) {
            kinds = CALL;
        }
        return new Trigger(i, i, i + 1, kinds, verb, null);
    }

    private boolean phoneBehind(int at) {
        return phoneWithin(at, Math.min(at + 12, s.size()));
    }

    private boolean phoneWithin(int at, int end) {
        for (int j = at; j < Math.min(end, at + 14); j++) {
            String word = s.at(j);
            boolean phone = word.equals("phone")
                    || word.equals("telephone")
                    || word.equals("video")
                    || word.equals("videoconference")
                    || word.equals("zoom")
                    || word.equals("hotline")
                    || word.equals("teleconference");
            if (phone && BY_PHONE.contains(s.at(j - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(int i, Clause clause) {
        int next = i + 1;
        while (next < clause.to() && s.adverb(next)) {
            next++;
        }
        next = behindTime(next, clause.to());
        if (next >= clause.to() || s.time[next] != null) {
            return pluralSubject(i, clause) || partySubject(i, clause);
        }
        if (s.at(next).equals("with")
                || objectAt(next, clause.to()) >= 0
                || (clause.kind() == Clauses.Kind.RELATIVE
                        && s.at(clause.from()).equals("whom"))
                || opensSentence(i, clause)) {
            return true;
        }
        boolean counterpart = DETERMINERS.contains(s.at(next)) && partyWithin(next + 1, clause.to());
        return counterpart
                || Company.at(s, next, clause.to())
                || somebodyBehind(next, clause.to())
                || ((CLOSERS.contains(s.at(next)) || !s.isWord(next))
                        && (pluralSubject(i, clause) || partySubject(i, clause)))
                || with(next, clause.to());
    }

    /** "met this morning with lawmakers": who is met stands behind the time. */
    private int behindTime(int at, int to) {
        int next = at;
        while (next < to
                && (s.time[next] != null
                        || (s.at(next).equals("on") && s.time[next + 1 < to ? next + 1 : next] != null))) {
            next++;
        }
        return s.at(next).equals("with") ? next : at;
    }

    /** "Meeting in Vienna, A and B agreed": who met stands behind the comma. */
    private static boolean opensSentence(int i, Clause clause) {
        return i == 0 && clause.kind() == Clauses.Kind.WHEN;
    }

    /** Nobody confers alone. */
    private static boolean together(EventWords.Verb verb) {
        return !verb.base().equals("talk") && !verb.base().equals("speak");
    }

    /** "the two talked in Lima on Friday": nobody else is spoken to. */
    private boolean dayOrPlace(int at, int end) {
        int next = at;
        while (next < end && s.adverb(next)) {
            next++;
        }
        boolean day = next < end
                && (s.time[next] != null
                        || (s.at(next).equals("on") && s.time[next + 1 < end ? next + 1 : next] != null));
        return day || (s.at(next).equals("in") && next + 1 < end && Places.at(s, next + 1) != null);
    }

    private boolean twoPersons(int i, Clause clause) {
        int who = 0;
        for (int j = clause.from(); j < i; j++) {
            who += s.startsPerson(j) && s.person[j] != null
                    ? s.person[j].names().size()
                    : 0;
            who += s.at(j).equals("they") || s.at(j).equals("two") || s.at(j).equals("both") ? 2 : 0;
        }
        return who > 1;
    }

    /** "talked for an hour": two people, and how long. */
    private boolean lengthBehind(int at, int end) {
        for (int j = at; j < Math.min(at + 5, end); j++) {
            if (Lengths.at(s, j) != null) {
                return true;
            }
        }
        return false;
    }

    /** "will receive both delegations". */
    private boolean eachOther(int i) {
        return s.at(i).equals("each") && s.at(i + 1).equals("other")
                || s.at(i).equals("one") && s.at(i + 1).equals("another");
    }

    private boolean receives(int i, EventWords.Verb verb, Clause clause) {
        boolean host = verb.base().equals("receive") || verb.base().equals("host");
        return host && DETERMINERS.contains(s.at(i + 1)) && partyWithin(i + 1, Math.min(i + 5, clause.to()));
    }

    /** "met the army's delegate, General Bakri": a person before any preposition, and nothing that is met otherwise. */
    private boolean somebodyBehind(int at, int end) {
        for (int j = at; j < Math.min(at + 12, end); j++) {
            if (s.person[j] != null) {
                return !s.possessive(s.after(j));
            }
            if ((CLOSERS.contains(s.at(j)) && !s.at(j).equals(","))
                    || s.at(j).equals("of")
                    || REQUIREMENTS.contains(s.at(j))) {
                return false;
            }
        }
        return false;
    }

    private boolean partyWithin(int at, int end) {
        for (int j = at; j < Math.min(at + 5, end); j++) {
            if (EventWords.party(s.at(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean partySubject(int i, Clause clause) {
        if (Company.before(s, clause.from(), i)) {
            return true;
        }
        for (int j = Math.max(clause.from(), i - 16); j < i; j++) {
            if (EventWords.party(s.at(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean pluralSubject(int i, Clause clause) {
        int people = 0;
        for (int j = clause.from(); j < i; j++) {
            PersonReference reference = s.person[j];
            if (reference != null && s.startsPerson(j)) {
                people += Math.max(1, reference.names().size());
            }
            if (s.at(j).equals("they")
                    || s.at(j).equals("both")
                    || s.at(j).equals("two")
                    || s.at(j).equals("pair")
                    || s.at(j).equals("we")) {
                people += 2;
            }
        }
        if (people < 2 && clause.kind() == Clauses.Kind.AND) {
            return true; // the subject stands in the clause before; the telling is dropped where it is no pair
        }
        return people >= 2;
    }

    private boolean with(int at, int end) {
        for (int j = at; j < Math.min(at + 10, end); j++) {
            if (s.at(j).equals("with")) {
                int whom = objectAt(j + 1, end);
                return whom >= 0 || partyWithin(j + 1, end) || Company.at(s, j + 1, end);
            }
        }
        return false;
    }

    private boolean speaksWith(int i, Clause clause) {
        for (int j = i + 1; j < Math.min(i + 8, clause.to()); j++) {
            if (s.at(j).equals("with") || s.at(j).equals("to")) {
                return objectAt(j + 1, clause.to()) >= 0;
            }
        }
        return false;
    }

    /** The first word of a person right at {@code at}, titles before the name skipped; -1 where none is. */
    private int objectAt(int at, int end) {
        for (int j = at; j < Math.min(at + 12, end); j++) {
            if (s.person[j] != null) {
                return s.possessive(s.after(j)) ? -1 : j;
            }
            if (s.side[j] != null && s.possessive(j + 1)) {
                j++; // "saw Britain's Georgina Lisle"
                continue;
            }
            boolean title = j + 1 < end && (s.mentionStart[j + 1] <= j || s.side[j] != null || s.capitalised(j));
            if (!title && !(j == at && s.at(j).equals("the")) && s.mentionStart[j] == j) {
                return -1;
            }
        }
        return -1;
    }

    /** "receiving his Turkish counterpart, B": whoever is received is told behind. */
    private boolean counterpartBehind(int i, Clause clause) {
        for (int j = i + 1; j < Math.min(i + 5, clause.to()); j++) {
            if (s.at(j).equals("counterpart")) {
                return true;
            }
        }
        return false;
    }

    private boolean whom(int i, Clause clause) {
        int whom = objectAt(i + 1, clause.to());
        if (whom < 0 || s.at(whom).equals("it")) {
            return false;
        }
        int after = s.after(whom);
        while (after < clause.to() && s.mentionStart[after] < after) {
            after++;
        }
        return after >= clause.to()
                || CLOSERS.contains(s.at(after))
                || s.time[after] != null
                || s.adverb(after)
                || s.aside[after];
    }

    private boolean passiveBy(int i, Clause clause) {
        boolean passive =
                i > clause.from() && Set.of("was", "were", "been", "be").contains(s.at(i - 1));
        if (!passive) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + 10, clause.to()); j++) {
            if (s.at(j).equals("by")) {
                return objectAt(j + 1, clause.to()) >= 0;
            }
        }
        return false;
    }

    private boolean timeOrEndBehind(int i, Clause clause) {
        int after = s.after(objectAt(i + 1, clause.to()));
        return after >= clause.to()
                || s.time[after] != null
                || s.at(after).equals("on")
                || s.at(after).equals("to")
                || s.at(after).equals(".")
                || s.at(after).equals("late")
                || s.at(after).equals("early")
                || s.at(after).equals("twice")
                || s.at(after).equals("from")
                || (s.at(after).equals("at") && s.at(after + 1).equals("home"))
                || s.at(after).equals("again");
    }

    /** "arrives on Sunday": a day and nothing else behind the verb. */
    private boolean dayRightBehind(int at, int to) {
        int day = s.at(at).equals("on") || s.at(at).equals("late") || s.at(at).equals("early") ? at + 1 : at;
        return day < to && s.time[day] != null && s.time[day].type() != org.parley.text.TimeExpression.Type.DURATION;
    }

    /** "left Jakarta on Sunday": a place and a day. */
    private boolean leavesOn(int i, EventWords.Verb verb, Clause clause) {
        Places.Place place = verb.base().equals("leave") && i + 1 < clause.to() && s.side[i + 1] != null
                ? Places.at(s, i + 1)
                : null;
        return place != null && dayRightBehind(place.to(), clause.to());
    }

    /** "flew home on Sunday". */
    private boolean home(int i, Clause clause) {
        return s.at(i + 1).equals("home") && dayRightBehind(i + 2, clause.to());
    }

    private boolean goes(int i, Clause clause) {
        boolean back = s.at(i + 1).equals("back") || s.at(i + 1).equals("home");
        if (back && s.at(i + 2).equals("from") && placeBehind(i, clause, "from", 3) > 0) {
            return true;
        }
        if (s.at(i).startsWith("dr") && !Set.of("to").contains(s.at(i + 1)) && placeBehind(i, clause, "to", 5) > 0) {
            return !s.at(placeBehind(i, clause, "to", 5)).equals("the");
        }
        return placeBehind(i, clause, "to", 4) > 0 || placeBehind(i, clause, "into", 2) > 0;
    }

    /** The preposition's place behind the verb: the index of its first word, or -1. */
    private int placeBehind(int i, Clause clause, String preposition, int look) {
        for (int j = i + 1; j < Math.min(i + 1 + look, clause.to()); j++) {
            if (s.at(j).equals(preposition)) {
                return Places.at(s, j + 1) != null && s.time[j + 1] == null ? j + 1 : -1;
            }
        }
        return -1;
    }
}
