package org.parley.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives a title in the plural to each of those whom it is told of. */
final class PluralTitles {
    private final LineReading reading;
    private final Line line;
    private final RolePhrases phrases;
    private final Names names;

    /** Where names go that are found. */
    interface Names {
        Draft add(int from, int end);
    }

    PluralTitles(LineReading reading, RolePhrases phrases, Names names) {
        this.reading = reading;
        this.line = reading.line;
        this.phrases = phrases;
        this.names = names;
    }

    /** "Presidents A and B", "ministers A, B and C": each has the title. */
    Draft others(Draft first, RolePhrase own) {
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
            at = at == last.nameTo ? at : honorificLeft(at);
            int end = at == last.nameTo ? at : NameShape.end(reading, at, true);
            if (end == at) {
                break;
            }
            last = names.add(at, end);
            last.take(new RolePhrase(at, end, own.role(), own.affiliation(), own.owner(), own.title(), false, false));
            last.evidence += 5;
        }
        if (line.low(last.nameTo).equals("of") && line.capital(last.nameTo + 1) && last != first) {
            heldOf(last, last.nameTo + 1);
        }
        return last;
    }

    /** "The co-chairs, Dr A and Dr B": the name begins behind the "Dr". */
    private int honorificLeft(int at) {
        Title.Match match = Lexicon.titleAt(line, at);
        boolean honorific = match != null && match.title().kind() == Title.Kind.HONORIFIC && line.capital(at);
        return match != null && honorific ? match.to() : at;
    }

    private int heldOf(Draft draft, int at) {
        SideHit side = reading.sideAt(at);
        int end = side != null ? side.to() : Organisations.end(reading, at);
        draft.affiliation = side != null ? side.side() : line.span(at, end).of(line.text);
        return end;
    }

    /** The role that each of them has. */
    RolePhrase singular(RolePhrase phrase, Title.Match match) {
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

    /** "The trade ministers, X and Y, will meet", "the premiers of A and B, X and Y, met". */
    @Nullable
    Draft afterComma(Title.Match match) {
        RolePhrase phrase = phrases.whole(match);
        int comma = phrase.to();
        while (comma < phrase.to() + 6 && reading.sideAt(comma) != null
                || line.low(comma).equals("and")) {
            comma++;
        }
        int from = honorificLeft(comma + 1);
        int end = line.low(comma).equals(",") ? NameShape.end(reading, from, false) : from;
        boolean joined = line.low(end).equals("and") || line.low(end).equals(",");
        int second = joined ? NameShape.end(reading, honorificLeft(end + 1), false) : end;
        if (line.titleCase || end - from < 2 || second - end < 3) {
            return null;
        }
        Draft first = names.add(from, end);
        RolePhrase own = singular(phrase, match);
        RolePhrase each = new RolePhrase(from, end, own.role(), null, null, own.title(), false, false);
        first.take(each);
        first.evidence += 5;
        return others(first, each);
    }
}
