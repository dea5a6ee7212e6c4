package org.parley.claims.events;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Frame;

/** Finds verbs that tell of encounters, where around them stands what they need. */
final class VerbTriggers {
    private static final Set<String> IN_PERSON =
            Set.of("face-to-face", "one-on-one", "tete-a-tete", "t\u00eate-\u00e0-t\u00eate");
    /** Where two others are seen who will be there together: "on the phone", "at the same table". */
    private static final Set<String> FORESEEN = Set.of("phone", "telephone", "line", "table", "room");

    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "should", "to");
    private static final Set<String> PLURALS = Set.of("they", "we", "i", "both");
    private static final Set<String> LOOKS = EventLists.of("looks-in");

    private static final int MATTER = 9;

    private static final Set<String> CROWDS = EventLists.of("crowds");

    private final Scene s;
    private final PhoneWords phones;
    private final VerbSubjects subjects;
    private final VerbObjects objects;
    private final VerbPlaces places;

    VerbTriggers(Scene scene) {
        this.s = scene;
        this.phones = new PhoneWords(scene);
        this.subjects = new VerbSubjects(scene);
        this.objects = new VerbObjects(scene);
        this.places = new VerbPlaces(scene);
    }

    @Nullable
    Trigger verb(int i, EventWords.Verb verb, Clause clause) {
        Set<EventKind> kinds = verb.kinds();
        if (LOOKS.contains(s.at(i)) && s.at(i + 1).equals("in") && s.at(i + 2).equals("on")) {
            return objects.objectAt(i + 3, clause.to()) >= 0
                    ? new Trigger(i, i, i + 3, EnumSet.of(EventKind.MEETING), verb, null)
                    : null;
        }
        if ((verb.base().equals("come") || verb.base().equals("get"))
                && s.at(i + 1).equals("together")) {
            return subjects.pluralSubject(i, clause) || subjects.partySubject(i, clause)
                    ? new Trigger(i, i, i + 2, EnumSet.of(EventKind.MEETING, EventKind.ROUND), verb, null)
                    : null;
        }
        boolean callsOn =
                verb.base().equals("call") && s.at(i + 1).equals("on") && objects.objectAt(i + 2, clause.to()) >= 0;
        if (callsOn && !s.at(s.after(objects.objectAt(i + 2, clause.to()))).equals("to")) {
            return new Trigger(i, i, i + 2, EnumSet.of(EventKind.MEETING), verb, null);
        }
        if (verb.base().equals("discuss") && discussedThere(i, clause)) {
            return new Trigger(i, i, i + 1, EnumSet.of(EventKind.MEETING), verb, null);
        }
        boolean phone = phones.phoneWithin(i + 1, clause.to()) || phones.phoneWithin(Math.max(0, i - 8), i);
        if (!fits(i, verb, clause, phone)) {
            return null;
        }
        if (phone && kinds.contains(EventKind.CALL)) {
            kinds = NounTriggers.CALL;
        } else if (verb.frame() == Frame.WITH && inPerson(i + 1, clause.to())) {
            kinds = EnumSet.of(EventKind.MEETING);
        } else if (verb.frame() == Frame.MEET && phones.remote(i + 1, clause.to())) {
            kinds = NounTriggers.CALL;
        } else if (kinds.contains(EventKind.MEETING) && subjects.experts(i, clause)) {
            kinds = EnumSet.of(EventKind.MEETING); // "experts of both countries will sit down": no round
        }
        return new Trigger(i, i, i + 1, kinds, verb, null);
    }

    /** "A and B discussed the tariff in Lima on Friday": two people, where and when, and no telephone. */
    private boolean discussedThere(int i, Clause clause) {
        if (!subjects.twoPersons(i, clause) || phones.phoneWithin(clause.from(), clause.to())) {
            return false;
        }
        for (int j = i + 1; j < Math.min(clause.to(), i + MATTER); j++) {
            if (places.dayAndPlace(j, clause.to())) {
                return true;
            }
            if (s.person[j] != null || s.speech(j)) {
                return false;
            }
        }
        return false;
    }

    /** "briefed her on Monday", not "had briefed her on the deals": telling somebody of something need not be a meeting. */
    private boolean timed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.time[i] != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether around the verb stands what its frame asks for. */
    private boolean fits(int i, EventWords.Verb verb, Clause clause, boolean phone) {
        return switch (verb.frame()) {
            case MEET -> meets(i, clause);
            case WITH ->
                objects.speaksWith(i, clause)
                        || phone
                                && VerbSubjects.opensSentence(
                                        i, clause) // "Speaking by phone on Monday, A and B agreed"
                        || (subjects.pluralSubject(i, clause) && (phone || lengthBehind(i + 1, clause.to())))
                        || phone && unnamedSpeak(i, clause)
                        || (together(verb) && (subjects.twoPersons(i, clause) || subjects.partySubject(i, clause)))
                        || (subjects.twoPersons(i, clause)
                                && (inPerson(i + 1, clause.to())
                                        || places.dayOrPlace(i + 1, clause.to())
                                        || aboutThenDay(i + 1, clause)))
                        || (subjects.sides(clause.from(), i) > 1 && places.dayAndPlace(i + 1, clause.to()))
                        || (s.at(i + 1).equals("again")
                                && verb.base().equals("talk")
                                && (subjects.partySubject(i, clause) || subjects.pluralSubject(i, clause)));
            case DOWN ->
                s.at(i + 1).equals("down")
                        ? objects.with(i + 2, clause.to())
                                || subjects.pluralSubject(i, clause)
                                || subjects.partySubject(i, clause)
                        : (s.at(i + 1).equals("opposite") && objects.objectAt(i + 2, clause.to()) >= 0)
                                || (s.at(i + 1).equals("across")
                                        && s.at(i + 2).equals("from")
                                        && objects.objectAt(i + 3, clause.to()) >= 0);
            case WHOM ->
                !foresees(i, verb, clause)
                        && (!verb.base().equals("brief") || timed(i + 1, clause.to()))
                        && (objects.whom(i, clause)
                                || hosts(i, verb, clause)
                                || whomBefore(i, clause)
                                || objects.eachOther(i + 1)
                                || (objects.counterpartBehind(i, clause)
                                        && (!verb.base().equals("see")
                                                || saw(i, verb) && objects.ownCounterpart(i + 1)))
                                || objects.passiveBy(i, clause)
                                || objects.receives(i, verb, clause));
            case PHONE ->
                (objects.counterpartBehind(i, clause) && !verb.base().equals("call"))
                        || (objects.whom(i, clause)
                                        || (clause.kind() == Clauses.Kind.RELATIVE
                                                && s.at(clause.from()).equals("whom"))
                                        || (verb.base().endsWith("phone") && objects.objectAt(i + 1, clause.to()) >= 0))
                                && (!verb.base().equals("call") || objects.timeOrEndBehind(i, clause));
            case GO -> places.goes(i, clause) || places.home(i, clause) || places.again(i, verb, clause);
            case LINE ->
                phones.phoneWithin(i + 1, clause.to())
                        && (subjects.pluralSubject(i, clause) || objects.with(i + 1, clause.to()));
            case LEAVE ->
                verb.base().equals("board") && objects.craft(i + 1, Math.min(clause.to(), i + 5))
                        || places.placeBehind(i, clause, "for", 6) > 0
                        || places.leavesOn(i, verb, clause);
            case ARRIVE ->
                (!verb.base().equals("touch") || s.at(i + 1).equals("down"))
                        && (places.placeBehind(i, clause, "in", 3) > 0
                                || places.placeBehind(i, clause, "at", 3) > 0
                                || places.placeBehind(i, clause, "near", 2) > 0
                                || s.at(i + 1).equals("here")
                                || places.dayRightBehind(i + 1, clause.to()));
            case ASSEMBLE -> assembles(i, clause);
            case VISIT ->
                i + 1 < clause.to()
                        && (Places.at(s, i + 1) != null
                                || places.thingThere(i + 1, clause.to())
                                || (!verb.base().equals("tour") && objects.whom(i, clause))
                                || (verb.base().equals("tour")
                                        && s.at(i + 1).equals("the")
                                        && i + 3 < clause.to()
                                        && places.dayRightBehind(i + 3, clause.to())));
        };
    }

    /** "Norwegian officials spoke by phone with Danish ones", "Oslo and Lima spoke by phone": nobody of them is named. */
    private boolean unnamedSpeak(int i, Clause clause) {
        int with = i + 1;
        while (with < clause.to() && !s.at(with).equals("with")) {
            with++;
        }
        boolean behind = with < clause.to() && Company.at(s, with + 1, clause.to());
        return behind && Company.before(s, clause.from(), i) || subjects.sides(clause.from(), i) > 1;
    }

    /** "The minister sees A and B on the phone soon": he expects it, and meets neither. */
    private boolean foresees(int i, EventWords.Verb verb, Clause clause) {
        if (!verb.base().equals("see") || verb.form() == Form.PAST) {
            return false;
        }
        for (int k = i + 1; k < clause.to(); k++) {
            boolean there =
                    s.at(k).equals("on") || s.at(k).equals("at") || s.at(k).equals("in");
            boolean the = s.at(k + 1).equals("the");
            if (there && the && (FORESEEN.contains(s.at(k + 2)) || FORESEEN.contains(s.at(k + 3)))) {
                return true;
            }
        }
        return false;
    }

    /** "Norway hosted officials from Denmark in Oslo on Monday": people who are not named, and when. */
    private boolean hosts(int i, EventWords.Verb verb, Clause clause) {
        return verb.base().equals("host") && Company.at(s, i + 1, clause.to()) && timed(i + 1, clause.to());
    }

    private boolean saw(int i, EventWords.Verb verb) {
        return verb.form() == Form.PAST && !s.at(i - 1).equals("be");
    }

    /** Whether the word is a verb here, where it could be a noun as well. */
    boolean verbHere(int i, EventWords.Verb verb, Clause clause) {
        String word = s.at(i);
        if (s.at(i - 1).equals("by") && verb.frame() == Frame.PHONE && verb.form() == Form.BASE) {
            return false; // "spoke by phone with"
        }
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
            return !NounPhrases.DETERMINERS.contains(before);
        }
        if (MODALS.contains(left)) {
            return true;
        }
        if (verb.form() == Form.ING) {
            if (VerbSubjects.opensSentence(i, clause)) {
                return true;
            }
            if (besides(i, clause)) {
                return true;
            }
            boolean gerund = Set.of(
                            "after", "before", "of", "without", "by", "on", "about", "from", "is", "are", "was", "were",
                            "be", "been")
                    .contains(left);
            int whom = objects.objectAt(i + 1, clause.to());
            boolean progressive =
                    Set.of("is", "are", "was", "were", "be", "been").contains(left);
            gerund |= EventWords.governor(left) == EventWords.How.PROPOSED; // "is considering meeting B"
            return gerund && (progressive || (whom >= 0 && s.person[whom] != null));
        }
        boolean subject = (k >= clause.from() && k < i && s.person[k] != null) || PLURALS.contains(left);
        return subject && !NounPhrases.DETERMINERS.contains(left) && !s.possessive(i - 1);
    }

    /** "Horvat, meeting Dvorak in Vienna,": what somebody did besides. */
    private boolean besides(int i, Clause clause) {
        boolean behind = s.at(i - 1).equals(",") && i - 2 >= 0 && s.person[i - 2] != null;
        boolean there = s.at(i + 1).equals("in") && i + 2 < clause.to() && Places.at(s, i + 2) != null;
        return behind && (objects.objectAt(i + 1, clause.to()) >= 0 || there && subjects.twoPersons(i, clause));
    }

    /** "set off for Geneva": a departure. */
    @Nullable
    Trigger setsOff(int i, Clause clause) {
        boolean place = i + 2 < clause.to() && Places.at(s, i + 2) != null && s.time[i + 2] == null;
        Form form = s.at(i - 1).equals("sets") || s.at(i - 1).equals("jets") ? Form.THIRD : Form.PAST;
        EventWords.Verb verb = new EventWords.Verb("set off", form, false, EnumSet.of(EventKind.VISIT), Frame.LEAVE);
        return place ? new Trigger(i - 1, i - 1, i + 1, verb.kinds(), verb, null) : null;
    }

    private boolean meets(int i, Clause clause) {
        if (s.at(i).startsWith("gather") && CROWDS.contains(s.at(i - 1))) {
            return false; // "workers gathered outside the gates"
        }
        int next = i + 1;
        while (next < clause.to() && s.adverb(next)) {
            next++;
        }
        next = objects.behindTime(next, clause.to());
        boolean times = next + 1 < clause.to()
                && (s.at(next + 1).equals("times") // "have met four times"
                        || s.at(next).equals("was")
                                && s.time[next + 1] == null
                                && s.says("time")); // "The last time they met was in May"
        if (next >= clause.to() || s.time[next] != null || times) {
            return subjects.pluralSubject(i, clause) || subjects.partySubject(i, clause);
        }
        if (s.at(next).equals("with")
                || objects.objectAt(next, clause.to()) >= 0
                || (clause.kind() == Clauses.Kind.RELATIVE
                        && s.at(clause.from()).equals("whom"))
                || VerbSubjects.opensSentence(i, clause)) {
            return true;
        }
        boolean counterpart =
                NounPhrases.DETERMINERS.contains(s.at(next)) && objects.partyWithin(next + 1, clause.to());
        return counterpart
                || Company.at(s, next, clause.to())
                || objects.somebodyBehind(next, clause.to())
                || ((VerbObjects.CLOSERS.contains(s.at(next)) || !s.isWord(next))
                        && (subjects.pluralSubject(i, clause) || subjects.partySubject(i, clause)))
                || objects.with(next, clause.to());
    }

    /** "the minister, whom he saw last month": a verb with nobody behind it but a time, a place or the end. */
    private boolean whomBefore(int i, Clause clause) {
        int next = i + 1;
        while (next < clause.to() && s.adverb(next)) {
            next++;
        }
        boolean whom =
                clause.kind() == Clauses.Kind.RELATIVE && s.at(clause.from()).equals("whom");
        return whom && (next >= clause.to() || s.time[next] != null || VerbObjects.CLOSERS.contains(s.at(next)));
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

    /** "talk in person", "speak face to face", "spoke for ten minutes one-on-one": no telephone. */
    private boolean inPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("in") && s.at(i + 1).equals("person")
                    || s.at(i).equals("face") && s.at(i + 1).equals("to")
                    || IN_PERSON.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the envoys were to resume on Sunday": several, named in this clause or the one before, and then a time or place. */
    private boolean assembles(int i, Clause clause) {
        int next = i + 1;
        while (next < clause.to() && s.adverb(next)) {
            next++;
        }
        boolean nobody = next >= clause.to()
                || s.time[next] != null
                || (VerbObjects.CLOSERS.contains(s.at(next))
                        && s.isWord(next)
                        && !s.at(next).equals("and"));
        boolean goesOn = clause.kind() == Clauses.Kind.AND
                && clause.from() > 0
                && subjects.partySubject(clause.from(), new Clause(0, clause.from(), Clauses.Kind.MAIN));
        return nobody && (subjects.pluralIn(clause.from(), i) || subjects.partySubject(i, clause) || goesOn);
    }

    /** "talked about fish on Sunday": two people, a matter and a day. */
    private boolean aboutThenDay(int at, Clause clause) {
        boolean about =
                s.at(at).equals("about") || s.at(at).equals("on") && s.time[at + 1 < s.size() ? at + 1 : at] == null;
        for (int j = at + 1; about && j < Math.min(clause.to(), at + MATTER); j++) {
            if (s.time[j] != null) {
                return s.time[j].type() != org.parley.text.TimeExpression.Type.DURATION;
            }
            if (s.speech(j) || s.at(j).equals("to") || s.person[j] != null) {
                return false;
            }
        }
        return false;
    }

    /** Nobody confers alone. */
    private static boolean together(EventWords.Verb verb) {
        return !verb.base().equals("talk") && !verb.base().equals("speak");
    }
}
