package org.parley.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words around a title: what belongs to the role, and the country or organisation it is held in. */
final class RolePhrases {
    private static final Set<String> THE = Set.of("the", "its", "their", "our", "his", "her", "this", "that", "whose");
    private static final Set<String> A = Set.of("a", "an");
    private static final Set<String> JOINING = Set.of("of", "for", "at", "in", "to", "with", "on", "from");
    private static final Set<String> INSIDE_ORGANISATION = Set.of("of", "for", "and", "the", "&", "on");

    private final LineReading reading;
    private final Line line;

    RolePhrases(LineReading reading) {
        this.reading = reading;
        this.line = reading.line;
    }

    /** What stands to the left of a title: where the role begins, and what it is held in. */
    private final class Left {
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

        Left(Title.Match match) {
            from = match.from();
            roleFrom = match.from();
            while (step(match.title())) {}
        }

        private boolean step(Title title) {
            int p = roleFrom - 1;
            if (p < 0 || reading.taken(p)) {
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
            if (THE.contains(low) || A.contains(low)) {
                definite = THE.contains(low);
                return false;
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
                    || (line.first(p)
                            && line.capital(p)
                            && title.kind().heldInOrganisation()
                            && line.capital(roleFrom))) {
                return capitalised(p, title);
            }
            return plainNoun(p, low, title);
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
                int start = organisationStart(side.from() - 2);
                affiliation = line.span(start, side.to()).of(line.text);
                from = start;
                roleFrom = namedByOffice(title) ? start : roleFrom;
                return false;
            }
            if (!side.affiliates() || affiliation != null) {
                return false;
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
            } else if (!line.capital(p - 1)) {
                from = p - 1; // "the union's president"
                roleFrom = p - 1;
            } else if (reading.taken(p - 1)) {
                owner = line.word(p - 1);
                from = p - 1;
            } else if (title.kind().heldInOrganisation() && !reading.taken(p - 1)) {
                int start = organisationStart(p - 1);
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
            if (!title.kind().heldInOrganisation()) {
                boolean acronym = line.word(p).length() > 2 && NameShape.capitals(line.word(p));
                boolean field = title.kind() == Title.Kind.OFFICE
                        && (line.capital(roleFrom) || acronym)
                        && !Lexicon.isGivenName(line.low(p));
                return field && include(p);
            }
            int start = organisationStart(p);
            if (line.first(start) && start < p && Lexicon.FUNCTION.contains(line.low(start))) {
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

        private boolean plainNoun(int p, String low, Title title) {
            boolean noun = !line.capital(p) || line.first(p);
            if (!noun
                    || plain == 3
                    || title.kind() == Title.Kind.RANK
                    || title.kind() == Title.Kind.HONORIFIC
                    || Lexicon.PERSON_VERB.contains(low)
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

    /** The start of the organisation's name that ends at {@code p}. */
    private int organisationStart(int p) {
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

    /** The phrase that ends with the title itself. */
    RolePhrase before(Title.Match match) {
        Left left = new Left(match);
        return phrase(left, match.to(), match.to(), match, null);
    }

    /** The phrase with its complement ("minister of trade", "head of the World Bank") as it stands after a name or alone. */
    RolePhrase whole(Title.Match match) {
        Left left = new Left(match);
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
            boolean partOfName =
                    side != null && line.capital(side.to()) && !Lexicon.FUNCTION.contains(line.low(side.to()));
            if (side != null
                    && !partOfName
                    && !SideNames.compound(line, side)
                    && side.form() != SideHit.Form.ADJECTIVE
                    && side.form() != SideHit.Form.PEOPLE) {
                if (line.low(start - 1).equals("with")
                        || (side.form() == SideHit.Form.CAPITAL && affiliation != null)) {
                    break;
                }
                boolean host = line.low(to).equals("to"); // "ambassador to Norway"
                affiliation = affiliation == null && !host ? side.side() : affiliation;
                to = side.to();
                roleTo = host ? to : roleTo;
            } else {
                boolean organisation = match.title().kind().heldInOrganisation()
                        && line.capital(start)
                        && Organisations.end(reading, start) > start;
                int end = organisation ? Organisations.end(reading, start) : fieldEnd(start, false);
                if (!organisation && line.capital(start) && line.low(to).equals("for")) {
                    end = Math.max(
                            end, Organisations.end(reading, start)); // "representative for South and Central Asia"
                }
                if (end == start) {
                    break;
                }
                if (organisation) {
                    affiliation = affiliation == null ? line.span(start, end).of(line.text) : affiliation;
                }
                roleTo = end;
                to = end;
            }
            if (line.possessive(to) && fieldEnd(to + 1, false) > to + 1) {
                to = fieldEnd(to + 1, false); // "chair of the parliament's trade committee"
                roleTo = to;
            }
        }
        return phrase(left, to, roleTo, match, affiliation);
    }

    /** The phrase whose complement is followed by the name: "Secretary of State X", "minister in charge of trade X". */
    @Nullable
    RolePhrase complementBeforeName(Title.Match match) {
        int start = complementStart(match.to());
        if (start == match.to()
                || line.low(match.to()).equals("to")
                || line.low(match.to()).equals("with")) {
            return null;
        }
        Left left = new Left(match);
        SideHit side = reading.sideAt(start);
        if (side != null && side.form() != SideHit.Form.ADJECTIVE) {
            return phrase(left, side.to(), match.to(), match, side.side());
        }
        int end = fieldEnd(start, true);
        if (line.capital(start) && match.title().kind() != Title.Kind.OFFICE) {
            return null; // "president of the Northern ...": an organisation, not a field
        }
        return end == start ? null : phrase(left, end, end, match, null);
    }

    private RolePhrase phrase(Left left, int to, int roleTo, Title.Match match, @Nullable String affiliation) {
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
