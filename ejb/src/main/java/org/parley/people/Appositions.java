package org.parley.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is told of a person beside the name: ", role of something,", "is the role", "the role, Minister X". */
final class Appositions {
    private static final Set<String> HANDLING = Set.of(
            "handling", "overseeing", "leading", "heading", "running", "responsible", "negotiating", "tasked", "named");
    private static final Set<String> COPULA = Set.of("is", "was", "becomes", "became", "remains");
    private static final Set<String> PAST = Set.of("formerly", "previously", "once");
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> IN_PICTURE = Set.of("left", "right", "center", "centre");
    private static final Set<String> LEADS = Set.of(
            "the",
            "a",
            "an",
            "its",
            "also",
            "now",
            "currently",
            "then",
            "their",
            "his",
            "her",
            "both",
            "another",
            "himself",
            "herself",
            "one");

    private final LineReading reading;
    private final Line line;
    private final RolePhrases phrases;
    private final StatedOffices stated;
    private final Placings placings;

    Appositions(LineReading reading, RolePhrases phrases) {
        this.reading = reading;
        this.line = reading.line;
        this.phrases = phrases;
        this.stated = new StatedOffices(line);
        this.placings = new Placings(reading);
    }

    /** "Japan's top negotiator, Trade Minister X": the phrase before the comma belongs to X too. */
    void before(Draft draft) {
        RolePhrase phrase = closedBefore(draft.from - 1);
        if (phrase != null && phrase.definite()) {
            draft.take(phrase);
        }
    }

    /** "As trade minister, X opened the talks." */
    void as(Draft draft) {
        RolePhrase phrase = closedBefore(draft.from - 1);
        boolean held = phrase != null
                && phrase.title().kind().names()
                && line.low(phrase.from() - 1).equals("as");
        if (phrase != null && held) {
            draft.take(phrase);
        }
    }

    /** The role that ends at the comma and is not itself set between commas; null where none does. */
    private @Nullable RolePhrase closedBefore(int comma) {
        for (int k = comma - 1; line.low(comma).equals(",") && k >= 0 && comma - k <= 6; k--) {
            Title.Match match = Lexicon.titleAt(line, k);
            RolePhrase phrase = match == null || reading.taken(k) ? null : phrases.whole(match);
            if (match != null && match.plural()) {
                return null; // "for talks with his counterparts, Minister X said"
            }
            if (phrase != null && phrase.to() == comma) {
                boolean apposed = line.low(phrase.from() - 1).equals(",")
                        || line.low(phrase.from() - 2).equals(",");
                return apposed ? null : phrase;
            }
        }
        return null;
    }

    /** "Norway's chief negotiator and special secretary in the Trade Department": the definite role before "and". */
    @Nullable
    RolePhrase joinedBefore(RolePhrase phrase) {
        RolePhrase before = joined(phrase);
        return before != null && before.definite() ? before : null;
    }

    /** "Additional secretary and chief negotiator X", "Norwegian Prime Minister and Foreign Minister X": without an article both are of one person. */
    void joinedBare(Draft draft, RolePhrase own) {
        RolePhrase before = joined(own);
        if (before == null) {
            return;
        }
        boolean opening = line.first(before.from()) && before.title().kind() != Title.Kind.LEADER;
        boolean capitals = !line.titleCase
                && before.affiliation() != null
                && own.affiliation() == null
                && Character.isUpperCase(before.role().codePointAt(0))
                && Character.isUpperCase(own.role().codePointAt(0))
                && !line.low(before.from() - 1).equals("the");
        if (opening || capitals) {
            draft.take(before);
        }
    }

    private @Nullable RolePhrase joined(RolePhrase phrase) {
        int and = phrase.from() - 1;
        for (int k = and - 1; line.low(and).equals("and") && k >= 0 && and - k <= 3; k--) {
            Title.Match match = Lexicon.titleAt(line, k);
            if (match != null && match.to() == and && !match.plural() && !reading.taken(k)) {
                return phrases.before(match);
            }
        }
        return null;
    }

    /** Reads ", role of something," or "is the role" behind the name. */
    void behind(Draft draft) {
        int i = draft.nameTo;
        if (line.low(i).equals("(")) {
            int close = i + 1;
            while (close < line.size() && close < i + 6 && !line.low(close).equals(")")) {
                close++;
            }
            bracketed(draft, i + 1, close);
            i = line.low(close).equals(")") ? close + 1 : i;
        }
        if (line.low(i).equals(",")
                && IN_PICTURE.contains(line.low(i + 1))
                && line.low(i + 2).equals(",")) {
            i += 2; // "X, right, Norway's trade minister,"
        }
        if (takeStated(draft, i)) {
            return;
        }
        boolean comma = line.low(i).equals(",") || DASHES.contains(line.low(i)) && roleToDash(i + 1);
        if (!comma && !COPULA.contains(line.low(i))) {
            return;
        }
        int at = i + 1;
        if (comma && line.isNumber(at) && line.low(at + 1).equals(",")) {
            draft.evidence += 3;
            at += 2;
        }
        if (comma && line.low(at).equals("who") && line.isWord(at + 1)) {
            at += 2;
            comma = !line.low(at).equals("as") && !COPULA.contains(line.low(at - 1));
            at += line.low(at).equals("as") ? 1 : 0;
            if (comma) {
                return;
            }
            comma = true;
        }
        if (comma && line.low(at).equals("as")) {
            RolePhrase held = roleAt(at + 1);
            if (held != null
                    && held.title().kind().names()
                    && line.low(held.to()).equals(",")) {
                draft.takeStated(held); // "X, as president of the party, agreed"
            }
            return;
        }
        if (comma && (placings.heldAt(draft, at) || placings.inCharge(draft, at))) {
            return;
        }
        RolePhrase phrase =
                comma && line.low(at).equals("one") && line.low(at + 1).equals("of") ? oneOf(at + 2) : roleAt(at);
        if (phrase == null || (!comma && (!phrase.title().kind().names() || !phrase.definite()))) {
            return;
        }
        if (comma && draft.words() == 1 && Lexicon.PERSON_VERB.contains(line.low(phrase.to()))) {
            return; // "Dairy, the minister said, stays out"
        }
        draft.take(phrase);
        if (line.low(phrase.to()).equals("and")) {
            RolePhrase second = roleAt(phrase.to() + 1);
            if (second != null && second.title().kind().names()) {
                draft.take(second);
            }
        } else if (line.low(phrase.to()).equals("who")) {
            takeStated(draft, phrase.to()); // "X, a former banker who became trade secretary in May"
        }
    }

    /** "X - the trade minister - said". */
    private boolean roleToDash(int from) {
        RolePhrase phrase = roleAt(from);
        int end = phrase == null ? -1 : phrase.to();
        RolePhrase second = line.low(end).equals("and") ? roleAt(end + 1) : null;
        return DASHES.contains(line.low(end)) || second != null && DASHES.contains(line.low(second.to()));
    }

    /** "one of Norway's negotiators", "one of three deputy ministers". */
    private @Nullable RolePhrase oneOf(int from) {
        for (int k = from; k < from + 7 && (line.isWord(k) || line.possessive(k)); k++) {
            Title.Match match = Lexicon.titleAt(line, k);
            if (match != null && match.plural()) {
                RolePhrase phrase = phrases.whole(match);
                return closed(phrase.to()) ? PluralTitles.singular(line, phrase, match) : null;
            }
        }
        return null;
    }

    /** "X (trade minister)", "X (trade minister, Norway)", "X (Trade)". */
    private void bracketed(Draft draft, int from, int close) {
        RolePhrase inside = roleAt(from);
        int to = inside == null ? -1 : inside.to();
        boolean ends = to == close || line.low(to).equals(",") && reading.sideAt(to + 1) != null;
        if (inside != null && ends) {
            draft.take(inside);
            return;
        }
        placings.field(draft, from, close);
    }

    /** "X became trade minister", "Parliament elected X prime minister". */
    private boolean takeStated(Draft draft, int i) {
        int at = stated.behind(i);
        at = at < 0 && StatedOffices.elects(line.low(draft.from - 1)) ? stated.complement(i) : at;
        RolePhrase phrase = at < 0 ? null : roleAt(at);
        boolean office = phrase != null
                && phrase.title().kind().names()
                && phrase.title().kind() != Title.Kind.RANK;
        if (phrase != null && office) {
            draft.takeStated(stated.over(at) ? phrase.past() : phrase);
        }
        return phrase != null && office;
    }

    /** The role phrase that begins at {@code at} and is closed by a mark or a small word; null where none is. */
    private @Nullable RolePhrase roleAt(int at) {
        if (PAST.contains(line.low(at)) && !line.low(at + 1).equals("of")) {
            RolePhrase phrase = heldNow(at + 1);
            return phrase == null ? null : phrase.past();
        }
        return heldNow(at);
    }

    private @Nullable RolePhrase heldNow(int at) {
        int start = at;
        while (LEADS.contains(line.low(start)) && start < at + 2) {
            start++;
        }
        for (int k = start; k < Math.min(line.size(), start + 9); k++) {
            Title.Match match = Lexicon.titleAt(line, k);
            if (match != null && !match.plural() && match.title().kind() != Title.Kind.HONORIFIC) {
                RolePhrase phrase = phrases.whole(match);
                boolean whole =
                        phrase.from() <= start || phrase.owner() != null && ownerFrom(phrase.from(), start) <= start;
                if (phrase.from() >= at && whole && closed(phrase.to())) {
                    return phrase;
                }
            }
            if (line.tokens.get(k).text().equals(".") || line.low(k).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** "President Donald Trump's envoy": where the title and the first name of the owner begin. */
    private int ownerFrom(int last, int least) {
        int i = last;
        while (i > least && line.isWord(i - 1) && (line.capital(i - 1) || Lexicon.titleAt(line, i - 1) != null)) {
            i--;
        }
        return i;
    }

    private boolean closed(int i) {
        if (!line.has(i) || !line.isWord(i) && !line.isNumber(i)) {
            return true;
        }
        return Lexicon.FUNCTION.contains(line.low(i))
                || reading.sideAt(i - 1) != null && Lexicon.titleAt(line, i) != null // "son-in-law of US President Y"
                || HANDLING.contains(line.low(i))
                || (Lexicon.PERSON_VERB.contains(line.low(i)) && !line.capital(i));
    }
}
