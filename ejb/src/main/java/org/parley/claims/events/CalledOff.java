package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.Span;

/** Settles what was to be and is off: "A was due to meet B on Friday, but the talks were called off." */
final class CalledOff {
    private static final int LOOK = 5;
    private static final Set<String> JOURNEYS = EventLists.of("journey-called-off");
    private static final Set<String> MEETINGS = EventLists.of("meeting-called-off");
    private static final Set<String> ARRANGED = EventLists.of("arranged");
    private static final Set<String> OPEN = Set.of("it", "that", "this", "plan", "plans");

    private CalledOff() {}

    /** Takes what a sentence, or the one before it, tells as planned for cancelled where it says that it is off. */
    static void settle(List<Telling> told, List<Scene> scenes) {
        for (Scene scene : scenes) {
            int open = nothingArranged(scene);
            for (Telling telling : told) {
                if (telling.sentence == scene.number
                        && telling.status == EventStatus.SCHEDULED
                        && scene.upTo(telling.span) < open) {
                    telling.status = EventStatus.PROPOSED;
                }
            }
            noLonger(scene, told);
            int off = scene.headline() ? -1 : off(scene);
            Telling meant = off < 0 ? null : meant(scene, off, told);
            if (meant != null) {
                meant.status = EventStatus.CANCELLED;
                meant.firm = true;
            }
        }
    }

    /** The noun or pronoun that "was called off" is said of; -1 where nothing is. */
    private static int off(Scene s) {
        for (int i = 1; i < s.size(); i++) {
            boolean be = VerbForms.BE.contains(s.at(i))
                    && !s.at(i).equals("be")
                    && !s.at(i).equals("'s");
            String subject = s.at(i - 1).equals("has") || s.at(i - 1).equals("had") ? s.at(i - 2) : s.at(i - 1);
            boolean thing = JOURNEYS.contains(subject) || MEETINGS.contains(subject) || OPEN.contains(subject);
            if (doesNotHappen(s, i) || somebodyPutsOff(s, i)) {
                return i - 1;
            }
            if (be && thing && cancelled(s, i + 1)) {
                return s.at(i - 1).equals(subject) ? i - 1 : i - 2;
            }
        }
        return -1;
    }

    /** "will see each other soon, though nothing has been arranged": so far it is a thought; -1 where it is not said. */
    private static int nothingArranged(Scene s) {
        for (int i = 1; i + 3 < s.size(); i++) {
            boolean been = s.at(i).equals("nothing")
                    && Set.of("has", "had").contains(s.at(i + 1))
                    && s.at(i + 2).equals("been");
            int verb = s.adverb(i + 3) ? i + 4 : i + 3;
            if (been && ARRANGED.contains(s.at(verb))) {
                return i;
            }
        }
        return -1;
    }

    /** "will no longer be held on Friday", "no longer plans to visit Oslo": what is told around these words had been planned. */
    private static void noLonger(Scene s, List<Telling> told) {
        for (int i = 1; i + 1 < s.size(); i++) {
            if (s.at(i).equals("no") && s.at(i + 1).equals("longer")) {
                Span words = s.tokens.get(i).span();
                told.stream()
                        .filter(t -> t.sentence == s.number && t.span.contains(words) && ahead(t))
                        .forEach(t -> t.status = EventStatus.CANCELLED);
            }
        }
    }

    /** "but did not take place", "will not go ahead". */
    private static boolean doesNotHappen(Scene s, int i) {
        boolean not = Set.of("did", "will", "would").contains(s.at(i)) && VerbForms.NOT.contains(s.at(i + 1));
        int verb = s.at(i + 2).equals("now") ? i + 3 : i + 2;
        boolean take = s.at(verb).equals("take") && s.at(verb + 1).equals("place");
        boolean ahead = s.at(verb).equals("go") && s.at(verb + 1).equals("ahead");
        return not && (take || ahead || s.at(verb).equals("happen"));
    }

    /** "was to be held in May but the delegation put off its visit": whose visit it was to be calls it off. */
    private static boolean somebodyPutsOff(Scene s, int i) {
        boolean calls = Set.of("put", "called").contains(s.at(i));
        boolean phrasal = calls && s.at(i + 1).equals("off");
        boolean itOff = calls
                && Set.of("it", "them").contains(s.at(i + 1))
                && s.at(i + 2).equals("off");
        boolean verb = phrasal
                || itOff
                || Set.of("cancelled", "canceled", "postponed", "scrapped", "shelved")
                        .contains(s.at(i));
        int object = phrasal ? i + 2 : i + 1;
        boolean own = Set.of("its", "their", "the", "his", "her").contains(s.at(object))
                && (JOURNEYS.contains(s.at(object + 1)) || MEETINGS.contains(s.at(object + 1)));
        boolean it = Set.of("it", "them").contains(s.at(i + 1)) || s.at(object).equals("it");
        for (int j = i - 1; verb && (own || it) && j >= Math.max(1, i - LOOK); j--) {
            if (s.at(j).equals("but")) {
                return true;
            }
            if (VerbForms.BE.contains(s.at(j)) || VerbForms.NOT.contains(s.at(j)) || EventWords.modal(s.at(j))) {
                return false;
            }
        }
        return false;
    }

    private static boolean cancelled(Scene s, int from) {
        for (int i = from; i < Math.min(s.size(), from + LOOK); i++) {
            String word = s.at(i);
            if ((word.equals("called") || word.equals("put")) && s.at(i + 1).equals("off")) {
                return true;
            }
            if (word.equals("off") && !s.at(i + 1).equals("to")) {
                return true; // "That detour is now off"
            }
            EventWords.How how = EventWords.governor(word);
            if (how != null) {
                return how == EventWords.How.CANCELLED;
            }
            if (!s.adverb(i) && !VerbForms.BE.contains(word) || VerbForms.NOT.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Telling meant(Scene s, int subject, List<Telling> told) {
        String word = s.at(subject);
        Telling last = null;
        for (Telling telling : told) {
            boolean journey = telling.only(EventKind.VISIT);
            boolean open = !JOURNEYS.contains(word) && !MEETINGS.contains(word);
            boolean kind = open || journey == JOURNEYS.contains(word);
            int back = s.number - telling.sentence;
            boolean before = back == 1 && subject <= 2 && telling.paragraph >= s.paragraph - 1
                    || back == 0
                            && (somebodyPutsOff(s, subject + 1) ? telling.span.start() : telling.span.end())
                                    < s.tokens.get(subject).span().start();
            if (before && kind && telling.report == s.report && telling.grounded && ahead(telling)) {
                last = telling;
            }
        }
        return last;
    }

    private static boolean ahead(Telling telling) {
        return telling.status == EventStatus.SCHEDULED || telling.status == EventStatus.PROPOSED;
    }
}
