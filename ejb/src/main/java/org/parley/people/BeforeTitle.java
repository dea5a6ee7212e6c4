package org.parley.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Numerals;

/** What stands to the left of a title: where the role begins, and what it is held in. */
final class BeforeTitle {
    private static final Set<String> THE = Set.of("the", "its", "their", "our", "his", "her", "this", "that", "whose");
    private static final Set<String> A = Set.of("a", "an");
    private static final Set<String> PLACED = Set.of("based", "born", "backed", "trained");
    private static final Set<String> PASSIVE = Set.of("was", "is", "been", "were", "be", ",");
    private static final Set<String> NAMED_FOR = Set.of("nominee", "designate", "pick", "candidate");
    private final LineReading reading;
    private final Line line;
    private final BodiesLeft bodies;
    int from;
    int roleFrom;

    @Nullable
    String affiliation;

    boolean definite;
    boolean listed;
    int plain;
    String prefix = "";

    @Nullable
    String owner;

    BeforeTitle(LineReading reading, Title.Match match) {
        this.reading = reading;
        this.line = reading.line;
        this.bodies = new BodiesLeft(reading);
        from = match.from();
        roleFrom = match.from();
        while (step(match.title())) {}
    }

    private boolean step(Title title) {
        int p = roleFrom - 1;
        if (p < 0 || reading.taken(p)) {
            return false;
        }
        if (placed(p)) {
            from = line.low(p - 1).equals("-") ? p - 2 : p; // "an Oslo-based analyst"
            definite = THE.contains(line.low(from - 1));
            return false;
        }
        SideHit side = reading.sideAt(p);
        if (side != null) {
            return held(side, title);
        }
        if (line.possessive(p) && p > 0) {
            owner(p, title);
            return false;
        }
        String low = line.low(p);
        if (low.endsWith("year-old")) {
            from = p; // "the 62-year-old minister"
            while (from > 0 && (line.low(from - 1).equals("-") || line.isNumber(from - 1))) {
                from--;
            }
            definite = THE.contains(line.low(from - 1));
            return false;
        }
        if (THE.contains(low) || A.contains(low)) {
            definite = THE.contains(low);
            return false;
        }
        if (StatedOffices.elects(low) && PASSIVE.contains(line.low(p - 1))) {
            return false; // "X was appointed trade minister"
        }
        if (Lexicon.MODIFIER.contains(low) || Lexicon.PORTFOLIO.contains(low)) {
            return include(p);
        }
        if (low.equals("-") && line.isWord(p - 1) && !line.first(p)) {
            roleFrom = p;
            return true;
        }
        if (low.equals("and") || low.equals(",")) {
            return joinsFields(p, low);
        }
        if (!line.isWord(p) || line.titleCase || Lexicon.FUNCTION.contains(low)) {
            return false;
        }
        if (line.capital(p) && !line.first(p)
                || (line.first(p) && line.capital(p) && title.kind().heldInOrganisation() && line.capital(roleFrom))) {
            return capitalised(p, title);
        }
        return plainNoun(p, low, title);
    }

    private boolean placed(int p) {
        String low = line.low(p);
        int cut = low.lastIndexOf('-');
        boolean split = cut < 0 && line.low(p - 1).equals("-");
        return (cut > 0 || split) && PLACED.contains(low.substring(cut + 1));
    }

    private boolean include(int p) {
        roleFrom = p;
        from = p;
        return true;
    }

    private boolean held(SideHit side, Title title) {
        if (side.from() > 1
                && line.low(side.from() - 1).equals("of")
                && line.capital(side.from() - 2)
                && title.kind().heldInOrganisation()) {
            int start = bodies.start(side.from() - 2);
            affiliation = line.span(start, side.to()).of(line.text);
            from = start;
            roleFrom = namedByOffice(title) ? start : roleFrom;
            return false;
        }
        if (bodies.branch(side, title, affiliation != null)) {
            int start = bodies.start(side.from() - 1);
            affiliation = line.span(start, side.to()).of(line.text);
            from = start;
            roleFrom = namedByOffice(title) ? start : roleFrom;
            definite = THE.contains(line.low(start - 1));
            return false;
        }
        if (!side.affiliates() || affiliation != null) {
            return false;
        }
        if (line.low(side.from() - 1).equals("-") || SideNames.compound(line, side)) {
            return false; // "Canada-U.S. Trade Minister" names a field, not whose minister it is
        }
        affiliation = side.side();
        from = side.from();
        definite = true;
        if (side.form() == SideHit.Form.SEAT || bloc(side)) {
            roleFrom = side.from();
        }
        prefixed(side.from());
        return false;
    }

    /** "EU trade commissioner", "UN chief": what is no country names the office. */
    private boolean bloc(SideHit side) {
        return SideNames.styles(side.side()) == null && !line.possessive(side.to());
    }

    /** "Harbour City Mayor": the words before such a title are the name of the office. */
    private boolean namedByOffice(Title title) {
        return title.kind() == Title.Kind.LEADER || title.kind() == Title.Kind.POST;
    }

    /** "former German climate envoy": the words before the side belong to the role. */
    private void prefixed(int to) {
        int start = to;
        while (start > 0 && Lexicon.MODIFIER.contains(line.low(start - 1)) && line.isWord(start - 1)) {
            start--;
        }
        if (start < to) {
            prefix = line.span(start, to).of(line.text) + " ";
            from = start;
        }
    }

    private void owner(int p, Title title) {
        SideHit side = reading.sideAt(p - 1);
        definite = true;
        if (side != null) {
            affiliation = side.side();
            from = side.from();
        } else if (!line.capital(p - 1) || line.first(p - 1) && bodies.manyOwn(p)) {
            body(p - 1);
        } else if (reading.taken(p - 1)) {
            owner = line.word(p - 1);
            from = p - 1;
        } else if (title.kind().heldInOrganisation() && !reading.taken(p - 1)) {
            int start = bodies.start(p - 1);
            String name = line.span(start, p).of(line.text);
            if (Organisations.looksLikeOne(line, start, p)) {
                affiliation = name;
                from = start;
            } else if (start == p - 1) {
                owner = name;
                from = start;
            }
        } else {
            owner = line.word(p - 1);
            from = p - 1;
        }
    }

    /** "the union's president", "rail workers' leader", "the UN secretary-general's envoy". */
    private void body(int p) {
        int start = p;
        while (start > 0 && p - start < 2 && bodies.word(start - 1)) {
            start--;
        }
        from = start;
        roleFrom = start;
        SideHit side = reading.sideAt(start - 1);
        if (side != null && side.affiliates() && !line.possessive(start - 1)) {
            affiliation = side.side();
            from = side.from();
        }
    }

    private boolean joinsFields(int p, String low) {
        boolean fields = Lexicon.PORTFOLIO.contains(line.low(roleFrom))
                && Lexicon.PORTFOLIO.contains(line.low(p - 1))
                && (line.capital(roleFrom) == line.capital(p - 1) || line.first(p - 1));
        if (!fields || (low.equals(",") && !listed)) {
            return false;
        }
        listed = true;
        return include(p - 1);
    }

    private boolean capitalised(int p, Title title) {
        boolean party = title.kind() == Title.Kind.RANK
                && !line.capital(roleFrom)
                && A.contains(line.low(p - 1))
                && !Lexicon.isGivenName(line.low(p));
        if (party) {
            return include(p); // "a Conservative lawmaker"
        }
        if (!title.kind().heldInOrganisation()) {
            boolean acronym = line.word(p).length() > 2 && NameShape.capitals(line.word(p));
            boolean field = title.kind() == Title.Kind.OFFICE
                    && (line.capital(roleFrom) || acronym)
                    && !Lexicon.isGivenName(line.low(p));
            return field && include(p);
        }
        int office = NAMED_FOR.contains(title.words()) ? officeEndingAt(p) : -1;
        if (office >= 0) {
            return include(office); // "Commerce Secretary nominee X"
        }
        int start = bodies.start(p);
        boolean sentence = line.first(start) && start < p; // "Welcoming Cargill chairman X"
        if (sentence
                && (Lexicon.FUNCTION.contains(line.low(start)) || Lexicon.PERSON_OBJECT.contains(line.low(start)))) {
            start++;
        }
        affiliation = line.span(start, p + 1).of(line.text);
        from = start;
        roleFrom = namedByOffice(title) ? start : roleFrom;
        definite = THE.contains(line.low(start - 1));
        SideHit before = reading.sideAt(start - 1);
        if (before != null && before.affiliates()) {
            from = before.from();
            if (Lexicon.NOT_NAMES.contains(line.low(p)) && start == p) {
                affiliation = before.side(); // "South Korea Trade Ministry spokesman"
                roleFrom = p;
            }
        }
        return false;
    }

    /** Where the office begins whose words end at {@code p}; -1 where none does. */
    private int officeEndingAt(int p) {
        for (int k = Math.max(0, p - 3); k <= p; k++) {
            Title.Match match = Lexicon.titleAt(line, k);
            boolean field = Lexicon.PORTFOLIO.contains(line.low(k)) && Lexicon.titleAt(line, k + 1) != null;
            if (match != null && match.to() == p + 1 || field && k + 1 == p) {
                return k;
            }
        }
        return -1;
    }

    private boolean plainNoun(int p, String low, Title title) {
        boolean noun = !line.capital(p) || line.first(p);
        if (!noun
                || plain == 3
                || title.kind() == Title.Kind.RANK
                || title.kind() == Title.Kind.HONORIFIC
                || Lexicon.PERSON_VERB.contains(low)
                || StatedOffices.becomes(low)
                || Numerals.cardinal(low).isPresent() // "the two trade ministers"
                || low.endsWith("ly")
                || low.endsWith("ed")
                || low.endsWith("ing")
                || (line.first(p) && !line.capital(p))) {
            return false;
        }
        if (line.capital(roleFrom) && !line.first(p)) {
            return false; // a capitalised title does not begin with a plain word
        }
        plain++;
        return include(p);
    }
}
