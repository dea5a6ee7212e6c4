package org.parley.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a title in the plural to each of those whom it is told of. */
final class PluralTitles {
    private static final Set<String> GROUP =
            Set.of("the", "both", "two", "three", "four", "respectively", "their", "his", "her");

    /** Who stands for a country: "A of Norway", "A for Norway". */
    private static final Set<String> SPEAKS = Set.of("of", "for");

    private static final Set<String> ARE = Set.of("are", "were");

    private static final Set<String> WHOLE = Set.of("two", "both", "three", "four");

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
        List<Draft> all = new ArrayList<>(List.of(first));
        for (int n = 0; n < 8; n++) {
            int at = last.nameTo;
            if (line.low(at).equals("(") && line.low(at + 2).equals(")")) {
                at += 3; // "Ministers A (Norway) and B (Sweden)"
            } else if (SPEAKS.contains(line.low(at)) && line.capital(at + 1)) {
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
            all.add(last);
        }
        part(own, all);
        if (SPEAKS.contains(line.low(last.nameTo)) && line.capital(last.nameTo + 1) && last != first) {
            heldOf(last, last.nameTo + 1);
        }
        return last;
    }

    /** "The foreign and finance ministers, A and B": to each his own, unless both are told to have the whole. */
    private void part(RolePhrase own, List<Draft> persons) {
        boolean whole =
                WHOLE.contains(line.low(own.from() - 1)) || line.low(own.to()).equals("of");
        List<String> each = whole ? List.of() : JoinedFields.each(own.role(), own.title(), persons.size());
        for (int k = 0; k < each.size(); k++) {
            persons.get(k).reword(each.get(k));
        }
    }

    /** "The co-chairs, Dr A and Dr B": the name begins behind the "Dr". */
    int honorificLeft(int at) {
        Title.Match match = Lexicon.titleAt(line, at);
        boolean honorific = match != null && match.title().kind() == Title.Kind.HONORIFIC && line.capital(at);
        return match != null && honorific ? match.to() : at;
    }

    /** "A and B, trade ministers of Norway and Peru,", "Norway's A and Peru's B, the two trade ministers,". */
    void behindLists(List<Draft> drafts) {
        for (int last = 1; last < drafts.size(); last++) {
            int first = last;
            while (first > 0 && joined(drafts.get(first - 1), drafts.get(first))) {
                first--;
            }
            Title.Match match = first < last ? apposed(drafts.get(last).nameTo) : null;
            RolePhrase phrase = match == null ? null : phrases.whole(match);
            if (match != null && phrase != null && closed(phrase.to())) {
                RolePhrase own = singular(phrase, match);
                List<Draft> untitled = drafts.subList(first, last + 1).stream()
                        .filter(d -> !d.titled())
                        .toList();
                untitled.forEach(d -> {
                    d.take(new RolePhrase(d.from, d.to, own.role(), null, null, own.title(), false, false));
                    d.evidence += 4;
                });
                part(own, untitled);
            }
        }
    }

    /** Whether only "and", a comma and the owner of the second stand between two names. */
    private boolean joined(Draft one, Draft next) {
        String link = line.low(one.nameTo);
        boolean owned = line.possessive(next.nameFrom - 1) && reading.sideAt(next.nameFrom - 2) != null;
        int from = owned ? next.nameFrom - 2 : next.nameFrom;
        return (link.equals("and") || link.equals(","))
                && (from == one.nameTo + 1
                        || from == one.nameTo + 2 && line.low(from - 1).equals("and"));
    }

    /** The title in the plural behind the comma at {@code comma}: ", the two trade ministers,"; null without. */
    private Title.@Nullable Match apposed(int comma) {
        for (int k = comma + 1; line.low(comma).equals(",") && k < comma + 8; k++) {
            Title.Match match = Lexicon.titleAt(line, k);
            if (match != null) {
                int from = new BeforeTitle(reading, match).roleFrom;
                boolean begins = from == comma + 1
                        || from == comma + 2 && GROUP.contains(line.low(comma + 1))
                        || from == comma + 3
                                && GROUP.contains(line.low(comma + 1))
                                && GROUP.contains(line.low(comma + 2));
                return match.plural() && match.title().kind().names() && begins ? match : null;
            }
        }
        return null;
    }

    private int sideEnd(int at) {
        SideHit side = reading.sideAt(at);
        return side == null ? at : side.to();
    }

    private boolean closed(int i) {
        boolean list = line.low(i).equals("and") && reading.sideAt(i + 1) != null; // "of Norway and Peru"
        return !line.isWord(i) || list;
    }

    private int heldOf(Draft draft, int at) {
        SideHit side = reading.sideAt(at);
        int end = side != null ? side.to() : Organisations.end(reading, at);
        draft.affiliation = side != null ? side.side() : line.span(at, end).of(line.text);
        return end;
    }

    /** The role that each of them has. */
    RolePhrase singular(RolePhrase phrase, Title.Match match) {
        return singular(line, phrase, match);
    }

    static RolePhrase singular(Line line, RolePhrase phrase, Title.Match match) {
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
        Draft beside = besideTitled(phrase, match);
        if (beside != null) {
            return beside;
        }
        int comma = phrase.to();
        while (comma < phrase.to() + 6 && reading.sideAt(comma) != null
                || line.low(comma).equals("and")) {
            comma++;
        }
        int from = honorificLeft(comma + 1);
        boolean opens = line.low(comma).equals(",") || ARE.contains(line.low(comma));
        int end = opens ? NameShape.end(reading, from, false) : from;
        boolean spoken = SPEAKS.contains(line.low(end)) && reading.sideAt(end + 1) != null;
        int after = spoken ? sideEnd(end + 1) : end;
        boolean joined = line.low(after).equals("and") || line.low(after).equals(",");
        if (spoken && joined) {
            end = after;
        }
        int second = joined ? NameShape.end(reading, honorificLeft(end + 1), false) : end;
        if (line.titleCase || end - from < 2 || second - end < 3) {
            return null;
        }
        RolePhrase own = singular(phrase, match);
        int nameEnd = spoken && joined ? NameShape.end(reading, from, false) : end;
        RolePhrase each =
                new RolePhrase(own.from(), own.to(), own.role(), null, null, own.title(), false, own.definite());
        return others(told(own, from, nameEnd), each);
    }

    /** "The ministers, X and Trade Secretary Y, met": the first is one of them too. */
    private @Nullable Draft besideTitled(RolePhrase phrase, Title.Match match) {
        int from = phrase.to() + 1;
        int end = line.low(phrase.to()).equals(",") ? NameShape.end(reading, from, false) : from;
        boolean pair = end - from >= 2 && line.low(end).equals("and") && !line.titleCase;
        for (int k = end + 1; pair && k < end + 4; k++) {
            Title.Match second = Lexicon.titleAt(line, k);
            if (second != null && !second.plural() && new BeforeTitle(reading, second).from == end + 1) {
                boolean named = NameShape.end(reading, second.to(), true) >= second.to() + 2;
                return named ? told(singular(phrase, match), from, end) : null;
            }
        }
        return null;
    }

    private Draft told(RolePhrase own, int from, int end) {
        Draft draft = names.add(from, end);
        draft.take(new RolePhrase(from, end, own.role(), null, null, own.title(), false, false));
        draft.evidence += 5;
        return draft;
    }
}
