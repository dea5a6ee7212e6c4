package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.Numerals;
import org.parley.text.TimeExpression;

/** Reads what a count alone tells, behind the encounter that it counts on from: "The second, on May 8, was broken off." */
final class BareCounts {
    private static final int NEAR = 7;
    private static final int BACK = 2;
    private static final Set<String> BEHIND = Set.of(
            ",", "was", "had", "is", "will", "came", "took", "there", "of", "opens", "begins", "starts", "follows");

    private final Scene s;
    private final List<Telling> told;

    private BareCounts(Scene scene, List<Telling> told) {
        this.s = scene;
        this.told = told;
    }

    /** The tellings that bare counts in {@code scenes} add to those that were {@code told}. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told) {
        List<Telling> more = new ArrayList<>();
        for (Scene scene : scenes) {
            Telling telling = scene.headline() ? null : new BareCounts(scene, told).read();
            if (telling != null && told.size() + more.size() < Encounters.MOST) {
                more.add(telling);
            }
        }
        return more;
    }

    private @Nullable Telling read() {
        for (int i = 0; i + 2 < s.size(); i++) {
            boolean bare = (s.at(i).equals("the")
                            || s.at(i).equals("a")
                                    && Set.of("is", "will", "was").contains(s.at(i + 2)))
                    && (i == 0 || !s.isWord(i - 1) || s.at(i - 1).equals("and"))
                    && Numerals.ordinal(s.at(i + 1)).isPresent()
                    && s.time[i + 1] == null
                    && BEHIND.contains(s.at(i + 2));
            boolean these = s.at(i + 2).equals("of") && s.at(i + 3).equals("these");
            Telling telling = bare && (these || !s.at(i + 2).equals("of")) ? counted(i) : null;
            if (telling != null) {
                return telling;
            }
        }
        return null;
    }

    private @Nullable Telling counted(int the) {
        int count = Numerals.ordinal(s.at(the + 1)).orElse(0);
        int day = -1;
        for (int i = the + 2; i < Math.min(s.size(), the + 2 + NEAR + NEAR) && day < 0; i++) {
            boolean told = s.time[i] != null && s.time[i].type() != TimeExpression.Type.DURATION;
            day = told ? i : -1;
        }
        EventStatus status = status(the);
        Telling known = day < 0 || status == null ? null : known(the, count);
        String date = known == null ? null : EventDates.value(EventDates.near(s, day, day + 1, day, day, status));
        if (known == null || date == null) {
            return null;
        }
        int end = Math.min(s.size(), s.after(day) + NEAR);
        boolean met = known.counted || paired(known);
        Telling telling = new Telling(
                s,
                s.span(the, s.after(day)),
                met && known.can(EventKind.MEETING) ? EnumSet.of(EventKind.MEETING) : EnumSet.copyOf(known.kinds));
        telling.date = date;
        telling.status = status;
        telling.firm = true;
        boolean round = !met && known.can(EventKind.ROUND) && known.ordinal != null;
        telling.ordinal = round ? Integer.valueOf(count) : null;
        telling.round = known.round;
        telling.talks = known.talks;
        telling.parties = known.parties;
        telling.persons.addAll(known.persons);
        telling.sides.addAll(known.sides);
        Places.Place place = Places.in(s, the + 2, end);
        telling.place = place == null ? null : place.name();
        Lengths.Length length = Lengths.within(s, the + 2, end);
        telling.minutes = length == null || status != EventStatus.HELD ? null : Integer.valueOf(length.minutes());
        telling.qualifier = telling.minutes == null || length == null ? null : length.qualifier();
        telling.sitting = true;
        telling.grounded = true;
        return telling;
    }

    /** "the second time the pair had met in person": a count of how often they met. */
    private boolean paired(Telling known) {
        return known.sentence == s.number && s.says("met") && (s.says("pair") || s.says("two"));
    }

    /** What "was" or "will" says behind the count, before anything else is told. */
    private @Nullable EventStatus status(int the) {
        for (int i = the + 2; i < Math.min(s.size(), the + 2 + NEAR + NEAR); i++) {
            if (s.person[i] != null) {
                return null;
            }
            if (Set.of("was", "had", "came", "took").contains(s.at(i))) {
                boolean meant =
                        s.at(i + 1).equals("to") || s.at(i + 2).equals("to") || VerbForms.NOT.contains(s.at(i + 1));
                return meant ? null : EventStatus.HELD;
            }
            if (Set.of("opens", "begins", "starts", "follows").contains(s.at(i))) {
                return EventStatus.SCHEDULED;
            }
            if (s.at(i).equals("will") || s.at(i).equals("is")) {
                return VerbForms.NOT.contains(s.at(i + 1)) ? null : EventStatus.SCHEDULED;
            }
        }
        return null;
    }

    /** The round or meeting told just before that the count goes on from. */
    private @Nullable Telling known(int the, int count) {
        Telling last = null;
        for (Telling telling : told) {
            int back = s.number - telling.sentence;
            boolean before = back > 0 && back <= BACK
                    || back == 0
                            && telling.span.start() < s.tokens.get(the).span().start();
            boolean counts = telling.ordinal != null && telling.ordinal != count
                    || telling.ordinal == null && telling.parties && !telling.definite;
            boolean kind = telling.can(EventKind.ROUND) || telling.can(EventKind.MEETING);
            if (before && counts && kind && telling.report == s.report) {
                last = telling;
            }
        }
        return last;
    }
}
