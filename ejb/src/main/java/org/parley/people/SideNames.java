package org.parley.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.Tables;
import org.parley.text.Token;
import org.parley.text.Tokenizer;

/** Finds the names of countries, capitals, blocs and seats of power, also as parts of compounds ("Japan-U.S."). */
final class SideNames {
    private record Entry(String[] words, String side, SideHit.Form form) {}

    private static final Map<String, List<Entry>> NAMES = new HashMap<>();
    private static final Map<String, String> STYLES = new HashMap<>();
    private static final Set<String> CONTINENTS = Set.of("latin", "south", "north", "central");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    static {
        for (List<String> row : Tables.rows(SideNames.class, "countries.tsv")) {
            String side = row.get(0);
            put(Tables.cell(row, 1), side, SideHit.Form.NAME);
            put(Tables.cell(row, 2), side, SideHit.Form.ADJECTIVE);
            put(Tables.cell(row, 3), side, SideHit.Form.PEOPLE);
            put(Tables.cell(row, 4), side, SideHit.Form.CAPITAL);
            STYLES.put(side, Tables.cell(row, 5));
        }
        for (List<String> row : Tables.rows(SideNames.class, "organisations.tsv")) {
            put(Tables.cell(row, 1), row.get(0), SideHit.Form.valueOf(Tables.cell(row, 2)));
        }
    }

    private SideNames() {}

    /** The styles of a country's offices (see {@code countries.tsv}); null for what is no country. */
    static @Nullable String styles(String side) {
        return STYLES.get(side);
    }

    private static void put(String names, String side, SideHit.Form form) {
        for (String name : names.split(";")) {
            if (!name.isBlank()) {
                String[] words =
                        Tokenizer.tokens(name.strip()).stream().map(Token::text).toArray(String[]::new);
                List<Entry> list = NAMES.computeIfAbsent(words[0], k -> new ArrayList<>());
                if (list.stream()
                        .noneMatch(e -> e.words.length == words.length
                                && String.join(" ", e.words).equals(String.join(" ", words)))) {
                    list.add(new Entry(words, side, form));
                }
            }
        }
    }

    /** All hits in order; none overlap. */
    static List<SideHit> in(Line line) {
        List<SideHit> hits = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.isWord(i)) {
                continue;
            }
            Entry entry = line.word(i).length() > 1 ? longest(line, i) : null;
            if (entry != null) {
                int to = i + entry.words.length;
                if (!misleading(line, i, to, entry)) {
                    hits.add(new SideHit(i, to, line.span(i, to), entry.side, entry.form));
                }
                i = to - 1;
            } else if (line.word(i).indexOf('-') > 0 || line.word(i).indexOf('\u2011') > 0) {
                parts(line, i, hits);
            }
        }
        return hits;
    }

    private static @Nullable Entry longest(Line line, int i) {
        List<Entry> entries = NAMES.get(line.word(i));
        if (entries == null && line.allCaps && line.word(i).length() > 3) {
            String low = line.low(i);
            entries = NAMES.get(low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1));
        }
        if (entries == null) {
            return null;
        }
        Entry best = null;
        for (Entry entry : entries) {
            if ((best == null || entry.words.length > best.words.length)
                    && matches(line, i, entry.words)
                    && !fieldOfOffice(line, i + entry.words.length, entry)) {
                best = entry;
            }
        }
        return best;
    }

    /** "US Treasury" before "Secretary" is a country and the field of an office. */
    private static boolean fieldOfOffice(Line line, int to, Entry entry) {
        if (entry.form != SideHit.Form.SEAT || !Lexicon.PORTFOLIO.contains(line.low(to - 1))) {
            return false;
        }
        Title.Match match = Lexicon.titleAt(line, to);
        return match != null && match.title().kind() == Title.Kind.OFFICE;
    }

    private static boolean matches(Line line, int at, String[] words) {
        for (int k = 1; k < words.length; k++) {
            String word = line.word(at + k);
            if (!(line.allCaps ? word.equalsIgnoreCase(words[k]) : word.equals(words[k]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean misleading(Line line, int from, int to, Entry entry) {
        String before = line.low(from - 1);
        String after = line.low(to);
        return switch (entry.form) {
            case NAME ->
                (line.low(from).equals("america") && CONTINENTS.contains(before) && line.capital(from - 1))
                        || (line.low(from).equals("america")
                                && before.equals("of")
                                && line.low(from - 2).equals("bank"));
            case ADJECTIVE, PEOPLE ->
                line.low(from).startsWith("american") && CONTINENTS.contains(before) && line.capital(from - 1)
                        || after.equals("peninsula")
                        || (after.equals("war") && line.capital(to))
                        || (after.equals("ocean"));
            case CAPITAL ->
                (line.capital(to) && Lexicon.NOT_NAMES.contains(after) && !line.titleCase)
                        || after.equals("state")
                        || (line.capital(from - 1)
                                && !line.first(from - 1)
                                && Lexicon.isGivenName(line.word(from - 1)));
            default -> false;
        };
    }

    private static void parts(Line line, int i, List<SideHit> hits) {
        String word = line.word(i);
        int start = line.tokens.get(i).span().start();
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && word.charAt(end) != '-' && word.charAt(end) != '\u2011') {
                end++;
            }
            List<Entry> entries = NAMES.get(word.substring(at, end));
            if (entries != null && end - at > 1) {
                for (Entry entry : entries) {
                    if (entry.words.length == 1) {
                        hits.add(new SideHit(i, i + 1, new Span(start + at, start + end), entry.side, entry.form));
                        break;
                    }
                }
            }
            at = end + 1;
        }
    }

    /** Whether the hit is tied to its neighbour by a hyphen or dash ("Japan-U.S.", "Paris–Berlin", "Kyiv-based"). */
    static boolean compound(Line line, SideHit hit) {
        Span token = line.span(hit.from(), hit.to());
        return !token.equals(hit.span())
                || DASHES.contains(line.low(hit.to()))
                        && line.capital(hit.to() + 1)
                        && line.tokens.get(hit.to()).span().start() == token.end()
                        && line.tokens.get(hit.to() + 1).span().start() == token.end() + 1;
    }
}
