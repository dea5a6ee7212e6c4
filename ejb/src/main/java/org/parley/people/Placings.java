package org.parley.people;

import java.util.Locale;
import java.util.Set;

/** Reads behind a name what tells of a person without a title: "with Bank Y", "in charge of the talks", "(Trade)". */
final class Placings {
    private final LineReading reading;
    private final Line line;
    private final RoleComplements complements;

    Placings(LineReading reading) {
        this.reading = reading;
        this.line = reading.line;
        this.complements = new RoleComplements(reading);
    }

    /** ", in charge of the talks,": no title, but what somebody is there for. */
    boolean inCharge(Draft draft, int at) {
        boolean charge = line.low(at).equals("in")
                && line.low(at + 1).equals("charge")
                && line.low(at + 2).equals("of");
        int end = charge ? complements.nounsTo(at + 3) : at;
        if (end == at) {
            return false;
        }
        draft.takeStated(told(at, end));
        draft.to = draft.words() > 1 ? end : draft.to;
        return true;
    }

    /** ", formerly of the Institute X," and ", with Bank Y," say where somebody belongs. */
    boolean heldAt(Draft draft, int at) {
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

    /** "X (Trade)": the field in brackets is the role. */
    void field(Draft draft, int from, int close) {
        int end = from;
        while (end < close && line.capital(end) && Lexicon.PORTFOLIO.contains(line.low(end))) {
            end++;
        }
        if (end == close && end > from && draft.words() > 1) {
            draft.take(told(from, end));
        }
    }

    private RolePhrase told(int from, int to) {
        String words = line.span(from, to).of(line.text).replaceAll("\\s+", " ");
        Title title = new Title(words.toLowerCase(Locale.ROOT), Title.Kind.POST, "", null);
        return new RolePhrase(from, to, words, null, null, title, false, false);
    }
}
