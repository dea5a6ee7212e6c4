package org.parley.claims.events;

import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.EventWords.Modifier;

/** Tells which tellings say enough to be a record of their own; the others only add to one. */
final class Grounding {
    private final Scene s;

    Grounding(Scene scene) {
        this.s = scene;
    }

    /** A summit named as the place of something else is a record only if it is announced with its own time. */
    private boolean aloneOnOccasion(Telling t, Trigger trigger) {
        boolean planned = trigger.noun() != null && trigger.noun().modifier() == Modifier.PLANNED;
        boolean behind = EventDates.near(
                        s, trigger.from(), trigger.to(), trigger.to(), Math.min(s.size(), trigger.to() + 10), t.status)
                != null;
        return t.date != null && behind && (planned || t.date.length() > 6);
    }

    /** One who is known and another who is not named: told well enough with a day, and a place or a length. */
    private static boolean alone(Telling t) {
        boolean told = t.status == EventStatus.HELD || t.status == EventStatus.SCHEDULED;
        return t.persons.size() == 1
                && told
                && (t.date != null || (t.timed && t.others))
                && (t.place != null || t.minutes != null || ((t.stated || t.others) && t.firm));
    }

    /** "wants to see B" is a wish of one side. */
    private boolean wished(Trigger trigger) {
        return s.at(trigger.from() - 1).equals("to")
                && (s.at(trigger.from() - 2).startsWith("want")
                        || s.at(trigger.from() - 2).equals("like"));
    }

    /** A day of its own makes an encounter a fact, whoever was there. */
    private static boolean dated(Telling t) {
        return t.date != null && t.date.length() >= 10;
    }

    void judge(Telling t, Trigger trigger) {
        boolean detail = t.date != null || t.place != null || t.minutes != null || t.timed;
        int who = t.persons.size();
        boolean sided = t.sides.size() > 1 || t.parties;
        if (t.longAgo) {
            return;
        }
        if (trigger.is(EventKind.SUMMIT)) {
            t.grounded = t.firm ? t.status != null : aloneOnOccasion(t, trigger);
        } else if (t.can(EventKind.SUMMIT) && t.can(EventKind.MEETING)) {
            t.grounded = t.firm
                    ? detail || t.sides.size() > 1 || who > 1
                    : t.status != null
                            && s.at(trigger.head()).equals("summit")
                            && (dated(t) || t.date != null && t.date.contains("W"))
                            && (t.place != null || who > 1);
        } else if (trigger.is(EventKind.VISIT)) {
            boolean day = t.date != null && t.date.length() >= 10;
            t.grounded = t.place != null
                            && (who > 0
                                    ? t.firm || (t.status != null && t.date != null)
                                    : t.parties && t.firm && t.date != null)
                    || (t.moves && who > 0 && (day || t.timed) && t.firm)
                    || (t.status == EventStatus.CANCELLED && t.firm && who > 0 && trigger.noun() != null)
                    || (t.moves && t.parties && day && t.firm); // "the delegation landed on Tuesday"
        } else if (trigger.is(EventKind.CALL)) {
            t.grounded =
                    t.status != null && (who > 1 || (who == 1 && detail) || (sided && t.firm) || t.minutes != null);
        } else if (t.ordinal != null && (t.can(EventKind.ROUND) || t.body)) {
            t.grounded = true;
        } else if (t.status == EventStatus.PROPOSED) {
            t.grounded = detail && (who > 1 || sided) || (t.firm && who > 1 && t.pair && !wished(trigger));
        } else {
            boolean announced = t.stated && t.firm && t.sides.size() > 1 && t.status != EventStatus.HELD;
            boolean encounter = announced
                    || (t.status == EventStatus.CANCELLED && who == 1 && t.stated && trigger.noun() != null)
                    || (t.status == EventStatus.CANCELLED && t.date != null)
                    || (t.stated && t.date != null && t.place != null)
                    || alone(t)
                    || who > 1
                    || (sided && (detail || t.next))
                    || (t.next && t.firm && t.can(EventKind.ROUND));
            encounter |= dated(t) || (who == 1 && t.status == EventStatus.HELD && t.minutes != null);
            boolean placed = t.next && t.date != null && t.place != null;
            t.grounded = t.status != null
                    && (placed
                            || (t.firm
                                    ? encounter
                                    : who > 1 && (t.pair || t.place != null)
                                            || (alone(t) && t.minutes != null)
                                            || (sided && t.date != null && t.parties)
                                            || (dated(t)
                                                    && (who > 0
                                                            || t.place != null
                                                            || t.minutes != null
                                                            || t.status == EventStatus.SCHEDULED))));
        }
    }
}
