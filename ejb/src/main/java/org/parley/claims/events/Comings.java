package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/**
 * Gives a counted round those who come to it or from it: "left on Monday to take part in a fifth round", "took off for Peru,
 * where a third round awaits her", "has come home from the fourth round", "with a fourth round behind her, A plans", "the
 * round will be held on Friday, with A in the lead".
 */
final class Comings {
    private static final int NEAR = 6;
    private static final Set<String> LEADS_TO = Set.of("in", "from", "for", "to");
    private static final Set<String> COMES = EventLists.of("comes-and-goes");

    private final Scene s;
    private final Participants people;
    private final Actors acting;

    Comings(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
        this.acting = passage.acting;
    }

    /** Completes a telling of a round that names nobody yet; {@code own} act in its clause, {@code last} was told before it. */
    void complete(Telling telling, Trigger trigger, Clauses.Clause clause, Set<String> own, @Nullable Telling last) {
        if (telling.ordinal == null || !telling.can(EventKind.ROUND) || !telling.persons.isEmpty()) {
            return;
        }
        beforeOrBehind(telling, trigger, own);
        boolean journey = last != null
                && last.sentence == s.number
                && last.only(EventKind.VISIT)
                && last.status != EventStatus.CANCELLED
                && s.at(clause.from()).equals("where");
        if (journey && last != null) {
            telling.persons.addAll(last.persons);
        } else if (s.at(clause.from()).equals("where") && acting.last().size() == 1) {
            telling.persons.addAll(acting.last());
        } else if (comes(trigger, clause)) {
            telling.persons.addAll(own.size() == 1 || own.size() == 2 ? own : Set.of());
            purpose(telling, trigger, last);
        }
        if (telling.persons.isEmpty()) {
            telling.persons.addAll(along(trigger));
        }
    }

    private boolean comes(Trigger trigger, Clauses.Clause clause) {
        boolean leads = LEADS_TO.contains(s.at(trigger.from() - 1));
        for (int i = trigger.from() - 2; leads && i >= Math.max(clause.from(), trigger.from() - 1 - NEAR); i--) {
            if (COMES.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** "left on Monday to take part in a fifth round": it is still to come. */
    private void purpose(Telling telling, Trigger trigger, @Nullable Telling last) {
        boolean sets = last != null && last.sentence == s.number && last.only(EventKind.VISIT) && last.firm;
        for (int i = trigger.from() - 2; sets && i >= Math.max(0, trigger.from() - NEAR); i--) {
            if (s.at(i).equals("to") && Set.of("take", "attend", "join", "hold").contains(s.at(i + 1))) {
                telling.status = EventStatus.SCHEDULED;
                telling.firm = true;
                return;
            }
        }
    }

    /** "with a fourth round behind her, A plans", "with the fourth round ahead of her on Friday". */
    private void beforeOrBehind(Telling telling, Trigger trigger, Set<String> own) {
        boolean with = s.at(trigger.from() - 1).equals("with");
        for (int i = trigger.to(); with && i < Math.min(s.size(), trigger.to() + NEAR); i++) {
            boolean ahead = s.at(i).equals("ahead") && s.at(i + 1).equals("of");
            boolean behind = s.at(i).equals("behind");
            int who = ahead ? i + 2 : i + 1;
            if ((ahead || behind) && Set.of("him", "her", "them").contains(s.at(who))) {
                telling.status = ahead ? EventStatus.SCHEDULED : EventStatus.HELD;
                telling.firm = true;
                telling.grounded = true;
                var person = s.person[who];
                telling.persons.addAll(person != null ? new LinkedHashSet<>(person.names()) : actingBehind(who, own));
                String day = EventDates.value(
                        EventDates.near(s, who, who + 1, who, Math.min(s.size(), who + NEAR), telling.status));
                telling.date = day == null ? telling.date : day;
                return;
            }
        }
    }

    /** Who acts in the sentence, before the words or right behind the comma that ends them. */
    private Set<String> actingBehind(int who, Set<String> own) {
        int name = who + 2;
        while (name < Math.min(s.size(), who + 2 * NEAR) && s.person[name] == null) {
            name++;
        }
        boolean opens = s.at(who + 1).equals(",") && name < s.size() && s.person[name] != null;
        var person = opens ? s.person[name] : null;
        return person == null ? own : new LinkedHashSet<>(person.names());
    }

    /** "will be held on Friday, with A in the lead", "…, with A meeting B". */
    private Set<String> along(Trigger trigger) {
        for (int i = trigger.to() + 1; i < s.size(); i++) {
            if (s.at(i).equals("with") && s.at(i - 1).equals(",")) {
                int end = i + 1;
                while (end < s.size() && !ClauseStarts.hard(s.at(end)) && !s.speech(end)) {
                    end++;
                }
                boolean person = end > i + 1 && i + 1 < s.size() && named(i + 1);
                return person ? people.between(i + 1, end) : Set.of();
            }
        }
        return Set.of();
    }

    private boolean named(int i) {
        if (s.person[i] != null) {
            return true;
        }
        for (int j = i + 1; j < Math.min(s.size(), i + 8); j++) {
            if (s.person[j] != null) {
                return s.mentionStart[j] <= i;
            }
        }
        return false;
    }
}
