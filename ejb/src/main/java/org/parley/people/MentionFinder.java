package org.parley.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;

/** Finds the persons named in one line: by title, by apposition, or by enough evidence around a capitalised name. */
final class MentionFinder {
    private static final Set<String> PICTURE =
            Set.of("photo", "photos", "picture", "image", "photograph", "credit", "photographer", "photographed");
    private static final Set<String> CLOSERS = Set.of(",", ".", ":", ";", ")", "\u2014", "\u2013");
    private static final Set<String> HANDLING = Set.of(
            "handling", "overseeing", "leading", "heading", "running", "responsible", "negotiating", "tasked", "named");
    private static final Set<String> COPULA = Set.of("is", "was", "becomes", "became", "remains");
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
            "one");

    private final LineReading reading;
    private final Line line;
    private final RolePhrases phrases;
    private final Vocabulary vocabulary;
    private final NameEvidence evidence;
    private final List<Draft> drafts = new ArrayList<>();

    private MentionFinder(LineReading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.line = reading.line;
        this.phrases = new RolePhrases(reading);
        this.vocabulary = vocabulary;
        this.evidence = new NameEvidence(reading, vocabulary);
    }

    static List<Draft> find(LineReading reading, Vocabulary vocabulary) {
        MentionFinder finder = new MentionFinder(reading, vocabulary);
        finder.titled();
        finder.untitled();
        finder.drafts.sort((a, b) -> Integer.compare(a.nameFrom, b.nameFrom));
        return finder.drafts;
    }

    private void titled() {
        for (int i = 0; i < line.size(); i++) {
            Title.Match match = reading.taken(i) ? null : Lexicon.titleAt(line, i);
            if (match != null) {
                Draft last = beforeName(match);
                i = last == null ? i : last.nameTo - 1;
            }
        }
    }

    private @Nullable Draft beforeName(Title.Match match) {
        if (mustBeCapital(match.title()) && !line.capital(match.from())) {
            return match.title().kind() == Title.Kind.RANK ? afterComma(match) : null;
        }
        int end = nameAfter(match.to(), match);
        if (end > match.to()) {
            return named(phrases.before(match), match.to(), end, match);
        }
        RolePhrase complement = phrases.complementBeforeName(match);
        if (complement != null && nameAfter(complement.to(), match) >= complement.to() + leastWords(complement)) {
            int from = complement.to();
            return named(complement, from, nameAfter(from, match), match);
        }
        return match.plural() ? severalAfterComma(match) : afterComma(match);
    }

    /** A surname alone is enough behind a title whose every word has a capital ("Minister of Trade Vold"). */
    private int leastWords(RolePhrase complement) {
        boolean capitals = line.capital(complement.to() - 1)
                && Lexicon.PORTFOLIO.contains(line.low(complement.to() - 1))
                && Character.isUpperCase(complement.role().charAt(0));
        return capitals && !line.titleCase ? 1 : 2;
    }

    private static boolean mustBeCapital(Title title) {
        return title.kind() == Title.Kind.RANK || title.kind() == Title.Kind.HONORIFIC;
    }

    /** The end of a name at {@code from} that the title makes sure of, or {@code from}. */
    private int nameAfter(int from, Title.Match match) {
        int end = NameShape.end(reading, from, true);
        boolean enough = match.title().kind().names() || end - from >= 2;
        if (end == from || !enough) {
            return from;
        }
        if (line.titleCase && !vocabulary.known(line, from, end)) {
            return from;
        }
        if (end - from == 1
                && !line.capital(match.from())
                && !match.title().kind().names()) {
            return from;
        }
        return end;
    }

    private Draft named(RolePhrase phrase, int from, int end, Title.Match match) {
        RolePhrase own = match.plural() ? singular(phrase, match) : phrase;
        Draft draft = add(from, end);
        draft.take(own);
        draft.evidence += 5;
        titleBeforeComma(draft);
        apposition(draft);
        if (match.plural()) {
            return others(draft, own);
        }
        ofSide(draft);
        return draft;
    }

    /** "Presidents A and B", "ministers A, B and C": each has the title. */
    private Draft others(Draft first, RolePhrase own) {
        Draft last = first;
        for (int n = 0; n < 8; n++) {
            int at = last.nameTo;
            if (line.low(at).equals("(") && line.low(at + 2).equals(")")) {
                at += 3; // "Ministers A (Norway) and B (Sweden)"
            } else if (line.low(at).equals("of") && line.capital(at + 1)) {
                at = heldOf(last, at + 1); // "Ministers A of Norway and B of Sweden"
            }
            at = line.low(at).equals(",") ? at + 1 : at;
            at = line.low(at).equals("and") ? at + 1 : at;
            int end = at == last.nameTo ? at : NameShape.end(reading, at, true);
            if (end == at) {
                break;
            }
            last = add(at, end);
            last.take(new RolePhrase(at, end, own.role(), own.affiliation(), own.owner(), own.title(), false, false));
            last.evidence += 5;
        }
        if (line.low(last.nameTo).equals("of") && line.capital(last.nameTo + 1) && last != first) {
            heldOf(last, last.nameTo + 1);
        }
        return last;
    }

    private int heldOf(Draft draft, int at) {
        SideHit side = reading.sideAt(at);
        int end = side != null ? side.to() : Organisations.end(reading, at);
        draft.affiliation = side != null ? side.side() : line.span(at, end).of(line.text);
        return end;
    }

    private RolePhrase singular(RolePhrase phrase, Title.Match match) {
        String printed = line.span(match.from(), match.to()).of(line.text).replaceAll("\\s+", " ");
        String words = match.title().words();
        if (Character.isUpperCase(printed.charAt(0))) {
            words = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        int at = phrase.role().indexOf(printed);
        String role = at < 0
                ? words
                : phrase.role().substring(0, at) + words + phrase.role().substring(at + printed.length());
        return new RolePhrase(
                phrase.from(),
                phrase.to(),
                role,
                phrase.affiliation(),
                phrase.owner(),
                phrase.title(),
                false,
                phrase.definite());
    }

    /** "Japan's top negotiator, Trade Minister X": the phrase before the comma belongs to X too. */
    private void titleBeforeComma(Draft draft) {
        int comma = draft.from - 1;
        if (!line.low(comma).equals(",")) {
            return;
        }
        for (int k = comma - 1; k >= 0 && comma - k <= 6; k--) {
            Title.Match match = Lexicon.titleAt(line, k);
            RolePhrase phrase = match == null || reading.taken(k) ? null : phrases.whole(match);
            if (phrase != null && phrase.to() == comma) {
                boolean apposed = line.low(phrase.from() - 1).equals(",")
                        || line.low(phrase.from() - 2).equals(",");
                if (phrase.definite() && !apposed) {
                    draft.take(phrase);
                }
                return;
            }
        }
    }

    /** "The prime minister, X, said": a definite title and its bearer between commas. */
    private @Nullable Draft afterComma(Title.Match match) {
        RolePhrase phrase = phrases.whole(match);
        RolePhrase joined = phrase.definite() ? null : joinedBefore(phrase);
        if (!(phrase.definite() || joined != null)
                || phrase.plural()
                || !line.low(phrase.to()).equals(",")
                || line.titleCase) {
            return null;
        }
        int before = line.low(phrase.from() - 1).equals("the") ? phrase.from() - 2 : phrase.from() - 1;
        if (line.low(before).equals(",") && line.capital(before - 1)) {
            return null;
        }
        int from = phrase.to() + 1;
        int end = NameShape.end(reading, from, false);
        boolean closed = end >= line.size() || CLOSERS.contains(line.low(end));
        if (end - from < 2 || !closed || Lexicon.titleAt(line, end) != null) {
            return null;
        }
        Draft draft = add(from, end);
        if (joined != null) {
            draft.take(joined);
        }
        draft.take(phrase);
        draft.evidence += 4;
        return draft;
    }

    /** "Norway's chief negotiator and special secretary in the Trade Department": the definite role before "and". */
    private @Nullable RolePhrase joinedBefore(RolePhrase phrase) {
        int and = phrase.from() - 1;
        for (int k = and - 1; line.low(and).equals("and") && k >= 0 && and - k <= 3; k--) {
            Title.Match match = Lexicon.titleAt(line, k);
            if (match != null && match.to() == and && !match.plural() && !reading.taken(k)) {
                RolePhrase before = phrases.before(match);
                return before.definite() ? before : null;
            }
        }
        return null;
    }

    /** "The trade ministers, X and Y, will meet", "the premiers of A and B, X and Y, met". */
    private @Nullable Draft severalAfterComma(Title.Match match) {
        RolePhrase phrase = phrases.whole(match);
        int comma = phrase.to();
        while (comma < phrase.to() + 6 && reading.sideAt(comma) != null
                || line.low(comma).equals("and")) {
            comma++;
        }
        int from = comma + 1;
        int end = line.low(comma).equals(",") ? NameShape.end(reading, from, false) : from;
        int second =
                line.low(end).equals("and") || line.low(end).equals(",") ? NameShape.end(reading, end + 1, false) : end;
        if (line.titleCase || end - from < 2 || second - end < 3) {
            return null;
        }
        Draft first = add(from, end);
        RolePhrase own = singular(phrase, match);
        RolePhrase each = new RolePhrase(from, end, own.role(), null, null, own.title(), false, false);
        first.take(each);
        first.evidence += 5;
        return others(first, each);
    }

    private Draft add(int from, int end) {
        Draft draft = new Draft(line, from, end);
        drafts.add(draft);
        reading.take(from, end);
        return draft;
    }

    private void untitled() {
        for (int i = 0; i < line.size(); i++) {
            if (reading.taken(i) || !line.isWord(i)) {
                continue;
            }
            int end = NameShape.end(reading, i, false);
            if (end > i) {
                weigh(i, end);
                i = end - 1;
            }
        }
    }

    private void weigh(int from, int end) {
        Draft draft = new Draft(line, from, end);
        apposition(draft);
        boolean alone = end - from == 1;
        if (alone
                ? !(draft.titled() && draft.roles.get(0).title().kind().names())
                : line.titleCase && !vocabulary.known(line, from, end)) {
            return;
        }
        draft.evidence += draft.titled() ? 4 : 0;
        if (!alone && photographed(line, from)) {
            draft.part = PersonMention.Part.PHOTOGRAPHER;
            draft.evidence += 4;
        }
        if (!alone) {
            ofSide(draft);
            draft.evidence += evidence.of(draft, drafts);
        }
        drafts.add(draft);
        reading.take(from, end);
    }

    /** "Kari Vold of Norway" speaks for Norway. */
    private void ofSide(Draft draft) {
        SideHit side = reading.sideAt(draft.nameTo + 1);
        if (side == null || !line.low(draft.nameTo).equals("of") || draft.affiliation != null) {
            return;
        }
        boolean whole = side.form() == SideHit.Form.NAME && !line.possessive(side.to()) && !line.capital(side.to());
        if (whole) {
            draft.affiliation = side.side();
            draft.evidence += 1;
        }
    }

    /** Reads ", role of something," or "is the role" behind the name. */
    private void apposition(Draft draft) {
        int i = draft.nameTo;
        if (line.low(i).equals("(")) {
            int close = i + 1;
            while (close < line.size() && close < i + 6 && !line.low(close).equals(")")) {
                close++;
            }
            i = line.low(close).equals(")") ? close + 1 : i;
        }
        boolean comma = line.low(i).equals(",");
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
        if (comma && heldAt(draft, at)) {
            return;
        }
        RolePhrase phrase = roleAt(at);
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
        }
    }

    /** ", formerly of the Institute X," and ", with Bank Y," say where somebody belongs. */
    private boolean heldAt(Draft draft, int at) {
        int i = Set.of("formerly", "previously", "now").contains(line.low(at)) ? at + 1 : at;
        if (!Set.of("of", "with", "at", "from").contains(line.low(i))) {
            return false;
        }
        int from = line.low(i + 1).equals("the") ? i + 2 : i + 1;
        int end = Organisations.end(reading, from);
        if (end > from && line.low(end).equals("in") && line.capital(end + 1)) {
            end = Organisations.end(reading, end + 1);
        }
        boolean closed = line.low(end).equals(",") || line.low(end).equals(".");
        if (end == from || !closed || draft.words() < 2) {
            return false;
        }
        SideHit side = reading.sideAt(from);
        draft.affiliation = side != null && side.to() == end
                ? side.side()
                : line.span(from, end).of(line.text);
        draft.to = end;
        draft.evidence += 3;
        return true;
    }

    /** The role phrase that begins at {@code at} and is closed by a mark or a small word; null where none is. */
    private @Nullable RolePhrase roleAt(int at) {
        int start = at;
        while (LEADS.contains(line.low(start)) && start < at + 2) {
            start++;
        }
        for (int k = start; k < Math.min(line.size(), start + 9); k++) {
            Title.Match match = Lexicon.titleAt(line, k);
            if (match != null && !match.plural() && match.title().kind() != Title.Kind.HONORIFIC) {
                RolePhrase phrase = phrases.whole(match);
                if (phrase.from() >= at && phrase.from() <= start && closed(phrase.to())) {
                    return phrase;
                }
            }
            if (line.tokens.get(k).text().equals(".") || line.low(k).equals(";")) {
                return null;
            }
        }
        return null;
    }

    private boolean closed(int i) {
        if (!line.has(i) || !line.isWord(i) && !line.isNumber(i)) {
            return true;
        }
        return Lexicon.FUNCTION.contains(line.low(i))
                || HANDLING.contains(line.low(i))
                || (Lexicon.PERSON_VERB.contains(line.low(i)) && !line.capital(i));
    }

    /** Whether a caption or credit line says that the name is who took the picture. */
    static boolean photographed(Line line, int nameFrom) {
        if (line.part != PartKind.CAPTION
                && line.part != PartKind.CREDIT
                && !line.low(nameFrom - 1).equals(":")) {
            return false;
        }
        for (int i = nameFrom - 1; i >= 0 && i >= nameFrom - 4; i--) {
            if (PICTURE.contains(line.low(i))) {
                return true;
            }
        }
        return false;
    }
}
