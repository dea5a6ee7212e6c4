package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;

/** Finds who held an encounter that is told for what was said in it: "a call on Monday in which A told B he was worried". */
final class InWhich {
    private static final Set<String> INSIDE = Set.of("in", "at", "during", "over", "on");
    private static final Set<String> TOWARDS = Set.of("with", "on", "to");
    private static final Set<String> STOPS = Set.of(";", ":", ".", "that", "who", "when", "where", "as");
    /** How far behind the noun its day and length may push the relative clause, and how long a subject is. */
    private static final int REACH = 14;

    private static final int SUBJECT = 24;

    private final Scene s;
    private final Participants people;

    InWhich(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
    }

    /** The two behind "in which", where the clause looks back; null where none stands there. */
    ObjectRelatives.@Nullable Relative behind(int to) {
        int which = which(to);
        int verb = which < 0 ? -1 : verb(which + 1);
        if (verb < 0) {
            return null;
        }
        Set<String> persons = new LinkedHashSet<>(people.between(to, which));
        persons.addAll(people.between(which + 1, verb));
        int end = objects(verb + 1);
        persons.addAll(people.between(verb + 1, end));
        return persons.size() < 2
                ? null
                : new ObjectRelatives.Relative(persons, EventStatus.HELD, to, Math.max(end, verb + 1));
    }

    private int which(int to) {
        for (int i = to; i < Math.min(s.size() - 1, to + REACH); i++) {
            if (s.at(i + 1).equals("which") && INSIDE.contains(s.at(i))) {
                return i + 1;
            }
            if (STOPS.contains(s.at(i)) || s.speech(i) && s.time[i] == null) {
                return -1;
            }
        }
        return -1;
    }

    /** The past verb behind a subject of persons; -1 where the clause looks ahead or begins with something else. */
    private int verb(int subject) {
        for (int i = subject; i < Math.min(s.size(), subject + SUBJECT); i++) {
            boolean inMention = s.person[i] != null || s.mentionStart[i] < i || s.side[i] != null;
            if (inMention || s.capitalised(i)) {
                continue;
            }
            boolean past = s.speech(i) && VerbForms.form(s.at(i)) != EventWords.Form.ING
                    || VerbForms.form(s.at(i)) == EventWords.Form.PAST
                    || EventPhrases.past(s.at(i))
                    || s.at(i).endsWith("ed")
                    || s.at(i).equals("went")
                    || s.at(i).equals("spoke")
                    || s.at(i).equals("had");
            if (past) {
                return i;
            }
            if (HelpingVerbs.any(s.at(i)) || STOPS.contains(s.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** The word after the person whom the verb is done to: "told B", "spoke with B", "pressed B and C". */
    private int objects(int from) {
        int i = TOWARDS.contains(s.at(from)) ? from + 1 : from;
        int end = from;
        while (i < s.size()) {
            int person = i;
            while (person < s.size() && person < i + 9 && s.person[person] == null) {
                person++;
            }
            boolean opens =
                    person < s.size() && s.person[person] != null && Math.min(person, s.mentionStart[person]) <= i;
            if (!opens) {
                return end;
            }
            end = s.after(person);
            if (!s.at(end).equals("and")) {
                return end;
            }
            i = end + 1;
        }
        return end;
    }
}
