package org.parley.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words around a title: what belongs to the role, and the country or organisation it is held in. */
final class RolePhrases {
    private static final Set<String> JOINING = Set.of("of", "for", "at", "in", "to", "with", "on", "from");

    private final LineReading reading;
    private final Line line;
    private final RoleComplements complements;

    RolePhrases(LineReading reading) {
        this.reading = reading;
        this.line = reading.line;
        this.complements = new RoleComplements(reading);
    }

    /** The phrase that ends with the title itself. */
    RolePhrase before(Title.Match match) {
        BeforeTitle left = new BeforeTitle(reading, match);
        return phrase(left, match.to(), match.to(), match, null);
    }

    /** The phrase with its complement ("minister of trade", "head of the World Bank") as it stands after a name or alone. */
    RolePhrase whole(Title.Match match) {
        BeforeTitle left = new BeforeTitle(reading, match);
        int to = match.to();
        int roleTo = to;
        String affiliation = null;
        for (int n = 0; n < 3; n++) {
            if (line.low(to).equals("in") && line.capital(to + 1)) {
                to = Organisations.end(reading, to + 1); // "top official in Gaza"
            } else if (line.low(to).equals("in") && line.low(to + 1).equals("the") && line.capital(to + 2)) {
                to = Organisations.end(reading, to + 2); // "secretary in the Trade Department"
            }
            int start = complementStart(to);
            if (start == to) {
                break;
            }
            SideHit side = reading.sideAt(start);
            Title.Match served = line.low(to).equals("to") ? Lexicon.titleAt(line, start) : null;
            if (served != null && !served.plural()) {
                boolean field = line.low(served.to()).equals("of")
                        || line.low(served.to()).equals("for");
                to = field ? Math.max(served.to(), fieldEnd(served.to() + 1, false)) : served.to();
                roleTo = to; // "secretary to the Minister of Trade"
                break;
            }
            int described = describedEnd(side);
            if (side != null && described > start) {
                affiliation = affiliation == null ? side.side() : affiliation;
                to = described;
                roleTo = to;
                continue;
            }
            boolean partOfName =
                    side != null && line.capital(side.to()) && !Lexicon.FUNCTION.contains(line.low(side.to()));
            if (side != null
                    && !partOfName
                    && !SideNames.compound(line, side)
                    && side.form() != SideHit.Form.ADJECTIVE
                    && side.form() != SideHit.Form.PEOPLE) {
                int joins = line.low(start - 1).equals("the") ? start - 2 : start - 1;
                if (line.low(joins).equals("with") // "minister in charge of trade with the United States"
                        || (side.form() == SideHit.Form.CAPITAL && affiliation != null)) {
                    break;
                }
                boolean host = line.low(to).equals("to"); // "ambassador to Norway"
                boolean named = side.form() == SideHit.Form.SEAT || SideNames.styles(side.side()) == null;
                affiliation = affiliation == null && !host ? side.side() : affiliation;
                to = side.to();
                roleTo = host || named ? to : roleTo; // what is no country names the office
            } else {
                boolean organisation = match.title().kind().heldInOrganisation()
                        && line.capital(start)
                        && Organisations.end(reading, start) > start;
                int end = organisation ? Organisations.end(reading, start) : fieldEnd(start, false);
                if (!organisation && line.capital(start) && line.low(to).equals("for")) {
                    end = Math.max(
                            end, Organisations.end(reading, start)); // "representative for South and Central Asia"
                }
                end = listEnd(start) > capitals(start) ? listEnd(start) : end;
                if (end == start) {
                    break;
                }
                int inside = organisation ? complements.bodyEnd(end) : end;
                if (inside > end) {
                    affiliation = affiliation == null ? heldIn(start, end) : affiliation;
                    end = inside; // "chair of the Harbour board"
                } else if (organisation && serves(to, start, end)) {
                    left.owner = left.owner == null ? line.word(start) : left.owner;
                } else if (organisation) {
                    affiliation = affiliation == null ? heldIn(start, end) : affiliation;
                }
                roleTo = end;
                to = end;
                int held = match.title().kind().heldInOrganisation() && line.capital(end) && reading.sideAt(end) == null
                        ? Organisations.end(reading, end)
                        : end;
                if (!organisation && held > end && Lexicon.titleAt(line, end) == null) {
                    affiliation = affiliation == null ? line.span(end, held).of(line.text) : affiliation;
                    to = held; // "chief executive of the carmaker Acme"
                    roleTo = held;
                }
            }
            boolean office = match.title().kind() == Title.Kind.OFFICE; // "the Secretary of State's department"
            if (!office && line.possessive(to) && fieldEnd(to + 1, false) > to + 1) {
                to = fieldEnd(to + 1, false); // "chair of the parliament's trade committee"
                roleTo = to;
            }
        }
        int told = complements.end(to);
        return told > to ? phrase(left, told, told, match, affiliation) : phrase(left, to, roleTo, match, affiliation);
    }

    /** "adviser to Vold", "aide to Vold": a person is served, no organisation. */
    private boolean serves(int preposition, int from, int to) {
        return line.low(preposition).equals("to") && to == from + 1 && !Organisations.looksLikeOne(line, from, to);
    }

    /** "head of the Peruvian Government's team" is on Peru's side, "chair of the Peruvian Fruit Union" on the union's. */
    private String heldIn(int from, int to) {
        SideHit side = reading.sideAt(from);
        return side != null && side.form() == SideHit.Form.ADJECTIVE && SideUses.acting(line.low(to - 1))
                ? side.side()
                : line.span(from, to).of(line.text);
    }

    /** "for Environment, Water Resilience and Circular Economy": the end of a list of fields in capitals, else of its first one. */
    private int listEnd(int start) {
        int end = capitals(start);
        int i = end;
        for (int n = 0; n < 4 && line.low(i).equals(",") && line.capital(i - 1); n++) {
            int next = capitals(i + 1);
            if (next == i + 1) {
                return end;
            }
            if (line.low(next).equals("and")) {
                int last = capitals(next + 1);
                return last > next + 1 && !line.isWord(last) && inList(i + 1, next) ? last : end;
            }
            i = next;
        }
        return end;
    }

    private boolean inList(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lexicon.PORTFOLIO.contains(line.low(i)) || Lexicon.NOT_NAMES.contains(line.low(i))) {
                return true;
            }
        }
        return false;
    }

    private int capitals(int from) {
        int i = from;
        while (line.capital(i) && !reading.taken(i) && i < from + 4) {
            i++;
        }
        return i;
    }

    /** "head of the Norwegian delegation", "adviser to the Norwegian president": the end of what the adjective describes; -1 without. */
    private int describedEnd(@Nullable SideHit side) {
        if (side == null || side.form() != SideHit.Form.ADJECTIVE || line.capital(side.to())) {
            return -1;
        }
        Title.Match title = Lexicon.titleAt(line, side.to());
        int end = title == null || title.plural() ? fieldEnd(side.to(), true) : title.to();
        return end > side.to() ? end : -1;
    }

    /** The phrase whose complement is followed by the name: "Secretary of State X", "minister in charge of trade X". */
    @Nullable
    RolePhrase complementBeforeName(Title.Match match) {
        int start = complementStart(match.to());
        if (start == match.to() || line.low(match.to()).equals("with")) {
            return null;
        }
        BeforeTitle left = new BeforeTitle(reading, match);
        SideHit side = reading.sideAt(start);
        if (line.low(match.to()).equals("to")) { // "Ambassador to Norway X"
            return side != null && side.form() == SideHit.Form.NAME
                    ? phrase(left, side.to(), side.to(), match, null)
                    : null;
        }
        if (side != null && side.form() != SideHit.Form.ADJECTIVE) {
            return phrase(left, side.to(), match.to(), match, side.side());
        }
        int end = fieldEnd(start, true);
        int list = listEnd(start);
        if (list > capitals(start)) {
            return phrase(left, list, list, match, null);
        }
        if (end > start && line.low(end).equals("for")) {
            end = fieldEnd(end + 1, true); // "Minister of State for External Affairs X"
        }
        if (line.capital(start) && match.title().kind() != Title.Kind.OFFICE) {
            return null; // "president of the Northern ...": an organisation, not a field
        }
        return end == start ? null : phrase(left, end, end, match, null);
    }

    private RolePhrase phrase(BeforeTitle left, int to, int roleTo, Title.Match match, @Nullable String affiliation) {
        String role =
                left.prefix + line.span(left.roleFrom, roleTo).of(line.text).replaceAll("\\s+", " ");
        String held = left.affiliation != null
                ? left.affiliation
                : affiliation != null ? affiliation : match.title().side();
        return new RolePhrase(left.from, to, role, held, left.owner, match.title(), match.plural(), left.definite);
    }

    /** The token after the preposition of a complement (and its article), or {@code to} where none follows. */
    private int complementStart(int to) {
        String low = line.low(to);
        int i = to;
        if (low.equals("in")
                && line.low(to + 1).equals("charge")
                && line.low(to + 2).equals("of")) {
            i = to + 3;
        } else if (low.equals("responsible") && line.low(to + 1).equals("for")) {
            i = to + 2;
        } else if (low.equals("on") && line.low(to - 2).equals("point")) {
            i = to + 1; // "point man on tariffs"
        } else if (JOINING.contains(low) && !low.equals("in") && !low.equals("on") && !low.equals("from")) {
            i = to + 1;
        } else {
            return to;
        }
        boolean verb = low.equals("to") && !line.low(i).equals("the") && !line.capital(i);
        return verb ? to : line.low(i).equals("the") ? i + 1 : i;
    }

    /** The token after the field that begins at {@code start}: "economic and fiscal policy", "Foreign Affairs". */
    private int fieldEnd(int start, boolean nameFollows) {
        int i = start;
        while (i < line.size() && i - start < 9) {
            String low = line.low(i);
            boolean field = Lexicon.PORTFOLIO.contains(low) || (low.indexOf('-') > 0 && reading.sideAt(i) != null);
            if (field
                    || (line.isWord(i)
                            && !line.capital(i)
                            && !line.possessive(i)
                            && !Lexicon.FUNCTION.contains(low)
                            && !(Lexicon.PERSON_VERB.contains(low) && i > start)
                            && !low.equals("who"))) {
                i++;
            } else if ((low.equals("and") || low.equals(","))
                    && i > start
                    && Lexicon.PORTFOLIO.contains(line.low(i + 1))
                    && line.capital(i + 1) == line.capital(i - 1)) {
                i += 2;
            } else if (low.equals(",")
                    && Lexicon.PORTFOLIO.contains(line.low(i + 1))
                    && line.low(i + 2).equals("and")
                    && Lexicon.PORTFOLIO.contains(line.low(i + 3))) {
                i += 4;
            } else if (!nameFollows
                    && line.capital(i)
                    && reading.sideAt(i) == null
                    && !Lexicon.FUNCTION.contains(low)
                    && !reading.taken(i)
                    && Lexicon.titleAt(line, i) == null
                    && i == start) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }
}
