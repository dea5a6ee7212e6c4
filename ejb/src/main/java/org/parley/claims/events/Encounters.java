package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.NewsEvent;
import org.parley.claims.ReadingDraft;
import org.parley.people.PersonMention;

/** Reads who met, talked, called, travelled, and who will: one record a fact of the article. */
public final class Encounters {
    /** No article tells of encounters in so many places; a hostile text may pretend to. */
    static final int MOST = 400;

    private Encounters() {}

    /** The encounters that the article states, in order of their evidence. */
    public static List<NewsEvent> in(ReadingDraft draft) {
        LocalDate published = draft.article().published().day();
        List<Telling> tellings = new ArrayList<>();
        List<Scene> scenes = Scenes.of(draft);
        Cast cast = Cast.of(scenes);
        for (Scene scene : scenes) {
            if (tellings.size() > MOST) {
                break;
            }
            tellings.addAll(new TellingReader(new Passage(scene, published, cast)).read());
        }
        LengthsAfter.in(scenes, tellings);
        tellings.addAll(TimeSpent.in(scenes, tellings));
        tellings.addAll(Captions.in(scenes, tellings, published));
        tellings.addAll(SummitDays.in(scenes, tellings));
        tellings.addAll(Stations.in(scenes, tellings));
        tellings.addAll(CountedJourneys.in(scenes));
        tellings.addAll(BareCounts.in(scenes, tellings));
        CalledOff.settle(tellings, scenes);
        StillOn.settle(tellings, scenes, published);
        StandingBodies.settle(tellings);
        PointingBack.complete(tellings, scenes);
        tellings.addAll(NextInRow.in(scenes, tellings, published));
        tellings.addAll(RoundsInRow.in(scenes, tellings, published));
        OnTheLine.settle(tellings, scenes);
        Companions.complete(tellings, scenes);
        LengthsAfter.bare(tellings);
        DaysAfter.in(scenes, tellings);
        NthDay.in(scenes, tellings);
        DaysBefore.find(tellings, scenes, published);
        DaysAhead.find(tellings, scenes);
        tellings.sort(Comparator.comparing(telling -> telling.span));
        List<NewsEvent> events = new ArrayList<>(Retellings.records(tellings, published));
        events.replaceAll(event -> withSides(event, draft));
        events.sort((a, b) -> a.span().compareTo(b.span()));
        return events;
    }

    /** Adds the sides that the participants speak for. */
    private static NewsEvent withSides(NewsEvent event, ReadingDraft draft) {
        Set<String> sides = new LinkedHashSet<>(event.sides());
        for (String person : event.participants()) {
            draft.people().named(person).map(PersonMention::affiliation).ifPresent(sides::add);
        }
        return new NewsEvent(
                event.span(),
                event.kind(),
                event.status(),
                event.ordinal(),
                event.date(),
                event.place(),
                event.participants(),
                List.copyOf(sides),
                event.minutes(),
                event.qualifier(),
                event.initiator(),
                event.report());
    }
}
