package org.parley.claims.events;

import java.util.HashSet;
import java.util.Set;
import org.parley.text.Numerals;
import org.parley.text.Token;

/** Finds where the noun phrase of an encounter begins. */
final class NounPhrases {
    private static final Set<String> OPENS = new HashSet<>(EventLists.of("holds"));

    static {
        OPENS.addAll(Set.of("after", "following", "for", "during", "holding", "having"));
    }

    private static final int LEFT = 10;
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your",
            "any", "each", "every", "some", "no", "both", "another");
    /** The edges of a gathering: "on the sidelines of the summit". */
    static final Set<String> EDGES = EventLists.of("edge");

    private static final Set<String> STOP = Set.of(
            "in",
            "at",
            "on",
            "for",
            "of",
            "to",
            "from",
            "by",
            "with",
            "about",
            "over",
            "into",
            "during",
            "after",
            "before",
            "and",
            "or",
            "but",
            "as",
            "than",
            "ahead",
            "between",
            "said",
            "says",
            "that",
            "which",
            "who",
            "if",
            "when",
            "while",
            "not",
            "within",
            "without",
            "against",
            "among",
            "toward",
            "towards",
            "beside",
            "near",
            "per",
            "upon",
            "across",
            "behind",
            "beyond",
            "include",
            "called",
            "via",
            "through",
            "following",
            "since",
            "until",
            "amid",
            "despite");

    private final Scene s;

    NounPhrases(Scene scene) {
        this.s = scene;
    }

    /** Whether no noun phrase goes on over the word. */
    static boolean stops(String word) {
        return STOP.contains(word) || HelpingVerbs.finite(word) || word.equals("be") || word.equals("been");
    }

    /** "frank and open talks", "an open discussion": how they were, and nobody opens them. */
    private boolean openly(int i) {
        String before = s.at(i - 1);
        boolean beside = (before.equals("and") || before.equals(",")) && i > 1 && !helps(i - 2)
                || DETERMINERS.contains(before)
                || before.equals("very");
        return s.at(i).equals("open") && beside;
    }

    /** Whether "will" or "to" stands shortly before, which would help "open" as a verb. */
    private boolean helps(int last) {
        for (int i = last; i >= Math.max(0, last - LEFT); i--) {
            if (s.at(i).equals("to") || EventWords.modal(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the noun phrase whose noun stands at {@code head}. */
    int phraseStart(int head, int least) {
        int j = head - 1;
        int floor = Math.max(least, head - LEFT);
        int first = head;
        while (j >= floor) {
            String word = s.at(j);
            if (DETERMINERS.contains(word)) {
                return j;
            }
            if (s.possessive(j)) {
                int owner = j - 1;
                if (owner < floor) {
                    return first;
                }
                Object held = s.person[owner] != null
                        ? s.person[owner]
                        : s.side[owner] != null ? s.side[owner] : s.time[owner];
                while (owner - 1 >= floor
                        && held != null
                        && (s.person[owner - 1] == held || s.side[owner - 1] == held || s.time[owner - 1] == held)) {
                    owner--;
                }
                return DETERMINERS.contains(s.at(owner - 1)) && owner - 1 >= floor ? owner - 1 : owner;
            }
            boolean modifier = EventWords.modifier(word) != null || openly(j);
            boolean hyphen = word.equals("-") || word.equals("\u2010") || word.equals("\u2013");
            boolean quoted = word.equals("\"") || word.equals("\u201c") || word.equals("\u201d");
            boolean joined = (word.equals("and") || word.equals(",")) && firstAdjective(j - 1, floor);
            if (joined || word.equals("and") && j - 1 >= floor && describes(j - 1)) {
                first = j - 1; // "economic and trade talks"
                j -= 2;
                continue;
            }
            if (s.person[j] != null
                    || stops(word)
                    || (!modifier
                            && !hyphen
                            && !hastily(j, floor)
                            && (EventWords.governor(word) != null || EventWords.verb(word) != null))
                    || (!s.isWord(j) && !hyphen && !quoted && s.tokens.get(j).kind() != Token.Kind.NUMBER)
                    || (s.adverb(j) && !modifier && Numerals.ordinal(word).isEmpty() && !within(j, floor))
                    || (s.time[j] != null && !inPhraseTime(j, head))) {
                return first;
            }
            first = j;
            j--;
        }
        return first;
    }

    /** "an open, friendly conversation", "a frank and lengthy call": the first of two adjectives behind the article. */
    private boolean firstAdjective(int i, int floor) {
        return i - 1 >= floor && listed(s, i);
    }

    /** "held candid, in-depth": whether the word ends a list of words for what was held, which an article or the verb opens. */
    static boolean listed(Scene s, int last) {
        for (int i = last; i > 0 && i > last - LEFT; i -= 2) {
            boolean plain = s.isWord(i)
                    && s.person[i] == null
                    && s.side[i] == null
                    && s.time[i] == null
                    && EventWords.noun(s.at(i)) == null
                    && !stops(s.at(i));
            String before = s.at(i - 1);
            if (!plain || DETERMINERS.contains(before) || OPENS.contains(before)) {
                return plain;
            }
            if (!before.equals(",") && !before.equals("and")) {
                return false;
            }
        }
        return false;
    }

    /** "a hastily arranged meeting": how it came about, not that it is to come. */
    private boolean hastily(int participle, int floor) {
        return participle - 1 > floor && s.at(participle - 1).endsWith("ly") && within(participle - 1, floor);
    }

    /** "a long call", "two hastily arranged meetings": no adverb, or one of an adjective. */
    private boolean within(int j, int floor) {
        boolean led = j - 1 >= floor
                && (DETERMINERS.contains(s.at(j - 1))
                        || Numerals.cardinal(s.at(j - 1)).isPresent());
        return led && !s.at(j).equals("no") && !s.at(j).equals("not");
    }

    /** "about three hours of talks": where the length begins that a phrase begins inside of. */
    int lengthStart(int from) {
        int first = from;
        while (first > 0 && s.time[from] != null && s.time[first - 1] == s.time[from]) {
            first--;
        }
        Lengths.Length length = Lengths.at(s, first);
        return length == null ? first : length.from();
    }

    /** Whether the words at {@code from} name the gathering on whose sidelines something else is. */
    boolean aside(int from) {
        for (int i = from - 1; i > Math.max(0, from - LEFT); i--) {
            if (s.at(i).equals("of")) {
                return EDGES.contains(s.at(i - 1));
            }
            if (!s.isWord(i) && !s.possessive(i) || stops(s.at(i)) || s.person[i] != null) {
                return false;
            }
        }
        return false;
    }

    private boolean describes(int i) {
        String word = s.at(i);
        return s.person[i] == null
                && s.side[i] == null
                && (EventWords.modifier(word) != null
                        || (word.length() > 5 && (word.endsWith("ic") || word.endsWith("al") || word.endsWith("ary"))));
    }

    /** "45-minute", "Friday" in "Friday session": a time printed as a modifier. */
    private boolean inPhraseTime(int j, int head) {
        int end = s.after(j);
        return end <= head;
    }
}
