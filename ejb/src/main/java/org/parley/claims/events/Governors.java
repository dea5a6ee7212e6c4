package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.EventWords.How;

/** Tells what a word does with an encounter that stands beside it: "plans talks", "called off a visit". */
final class Governors {
    /** "agreed to finish the talks": what is to end is no encounter to come. */
    static final Set<String> ENDING = EventLists.of("ending");

    private static final Set<String> FALLS = Set.of("fell", "falls", "fallen", "fall");

    static final Set<String> OFF = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "put",
            "puts",
            "putting",
            "break",
            "breaks",
            "broke",
            "broken",
            "breaking");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "their", "its", "his", "her");

    private final Scene s;
    private final VerbStatus verbs;

    Governors(Scene scene, VerbStatus verbs) {
        this.s = scene;
        this.verbs = verbs;
    }

    /** What the word at {@code i} does with an encounter; "called off" and "put off" are one word here. */
    @Nullable
    How how(int i) {
        if (s.person[i] != null) {
            return null;
        }
        boolean off = s.at(i + 1).equals("off")
                || (s.at(i + 1).equals("on") && s.at(i + 2).equals("hold"));
        boolean out = s.at(i).startsWith("rul") && s.at(i + 1).equals("out");
        if (out && (VerbForms.NOT.contains(s.at(i - 1)) || VerbForms.NOT.contains(s.at(i - 2)))) {
            return How.PROPOSED; // "did not rule out a trip"
        }
        if (s.at(i).equals("about") && !s.at(i + 1).equals("to")) {
            return null; // "is about to meet B", and not "told of plans about a meeting"
        }
        if (s.at(i).equals("open") && !s.at(i + 1).equals("to")) {
            return How.UNDERWAY; // "is to open in Lima", and not "is open to"
        }
        return fallsThrough(i) || off && OFF.contains(s.at(i)) ? How.CANCELLED : EventWords.governor(s.at(i));
    }

    boolean fallsThrough(int i) {
        return FALLS.contains(s.at(i)) && s.at(i + 1).equals("through");
    }

    /** Whether a word stands between an article and its noun: "the postponed round". */
    boolean attributive(int word, int from) {
        return word - 1 >= from && ARTICLES.contains(s.at(word - 1));
    }

    /** What the word before an encounter says of it, if it says anything. */
    Verdict governed(int word, int from) {
        How how = how(word);
        EventWords.Verb verb = EventWords.verb(s.at(word));
        if (how == null && verb != null && verb.frame() == EventWords.Frame.GO) {
            return verbs.ofVerb(word, verb.form(), verb.pastToo(), from);
        }
        return how == null ? Verdict.OPEN : judge(word, how, from);
    }

    /** What a word of that sense says of the encounter. */
    Verdict judge(int word, How how, int from) {
        return switch (how) {
            case PROPOSED -> lexical(word, EventStatus.PROPOSED, from);
            case SCHEDULED ->
                s.at(word).equals("confirmed") && s.at(word + 1).equals("the")
                        ? Verdict.OPEN // "confirmed the call": whether it was or will be is not told
                        : lexical(word, EventStatus.SCHEDULED, from);
            case CANCELLED -> lexical(word, EventStatus.CANCELLED, from);
            case NONE -> Verdict.denied(word);
            case BACK -> behind(word, from);
            case TENSE, PASS ->
                ENDING.contains(s.at(word))
                        ? Verdict.OPEN
                        : verbs.ofVerb(word, VerbForms.form(s.at(word)), VerbForms.past(s.at(word)), from);
            case HELD -> {
                Verdict verdict = verbs.ofVerb(word, VerbForms.form(s.at(word)), VerbForms.past(s.at(word)), from);
                yield verdict == Verdict.OPEN ? Verdict.firm(EventStatus.HELD, word) : verdict;
            }
            case UNDERWAY -> {
                Verdict verdict = verbs.ofVerb(word, VerbForms.form(s.at(word)), VerbForms.past(s.at(word)), from);
                if (verdict == Verdict.OPEN && s.at(word - 1).equals("to")) {
                    yield verdict; // "failed to start": what is only meant to begin
                }
                if (verdict == Verdict.OPEN
                        && Set.of("soon", "shortly", "later").contains(s.at(word + 1))) {
                    yield Verdict.firm(EventStatus.SCHEDULED, word); // "a new round begins soon"
                }
                yield verdict.status() == EventStatus.HELD || verdict == Verdict.OPEN
                        ? Verdict.firm(EventStatus.UNDERWAY, word)
                        : verdict;
            }
        };
    }

    /** "was there for", "will be present at", "took part in". */
    private Verdict behind(int word, int from) {
        int j = word - 1;
        while (j >= from && s.adverb(j)) {
            j--;
        }
        if (j < from) {
            return Verdict.OPEN;
        }
        return VerbForms.BE.contains(s.at(j)) ? verbs.passive(j, j, from) : governed(j, from);
    }

    /** The status that the meaning of a word gives, unless it is denied. */
    Verdict lexical(int word, EventStatus status, int from) {
        if (status == EventStatus.CANCELLED && FearedCancellations.at(s, word, from)) {
            return Verdict.firm(EventStatus.SCHEDULED, word); // "may be cancelled": it still stands
        }
        boolean open = s.at(word).startsWith("rul") && s.at(word + 1).equals("out");
        return !open && Denials.before(s, word, from) ? Verdict.denied(word) : Verdict.firm(status, word);
    }
}
