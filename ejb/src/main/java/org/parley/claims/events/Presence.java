package org.parley.claims.events;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Frame;
import org.parley.text.Numerals;
import org.parley.text.TimeExpression;

/** Finds journeys told by where somebody is: "was in Lima on Tuesday", "is due in Lima", ", in Lima since Sunday,". */
final class Presence {
    private static final Set<String> AWAITED = Set.of("due", "expected", "awaited");
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "'s", "'re");
    private static final Set<String> HELPERS =
            Set.of("will", "would", "has", "had", "have", "to", "may", "might", "could", "should", "is", "was");
    private static final Set<String> SUBJECTS = Set.of("they", "we", "i", "both", "who", "he", "she");
    private static final Set<String> NOW = Set.of("currently", "now", "already", "still");
    /** "is in Lima leading the talks": what somebody is there for. */
    private static final Set<String> LEADING = Set.of("leading", "heading", "attending", "holding");
    /** Words of how much of a time: "much of last week". */
    static final Set<String> SHARES = Set.of("much", "most", "part", "all", "half", "of", "the", "some", "a");

    private static final int LOOK = 5;

    private final Scene s;

    Presence(Scene scene) {
        this.s = scene;
    }

    /** The journey told by "in" or "at" at {@code i} and the place behind it; null where nobody is said to be there. */
    @Nullable
    Trigger at(int i, Clause clause) {
        boolean house = s.at(i).equals("at") && s.at(i + 1).equals("the"); // "was at the ministry" is no journey
        boolean preposition = s.at(i).equals("in") || (s.at(i).equals("at") && !house);
        Places.Place place = preposition && i > clause.from() && i + 1 < clause.to() && s.time[i + 1] == null
                ? Places.at(s, i + 1)
                : null;
        if (place == null) {
            return null;
        }
        int left = i - 1;
        while (left > clause.from() && s.adverb(left)) {
            left--;
        }
        String word = s.at(left);
        int spent = spent(i - 1, clause);
        if (spent >= 0) {
            return trigger(spent, i, s.at(spent).equals("spent") ? Form.PAST : Form.BASE);
        }
        if (AWAITED.contains(word) && BE.contains(s.at(left - 1))) {
            return trigger(left, i, Form.BASE);
        }
        if (BE.contains(word) && s.person[left] == null) {
            return being(left, i, place, clause);
        }
        boolean now = word.equals(",") && left > 0 && s.person[left - 1] != null && NOW.contains(s.at(i - 1));
        if (now && left == i - 2 && opens(left - 1, clause)) {
            return trigger(i - 1, i, Form.THIRD); // "A, currently in Lima,"
        }
        boolean apposed = word.equals(",") && left == i - 1 && left > 0 && s.person[left - 1] != null;
        boolean back = s.at(i - 1).equals("back") && s.at(i - 2).equals(",") && i > 2 && s.person[i - 3] != null;
        boolean subject = (apposed || back) && opens(apposed ? left - 1 : i - 3, clause);
        return subject && timed(place, clause) ? trigger(i - 1, i, Form.PAST) : null;
    }

    /** "is in Lima for talks with B", "for a second round": what somebody is there for. */
    private boolean forTalks(int at, Clause clause) {
        boolean counted = false;
        for (int i = at + 1; s.at(at).equals("for") && i < Math.min(clause.to(), at + LOOK); i++) {
            EventWords.Noun noun = EventWords.noun(s.at(i));
            counted |= Numerals.ordinal(s.at(i)).isPresent() && s.time[i] == null;
            if (noun != null) {
                boolean talks = counted || s.at(i + 1).equals("with") || NounTriggers.TALK_NOUNS.contains(s.at(i));
                return talks && noun.kinds().contains(EventKind.MEETING)
                        || counted && noun.kinds().contains(EventKind.ROUND);
            }
        }
        return false;
    }

    /** "is in Lima, where she is to meet B": what somebody does there. */
    private boolean where(int behind) {
        return s.at(behind).equals(",")
                && s.at(behind + 1).equals("where")
                && (s.person[Math.min(behind + 2, s.size() - 1)] != null || SUBJECTS.contains(s.at(behind + 2)));
    }

    /** "spent Monday in Lima", "will spend Friday in Lima": the verb before a day that stands before the place; -1 for none. */
    private int spent(int last, Clause clause) {
        int i = last;
        boolean days = false;
        while (i > clause.from() && (s.time[i] != null || SHARES.contains(s.at(i)))) {
            days |= s.time[i] != null && (s.time[i].type() == TimeExpression.Type.DATE || inDays(s.time[i]));
            i--;
        }
        boolean spends = days && Set.of("spent", "spend", "spends").contains(s.at(i));
        return spends && i > clause.from() && s.person[i] == null ? i : -1;
    }

    /** "three days", not "three hours". */
    private static boolean inDays(TimeExpression time) {
        String value = time.value();
        return time.type() == TimeExpression.Type.DURATION && value != null && value.matches("P\\d+[DW]");
    }

    private @Nullable Trigger being(int be, int in, Places.Place place, Clause clause) {
        int left = be - 1;
        boolean ahead = false;
        boolean goesOn = clause.kind() == Clauses.Kind.AND;
        while (left >= clause.from() && helps(left) && s.person[left] == null) {
            ahead |= s.at(left).equals("will") || s.at(left).equals("to");
            left--;
        }
        if (s.at(left).equals(",")) {
            left--;
        }
        while (left > clause.from() && s.time[left] != null) {
            left--;
        }
        boolean apposed = left >= clause.from() && s.at(left + 1).equals(",") && apposed(left, clause);
        boolean somebody =
                apposed || left >= clause.from() && (s.person[left] != null || SUBJECTS.contains(s.at(left)));
        somebody |= goesOn && ahead && left < clause.from(); // "A, who leads the team, will be in Vienna"
        somebody |= left == clause.from() && s.at(left).equals("and"); // "and will be back in Vienna"
        boolean business = forTalks(place.to(), clause) || LEADING.contains(s.at(place.to()));
        if (!somebody || !(ahead || timed(place, clause) || business || where(place.to()))) {
            return null;
        }
        Form form = s.at(be).startsWith("w")
                ? Form.PAST
                : s.at(be).equals("be") ? Form.BASE : s.at(be).equals("been") ? Form.PARTICIPLE : Form.THIRD;
        boolean back = form == Form.THIRD && s.at(in - 1).equals("back"); // "is back in Lima": the journey is over
        return trigger(be, in, back ? Form.PAST : form);
    }

    /** "plans to be", "will be": before a form of being. */
    private boolean helps(int i) {
        EventWords.How how = s.at(i + 1).equals("to") ? EventWords.governor(s.at(i)) : null;
        return HELPERS.contains(s.at(i))
                || s.adverb(i)
                || how == EventWords.How.SCHEDULED
                || how == EventWords.How.PROPOSED;
    }

    /** "A, the country's chief negotiator, will be in Lima": whether what ends at {@code last} says who the subject is. */
    private boolean apposed(int last, Clause clause) {
        int comma = last;
        while (comma > clause.from() && !s.at(comma).equals(",")) {
            if (s.person[comma] != null && !s.possessive(comma + 1)) {
                return false;
            }
            comma--;
        }
        return comma > clause.from() && s.person[comma - 1] != null && opens(comma - 1, clause);
    }

    /** Whether the person who ends at {@code last} opens the clause: "a meeting of A and B, in Rome" tells of no journey. */
    private boolean opens(int last, Clause clause) {
        int first = last;
        while (first > clause.from() && s.person[first - 1] == s.person[last]) {
            first--;
        }
        return Math.min(first, s.mentionStart[first]) <= clause.from() + 1;
    }

    /** Whether a day stands right behind the place, or opens the clause. */
    private boolean timed(Places.Place place, Clause clause) {
        if (s.at(place.to()).equals("with") && place.to() + 1 < clause.to()) {
            return true;
        }
        for (int j = place.to(); j < Math.min(clause.to(), place.to() + LOOK); j++) {
            if (s.time[j] != null) {
                return true;
            }
        }
        for (int j = clause.from(); j < Math.min(clause.to(), clause.from() + 3); j++) {
            if (s.time[j] != null) {
                return true;
            }
        }
        return false;
    }

    private static Trigger trigger(int head, int in, Form form) {
        EventWords.Verb verb = new EventWords.Verb("be", form, false, EnumSet.of(EventKind.VISIT), Frame.GO);
        return new Trigger(head, head, in + 1, verb.kinds(), verb, null);
    }
}
