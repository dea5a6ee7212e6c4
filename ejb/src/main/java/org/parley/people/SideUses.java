package org.parley.people;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.text.Tables;

/** What the name of a country, capital or bloc stands for, told by the words beside it: its government, a place, or a description. */
final class SideUses {
    private static final Set<String> AT = Set.of(
            "in", "at", "near", "outside", "inside", "across", "throughout", "around", "within", "into", "through");
    private static final Set<String> TOWARDS =
            Set.of("to", "from", "for", "toward", "towards", "leaving", "left", "visiting", "on");
    private static final Set<String> WITH = Set.of("with", "between", "against", "by", "among");

    private static final Set<String> ALSO = Set.of("also", "jointly", "meanwhile", "again", "now", "later", "both");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "this",
            "last");

    private static final Set<String> ACTOR = words("actor");
    private static final Set<String> MESSAGE = words("message");
    private static final Set<String> ASKS = words("asks");
    private static final Set<String> VERB = words("verb");
    private static final Set<String> STANCE = words("stance");
    private static final Set<String> PLURAL = words("plural");
    private static final Set<String> PLACE = words("place");

    private SideUses() {}

    /** Whether the word is one for those who act for a country: "officials". */
    static boolean acting(String word) {
        return ACTOR.contains(word);
    }

    private static Set<String> words(String kind) {
        return Tables.rows(SideUses.class, "side-words.tsv").stream()
                .filter(row -> Tables.cell(row, 1).equals(kind))
                .map(row -> Tables.cell(row, 0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a run of sides joined by commas and "and" stands for. */
    static SideMention.Use of(Line line, SideHit first, SideHit last) {
        String next = line.low(last.to());
        String before = before(line, first.from());
        if (SideNames.compound(line, first)) {
            return actors(line, last.to()) ? SideMention.Use.GOVERNMENT : SideMention.Use.ADJECTIVE;
        }
        if (last.form() == SideHit.Form.ADJECTIVE || last.form() == SideHit.Form.PEOPLE) {
            return actors(line, last.to()) ? SideMention.Use.GOVERNMENT : SideMention.Use.ADJECTIVE;
        }
        if (line.possessive(last.to())) {
            return ofSide(line, last);
        }
        boolean initials = last.form() != SideHit.Form.CAPITAL && initials(line, last);
        if (AT.contains(before) && !(initials && describes(line, last))) {
            return SideMention.Use.PLACE;
        }
        if (actors(line, last.to())) {
            return SideMention.Use.GOVERNMENT;
        }
        if (last.form() == SideHit.Form.CAPITAL && TOWARDS.contains(before)) {
            return towards(line, first);
        }
        if (describes(line, last)) {
            return SideMention.Use.ADJECTIVE;
        }
        if (WITH.contains(before) || ASKS.contains(before)) {
            return SideMention.Use.GOVERNMENT;
        }
        if (TOWARDS.contains(before)) {
            return towards(line, first);
        }
        if (acts(line, pastDay(line, last.to()))) {
            return SideMention.Use.GOVERNMENT;
        }
        boolean opens = line.first(first.from())
                || (line.low(first.from() - 1).equals("the") && line.first(first.from() - 1))
                || line.low(first.from() - 1).equals("that");
        boolean actor = last.form() != SideHit.Form.CAPITAL
                && last.form() != SideHit.Form.NAME
                && last.form() != SideHit.Form.REGION;
        return actor || (next.equals(",") && opens && last.form() == SideHit.Form.NAME)
                ? SideMention.Use.GOVERNMENT
                : SideMention.Use.PLACE;
    }

    /** "to Oslo" is a place, "a message to Oslo" is to its government. */
    private static SideMention.Use towards(Line line, SideHit hit) {
        int verb = line.low(hit.from() - 1).equals("the") ? hit.from() - 3 : hit.from() - 2;
        return MESSAGE.contains(line.low(verb)) ? SideMention.Use.GOVERNMENT : SideMention.Use.PLACE;
    }

    private static String before(Line line, int from) {
        return line.low(from - 1).equals("the") ? line.low(from - 2) : line.low(from - 1);
    }

    private static boolean actors(Line line, int at) {
        return ACTOR.contains(line.low(at)) && !line.low(at + 1).equals("-");
    }

    /** "Tokyo's push" is the government's; "Japan's economy" describes; "Tokyo's airport" is a place. */
    private static SideMention.Use ofSide(Line line, SideHit hit) {
        for (int k = hit.to() + 1; k < hit.to() + 4 && line.isWord(k); k++) {
            if (line.capital(k)) {
                return hit.form() == SideHit.Form.CAPITAL ? SideMention.Use.PLACE : SideMention.Use.ADJECTIVE;
            }
            if (STANCE.contains(line.low(k)) || ACTOR.contains(line.low(k))) {
                return SideMention.Use.GOVERNMENT;
            }
        }
        return hit.form() == SideHit.Form.NAME
                        || hit.form() == SideHit.Form.CAPITAL && PLACE.contains(line.low(hit.to() + 1))
                ? SideMention.Use.ADJECTIVE
                : SideMention.Use.GOVERNMENT;
    }

    /** Whether the side is named by initials ("U.S.", "EU"), which often stand before what they describe. */
    private static boolean initials(Line line, SideHit hit) {
        String word = line.word(hit.from());
        return hit.to() - hit.from() == 1 && word.length() <= 6 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a plain noun follows, so that the name describes it: "U.S. tariffs". */
    private static boolean describes(Line line, SideHit hit) {
        String next = line.low(hit.to());
        if (initials(line, hit) && (next.equals("\u201c") || next.equals("\u2018")) && line.isWord(hit.to() + 1)) {
            return true; // U.S. “reciprocal” tariffs
        }
        if (!line.isWord(hit.to()) || line.possessive(hit.to())) {
            return false;
        }
        if (line.capital(hit.to())) {
            return hit.form() != SideHit.Form.CAPITAL && !Lexicon.FUNCTION.contains(next);
        }
        boolean abbreviation = initials(line, hit);
        if (Lexicon.FUNCTION.contains(next) || acts(line, hit.to())) {
            return false;
        }
        return abbreviation || !next.endsWith("s") && !next.endsWith("ed") || PLURAL.contains(next);
    }

    /** The word after a day that stands between the name and its verb: "Peru on Tuesday agreed", "Peru also said". */
    private static int pastDay(Line line, int at) {
        int i = ALSO.contains(line.low(at)) ? at + 1 : at;
        int day = line.low(i).equals("on") ? i + 1 : i;
        if (!DAYS.contains(line.low(day))) {
            return i;
        }
        return line.low(day).equals("this") || line.low(day).equals("last") ? day + 2 : day + 1;
    }

    private static boolean acts(Line line, int at) {
        String low = line.low(at);
        return !line.capital(at) && (VERB.contains(low) || Lexicon.PERSON_VERB.contains(low) && !PLURAL.contains(low));
    }
}
