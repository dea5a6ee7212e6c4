package org.parley.claims.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.NewsEvent;
import org.parley.text.Tables;

/** The words that tell of encounters, from the tables beside {@link NewsEvent}. */
final class EventWords {
    /** How a verb is written here. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    /** What must stand around a verb for it to tell of an encounter. */
    enum Frame {
        MEET,
        WITH,
        DOWN,
        WHOM,
        PHONE,
        GO,
        LINE,
        LEAVE,
        ARRIVE,
        VISIT,
        /** Several who come together, and nobody behind: "the envoys convene on Friday". */
        ASSEMBLE
    }

    /** What a governing word does with the encounter it governs. */
    enum How {
        PROPOSED,
        SCHEDULED,
        UNDERWAY,
        HELD,
        CANCELLED,
        TENSE,
        PASS,
        BACK,
        NONE
    }

    /** What a word before an encounter noun tells. */
    enum Modifier {
        PHONE,
        PARTIES,
        NEXT,
        PLANNED,
        POSSIBLE,
        NOW,
        DONE,
        MUTUAL,
        PLAIN
    }

    record Noun(Set<EventKind> kinds, boolean self) {}

    record Verb(String base, Form form, boolean pastToo, Set<EventKind> kinds, Frame frame) {}

    private static final Map<String, Noun> NOUNS = new HashMap<>();
    private static final Map<String, Verb> VERBS = new HashMap<>();
    private static final Map<String, How> GOVERNORS = new HashMap<>();
    private static final Map<String, Modifier> MODIFIERS = new HashMap<>();
    private static final Map<String, Boolean> SUMMITS = new HashMap<>();
    private static final Set<String> SUMMIT_STARTS = new HashSet<>();
    private static final Set<String> PARTIES = Tables.words(NewsEvent.class, "party-words.tsv");
    private static final Set<String> PEOPLE = Tables.words(NewsEvent.class, "people-words.tsv");
    private static final Set<String> SPEECH = new HashSet<>();
    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "should", "to");

    static {
        for (List<String> row : Tables.rows(NewsEvent.class, "event-nouns.tsv")) {
            NOUNS.put(lower(row.get(0)), new Noun(kinds(row.get(1)), row.get(2).equals("self")));
        }
        for (List<String> row : Tables.rows(NewsEvent.class, "event-verbs.tsv")) {
            Frame frame = Frame.valueOf(row.get(6).toUpperCase(Locale.ROOT));
            Set<EventKind> kinds = kinds(row.get(5));
            boolean same = row.get(2).equals(row.get(3));
            Form[] forms = Form.values();
            for (int i = forms.length - 1; i >= 0; i--) {
                if (i != Form.PARTICIPLE.ordinal() || !same) {
                    Form form = forms[i];
                    boolean both = form == Form.PAST && same;
                    VERBS.putIfAbsent(lower(row.get(i)), new Verb(row.get(0), form, both, kinds, frame));
                }
            }
        }
        Tables.pairs(NewsEvent.class, "event-governors.tsv")
                .forEach((word, how) -> GOVERNORS.put(word, How.valueOf(how.toUpperCase(Locale.ROOT))));
        Tables.pairs(NewsEvent.class, "event-modifiers.tsv")
                .forEach((word, what) -> MODIFIERS.put(word, Modifier.valueOf(what.toUpperCase(Locale.ROOT))));
        Tables.pairs(NewsEvent.class, "summit-names.tsv")
                .forEach((name, use) -> SUMMITS.put(name, use.equals("alone")));
        SUMMITS.keySet().forEach(name -> SUMMIT_STARTS.add(name.split(" ", 2)[0]));
        Tables.rows(NewsEvent.class, "event-speech.tsv").forEach(row -> row.forEach(form -> SPEECH.add(lower(form))));
    }

    private EventWords() {}

    static @Nullable Noun noun(String word) {
        return NOUNS.get(word);
    }

    static @Nullable Verb verb(String word) {
        return VERBS.get(word);
    }

    static @Nullable How governor(String word) {
        return GOVERNORS.get(word);
    }

    static @Nullable Modifier modifier(String word) {
        return MODIFIERS.get(word);
    }

    /** Whether a name of a standing gathering can begin with this word. */
    static boolean summitBegins(String word) {
        return SUMMIT_STARTS.contains(word);
    }

    /** Whether this names a standing gathering of states. */
    static boolean summitName(String words) {
        return SUMMITS.containsKey(words);
    }

    /** Whether the name alone, with a number, means the gathering: "COP30". */
    static boolean summitAlone(String word) {
        if (word.length() < 3 || !Character.isDigit(word.charAt(word.length() - 1))) {
            return false;
        }
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters > 0
                && letters < word.length()
                && word.substring(letters).chars().allMatch(Character::isDigit)
                && SUMMITS.getOrDefault(word.substring(0, letters), false);
    }

    static boolean party(String word) {
        return PARTIES.contains(word);
    }

    /** Whether this is a word for somebody who can be met and is not named. */
    static boolean people(String word) {
        return PEOPLE.contains(word);
    }

    /** Whether a bare verb follows this word. */
    static boolean modal(String word) {
        return MODALS.contains(word);
    }

    static boolean speech(String word) {
        return SPEECH.contains(word);
    }

    private static Set<EventKind> kinds(String cell) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (String kind : cell.split(",")) {
            kinds.add(EventKind.valueOf(kind));
        }
        return kinds;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
