package org.parley.claims.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;

/** Tells calls from meetings by the telephone that their sentence names: "had been telephoned by B, and the two spoke". */
final class OnTheLine {
    private static final Set<String> TALKED = EventLists.of("talked");
    private static final Set<String> TELEPHONE = EventLists.of("telephone");

    private static final Set<String> IN_PERSON = EventLists.of("in-person");

    /** Occasions where people are in one place, and the edges of them. */
    private static final Set<String> GATHERINGS = EventLists.of("gathering");

    /** Behind these a gathering is one that is spoken of. */
    private static final Set<String> SPOKEN_OF = Set.of(
            "and", "that", "to", "agreed", "meeting", "meet", "seeing", "ahead", "before", "after", "whether", ";");

    private static final int NEAR = 2;
    /** How many words the name of a gathering may have before its noun. */
    private static final int NAME = 6;

    private OnTheLine() {}

    /** Makes calls of the talks that are told beside a telephone. */
    static void settle(List<Telling> told, List<Scene> scenes) {
        for (Telling telling : told) {
            boolean open = telling.can(EventKind.MEETING)
                    && telling.ordinal == null
                    && !telling.round
                    && !telling.can(EventKind.VISIT)
                    && !telling.can(EventKind.SUMMIT);
            if (open && telling.can(EventKind.CALL) && called(telling, told)) {
                telling.kinds = EnumSet.of(EventKind.CALL);
            }
            boolean counted = open
                    && telling.spoken
                    && told.stream().anyMatch(t -> t.only(EventKind.CALL) && t.back && t.sentence == telling.sentence);
            if (counted) {
                telling.kinds = EnumSet.of(EventKind.CALL); // "It was their second call in a week: A and B spoke"
            }
            Scene scene = scenes.get(telling.sentence);
            boolean present = inPerson(scene) || atGathering(telling, scene);
            if (open && telling.can(EventKind.CALL) && !counted && present) {
                telling.kinds = EnumSet.of(EventKind.MEETING);
            }
            if (telling.conversation
                    && telling.can(EventKind.MEETING)
                    && telling.persons.isEmpty()
                    && telling.can(EventKind.CALL)) {
                beforeCall(telling, told);
            }
            boolean line = talked(telling, scene) && telephone(scene) || spoken(telling, scenes);
            if (open && line) {
                telling.kinds = EnumSet.of(EventKind.CALL);
            }
        }
    }

    /** "The bargaining is done by telephone. A and B spoke on July 3": what the sentence before says goes for this one. */
    private static boolean spoken(Telling telling, List<Scene> scenes) {
        Scene before = telling.sentence == 0 ? null : scenes.get(telling.sentence - 1);
        Scene s = scenes.get(telling.sentence);
        return before != null
                && telling.can(EventKind.CALL)
                && before.paragraph == s.paragraph
                && before.report == s.report
                && telephone(before)
                && (s.says("spoke") || s.says("talked"))
                && !inPerson(s)
                && telling.place == null;
    }

    /** "A walked into the palace, where B was waiting, and the two spoke": no telephone is in that. */
    private static boolean inPerson(Scene s) {
        boolean here = false;
        for (int i = 0; i < s.size(); i++) {
            here |= IN_PERSON.contains(s.at(i)) && s.person[i] == null;
        }
        return here && !TogetherWords.line(s);
    }

    /** "spoke for half an hour on the sidelines of the summit", "talked at a dinner in Lima". */
    private static boolean atGathering(Telling telling, Scene s) {
        int noun = -1;
        int spoke = spokenAt(telling, s);
        for (int i = spoke + 1; spoke >= 0 && i < s.size() && noun < 0; i++) {
            if (SPOKEN_OF.contains(s.at(i))) {
                return false;
            }
            boolean at = Set.of("at", "during", "beside", "alongside").contains(s.at(i));
            noun = NounPhrases.EDGES.contains(s.at(i)) ? i : at ? gathering(s, i + 1) : -1;
        }
        return noun >= 0 && !TogetherWords.line(s);
    }

    private static int gathering(Scene s, int from) {
        for (int i = from; i < Math.min(s.size(), from + NAME); i++) {
            if (GATHERINGS.contains(s.at(i))) {
                return i;
            }
            if (Clauses.preposition(s.at(i)) && !s.at(i).equals("of") || s.at(i).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Their first conversation took 25 minutes. On Friday A and B talked by phone": those two, on the telephone. */
    private static void beforeCall(Telling telling, List<Telling> told) {
        told.stream()
                .filter(t -> t.only(EventKind.CALL) && t.sentence == telling.sentence + 1 && t.report == telling.report)
                .filter(t -> t.persons.size() == 2 && t.date != null && telling.date != null)
                .findFirst()
                .ifPresent(t -> {
                    telling.kinds = EnumSet.of(EventKind.CALL);
                    telling.persons.addAll(t.persons);
                });
    }

    /** "had two phone calls on Saturday. They talked for 15 minutes": a call of the same people told just before. */
    private static boolean called(Telling telling, List<Telling> told) {
        return telling.persons.size() == 2
                && told.stream()
                        .anyMatch(t -> t.only(EventKind.CALL)
                                && t.status == telling.status
                                && t.report == telling.report
                                && t.sentence <= telling.sentence
                                && telling.sentence - t.sentence <= NEAR
                                && t.persons.equals(telling.persons));
    }

    private static boolean talked(Telling telling, Scene s) {
        return spokenAt(telling, s) >= 0;
    }

    /** The word of a telling that says they talked; -1 if none does. */
    private static int spokenAt(Telling telling, Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (TALKED.contains(s.at(i))
                    && telling.span.contains(s.tokens.get(i).span())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean telephone(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (TELEPHONE.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }
}
