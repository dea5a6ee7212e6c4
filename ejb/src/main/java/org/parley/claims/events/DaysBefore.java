package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/**
 * Finds the day of an encounter told without one: "A arrived on Tuesday. He spent an hour with B." News goes on telling of
 * the day that the sentence before names, until it names another time or goes further back.
 */
final class DaysBefore {
    private static final int RECENT = 8;
    private static final int FEW = 6;
    private static final Set<String> CLOSING = Set.of("so", "together", "thus", "that", "this");

    private final List<Telling> tellings;
    private final List<Scene> scenes;
    private final @Nullable LocalDate published;
    private final List<Telling> told = new ArrayList<>();

    private DaysBefore(List<Telling> tellings, List<Scene> scenes, @Nullable LocalDate published) {
        this.tellings = tellings;
        this.scenes = scenes;
        this.published = published;
    }

    /** Gives each telling of what is over, and of no time, the day that it goes on from. */
    static void find(List<Telling> tellings, List<Scene> scenes, @Nullable LocalDate published) {
        DaysBefore days = new DaysBefore(tellings, scenes, published);
        List<Telling> inOrder = new ArrayList<>(tellings);
        inOrder.sort(Comparator.comparing(telling -> telling.span));
        for (Telling telling : inOrder) {
            days.goneBefore(telling);
            boolean open = telling.status == EventStatus.HELD
                    && (telling.firm
                            || telling.daysBeforeSpeaking != null
                            || telling.sentence > 0 && GoingOn.hoursApart(scenes.get(telling.sentence)))
                    && telling.date == null
                    && (!telling.can(EventKind.VISIT) || days.fromAnother(scenes.get(telling.sentence)) != null)
                    && !telling.can(EventKind.SUMMIT)
                    && telling.sentence > 0
                    && (telling.ordinal == null || days.closes(telling));
            telling.dayBefore = open ? days.of(telling) : days.ofReport(telling);
            if (telling.dayBefore == null) {
                telling.dayBefore = days.recent(DaysOfSpeakers.of(telling, scenes));
            }
            days.told.add(telling);
        }
    }

    /** "met on Saturday. Their meeting on Thursday had ended in a row": the Thursday before, whatever day it is today. */
    private void goneBefore(Telling telling) {
        DayRange own =
                telling.earlier && telling.weekday ? DayRange.of(telling.date).orElse(null) : null;
        String last = told.stream()
                .filter(t -> t.sentence == telling.sentence - 1 && t.report == telling.report)
                .filter(t -> t.status == EventStatus.HELD && t.date != null && t.date.length() == 10)
                .map(t -> t.date)
                .findFirst()
                .orElse(null);
        DayRange known = DayRange.of(last).orElse(null);
        if (own != null && known != null && own.days() == 1 && own.first().isAfter(known.last())) {
            telling.date = own.first().minusDays(7).toString();
        }
    }

    /** "A third round ended without a deal, A said on Friday": what the first sentence reports to have ended is of that day. */
    private @Nullable String ofReport(Telling telling) {
        Scene s = scenes.get(telling.sentence);
        boolean reported = telling.status == EventStatus.HELD
                && telling.firm
                && telling.stated
                && telling.date == null
                && opens(s)
                && ends(s);
        String said = reported ? DaysApart.ofSaying(s) : null;
        return said != null && said.equals(DaysApart.shift(s.onlyDay(), 0)) ? recent(said) : null;
    }

    private static boolean ends(Scene s) {
        boolean ends = false;
        for (int i = 0; i < s.size(); i++) {
            if (VerbForms.HAVE.contains(s.at(i))) {
                return false;
            }
            ends |= DayCounts.ends(s, i);
        }
        return ends;
    }

    private @Nullable String of(Telling telling) {
        if (closes(telling)) {
            return lastTold(telling);
        }
        Integer days = daysBeforeSpeaking(telling.sentence);
        if (days != null && scenes.get(telling.sentence - 1).report == telling.report) {
            String said = DaysApart.ofSaying(scenes.get(telling.sentence - 1));
            return recent(said == null ? null : DaysApart.shift(said, -days));
        }
        Scene s = scenes.get(telling.sentence);
        String same = GoingOn.sameDay(s) ? lastNamed(telling.sentence) : null;
        if (same != null) {
            return recent(same);
        }
        String day = day(telling);
        day = day == null ? fromAnother(s) : day;
        boolean just = s.says("just") && s.says("had"); // "said on Monday. He had just landed"
        if (day == null && (just || GoingOn.hoursApart(s)) && scenes.get(telling.sentence - 1).report == s.report) {
            day = recent(scenes.get(telling.sentence - 1).onlyDay()); // "Hours earlier A had met B"
        }
        if (day != null || GoingOn.tellsItsTime(s, s.upTo(telling.span))) {
            return day;
        }
        Scene before = scenes.get(telling.sentence - 1);
        boolean sameBreath = before.report == s.report
                && before.part == s.part
                && (s.paragraph == before.paragraph || s.paragraph == before.paragraph + 1 && GoingOn.pointsBack(s));
        if (sameBreath) {
            day = toldIn(before, telling);
        }
        if (day == null && before.report == s.report && opens(before) && telling.grounded && !GoingOn.separately(s)) {
            day = toldIn(before, telling); // "after Thursday's talks, ministers said. A and B faced C for an hour"
            day = day == null && telling.minutes != null ? recent(dayOfLead(before)) : day;
        }
        day = day == null && telling.persons.size() > 1 ? ofCaption(telling) : day;
        return day == null && GoingOn.afterwards(s) ? lastTold(telling) : day;
    }

    /** "A and B at the palace on Tuesday" under a picture: the day of what the lead tells of the two. */
    private @Nullable String ofCaption(Telling telling) {
        Scene s = scenes.get(telling.sentence);
        if (!opens(s)) {
            return null;
        }
        for (Scene caption : scenes) {
            boolean picture = caption.part == PartKind.CAPTION && caption.report == s.report;
            String day = picture ? recent(caption.onlyDay()) : null;
            if (day != null
                    && new Participants(caption).between(0, caption.size()).containsAll(telling.persons)) {
                return day;
            }
        }
        return null;
    }

    /** The one day that one of the two sentences before names, the nearer first. */
    private @Nullable String lastNamed(int sentence) {
        for (int n = sentence - 1; n >= Math.max(0, sentence - 2); n--) {
            String day = scenes.get(n).report == scenes.get(sentence).report
                    ? scenes.get(n).onlyDay()
                    : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** "So ended the eighth round", "Together they made up the third": what was told just before was it. */
    private boolean closes(Telling telling) {
        Scene s = scenes.get(telling.sentence);
        Scene before = scenes.get(telling.sentence - 1);
        return telling.ordinal != null
                && CLOSING.contains(s.at(0))
                && before.report == s.report
                && before.paragraph == s.paragraph;
    }

    private @Nullable Integer daysBeforeSpeaking(int sentence) {
        return tellings.stream()
                .filter(t -> t.sentence == sentence && t.daysBeforeSpeaking != null)
                .map(t -> t.daysBeforeSpeaking)
                .findFirst()
                .orElse(null);
    }

    /** "A day before the round, A had spoken to B": so far from what was told of the round. */
    private @Nullable String fromAnother(Scene s) {
        Integer days = DaysApart.days(s, 1);
        int noun = s.at(3).equals("the") || s.at(3).equals("that") || s.at(3).equals("their") ? 4 : -1;
        boolean after = s.at(2).equals("after");
        EventWords.Noun named = noun < 0 ? null : EventWords.noun(s.at(noun));
        if (days == null || named == null || !(after || s.at(2).equals("before"))) {
            return null;
        }
        String only = null;
        for (Telling other : told) {
            boolean earlier = other.report == s.report && other.sentence < s.number;
            String day = earlier && named.kinds().stream().anyMatch(other::can) ? dayOf(other) : null;
            if (day != null && only != null && !only.equals(day)) {
                return null;
            }
            only = day == null ? only : day;
        }
        return recent(DaysApart.shift(only, after ? days : -days));
    }

    /** The one day that the first sentence names, unless something was said on it. */
    private @Nullable String dayOfLead(Scene lead) {
        for (int i = 0; i < lead.size(); i++) {
            for (int j = i - 1; lead.time[i] != null && j >= Math.max(0, i - 3); j--) {
                if (lead.speech(j)) {
                    return null;
                }
            }
        }
        return lead.onlyDay() == null && published != null
                ? DaysOfSpeakers.onlyDayGone(lead, published)
                : lead.onlyDay();
    }

    /** The one day that all is of which the sentence tells and which the telling may go on from. */
    private @Nullable String toldIn(Scene scene, Telling telling) {
        String only = null;
        for (Telling other : told) {
            boolean like = other.sentence == scene.number
                    && other.status == EventStatus.HELD
                    && other.kinds.stream().anyMatch(telling::can);
            String day = like ? dayOf(other) : null;
            if (day != null && only != null && !only.equals(day)) {
                return null;
            }
            only = day == null ? only : day;
        }
        return recent(only);
    }

    /** The day of what was told last, a few sentences before. */
    private @Nullable String lastTold(Telling telling) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Telling other = told.get(i);
            boolean sat = other.status == EventStatus.HELD && !other.can(EventKind.VISIT);
            if (telling.sentence - other.sentence > FEW || other.report != telling.report) {
                return null;
            }
            if (sat && dayOf(other) != null) {
                boolean next = telling.sentence - other.sentence == 1; // "She then met B": however long ago
                return next ? DaysApart.shift(dayOf(other), 0) : recent(dayOf(other));
            }
        }
        return null;
    }

    private static @Nullable String dayOf(Telling telling) {
        return telling.date == null ? telling.dayBefore : telling.date;
    }

    /** Whether the sentence is the first of the report's own text. */
    private boolean opens(Scene scene) {
        for (int i = scene.number - 1; i >= 0; i--) {
            if (scenes.get(i).report == scene.report && scenes.get(i).part == PartKind.BODY) {
                return false;
            }
        }
        return scene.part == PartKind.BODY;
    }

    private @Nullable String day(Telling telling) {
        Scene s = scenes.get(telling.sentence);
        Scene before = scenes.get(telling.sentence - 1);
        boolean goesOn = before.report == s.report
                && before.part == s.part
                && (s.paragraph == before.paragraph || s.paragraph == before.paragraph + 1 && GoingOn.pointsBack(s))
                && !GoingOn.tellsItsTime(s, s.upTo(telling.span));
        if (goesOn && published == null && certain(before)) {
            return before.onlyDay(); // printed in full, and no other day beside it
        }
        return recent(goesOn ? before.onlyDay() : null);
    }

    /** Whether all times of the sentence are known: in an undated text "Tuesday" may be any. */
    private static boolean certain(Scene s) {
        for (TimeExpression time : s.time) {
            if (time != null && time.type() != TimeExpression.Type.DURATION && !time.resolved()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String recent(@Nullable String day) {
        DayRange days = DayRange.of(day).orElse(null);
        boolean recent = days != null
                && published != null
                && !days.last().isAfter(published)
                && days.first().isAfter(published.minusDays(RECENT));
        return recent && day != null && days != null && days.days() == 1 ? day.substring(0, 10) : null;
    }
}
