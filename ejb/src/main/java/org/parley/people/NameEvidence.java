package org.parley.people;

import java.util.List;
import java.util.Set;
import org.parley.text.Tables;

/** How much speaks for capitalised words without a title being a person: their look, and what stands around them. */
final class NameEvidence {
    private static final Set<String> SPEECH_BEFORE = Set.of("said", "says", "told", "asked", "replied", "added");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside");
    private static final Set<String> BESIDE = Set.of("with", "between", "by");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> WHO = Set.of("who", "whose", "whom");
    private static final Set<String> SELF = Set.of("himself", "herself");
    /** What is named after persons: "the X airport", "the X act". */
    private static final Set<String> NAMED_AFTER = Tables.words(NameEvidence.class, "named-after-persons.tsv");

    private static final Set<String> PERSONAL_VERBS = Tables.words(NameEvidence.class, "personal-verbs.tsv");
    private static final Set<String> PERSONS_OWN = Tables.words(NameEvidence.class, "persons-own.tsv");
    private static final Set<String> AUXILIARY =
            Set.of("has", "had", "will", "would", "may", "might", "can", "could", "should", "is", "was", "did", "does");
    private static final Set<String> BE = Set.of("is", "was");
    private static final Set<String> BETWEEN = Set.of(
            "not",
            "also",
            "never",
            "once",
            "again",
            "then",
            "now",
            "already",
            "since",
            "later",
            "to",
            "have",
            "be",
            "been",
            "due",
            "expected",
            "just",
            "only",
            "still");

    private final LineReading reading;
    private final Line line;
    private final Vocabulary vocabulary;

    NameEvidence(LineReading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.line = reading.line;
        this.vocabulary = vocabulary;
    }

    /** Points for two words or more; what was found in the line before may stand beside them. */
    int of(Draft draft, List<Draft> before) {
        return shape(draft.nameFrom, draft.nameTo)
                + surroundings(draft, before)
                + vocabulary.trust(line, draft.nameFrom, draft.nameTo);
    }

    private int shape(int from, int end) {
        int points = NameSounds.points(line, from, end);
        for (int i = from; i < end; i++) {
            points += NameShape.isInitial(line.word(i)) || (i > from && Lexicon.PARTICLE.contains(line.low(i))) ? 1 : 0;
            points -= i > from && Lexicon.NOT_NAMES.contains(line.low(i)) ? 2 : 0;
        }
        points -= points == 0 ? 1 : 0;
        points -= Lexicon.PARTICLE.contains(line.low(from)) ? 2 : 0;
        points -= NAMED_AFTER.contains(line.low(end)) ? 3 : 0;
        boolean goesOn = line.capital(end) && !Lexicon.FUNCTION.contains(line.low(end));
        points -= goesOn && Lexicon.NOT_NAMES.contains(line.low(end)) ? 2 : 0;
        points -= line.first(from) && line.low(from).endsWith("ing") ? 3 : 0;
        return points - (goesOn || line.low(end).equals("&") ? 3 : 0);
    }

    private int surroundings(Draft draft, List<Draft> others) {
        int from = draft.nameFrom;
        String before = line.low(from - 1);
        int points = after(from, draft.nameTo) + owned(draft);
        if (BESIDE.contains(before)) {
            points += 1;
        } else if (Lexicon.PERSON_OBJECT.contains(before) && !line.capital(from - 1)) {
            points += 2;
        }
        if (before.equals("and") && others.stream().anyMatch(d -> d.nameTo == from - 1)) {
            points += 2;
        }
        points -= ARTICLES.contains(before) ? 4 : 0;
        points -= PLACES.contains(before) ? line.possessive(draft.nameTo) ? 2 : 4 : 0;
        points -= line.capital(from - 1) && !line.first(from - 1) && !Lexicon.FUNCTION.contains(before) ? 2 : 0;
        return points;
    }

    /** What follows the name: its verb, "who", "himself", or what persons have. */
    private int after(int from, int end) {
        if (PERSONS_OWN.contains(line.low(end + 1)) && line.possessive(end)) {
            return 2;
        }
        if (line.low(end).equals(",") && WHO.contains(line.low(end + 1)) || SELF.contains(line.low(end))) {
            return 3;
        }
        int verb = verbAfter(line, end);
        if (PERSONAL_VERBS.contains(line.low(verb)) && !line.capital(verb)) {
            return 3;
        }
        boolean speaks = Lexicon.PERSON_VERB.contains(line.low(verb)) && !line.capital(verb);
        return speaks || SPEECH_BEFORE.contains(line.low(from - 1)) ? 2 : 0;
    }

    /** The verb at {@code i} or behind the auxiliaries there ("has never walked", "is due to meet"); a passive tells nothing. */
    static int verbAfter(Line line, int i) {
        if (!AUXILIARY.contains(line.low(i))) {
            return i;
        }
        int k = i + 1;
        while (k < i + 5 && BETWEEN.contains(line.low(k))) {
            k++;
        }
        boolean passive = BE.contains(line.low(i)) && !line.low(k - 1).equals("to");
        return passive ? line.size() : k;
    }

    /** "Norway's Kari Vold" belongs to Norway. */
    private int owned(Draft draft) {
        int from = draft.nameFrom;
        int points = 0;
        SideHit side = line.possessive(from - 1) ? reading.sideAt(from - 2) : null;
        if (side != null && side.form() != SideHit.Form.CAPITAL && draft.affiliation == null) {
            draft.affiliation = side.side();
            draft.from = Math.min(draft.from, side.from());
        }
        points += side != null && Lexicon.isSurnameFirst(line.word(from)) ? 2 : 0;
        boolean owned = line.possessive(from - 1) && line.capital(from - 2);
        if (owned && draft.words() <= 3 && !line.capital(draft.nameTo)) {
            points += BESIDE.contains(line.low(from - 3)) ? 3 : 2;
        }
        return points;
    }
}
