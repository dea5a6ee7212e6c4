package org.parley.claims.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses, so that a day or a person stays with the encounter it is told with. */
final class Clauses {
    /** How a clause hangs on the one before it. */
    enum Kind {
        MAIN,
        /** "and then sat down with": the subject goes on. */
        AND,
        AFTER,
        BEFORE,
        /** "when", "as", "while": at the same time. */
        WHEN,
        IF,
        RELATIVE,
        /** "said that", "agreed that". */
        THAT,
        /** ", noting", ", with a deal as the goal". */
        LOOSE,
        /** ", officials said on Friday". */
        ATTRIBUTION
    }

    record Clause(int from, int to, Kind kind) {}

    /** No clause is longer; a text without any break shall not make looking around in it quadratic. */
    private static final int LONGEST = 120;

    /** How many words may open a sentence before a relative clause of theirs. */
    private static final int FRONTED = 14;

    private static final Set<String> OCCASIONS = Set.of("in", "at", "during", "over", "on");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "for", "at", "with", "to", "from", "by", "after", "before", "over", "as", "amid");
    private static final Set<String> CONTRAST = Set.of("but", "yet", "so", "nor");
    private static final Set<String> SUBORDINATORS =
            Set.of("after", "before", "ahead", "prior", "following", "when", "while", "as", "if", "since", "once");
    private final Scene s;
    private final ClauseStarts starts;
    private final ClauseSigns signs;
    private final List<Clause> clauses = new ArrayList<>();
    private int from;
    private Kind kind = Kind.MAIN;
    private boolean verb;
    /** "A and B, speaking by phone, agreed": the clause before waits for its verb. */
    private boolean inserted;

    private Clauses(Scene scene) {
        this.s = scene;
        this.starts = new ClauseStarts(scene);
        this.signs = new ClauseSigns(scene);
    }

    /** Whether the word can only join what stands before and behind it. */
    static boolean preposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static List<Clause> of(Scene scene) {
        return new Clauses(scene).run();
    }

    private List<Clause> run() {
        for (int i = 0; i < s.size(); i++) {
            if (i - from >= LONGEST) {
                cut(i, Kind.MAIN);
            }
            if (s.aside[i] || (s.person[i] != null && !ClauseStarts.pronoun(s.at(i)))) {
                continue;
            }
            Kind next = cutBefore(i);
            if (next != null) {
                cut(ClauseStarts.hard(s.at(i)) ? i + 1 : i, next);
            }
            verb |= starts.finite(i);
        }
        cut(s.size(), Kind.MAIN);
        return clauses;
    }

    private void cut(int at, Kind next) {
        if ((next == Kind.AFTER || next == Kind.BEFORE) && clauses.isEmpty() && signs.timesOnly(from, at)) {
            kind = next;
            return;
        }
        if (clauses.isEmpty() && next == Kind.RELATIVE && kind == Kind.MAIN && !verb && opensOccasion(at)) {
            kind = Kind.WHEN; // "At a meeting that went on for two hours, A told B"
        }
        if (at > from) {
            clauses.add(new Clause(from, at, kind));
        }
        inserted = next == Kind.LOOSE && !verb && kind == Kind.MAIN;
        from = at;
        kind = next;
        verb = false;
    }

    private @Nullable Kind cutBefore(int i) {
        String word = s.at(i);
        if (ClauseStarts.hard(word)) {
            return Kind.MAIN;
        }
        if (word.equals(",")) {
            return atComma(i);
        }
        if (i == 0 && !isSubordinator(word)) {
            return null;
        }
        boolean timed = i + 1 < s.size() && (s.time[i + 1] != null || s.time[i] != null);
        timed &=
                !(s.time[i] == null && timed && s.possessive(s.after(i + 1))); // "After Tuesday's talks with B, A said"
        return switch (word) {
            case "after" ->
                (timed && !(clauses.isEmpty() && signs.hoursAfter(i)) && !signs.lengthOf(i + 1) && !signs.spellOf(i))
                                || s.at(i - 1).equals("or")
                        ? null
                        : Kind.AFTER;
            case "before", "until" -> timed || s.at(i + 1).equals(",") ? null : Kind.BEFORE;
            case "ahead", "prior" -> s.at(i + 1).equals("of") || s.at(i + 1).equals("to") ? Kind.BEFORE : null;
            case "following" ->
                i == 0 || s.at(i - 1).equals(",") || !ClauseSigns.determiner(s.at(i - 1))
                        ? signs.followingKind(i)
                        : null;
            case "since" -> timed ? null : Kind.IF;
            case "when", "while" -> Kind.WHEN;
            case "as" ->
                starts.subjectStarts(i + 1)
                                && s.time[i + 1] == null
                                && !s.at(i - 1).equals("same")
                        ? Kind.WHEN
                        : null;
            case "if", "whether", "unless", "how", "because", "although", "though", "where" -> Kind.IF;
            case "once" -> starts.subjectStarts(i + 1) ? Kind.AFTER : null;
            case "which", "who", "whom", "whose" -> Kind.RELATIVE;
            case "that" -> signs.atThat(i);
            case "and", "then", "or" -> joined(i, i + 1);
            case "but", "yet", "so" ->
                from < i - 1 && (starts.verbFollows(i + 1) || starts.subjectAndVerb(i + 1)) ? Kind.AND : null;
            default -> signs.behindSaid(from, i) && starts.subjectAndVerb(i) ? Kind.THAT : null;
        };
    }

    private static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    private @Nullable Kind atComma(int i) {
        int next = i + 1;
        if (clauses.isEmpty() && occasion(i)) {
            kind = Kind.WHEN;
        }
        if ((clauses.isEmpty() || speaking() || convened()) && fronted() && !listGoesOn(i) && !waits()) {
            return Kind.MAIN;
        }
        if (background(i)) {
            kind = Kind.LOOSE;
            return Kind.MAIN;
        }
        if (kind == Kind.RELATIVE
                && verb
                && waitsBehindRelative()
                && (starts.subjectAndVerb(next) || starts.titled(next))) {
            return Kind.MAIN;
        }
        if (kind == Kind.LOOSE && inserted && starts.verbFollows(next)) {
            return Kind.AND;
        }
        boolean relative = kind == Kind.RELATIVE || s.at(from).equals("where");
        if (relative && verb && starts.verbFollows(next)) {
            return Kind.AND;
        }
        if (verb && s.at(next).equals("on") && next + 1 < s.size() && s.time[next + 1] != null) {
            int subject = s.after(next + 1);
            if (starts.subjectAndVerb(s.at(subject).equals(",") ? subject + 1 : subject)) {
                return Kind.MAIN; // ", on Monday he met"
            }
        }
        String word = s.at(next);
        if (word.equals("including")) {
            return null; // "met officials, including B, on Monday": whom is told, nothing else
        }
        if (word.endsWith("ing") && s.person[next] == null && EventWords.noun(word) == null) {
            return Kind.LOOSE;
        }
        if (word.equals("with")
                && (s.at(next + 1).equals("a")
                        || s.at(next + 1).equals("an")
                        || s.at(next + 1).equals("the"))) {
            return Kind.LOOSE;
        }
        if (word.equals("according")) {
            return Kind.ATTRIBUTION;
        }
        if (CONTRAST.contains(word)) {
            return Kind.AND;
        }
        if (word.equals("and")) {
            return joined(i, next + 1);
        }
        return signs.attributionFrom(next) ? Kind.ATTRIBUTION : null;
    }

    /** "Speaking to reporters after the talks,": the sentence still waits for its subject. */
    private boolean speaking() {
        return clauses.size() == 1 && speaking(s, clauses.get(0));
    }

    /** "On the sidelines of the meeting, which opens on Monday,": what opens the sentence has no verb yet. */
    private boolean waitsBehindRelative() {
        boolean first = !clauses.isEmpty() && from <= FRONTED && PREPOSITIONS.contains(s.at(0));
        for (int i = 0; first && i < from; i++) {
            if (starts.finite(i)) {
                return false;
            }
        }
        return first;
    }

    /** "Held before the truce runs out on Friday,": what is told of still waits to be named. */
    private boolean convened() {
        boolean first = clauses.size() == 1 && clauses.get(0).from() == 0;
        String word = s.at(0);
        return first
                && clauses.get(0).to() <= 3
                && s.person[0] == null
                && (word.equals("held") || word.length() > 4 && word.endsWith("ed"));
    }

    /** "With the truce running out on Friday,": the day is of what is told beside, not of what follows. */
    private boolean background(int comma) {
        if (from != 0 || !clauses.isEmpty() || verb || !s.at(0).equals("with") || !starts.subjectAndVerb(comma + 1)) {
            return false;
        }
        boolean doing = false;
        boolean dated = false;
        for (int j = 2; j < comma; j++) {
            doing |= s.at(j).endsWith("ing") && s.person[j] == null && EventWords.noun(s.at(j)) == null;
            dated |= s.time[j] != null;
        }
        return doing && dated;
    }

    static boolean speaking(Scene s, Clause first) {
        boolean gerund = first.from() == 0 && s.at(0).endsWith("ing") && s.person[0] == null && s.side[0] == null;
        for (int i = 1; i < first.to() && gerund; i++) {
            gerund = s.person[i] == null && !ClauseStarts.auxiliary(s.at(i));
        }
        return gerund && EventWords.noun(s.at(0)) == null;
    }

    /** "When A, B and C sat down": no comma ends the clause before its verb. */
    private boolean waits() {
        boolean when = from == 0 && Set.of("when", "while").contains(s.at(0));
        return when && !verb && !PREPOSITIONS.contains(s.at(1)) && !s.at(1).endsWith("ing");
    }

    private boolean fronted() {
        return kind == Kind.AFTER || kind == Kind.BEFORE || kind == Kind.WHEN || kind == Kind.IF;
    }

    /** "In a phone call on Monday,", "Meeting in Vienna,": the subject behind the comma is who was in it. */
    private boolean opensOccasion(int end) {
        boolean encounter = false;
        for (int j = 1; j < end; j++) {
            encounter |= EventWords.noun(s.at(j)) != null;
        }
        return encounter && from == 0 && OCCASIONS.contains(s.at(0));
    }

    private boolean occasion(int comma) {
        String first = s.at(0);
        boolean gerund = first.endsWith("ing") && s.person[0] == null && s.time[0] == null && s.side[0] == null;
        boolean received = signs.receivedBy(comma);
        if (from != 0
                || verb
                || !(gerund || received || OCCASIONS.contains(first))
                || !starts.subjectStarts(signs.behindDay(comma + 1))) {
            return false;
        }
        for (int j = gerund ? 0 : 1; j < comma && !received; j++) {
            if (EventWords.noun(s.at(j)) != null || (gerund && EventWords.verb(s.at(j)) != null)) {
                return true;
            }
        }
        return received;
    }

    private boolean listGoesOn(int comma) {
        int next = comma + 1;
        boolean name = next < s.size() && (s.person[next] != null || s.mentionStart[next] < next);
        return name && s.person[comma - 1] != null && !starts.subjectAndVerb(next);
    }

    /** What "and" joins: another verb of the same subject, another clause; null where it joins names. */
    private @Nullable Kind joined(int at, int next) {
        boolean main = !clauses.isEmpty() && s.at(at).equals(",") && (kind == Kind.AFTER || kind == Kind.BEFORE);
        if (!verb && main && starts.verbFollows(next)) {
            return Kind.AND; // "spoke after talks with B, and disclosed nothing"
        }
        if (!verb || (from == at - 1 && s.at(from).equals(",")) || signs.bothOf(from, at)) {
            return null;
        }
        boolean dated = s.at(next).equals("on") && next + 1 < s.size() && s.time[next + 1] != null;
        if (dated && starts.subjectAndVerb(s.after(next + 1))) {
            return Kind.MAIN; // "and on Monday he met"
        }
        if (dated && s.at(at).equals(",") && starts.encounterFollows(s.after(next + 1))) {
            return Kind.AND; // "had an hour with A, and on Saturday two calls with B": the verb goes on
        }
        boolean described = EventWords.noun(s.at(next + 1)) != null && NounPhrases.listed(s, at - 1);
        if (described && !helped(at)) {
            return null; // "held frank and open talks": nobody opens them
        }
        return starts.verbFollows(next) ? Kind.AND : starts.subjectAndVerb(next) ? Kind.MAIN : null;
    }

    /** Whether "will" or "to" stands before, which would help another verb too: "to prepare and open talks". */
    private boolean helped(int at) {
        for (int i = from; i < at; i++) {
            if (EventWords.modal(s.at(i)) || s.at(i).equals("to")) {
                return true;
            }
        }
        return false;
    }
}
