package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/**
 * Reads summits that are told by their days wherever they are named: "the summit, from June 15 to 17", or by the day on
 * which they open: "the summit that opens in Lima on Monday".
 */
final class SummitDays {
    private static final int LOOK = 12;
    private static final int DAY_NEAR = 6;
    private static final Set<String> ATTENDS = EventLists.of("attends-summit");
    private static final Set<String> ENDS = Set.of(".", ";", ":", "after", "while", "when", "but", "and");
    private static final Set<String> OPENS = EventLists.of("opens");

    private final List<Scene> scenes;
    private final List<Telling> told;
    private final List<Telling> more = new ArrayList<>();

    private SummitDays(List<Scene> scenes, List<Telling> told) {
        this.scenes = scenes;
        this.told = told;
    }

    /** A telling for each summit beside its days, or its opening, that no telling of the sentence has. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told) {
        SummitDays days = new SummitDays(scenes, told);
        days.read();
        return days.more;
    }

    private void read() {
        for (Scene s : scenes) {
            for (int i = 0; i < s.size() && told.size() + more.size() < Encounters.MOST; i++) {
                if (s.at(i).equals("summit") && s.person[i] == null) {
                    at(s, i);
                }
            }
        }
    }

    private void at(Scene s, int noun) {
        TimeExpression days = days(s, noun + 1);
        TimeExpression opening = days == null ? opening(s, noun + 1) : null;
        if (days != null && !known(s, days)) {
            more.add(telling(s, noun, days));
        } else if (opening != null && !open(s, noun, opening)) {
            Telling telling = telling(s, noun, opening);
            telling.status = EventStatus.SCHEDULED;
            telling.firm = true;
            more.add(telling);
        }
    }

    private boolean known(Scene s, TimeExpression days) {
        return told.stream()
                .anyMatch(t -> t.sentence == s.number
                        && t.grounded
                        && t.only(EventKind.SUMMIT)
                        && days.value() != null
                        && days.value().equals(t.date));
    }

    /** Whether a telling of that summit is there; what opens on a day lies ahead then. */
    private boolean open(Scene s, int noun, TimeExpression opening) {
        for (Telling t : told) {
            if (t.sentence == s.number && t.only(EventKind.SUMMIT) && t.grounded) {
                boolean same = t.span.contains(s.tokens.get(noun).span());
                t.date = same && t.date == null ? opening.value() : t.date;
                return true;
            }
        }
        return false;
    }

    private static @Nullable TimeExpression days(Scene s, int from) {
        for (int j = from; j < Math.min(s.size(), from + LOOK); j++) {
            TimeExpression time = s.time[j];
            if (time != null
                    && time.resolved()
                    && time.value() != null
                    && time.value().indexOf('/') == 10) {
                return time;
            }
            if (time == null && ENDS.contains(s.at(j))) {
                return null;
            }
        }
        return null;
    }

    /** "that opens in Lima on Monday", "opening on Monday", "in Lima from June 15": the day behind the word. */
    private static @Nullable TimeExpression opening(Scene s, int from) {
        boolean opens = false;
        int last = Math.min(s.size(), from + DAY_NEAR);
        for (int j = from; j < last; j++) {
            TimeExpression time = s.time[j];
            if (opens && time != null && time.type() == TimeExpression.Type.DATE) {
                return time;
            }
            if (time == null && (ENDS.contains(s.at(j)) || !opens && (s.speech(j) || s.person[j] != null))) {
                return null;
            }
            boolean begins = OPENS.contains(s.at(j)) || s.at(j).equals("from") && j > from;
            last = begins ? Math.min(s.size(), j + DAY_NEAR) : last;
            opens |= begins;
        }
        return null;
    }

    private static Telling telling(Scene s, int noun, TimeExpression days) {
        Telling telling = new Telling(s, s.tokens.get(noun).span().with(days.span()), EnumSet.of(EventKind.SUMMIT));
        telling.date = days.value();
        telling.grounded = true;
        telling.stated = true;
        Places.Place place = Places.in(s, noun, s.size());
        telling.place = place == null ? null : place.name();
        for (int i = noun - 1; i >= Math.max(0, noun - LOOK / 2); i--) {
            if (ATTENDS.contains(s.at(i))) {
                telling.persons.addAll(new Participants(s).between(0, i));
                break;
            }
        }
        telling.status = null; // its days tell
        telling.firm = false;
        return telling;
    }
}
