package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;

/**
 * Reads sentences that name no encounter, but who sat in the one just told of: "Across from A sat B and C", "With him were B
 * and C", "A represented Oslo; on the other side were B and C", "Present were A and B", "In reply, A named a sum".
 */
final class Seats {
    private static final int OPENING = 14;
    private static final Set<String> FACING =
            Set.of("with", "across", "opposite", "facing", "beside", "alongside", "flanking", "joining");
    private static final Set<String> PRESENT = Set.of("present", "attending", "there", "participating");
    private static final Set<String> WERE = Set.of("was", "were", "sat", "came");
    private static final Set<String> REPLIES = Set.of("response", "reply", "return", "turn");
    private static final Set<String> SPOKE_FOR = Set.of("represented", "represents");
    private static final Set<String> LEADS = EventLists.of("leads-side");
    private static final Set<String> TEAMS = Set.of("side", "team", "delegation");
    private static final Set<String> DENIES =
            Set.of("not", "n't", "never", "absent", "missing", "neither", "nobody", "no");

    private final Scene s;
    private final Participants people;

    Seats(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
    }

    /** Those who the sentence says were there; null where it says no such thing. */
    @Nullable
    Telling told() {
        Set<String> later = s.headline() ? Set.of() : joinedBy();
        if (!later.isEmpty()) {
            return joining(later);
        }
        boolean seats = !s.headline() && (inverted() || across() || represents() || replies() || ledBy());
        Set<String> persons = seats && !denied() ? people.between(0, s.size()) : Set.of();
        if (persons.isEmpty()) {
            return null;
        }
        return joining(persons);
    }

    /** Gives the encounter of a sentence such as "Present at the second round were A and B" those who were there. */
    void listed(List<Telling> told) {
        Telling only = told.size() == 1 ? told.get(0) : null;
        boolean seats = only != null && (only.persons.isEmpty() && inverted() || only.persons.size() < 2 && across());
        if (only != null && seats && !only.can(EventKind.VISIT) && !denied()) {
            only.persons.addAll(people.between(0, s.size()));
        }
    }

    /** "B sat in on the talks": comes to those of others, whatever else the sentence says of them. */
    void joinsIn(List<Telling> told) {
        for (int i = 1; i + 2 < s.size(); i++) {
            boolean sits = s.at(i).equals("sat")
                    && s.at(i + 1).equals("in")
                    && s.at(i + 2).equals("on");
            boolean room = besideThem(i);
            Set<String> persons = sits || room ? newcomers(i) : Set.of();
            if (persons.isEmpty()) {
                continue;
            }
            Telling talks = told.isEmpty() ? null : told.get(told.size() - 1);
            if (sits && talks != null && talks.definite && talks.persons.size() < 2 && talks.sentence == s.number) {
                talks.persons.clear();
                talks.grounded = false;
                told.add(joining(persons));
            } else if (room && !denied() && !s.headline()) {
                told.add(joining(persons));
            }
            return;
        }
    }

    /** "met B, flanked by C", "in the presence of C": C was in what the sentence tells. */
    void beside(List<Telling> told) {
        boolean sat =
                told.stream().anyMatch(t -> t.grounded && t.status == EventStatus.HELD && !t.only(EventKind.VISIT));
        for (int i = 1; sat && i + 2 < s.size(); i++) {
            boolean by = Set.of("flanked", "accompanied").contains(s.at(i))
                    && s.at(i + 1).equals("by");
            boolean presence = s.at(i).equals("presence") && s.at(i + 1).equals("of");
            if ((by || presence) && personAt(i + 2) && !denied()) {
                told.add(joining(behind(i + 2)));
                return;
            }
        }
    }

    /** "The two were later joined by B", "The meeting was also attended by B". */
    private Set<String> joinedBy() {
        for (int i = 2; i + 2 < s.size(); i++) {
            boolean joined = s.at(i).equals("joined")
                    && (Set.of("they", "both").contains(s.at(0))
                            || s.at(0).equals("the")
                                    && Set.of("two", "pair", "three").contains(s.at(1)));
            boolean attended = s.at(i).equals("attended") && s.at(i - 1).equals("also");
            if ((joined || attended) && i < OPENING && s.at(i + 1).equals("by") && personAt(i + 2) && !denied()) {
                return behind(i + 2);
            }
        }
        return Set.of();
    }

    /** Those listed from {@code from} on, up to a comma that no further name follows. */
    private Set<String> behind(int from) {
        int end = from;
        boolean named = false;
        while (end < s.size() && !(named && s.at(end).equals(",")) && EventWords.verb(s.at(end)) == null) {
            named |= s.person[end] != null;
            end++;
        }
        return people.between(from, end);
    }

    /** "was in the room", "joined them for the first part", "sat at the table". */
    private boolean besideThem(int i) {
        boolean room = WERE.contains(s.at(i))
                && Set.of("in", "at").contains(s.at(i + 1))
                && s.at(i + 2).equals("the")
                && Set.of("room", "table").contains(s.at(i + 3));
        boolean joined = s.at(i).equals("joined")
                && !VerbForms.BE.contains(s.at(i - 1))
                && (Set.of("them", "both").contains(s.at(i + 1))
                        || s.at(i + 1).equals("the")
                                && Set.of("two", "pair", "three").contains(s.at(i + 2)));
        return room || joined;
    }

    /** Whoever the verb at {@code verb} is said of: before "who" the nearest, else those who open the sentence. */
    private Set<String> newcomers(int verb) {
        int last = verb - 1;
        while (last > 0 && (s.adverb(last) || s.at(last).equals("later"))) {
            last--;
        }
        boolean relative = s.at(last).equals("who");
        last = relative ? last - 1 : last;
        int person = last;
        while (person >= 0 && s.person[person] == null) {
            person--;
        }
        if (person < 0 || person < last && !s.at(last).equals(",")) {
            return Set.of(); // somebody else is the subject
        }
        var mention = s.person[person];
        Set<String> nearest = mention == null ? Set.of() : new LinkedHashSet<>(mention.names());
        boolean opens = !relative && people.firstVerb(new Clause(0, verb + 1, Clauses.Kind.MAIN), verb) >= verb;
        return opens ? people.between(0, verb) : nearest;
    }

    private Telling joining(Set<String> persons) {
        Telling telling =
                new Telling(s, s.span(0, s.size()), EnumSet.of(EventKind.MEETING, EventKind.ROUND, EventKind.SUMMIT));
        telling.status = EventStatus.HELD;
        telling.persons.addAll(persons);
        telling.joins = true;
        return telling;
    }

    private boolean denied() {
        for (int i = 0; i < s.size(); i++) {
            if (DENIES.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Across from A sat B", "With her were B and C", "Present were A and B": the verb before those who were there. */
    private boolean inverted() {
        int first = s.at(0).equals("also") ? 1 : 0;
        boolean part = s.at(first).equals("taking") && s.at(first + 1).equals("part");
        boolean table = Set.of("at", "around", "in").contains(s.at(first))
                && Set.of("table", "room").contains(s.at(first + 2));
        boolean opens = FACING.contains(s.at(first)) || PRESENT.contains(s.at(first)) || part || table;
        return opens && verbThenPerson(first + 1, Math.min(s.size(), OPENING));
    }

    private boolean verbThenPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (WERE.contains(s.at(i)) && s.person[i] == null) {
                return personAt(i + 1);
            }
        }
        return false;
    }

    /** Whether a person, with title or apposition, stands right at {@code i}. */
    private boolean personAt(int i) {
        for (int j = i; j < Math.min(s.size(), i + 8); j++) {
            if (s.person[j] != null) {
                return true;
            }
            boolean title = s.capitalised(j) || s.side[j] != null || s.possessive(j) || s.mentionStart[j] < j;
            if (!title
                    && !Set.of("the", "her", "his", "their", "trade", "envoy").contains(s.at(j))
                    && !ahead(j)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word opens a mention whose name stands behind it: "the trade minister, B". */
    private boolean ahead(int j) {
        for (int k = j + 1; k < Math.min(s.size(), j + 10); k++) {
            if (s.mentionStart[k] <= j) {
                return true;
            }
        }
        return false;
    }

    /** "on the other side were B and C", "across the table sat B", "for Lima came B". */
    private boolean across() {
        for (int i = 0; i + 3 < s.size(); i++) {
            boolean side = s.at(i).equals("on")
                    && s.at(i + 1).equals("the")
                    && (s.at(i + 3).equals("side") || s.at(i + 4).equals("side"));
            boolean table = s.at(i).equals("across") && s.at(i + 2).equals("table");
            boolean nation = s.at(i).equals("for")
                    && s.side[i + 1] != null
                    && (i == 0 || s.at(i - 1).equals(";"));
            if ((side || table || nation)
                    && (i == 0 || !s.isWord(i - 1) || s.at(i - 1).equals("and"))) {
                for (int v = i + 2; v < Math.min(s.size(), i + 8); v++) {
                    if (WERE.contains(s.at(v)) && personAt(v + 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "A represented Oslo", "A led the Norwegian team". */
    private boolean represents() {
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean whose = s.person[i - 1] != null
                    || s.mentionStart[i - 1] < i - 1
                    || s.at(i - 1).equals(",");
            if (whose && SPOKE_FOR.contains(s.at(i)) && s.side[i + 1] != null) {
                return true;
            }
            if (whose
                    && LEADS.contains(s.at(i))
                    && s.at(i + 1).equals("for")
                    && i + 2 < s.size()
                    && s.side[i + 2] != null) {
                return true;
            }
            boolean leads = s.at(i).equals("led") || s.at(i).equals("headed");
            for (int t = i + 2; whose && leads && t < Math.min(s.size(), i + 5); t++) {
                if (TEAMS.contains(s.at(t)) && !s.at(t + 1).equals("to")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The delegations were led by A for Norway and B for Peru". */
    private boolean ledBy() {
        for (int i = 1; i + 3 < s.size(); i++) {
            boolean led = (s.at(i).equals("led") || s.at(i).equals("headed"))
                    && s.at(i + 1).equals("by");
            if (led && VerbForms.BE.contains(s.at(i - 1)) && personAt(i + 2)) {
                return Set.of("delegations", "teams", "sides", "delegation", "team", "side")
                        .contains(s.at(i - 2));
            }
        }
        return false;
    }

    /** "In reply, A named a sum": to what was said in the encounter. */
    private boolean replies() {
        return s.at(0).equals("in") && REPLIES.contains(s.at(1)) && s.at(2).equals(",") && personAt(3);
    }
}
