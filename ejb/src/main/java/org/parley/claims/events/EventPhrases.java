package org.parley.claims.events;

import java.util.ArrayList;
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
import org.parley.claims.events.EventWords.Form;
import org.parley.text.Tables;

/** Verbs that tell of an encounter only with the words behind them: "flew in", "brought the two together". */
final class EventPhrases {
    /** What must stand around the words, and who takes part. */
    enum Frame {
        TOGETHER,
        SOMEBODY,
        TABLE,
        GATHER,
        PHONE,
        MOVE,
        TOUR,
        NONE
    }

    /**
     * A verb in one of its forms, and its tail.
     *
     * @param verb the form, as the other verbs have it
     * @param frame who takes part
     * @param open whether people may stand between the verb and the tail
     * @param tail the words behind; none where {@code open} is all there is
     */
    record Phrase(EventWords.Verb verb, Frame frame, boolean open, List<String> tail) {}

    /** Where a phrase ends in a sentence. */
    record Match(Phrase phrase, int to) {}

    private static final int BETWEEN = 16;
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();
    /** "drove", "got": past forms that no ending tells. */
    private static final Set<String> PASTS = new HashSet<>();

    static {
        for (List<String> row : Tables.rows(NewsEvent.class, "event-phrases.tsv")) {
            add(row);
        }
    }

    private EventPhrases() {}

    private static void add(List<String> row) {
        String[] forms = row.get(0).toLowerCase(Locale.ROOT).split(" ");
        List<String> tail =
                new ArrayList<>(List.of(row.get(1).toLowerCase(Locale.ROOT).split(" ")));
        boolean open = tail.remove("\u2026");
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (String kind : row.get(2).split(",")) {
            kinds.add(EventKind.valueOf(kind));
        }
        Frame frame = Frame.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        String base = forms[0];
        String past = forms.length > 1 ? forms[1] : regular(base, "ed");
        String participle = forms.length > 2 ? forms[2] : past;
        EventWords.Frame like = kinds.contains(EventKind.VISIT) ? EventWords.Frame.GO : EventWords.Frame.WITH;
        for (Form form : base.equals("be") ? new Form[0] : Form.values()) {
            String word = switch (form) {
                case BASE -> base;
                case THIRD -> third(base);
                case PAST -> past;
                case PARTICIPLE -> participle;
                case ING -> regular(base, "ing");
            };
            if (form == Form.PARTICIPLE && participle.equals(past)) {
                continue;
            }
            if (form == Form.PAST && !past.endsWith("ed") && !past.equals(base)) {
                PASTS.add(past);
            }
            boolean both = form == Form.PAST && participle.equals(past);
            EventWords.Verb verb = new EventWords.Verb(base, form, both, kinds, like);
            PHRASES.computeIfAbsent(word, k -> new ArrayList<>()).add(new Phrase(verb, frame, open, List.copyOf(tail)));
        }
        if (base.equals("be")) {
            for (String word : List.of("be", "is", "are", "was", "were", "been")) {
                Form form = word.equals("be")
                        ? Form.BASE
                        : word.startsWith("w") ? Form.PAST : word.equals("been") ? Form.PARTICIPLE : Form.THIRD;
                EventWords.Verb verb = new EventWords.Verb(base, form, false, kinds, like);
                PHRASES.computeIfAbsent(word, k -> new ArrayList<>())
                        .add(new Phrase(verb, frame, open, List.copyOf(tail)));
            }
        }
    }

    private static String third(String base) {
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        boolean consonant = base.endsWith("y") && !base.endsWith("ay") && !base.endsWith("ey");
        return consonant
                ? base.substring(0, base.length() - 1) + "ies"
                : base + (hisses || base.equals("go") ? "es" : "s");
    }

    /** The form with an ending: "stop" doubles its last letter, "dine" drops it, "carry" changes it before "ed". */
    private static String regular(String base, String ending) {
        char last = base.charAt(base.length() - 1);
        boolean vowelBefore = base.length() > 2
                && "aeiou".indexOf(base.charAt(base.length() - 2)) >= 0
                && "aeiou".indexOf(base.charAt(base.length() - 3)) < 0;
        if (last == 'e' && !base.equals("be")) {
            return base.substring(0, base.length() - 1) + ending;
        }
        if (last == 'y' && !vowelBefore && ending.equals("ed")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        boolean doubles = vowelBefore && "ptnm".indexOf(last) >= 0 && base.length() < 5 || base.equals("jet");
        return base + (doubles ? String.valueOf(last) : "") + ending;
    }

    /** Whether this is the past of a verb here, and only that. */
    static boolean past(String word) {
        return PASTS.contains(word);
    }

    /** The longest phrase that begins at {@code i} and ends before {@code to}; null where none does. */
    static @Nullable Match at(Scene s, int i, int to) {
        Match best = null;
        boolean past = !EventWords.modal(s.at(i - 1)); // "set" is a past unless "to" or "will" stands before it
        for (Phrase phrase : PHRASES.getOrDefault(s.at(i), List.of())) {
            int end = end(s, i, to, phrase);
            boolean better = best == null
                    || end > best.to()
                    || best.phrase().open() && !phrase.open()
                    || (end == best.to() && past && phrase.verb().form() == Form.PAST);
            if (end > 0 && better) {
                best = new Match(phrase, end);
            }
        }
        return best;
    }

    private static int end(Scene s, int i, int to, Phrase phrase) {
        if (phrase.tail().isEmpty()) {
            return i + 1;
        }
        int last = phrase.open() ? Math.min(to, i + BETWEEN) : i + 2;
        for (int j = phrase.open() ? i + 2 : i + 1; j < Math.min(last, to); j++) {
            int end = follows(s, j, to, phrase.tail());
            if (end > 0) {
                return end;
            }
            boolean stops = s.at(j).equals(",") && !phrase.open()
                    || s.at(j).equals(";")
                    || s.at(j).equals(":");
            if (stops || (!phrase.open() && !s.adverb(j))) {
                return -1;
            }
        }
        return -1;
    }

    private static int follows(Scene s, int at, int to, List<String> tail) {
        boolean timed = EventWords.verb(s.at(at - 1)) == null; // "leaves on Monday for" is read by the verb alone
        int next = at;
        for (int n = 0; n < tail.size(); n++) {
            next = timed && Clauses.preposition(tail.get(n)) ? behindTime(s, next, to) : next;
            if (next >= to || !s.at(next).equals(tail.get(n))) {
                return -1;
            }
            next++;
        }
        return next;
    }

    /** "set out [on Friday] for Lima": the index behind a day that stands before a preposition. */
    private static int behindTime(Scene s, int at, int to) {
        int day = s.at(at).equals("on") || s.at(at).equals("late") || s.at(at).equals("early") ? at + 1 : at;
        return day < to && s.time[day] != null ? s.after(day) : at;
    }
}
