package org.parley.claims.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.Token;

/** Which parties of one article its common nouns stand for: "the union", "the airline", "the rebels", "the government". */
final class GroupNouns {
    private static final int DESCRIBED = 4;
    private final PositionWords words;
    private final Speakers speakers;
    /** The fullest phrase around a common noun: "directors" to "Hospital directors". */
    private final Map<String, String> phrases = new HashMap<>();

    private @Nullable String union;
    private @Nullable String workers;
    private @Nullable String employer;
    private @Nullable String company;
    private @Nullable String rebels;
    private @Nullable String government;
    private @Nullable String movement;
    private @Nullable String bloc;

    GroupNouns(PositionWords words) {
        this.words = words;
        this.speakers = new Speakers(words);
    }

    /** Takes notice of the nouns of one sentence. */
    void note(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            noteNoun(tokens, i);
        }
    }

    void governedSurelyBy(String name) {
        government = name;
    }

    void rebelsAre(String name) {
        rebels = name;
    }

    /** The only armed party of the article, which "the group" stands for; null for none or several. */
    void movementIs(@Nullable String name) {
        movement = name;
    }

    /** The only bloc of the article, which "the bloc" stands for; null for none or several. */
    void blocIs(@Nullable String name) {
        bloc = name;
    }

    void unionIs(@Nullable String name) {
        union = name == null ? union : name;
    }

    void employerIs(String name) {
        employer = name;
    }

    void employerMayBe(String name) {
        employer = employer == null ? name : employer;
    }

    boolean knowsEmployer() {
        return employer != null;
    }

    void companyMayBe(String name) {
        company = company == null ? name : company;
    }

    void workersMayBe(String noun) {
        workers = workers == null ? capital(noun) : workers;
    }

    private void noteNoun(List<Token> tokens, int i) {
        String word = PositionWords.lower(tokens.get(i));
        if (words.in("union", word) && union == null) {
            union = unionAt(tokens, i);
        } else if (words.in("union-like", word) && union == null && i > 1 && words.in("workers", tokens.get(i - 2))) {
            union = unionAt(tokens, i);
        }
        if (words.in("rebel", word) && rebels == null && i + 1 < tokens.size()) {
            boolean body = words.in("keeps-noun", tokens.get(i + 1));
            rebels = body ? capital(word + " " + PositionWords.lower(tokens.get(i + 1))) : null;
        }
        if (words.in("workers", word) && workers == null) {
            workers = capital(word);
        }
        if (words.in("bloc", word) || words.in("employer", word) || words.in("workers", word)) {
            String phrase = phrase(tokens, i);
            if (phrase.length() > phrases.getOrDefault(word, "").length()) {
                phrases.put(word, phrase);
            }
        }
    }

    /** "the Harmon County teachers' union" is the teachers' union; "the crew union" the crew union; else null. */
    private @Nullable String unionAt(List<Token> tokens, int i) {
        if (i == 0) {
            return null;
        }
        Token before = tokens.get(i - 1);
        if (before.is("their") && workers != null) {
            return workers + "' " + PositionWords.lower(tokens.get(i));
        }
        boolean mark = before.text().equals("'")
                || before.text().equals("’")
                || before.text().equals("'s");
        if (mark && i > 1) {
            String whose = tokens.get(i - 2).lower();
            return capital(whose)
                    + (before.text().endsWith("s") ? "'s " : "' ")
                    + tokens.get(i).text(); // "the Dockers' Union" as it calls itself
        }
        boolean noun = before.kind() == Token.Kind.WORD && words.in("union-of", before);
        return noun ? capital(PositionWords.lower(before)) + " " + PositionWords.lower(tokens.get(i)) : null;
    }

    /** The noun at {@code i} with the words that go before it, without its article. */
    private String phrase(List<Token> tokens, int i) {
        int from = startOf(tokens, i);
        StringBuilder phrase = new StringBuilder();
        for (int k = from; k <= i; k++) {
            phrase.append(k == from ? "" : " ").append(tokens.get(k).text());
        }
        return capital(phrase.toString());
    }

    /** Where the words before a common noun begin: at most three nouns or adjectives behind an article. */
    private int startOf(List<Token> tokens, int noun) {
        for (int i = noun; i > Math.max(0, noun - 4); i--) {
            Token before = tokens.get(i - 1);
            if (words.in("article", before)) {
                return i;
            }
            boolean word = before.kind() == Token.Kind.WORD && !PositionWords.isPossessiveMark(before);
            if (!word || words.in("function", before) || words.isTrigger(before) || words.in("workers", before)) {
                break;
            }
        }
        return noun > 0 && words.in("bloc-modifier", tokens.get(noun - 1)) ? noun - 1 : noun;
    }

    /** Says whose "the government" is, where no other government is told by name. */
    void governedBy(@Nullable String country) {
        government = government == null ? country : government;
    }

    /** The party that the common noun at {@code i} stands for; null where the noun names none. */
    @Nullable
    Mention nounAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = PositionWords.lower(token);
        String body = words.in("movement-noun", word) ? movement : word.equals("bloc") ? bloc : null;
        if (body != null) {
            return definite(tokens, i, body);
        }
        String side = sideOf(word);
        boolean plain = !word.equals("government")
                || (i > 0
                        && tokens.get(i - 1).is("the")
                        && !(i + 1 < tokens.size() && tokens.get(i + 1).is("of")));
        boolean numbered = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.NUMBER; // "District 12"
        int acting = words.in("union", word) || words.in("employer", word) ? speakers.end(tokens, i + 1) : i + 1;
        boolean tail = acting == i + 1 && i + 1 < tokens.size() && isNounTail(tokens, i + 1);
        if (side == null || !plain || numbered || tail) {
            return null;
        }
        String own = words.in("bloc", word) && words.in("bloc-modifier", tokens.get(Math.max(0, i - 1)))
                ? phrase(tokens, i)
                : side; // "poor countries" are not the island countries of another sentence
        return new Mention(startOf(tokens, i), acting, bare(own));
    }

    /** "the Palestinian group", "the bloc", but not "a group", "the group of seven". */
    private @Nullable Mention definite(List<Token> tokens, int i, String name) {
        int from = i;
        while (from > Math.max(0, i - DESCRIBED) && isDescription(tokens.get(from - 1))) {
            from--;
        }
        boolean the = from > 0 && tokens.get(from - 1).is("the");
        boolean other = i + 1 < tokens.size()
                && (tokens.get(i + 1).is("of")
                        || words.in("role", tokens.get(i + 1))
                        || PositionWords.isPossessiveMark(tokens.get(i + 1)));
        return the && !other ? new Mention(from, i + 1, name) : null;
    }

    /** "Lebanese", "27-nation": what may stand between the article and the noun. */
    private boolean isDescription(Token token) {
        return !words.in("function", token)
                && !words.isTrigger(token)
                && (token.kind() != Token.Kind.PUNCTUATION || token.is("-"));
    }

    /** "Six coastal states" and "Main opposition" without what only counts or ranks them. */
    private String bare(String side) {
        int space = side.indexOf(' ');
        boolean counted =
                space > 0 && words.in("group-count", side.substring(0, space).toLowerCase(Locale.ROOT));
        return counted ? capital(side.substring(space + 1)) : side;
    }

    /** The side that a common noun stands for; null where none. */
    @Nullable
    String sideOf(String word) {
        if (words.in("union-like", word)) {
            return union != null && union.toLowerCase(Locale.ROOT).endsWith(" " + word) ? union : null;
        }
        if (words.in("union", word)) {
            return union != null ? union : workers != null ? workers + "' union" : capital(word);
        }
        if (words.in("rebel", word) && rebels != null) {
            return rebels;
        }
        if (word.equals("government")) {
            return government;
        }
        if (words.in("workers", word)) {
            boolean organised = union != null && union.toLowerCase(Locale.ROOT).startsWith(word);
            return organised ? union : phrases.get(word);
        }
        if (words.in("employer", word)) {
            String known = employer != null || !unionised() ? employer : company;
            return known == null && unionised() ? phrases.get(word) : known;
        }
        if (!words.in("bloc", word)) {
            return null;
        }
        String phrase = phrases.get(word);
        boolean alone = phrase != null && (phrase.indexOf(' ') < 0 || phrase.startsWith("Two "));
        return alone && words.in("bloc-in-phrase", word) ? null : phrase;
    }

    private boolean unionised() {
        return union != null || workers != null;
    }

    private boolean isNounTail(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return words.in("role", token)
                || (words.in("union", token))
                || token.text().equals("'")
                || token.text().equals("’");
    }

    /** The union of the article, or else its workers; null where it has neither. */
    @Nullable
    String organised() {
        String known = sideOf("union");
        return known != null ? known : workers;
    }

    /** The employer of the article; null where it has none. */
    @Nullable
    String employer() {
        if (employer != null || !unionised()) {
            return employer;
        }
        if (company != null) {
            return company;
        }
        return phrases.entrySet().stream()
                .filter(entry -> words.in("employer", entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
