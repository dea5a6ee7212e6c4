package org.parley.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;

/** Finds the persons named in one line: by title, by apposition, or by enough evidence around a capitalised name. */
final class MentionFinder {
    /** What "of" may put a person into. */
    private static final Set<SideHit.Form> SPEAKS_FOR =
            EnumSet.of(SideHit.Form.NAME, SideHit.Form.SEAT, SideHit.Form.BLOC, SideHit.Form.BODY, SideHit.Form.PARTY);

    private static final Set<String> PICTURE =
            Set.of("photo", "photos", "picture", "image", "photograph", "credit", "photographer", "photographed");
    /** Ranks that are other words where they have no capital. */
    private static final Set<String> ADJECTIVES =
            Set.of("general", "major", "justice", "rep.", "sec.", "pres.", "officer");

    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> CHIEFS = Set.of("chief", "head", "boss");
    private static final Set<String> CLOSING = Set.of(")", "]");
    private static final Set<String> CLOSERS = Set.of(",", ".", ":", ";", ")", "\u2014", "\u2013");
    private final LineReading reading;
    private final Line line;
    private final RolePhrases phrases;
    private final Vocabulary vocabulary;
    private final NameEvidence evidence;
    private final Appositions appositions;
    private final Headships headships;
    private final PluralTitles plurals;
    private final List<Draft> drafts = new ArrayList<>();

    private MentionFinder(LineReading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.line = reading.line;
        this.phrases = new RolePhrases(reading);
        this.vocabulary = vocabulary;
        this.evidence = new NameEvidence(reading, vocabulary);
        this.appositions = new Appositions(reading, phrases);
        this.headships = new Headships(reading);
        this.plurals = new PluralTitles(reading, phrases, this::add);
    }

    static List<Draft> find(LineReading reading, Vocabulary vocabulary) {
        MentionFinder finder = new MentionFinder(reading, vocabulary);
        finder.titled();
        finder.untitled();
        finder.drafts.sort((a, b) -> Integer.compare(a.nameFrom, b.nameFrom));
        finder.plurals.behindLists(finder.drafts);
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
        if (mustBeCapital(match.title()) && !line.capital(match.from()) && !plainRank(match)) {
            return match.title().kind() == Title.Kind.RANK ? afterComma(match) : null;
        }
        int start = plurals.honorificLeft(behindAcronym(match.to())); // "Chairman Sir X"
        int end = nameAfter(start, match);
        if (goesOnBehindBracket(start, end)) {
            start = end + 1; // "(Prime Minister Jonas) Vold": printed so, the surname alone is his name
            end = start + 1;
        }
        if (end > start) {
            return named(phrases.before(match), start, end, match);
        }
        RolePhrase complement = phrases.complementBeforeName(match);
        if (complement != null && nameAfter(complement.to(), match) >= complement.to() + leastWords(complement)) {
            int from = complement.to();
            int last = nameAfter(from, match);
            boolean goesOn = line.isWord(last) && line.capital(last) && !line.titleCase;
            return goesOn
                    ? null
                    : named(complement, from, last, match); // "head of the powerful Harbour City State Union"
        }
        return match.plural() ? plurals.afterComma(match) : afterComma(match);
    }

    /** "Trade Representative (USTR) X", "Trade Representative (USTR) chief X": where the name may begin. */
    private int behindAcronym(int to) {
        boolean acronym = line.low(to).equals("(")
                && line.low(to + 2).equals(")")
                && line.word(to + 1).length() > 1
                && NameShape.capitals(line.word(to + 1));
        if (!acronym) {
            return to;
        }
        return CHIEFS.contains(line.low(to + 3)) ? to + 4 : to + 3;
    }

    private boolean goesOnBehindBracket(int from, int end) {
        return end - from == 1 && CLOSING.contains(line.low(end)) && !line.first(end + 1) && line.capital(end + 1);
    }

    /** A surname alone is enough behind a title whose every word has a capital ("Minister of Trade Vold"). */
    private int leastWords(RolePhrase complement) {
        boolean capitals = line.capital(complement.to() - 1)
                && Lexicon.PORTFOLIO.contains(line.low(complement.to() - 1))
                && Character.isUpperCase(complement.role().charAt(0));
        return capitals && !line.titleCase ? 1 : 2;
    }

    /** "opposition senator X": the whole name makes sure that the word is meant as a rank. */
    private boolean plainRank(Title.Match match) {
        return match.title().kind() == Title.Kind.RANK
                && !ADJECTIVES.contains(match.title().words())
                && !match.plural()
                && NameShape.end(reading, match.to(), true) >= match.to() + 2;
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
        if (Lexicon.MODIFIER.contains(line.low(from)) && Lexicon.titleAt(line, from + 1) != null) {
            return from; // "Deputy Assistant Secretary X"
        }
        if (end - from == 1
                && !line.capital(match.from())
                && !match.title().kind().names()) {
            return from;
        }
        return end;
    }

    private Draft named(RolePhrase phrase, int from, int end, Title.Match match) {
        RolePhrase own = match.plural() ? plurals.singular(phrase, match) : phrase;
        Draft draft = add(from, end);
        appositions.joinedBare(draft, own);
        draft.take(own);
        draft.evidence += 5;
        appositions.before(draft);
        appositions.behind(draft);
        headships.settle(draft);
        if (match.plural()) {
            return plurals.others(draft, own);
        }
        ofSide(draft);
        return draft;
    }

    /** "The prime minister, X, said": a definite title and its bearer between commas. */
    private @Nullable Draft afterComma(Title.Match match) {
        RolePhrase phrase = phrases.whole(match);
        RolePhrase joined = phrase.definite() ? null : appositions.joinedBefore(phrase);
        boolean told = phrase.definite() || joined != null || INDEFINITE.contains(line.low(phrase.from() - 1));
        if (!told || phrase.plural() || !line.low(phrase.to()).equals(",") || line.titleCase) {
            return null;
        }
        int before = line.low(phrase.from() - 1).equals("the") ? phrase.from() - 2 : phrase.from() - 1;
        if (line.low(before).equals(",")
                && line.capital(before - 1)
                && !Lexicon.FUNCTION.contains(line.low(before - 1))) {
            return null;
        }
        int from = plurals.honorificLeft(phrase.to() + 1);
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
        headships.settle(draft);
        draft.evidence += 4;
        return draft;
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
        appositions.as(draft);
        appositions.behind(draft);
        headships.settle(draft);
        boolean alone = end - from == 1;
        if (alone
                ? !(draft.titled() && draft.roles.get(0).title().kind().names())
                : line.titleCase && !vocabulary.known(line, from, end)) {
            return;
        }
        boolean beside = !alone || draft.to > draft.nameTo; // what a verb states of one word makes it no name
        draft.evidence += draft.titled() && beside ? 4 : 0;
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

    /** "Kari Vold of Norway" speaks for Norway, and so does "Kari Vold of Norway's Foreign Office". */
    private void ofSide(Draft draft) {
        if (!line.low(draft.nameTo).equals("of") || draft.affiliation != null) {
            return;
        }
        int from = line.low(draft.nameTo + 1).equals("the") ? draft.nameTo + 2 : draft.nameTo + 1;
        SideHit side = reading.sideAt(from);
        if (side == null) {
            return;
        }
        SideHit office = line.possessive(side.to()) ? reading.sideAt(side.to() + 1) : null;
        SideHit last = office != null && office.side().equals(side.side()) ? office : side;
        if (SPEAKS_FOR.contains(last.form()) && !line.possessive(last.to()) && !line.capital(last.to())) {
            draft.affiliation = last.side();
            draft.evidence += 1;
        }
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
