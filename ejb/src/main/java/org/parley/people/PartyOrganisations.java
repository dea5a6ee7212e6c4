package org.parley.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Tables;
import org.parley.text.Token;
import org.parley.text.Tokenizer;

/** Unions and companies that one article names: their full names, their short forms, "the union" and "the company". */
final class PartyOrganisations {
    private static final Map<String, String> CUES = Tables.pairs(PartyOrganisations.class, "organisation-words.tsv");

    /**
     * An organisation of the article.
     *
     * @param kind union, company or other
     */
    private record Known(String name, String kind) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Alias(String[] words, Known known) {}

    /** What the members of a union or a trade have, and belongs to its name. */
    private static final Set<String> TAILS =
            Set.of("association", "union", "guild", "federation", "council", "alliance", "society", "league");

    private final List<LineReading> readings;
    private final Map<String, List<Alias>> byFirst = new HashMap<>();
    private @Nullable Known union;
    private @Nullable Known company;
    private final Map<String, Known> aliases = new LinkedHashMap<>();

    private final Set<String> persons = new HashSet<>();

    private PartyOrganisations(List<LineReading> readings, List<Person> persons) {
        this.readings = readings;
        persons.forEach(p -> this.persons.addAll(p.words));
    }

    private static boolean governs(Person person) {
        return person.roles.stream()
                .anyMatch(r ->
                        List.of("gov.", "governor", "mayor").contains(r.title().words()));
    }

    /** "the Commission" is the European one where the Union is named too. */
    private void commission() {
        boolean union = readings.stream()
                .flatMap(r -> r.sides.stream())
                .anyMatch(h -> h.side().equals("European Union"));
        aliases.remove("Commission");
        if (union) {
            aliases.put("Commission", new Known("European Union", "other"));
        }
    }

    /** Finds them and adds them to the sides of the readings. */
    static void find(List<LineReading> readings, List<Person> persons) {
        PartyOrganisations organisations = new PartyOrganisations(readings, persons);
        readings.stream().filter(r -> !r.line.titleCase).forEach(organisations::collect);
        for (Person person : persons) {
            if (person.affiliation != null && SideNames.styles(person.affiliation) == null && !governs(person)) {
                organisations.learn(person.affiliation, organisations.kind(person.affiliation));
            }
        }
        organisations.acronyms();
        organisations.commission();
        for (Person person : persons) {
            Known known = person.affiliation == null ? null : organisations.aliases.get(person.affiliation);
            person.affiliation = known == null ? person.affiliation : known.name;
        }
        organisations.index();
        readings.forEach(organisations::mark);
    }

    private void collect(LineReading reading) {
        Line line = reading.line;
        for (int i = 0; i < line.size(); i++) {
            if (!begins(reading, i)) {
                continue;
            }
            int end = i;
            while (begins(reading, end)
                    || line.low(end).equals("&") && begins(reading, end + 1)
                    || line.low(end).equals("of") && end > i && begins(reading, end + 1)) {
                end++;
            }
            String kind = CUES.get(line.low(end - 1));
            int start = line.first(i) && Lexicon.FUNCTION.contains(line.low(i)) ? i + 1 : i;
            if (kind == null) {
                kind = CUES.get(line.low(start));
                kind = "union".equals(kind) && !office(line, start + 1) ? kind : null;
            }
            if (line.possessive(end) && line.capital(end + 1) && TAILS.contains(line.low(end + 1))) {
                end += 2; // "International Longshoremen's Association"
            }
            if (end - start >= 2 && kind != null) {
                int from = "union".equals(kind) && national(reading, start - 1) ? start - 1 : start;
                learn(line.span(from, end).of(line.text), kind);
            }
            i = end - 1;
        }
    }

    /** "the Canadian Union of Public Employees": whose union it is belongs to its name. */
    private static boolean national(LineReading reading, int i) {
        SideHit side = reading.sideAt(i);
        return side != null && side.form() == SideHit.Form.ADJECTIVE && side.to() == i + 1 && side.from() == i;
    }

    /** "Union Commerce Minister": the Union is a state here. */
    private static boolean office(Line line, int i) {
        return Lexicon.PORTFOLIO.contains(line.low(i)) || Lexicon.titleAt(line, i) != null;
    }

    private static boolean begins(LineReading reading, int i) {
        Line line = reading.line;
        return line.capital(i)
                && !reading.taken(i)
                && reading.sideAt(i) == null
                && !Lexicon.FUNCTION.contains(line.low(i));
    }

    private String kind(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        return CUES.getOrDefault(words[words.length - 1], "other");
    }

    private void learn(String name, String kind) {
        String plain = name.replaceAll("\\s+", " ");
        Known known = aliases.computeIfAbsent(plain, k -> new Known(k, kind));
        String[] words = plain.split(" ");
        if (kind.equals("company")
                && words.length > 1
                && words[0].length() > 3
                && !Lexicon.NOT_NAMES.contains(words[0].toLowerCase(Locale.ROOT))
                && !persons.contains(words[0])) {
            Known shorter = aliases.get(words[0]);
            if (shorter == null || shorter.kind.equals("other")) {
                aliases.put(words[0], known);
            }
        }
    }

    /** "United Auto Workers" is meant by "UAW" where both are printed. */
    private void acronyms() {
        Set<String> printed = new HashSet<>();
        for (LineReading reading : readings) {
            for (int i = 0; i < reading.line.size(); i++) {
                String word = reading.line.word(i);
                if (word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
                    printed.add(word);
                }
            }
        }
        for (Known known : List.copyOf(aliases.values())) {
            StringBuilder initials = new StringBuilder();
            for (String word : known.name.split(" ")) {
                if (Character.isUpperCase(word.charAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            if (printed.contains(initials.toString())) {
                aliases.put(initials.toString(), known);
            }
        }
    }

    /** The full name the article has for an organisation; the name itself where it has no other. */
    private @Nullable Known only(String kind) {
        Set<Known> found = new HashSet<>();
        aliases.values().stream().filter(k -> k.kind.equals(kind)).forEach(found::add);
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private void index() {
        union = only("union");
        company = only("company");
        aliases.forEach((alias, known) -> {
            String[] words = words(alias);
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Alias(words, known));
        });
    }

    /** The words as a line has them: the "'s" of an owner is one of its own. */
    private static String[] words(String name) {
        return Tokenizer.tokens(name).stream().map(Token::text).toArray(String[]::new);
    }

    private void mark(LineReading reading) {
        Line line = reading.line;
        for (int i = 0; i < line.size(); i++) {
            Known meant = line.low(i).equals("the") ? generic(line.low(i + 1), union, company) : null;
            if (meant != null) {
                reading.add(new SideHit(i, i + 2, line.span(i, i + 2), meant.name, SideHit.Form.PARTY));
            }
            int end = i;
            Known longest = null;
            for (Alias alias : byFirst.getOrDefault(line.word(i), List.of())) {
                if (alias.words.length > end - i && fits(line, i, alias.words)) {
                    end = i + alias.words.length;
                    longest = alias.known;
                }
            }
            if (longest != null) {
                reading.add(new SideHit(i, end, line.span(i, end), longest.name, SideHit.Form.PARTY));
                i = end - 1;
            }
        }
    }

    private static boolean fits(Line line, int i, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (!line.word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Known generic(String word, @Nullable Known union, @Nullable Known company) {
        return switch (word) {
            case "union" -> union;
            case "company", "carmaker", "automaker", "airline", "employer", "firm", "operator", "manufacturer" ->
                company;
            default -> null;
        };
    }
}
