package org.parley.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.Tables;

/** The tables of this room, read once: titles, names, verbs, and words that are no names. */
final class Lexicon {
    static final Set<String> FUNCTION = Tables.words(Lexicon.class, "function-words.tsv");
    static final Set<String> NOT_NAMES = Tables.words(Lexicon.class, "not-names.tsv");
    static final Set<String> PORTFOLIO = Tables.words(Lexicon.class, "portfolios.tsv");
    static final Set<String> MODIFIER = Tables.words(Lexicon.class, "title-modifiers.tsv");
    static final Set<String> PERSON_VERB = Tables.words(Lexicon.class, "person-verbs.tsv");
    static final Set<String> PERSON_OBJECT = Tables.words(Lexicon.class, "person-objects.tsv");
    static final Set<String> PARTICLE = Set.of(
            "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "ter", "ten",
            "bin", "bint", "ibn", "al", "ul", "ur", "ad", "el", "ben", "abu", "zu", "do", "y", "st.", "af", "av");
    static final Set<String> SUFFIX = Set.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xii", "xiii", "xiv", "xv", "xvi");
    private static final Map<String, String> GIVEN = Tables.pairs(Lexicon.class, "given-names.tsv");
    private static final Map<String, String> GIVEN_ANYWHERE = Tables.pairs(Lexicon.class, "given-names-wide.tsv");
    private static final Map<String, String> SURNAME_FIRST = Tables.pairs(Lexicon.class, "surnames-first.tsv");
    private static final Map<String, List<Entry>> TITLES = titles();

    private record Entry(String[] words, Title title, boolean plural) {}

    private Lexicon() {}

    /** The letters without their marks: "Lucía" is "Lucia" too. */
    private static String bare(String low) {
        for (int i = 0; i < low.length(); i++) {
            if (low.charAt(i) > 127) {
                return Normalizer.normalize(low, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
            }
        }
        return low;
    }

    static boolean isGivenName(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (GIVEN.containsKey(low) || GIVEN.containsKey(bare(low))) {
            return true;
        }
        int hyphen = low.indexOf('-');
        return hyphen > 1 && GIVEN.containsKey(low.substring(0, hyphen));
    }

    /** Whether some culture gives this name, though elsewhere the word may be a surname or more. */
    static boolean isGivenNameAnywhere(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return GIVEN_ANYWHERE.containsKey(low) || GIVEN_ANYWHERE.containsKey(bare(low));
    }

    /** m, f, or b where the name is given to both or unknown. */
    static char gender(String givenName) {
        String low = givenName.toLowerCase(Locale.ROOT);
        String known = GIVEN.get(low);
        if (known == null && low.indexOf('-') > 1) {
            known = GIVEN.get(low.substring(0, low.indexOf('-')));
        }
        known = known == null ? GIVEN_ANYWHERE.get(low) : known;
        return known == null || known.isEmpty() ? 'b' : known.charAt(0);
    }

    static boolean isSurnameFirst(String word) {
        return SURNAME_FIRST.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The languages in which the word is a family name that stands first; none where it is none. */
    static Set<String> languagesOfSurname(String word) {
        String languages = SURNAME_FIRST.get(word.toLowerCase(Locale.ROOT));
        return languages == null || languages.isEmpty() ? Set.of() : Set.of(languages.split(" "));
    }

    /** The longest title that begins at {@code i}; null where none does. */
    static Title.@Nullable Match titleAt(Line line, int i) {
        List<Entry> entries = TITLES.get(line.low(i));
        if (entries == null) {
            return toBe(line, i);
        }
        Entry best = null;
        for (Entry entry : entries) {
            if ((best == null || entry.words.length > best.words.length) && matches(line, i, entry.words)) {
                best = entry;
            }
        }
        return best == null ? null : new Title.Match(best.title, i, i + best.words.length, best.plural);
    }

    /** "chancellor-designate", "mayor-elect": who is to have the office; null for any other word. */
    private static Title.@Nullable Match toBe(Line line, int i) {
        String low = line.low(i);
        int cut = low.endsWith("-designate") || low.endsWith("-elect") ? low.lastIndexOf('-') : 0;
        if (low.startsWith("co-")) {
            return together(low, i);
        }
        for (Entry entry : cut > 0 ? TITLES.getOrDefault(low.substring(0, cut), List.of()) : List.<Entry>of()) {
            if (entry.words.length == 1 && !entry.plural) {
                Title held = entry.title;
                return new Title.Match(new Title(low, held.kind(), held.styles(), held.side()), i, i + 1, false);
            }
        }
        return null;
    }

    /** "co-representative": one of several who have the office. */
    private static Title.@Nullable Match together(String low, int i) {
        for (Entry entry : TITLES.getOrDefault(low.substring(3), List.of())) {
            if (entry.words.length == 1) {
                Title held = entry.title;
                Title.Kind kind = held.kind() == Title.Kind.DESCRIPTION ? held.kind() : Title.Kind.POST;
                String one = entry.plural ? "co-" + held.words() : low;
                return new Title.Match(new Title(one, kind, "", null), i, i + 1, entry.plural);
            }
        }
        return null;
    }

    private static boolean matches(Line line, int at, String[] words) {
        for (int k = 1; k < words.length; k++) {
            if (!line.low(at + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Entry>> titles() {
        Map<String, List<Entry>> map = new HashMap<>();
        for (List<String> row : Tables.rows(Lexicon.class, "titles.tsv")) {
            String words = row.get(0).toLowerCase(Locale.ROOT);
            String side = Tables.cell(row, 3);
            Title title = new Title(
                    words, Title.Kind.valueOf(Tables.cell(row, 1)), Tables.cell(row, 2), side.isEmpty() ? null : side);
            add(map, words, title, false);
            if (title.kind() != Title.Kind.HONORIFIC) {
                add(map, plural(words), title, true);
            }
        }
        return Map.copyOf(map);
    }

    private static void add(Map<String, List<Entry>> map, String words, Title title, boolean plural) {
        String[] parts = words.split(" ");
        map.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(new Entry(parts, title, plural));
    }

    private static String plural(String words) {
        if (words.endsWith("man")) {
            return words.substring(0, words.length() - 2) + "en";
        }
        if (words.endsWith("y") && !words.endsWith("ey") && !words.endsWith("oy")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        if (words.endsWith(" general")) {
            return words.replaceFirst(" general$", "s general");
        }
        return words.endsWith("s") || words.endsWith("f") && words.endsWith("shef") ? words + "es" : words + "s";
    }
}
