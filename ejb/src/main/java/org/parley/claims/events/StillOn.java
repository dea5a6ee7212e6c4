package org.parley.claims.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/** Settles what goes on while the report is written: "A and B sat down on Thursday. The session was still in progress." */
final class StillOn {
    private static final Set<String> GOES_ON =
            Set.of("progress", "way", "underway", "going", "ongoing", "continuing", "meeting", "talking");
    private static final int FEW = 3;

    private StillOn() {}

    static void settle(List<Telling> told, List<Scene> scenes, @Nullable LocalDate published) {
        for (Scene scene : scenes) {
            if (scene.headline() || !stillOn(scene)) {
                continue;
            }
            Telling last = null;
            for (Telling telling : told) {
                int back = scene.number - telling.sentence;
                boolean sat = telling.grounded
                        && telling.status == EventStatus.HELD
                        && !telling.only(EventKind.VISIT)
                        && !telling.persons.isEmpty();
                last = sat && back > 0 && back <= FEW && telling.report == scene.report ? telling : last;
            }
            if (last != null && today(last, published)) {
                last.status = EventStatus.UNDERWAY;
            }
        }
    }

    private static boolean stillOn(Scene s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean still = s.at(i).equals("still") && VerbForms.BE.contains(s.at(i - 1));
            boolean on = GOES_ON.contains(s.at(i + 1))
                    || Set.of("in", "under").contains(s.at(i + 1)) && GOES_ON.contains(s.at(i + 2));
            if (still && on) {
                return true;
            }
        }
        return false;
    }

    private static boolean today(Telling telling, @Nullable LocalDate published) {
        DayRange days = DayRange.of(telling.date).orElse(null);
        return published != null && days != null && !days.last().isBefore(published);
    }
}
