package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;

/** Finds verbs that tell of encounters only with the words behind them: "flew in", "brought the two together". */
final class PhraseTriggers {
    private final Scene s;
    private final PhoneWords phones;
    private final VerbSubjects subjects;
    private final VerbObjects objects;
    private final VerbPlaces places;
    private final VerbTriggers verbs;

    PhraseTriggers(Scene scene) {
        this.s = scene;
        this.phones = new PhoneWords(scene);
        this.subjects = new VerbSubjects(scene);
        this.objects = new VerbObjects(scene);
        this.places = new VerbPlaces(scene);
        this.verbs = new VerbTriggers(scene);
    }

    /** A verb with its tail: "flew in", "brought the two together", "came face to face". */
    @Nullable
    Trigger phrase(int i, Clause clause) {
        EventPhrases.Match match = EventPhrases.at(s, i, clause.to());
        if (match == null || !verbs.verbHere(i, match.phrase().verb(), clause)) {
            return null;
        }
        EventPhrases.Phrase phrase = match.phrase();
        int to = match.to();
        boolean opens = phrase.verb().form() == EventWords.Form.ING
                && i <= clause.from() + 1
                && (clause.kind() == Clauses.Kind.AFTER || clause.kind() == Clauses.Kind.WHEN);
        boolean fits = switch (phrase.frame()) {
            case TOGETHER ->
                opens // "After dining together, A and B"
                        || subjects.pluralSubject(i, clause)
                        || subjects.partySubject(i, clause)
                        || objects.objectAt(to, clause.to()) >= 0
                        || objects.with(to, clause.to());
            case TABLE ->
                subjects.pluralSubject(i, clause)
                        || subjects.partySubject(i, clause)
                        || subjects.sides(clause.from(), i) > 1;
            case SOMEBODY -> objects.objectAt(to, clause.to()) >= 0 || objects.counterpartBehind(to - 1, clause);
            case PHONE ->
                objects.objectAt(to, clause.to()) >= 0 || objects.personWithin(to, Math.min(to + 6, clause.to()));
            case GATHER -> gathers(i + 1, to - phrase.tail().size()) && !(endsIn(phrase) && goesOn(to, clause));
            case MOVE -> places.movesTo(to, clause) && !overMatter(to);
            case TOUR -> Places.at(s, to) != null;
            case NONE -> false;
        };
        if (!fits) {
            return null;
        }
        Set<EventKind> kinds = phrase.verb().kinds();
        boolean phone = kinds.contains(EventKind.CALL)
                && (phones.phoneWithin(i + 1, clause.to()) || phones.phoneWithin(Math.max(0, i - 8), i));
        boolean talked =
                kinds.contains(EventKind.MEETING) && phones.remote(to, clause.to()); // "traded views by telephone"
        Set<EventKind> told = phone || talked ? NounTriggers.CALL : kinds;
        return new Trigger(i, i, phrase.open() ? i + 1 : to, told, phrase.verb(), null);
    }

    /** "went back over everything": no journey. */
    private boolean overMatter(int to) {
        return s.at(to - 1).equals("back")
                && (s.at(to).equals("over")
                        || s.at(to).equals("through")
                        || s.at(to).equals("on"));
    }

    private static boolean endsIn(EventPhrases.Phrase phrase) {
        return !phrase.tail().isEmpty()
                && phrase.tail().get(phrase.tail().size() - 1).equals("in");
    }

    /** "called B in the evening": the preposition belongs to what stands behind it. */
    private boolean goesOn(int to, Clause clause) {
        return to < clause.to()
                && (NounPhrases.DETERMINERS.contains(s.at(to)) || s.time[to] != null || s.capitalised(to));
    }

    boolean gathers(Trigger trigger) {
        EventPhrases.Match match = EventPhrases.at(s, trigger.head(), s.size());
        return trigger.verb() != null && match != null && match.phrase().frame() == EventPhrases.Frame.GATHER;
    }

    /** "brought the two sides together", "called Berg and Ruiz in": somebody between. */
    boolean gathers(int from, int to) {
        for (int j = from; j < to; j++) {
            boolean many =
                    s.at(j).equals("both") || s.at(j).equals("two") || s.at(j).equals("them");
            if (many || s.person[j] != null || EventWords.party(s.at(j))) {
                return true;
            }
        }
        return false;
    }
}
