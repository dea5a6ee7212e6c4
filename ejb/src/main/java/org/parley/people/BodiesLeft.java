package org.parley.people;

import java.util.Set;

/** Tells which words to the left of a title are the organisation or the body of people that it is held in. */
final class BodiesLeft {
    private static final Set<String> INSIDE_ORGANISATION = Set.of("of", "for", "and", "the", "&", "on");

    private final LineReading reading;
    private final Line line;

    BodiesLeft(LineReading reading) {
        this.reading = reading;
        this.line = reading.line;
    }

    /** The start of the organisation's name that ends at {@code p}. */
    int start(int p) {
        int i = p;
        while (i > 0 && p - i < 6) {
            boolean named =
                    line.capital(i - 1) && reading.sideAt(i - 1) == null && !Lexicon.FUNCTION.contains(line.low(i - 1));
            boolean joined = INSIDE_ORGANISATION.contains(line.low(i - 1))
                    && i > 1
                    && line.capital(i - 2)
                    && !line.low(i - 1).equals("and");
            if (!named && !joined) {
                break;
            }
            i -= named ? 1 : 2;
        }
        return i;
    }

    /** "the Bakers Norway president": the country is a part of the organisation's name. */
    boolean branch(SideHit side, Title title, boolean held) {
        int p = side.from() - 1;
        return side.form() == SideHit.Form.NAME
                && !held
                && title.kind().heldInOrganisation()
                && line.low(p - 1).equals("the")
                && line.capital(p)
                && reading.sideAt(p) == null
                && !reading.taken(p)
                && !Lexicon.isGivenName(line.low(p))
                && !Lexicon.MODIFIER.contains(line.low(p))
                && !Lexicon.PORTFOLIO.contains(line.low(p))
                && !Lexicon.FUNCTION.contains(line.low(p));
    }

    /** "Nurses' leader", "Workers' leader" at the beginning of a sentence. */
    boolean manyOwn(int mark) {
        return RoleComplements.BODIES.contains(line.low(mark - 1))
                || line.low(mark).equals("'") && !Lexicon.isGivenName(line.word(mark - 1));
    }

    /** Whether the word may stand in the plain name of a body: "rail" in "the rail workers' leader". */
    boolean word(int i) {
        String low = line.low(i);
        return line.isWord(i)
                && (!line.capital(i) || line.first(i))
                && !reading.taken(i)
                && reading.sideAt(i) == null
                && !Lexicon.FUNCTION.contains(low)
                && !Lexicon.PERSON_VERB.contains(low)
                && !line.possessive(i);
    }
}
