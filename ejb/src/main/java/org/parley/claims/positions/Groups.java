package org.parley.claims.positions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.text.Token;

/**
 * The parties of one article that are no countries: unions, employers, rebel groups, blocs, and what each is called. An
 * article says "the Northern Front" once and "the Front" later, "Pilots at Harborair" once and "the airline" later.
 */
final class Groups {
    private static final int APPOSED = 14;

    private final PositionWords words;
    /** Names that act as parties, by their last word in lower case; the fullest form wins. */
    private final Map<String, String> named = new LinkedHashMap<>();
    /** The fullest phrase around a common noun: "directors" to "Hospital directors". */
    private final Map<String, String> phrases = new HashMap<>();

    /** "Prairie Home" to "Prairie Home Bank": names by all their words but the last. */
    private final Map<String, String> withoutLast = new HashMap<>();

    /** Names known as parties by what they do alone, and the words of longer names, which may be surnames. */
    private final Set<String> lone = new HashSet<>();

    private final Set<String> parts = new HashSet<>();
    /** Names that stand inside a sentence too, where a common noun has no capital. */
    private final Set<String> inside = new HashSet<>();

    private @Nullable String union;
    private @Nullable String workers;
    private @Nullable String employer;
    private @Nullable String company;
    private @Nullable String rebels;
    private @Nullable String government;

    Groups(PositionWords words) {
        this.words = words;
    }

    /** Takes notice of one sentence and the names in it. */
    void note(List<Token> tokens, List<Run> runs) {
        Run last = null;
        for (Run run : runs) {
            noteName(tokens, run);
            if (run.from() > 0 || run.to() - run.from() > 1) {
                inside.add(run.text());
            }
            if (run.to() - run.from() > 1 && !run.text().contains(" of ")) {
                parts.addAll(List.of(run.text().split(" ", -1)));
            }
            boolean paired = last != null
                    && run.from() == last.to() + 1
                    && tokens.get(last.to()).is("and")
                    && named(last.text()) != null
                    && !saysNoParty(run);
            if (paired) {
                learn(run.text(), run.text());
            }
            last = run;
        }
        for (int i = 0; i < tokens.size(); i++) {
            noteNoun(tokens, i);
        }
    }

    private void noteName(List<Token> tokens, Run run) {
        String before = run.from() > 0 ? PositionWords.lower(tokens.get(run.from() - 1)) : "";
        String earlier = run.from() > 1 ? PositionWords.lower(tokens.get(run.from() - 2)) : "";
        String after = run.to() < tokens.size() ? PositionWords.lower(tokens.get(run.to())) : "";
        if (run.text().chars().filter(c -> c == ' ').count() > 4 || saysNoParty(run)) {
            return;
        }
        if (words.in("org-noun-after", after)) {
            learn(run.text() + (words.in("keeps-noun", after) ? " " + after : ""), run.text());
        } else if (earlier.equals("government") && before.equals("of")) {
            learn(run.text(), run.text());
            government = run.text();
        } else if (words.in("org-noun-before", before)) {
            learn(run.text(), run.text());
            rebels = words.in("rebel", before) ? run.text() : rebels;
        } else if (words.in("org-word", NameRuns.last(run.text()))
                && !words.in("org-word", run.text().toLowerCase(Locale.ROOT))) {
            learn(run.text(), run.text());
            company = company == null
                            && run.text().indexOf(' ') > 0
                            && words.in("company-word", NameRuns.last(run.text()))
                    ? run.text()
                    : company;
        } else if (words.in("org-word", PositionWords.lower(tokens.get(run.from())))
                && run.text().contains(" of ")) {
            learn(run.text(), run.text());
            employer = employer == null ? run.text() : employer;
        } else if (actsAsState(tokens, run, before, earlier, after)) {
            learn(run.text(), run.text());
        } else if (run.from() < 2 && takesPosition(tokens, run.to())) {
            learn(run.text(), run.text(), true);
            if (!after.equals(",")) {
                lone.add(run.text());
            }
        } else if ((before.equals("the") || (earlier.equals("the") && before.indexOf('-') > 0))
                && endsPhrase(tokens, run.to())) {
            learn(run.text(), run.text(), true);
        }
        boolean apposed = before.equals(",") && words.in("employer", earlier) && after.equals(",");
        boolean works = words.in("workers", earlier) && (before.equals("at") || before.equals("of"));
        if (works
                || apposed
                || words.in("employer", before)
                || (words.in("employer-role", after) && employer == null)) {
            learn(run.text(), run.text());
            employer = run.text();
            workers = works && workers == null ? capital(earlier) : workers;
        }
    }

    /** "between Qadria and Salmara", "envoys from Qadria", "Qadria's defence minister", "General Osei of Qadria". */
    private boolean actsAsState(List<Token> tokens, Run run, String before, String earlier, String after) {
        boolean between = before.equals("between") && after.equals("and");
        boolean from = (before.equals("from") || before.equals("of")) && words.in("role", earlier);
        if (between || from) {
            return true;
        }
        if (before.equals("of") && run.from() > 2 && tokens.get(run.from() - 2).capitalised()) {
            return isFullName(tokens, run.from() - 3);
        }
        if (!after.equals("'s")) {
            return false;
        }
        if (run.to() + 3 < tokens.size() && isFullName(tokens, run.to() + 1)) {
            return true;
        }
        for (int i = run.to() + 1; i < Math.min(tokens.size(), run.to() + 5); i++) {
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
            if (words.in("role", tokens.get(i)) || words.in("employer-role", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFullName(List<Token> tokens, int i) {
        for (int k = i; k < i + 2; k++) {
            Token token = tokens.get(k);
            boolean plain = !words.in("role", token) && !words.in("org-word", token) && !words.in("no-party", token);
            if (!token.capitalised() || !plain) {
                return false;
            }
        }
        return true;
    }

    private boolean saysNoParty(Run run) {
        for (String word : run.text().split(" ", -1)) {
            if (words.in("no-party", word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void learn(String name, String run) {
        learn(name, run, false);
    }

    private void learn(String name, String run, boolean the) {
        String key = NameRuns.last(run);
        String known = named.get(key);
        if (name.indexOf(' ') < 0 && words.in("org-word", key) && known == null && !the) {
            return;
        }
        if (known == null || name.length() > known.length()) {
            named.put(key, name);
            int space = name.lastIndexOf(' ');
            if (space > 0) {
                withoutLast.put(name.substring(0, space), name);
            }
        }
    }

    /** "Halvorsen Foods has offered", "Northmoor rejected": what no person does whom the article names. */
    private boolean takesPosition(List<Token> tokens, int at) {
        int verb = at;
        if (words.in("pronoun", tokens.get(at - 1)) || words.in("opener", tokens.get(at - 1))) {
            return false;
        }
        if (verb + 1 < tokens.size() && tokens.get(verb).is(",") && words.in("article", tokens.get(verb + 1))) {
            verb++;
            while (verb < Math.min(tokens.size() - 1, at + APPOSED)
                    && !tokens.get(verb).is(",")) {
                verb++;
            }
            verb++;
        }
        while (verb < Math.min(tokens.size(), at + 3) && words.in("auxiliary", tokens.get(verb))) {
            verb++;
        }
        return verb < tokens.size()
                && words.isTrigger(tokens.get(verb))
                && !words.in("speech", tokens.get(verb))
                && (verb > at || !PositionWords.lower(tokens.get(verb)).endsWith("ing"));
    }

    /** "the Front rejected", not "the Harmon plateau". */
    private boolean endsPhrase(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.PUNCTUATION
                || PositionWords.isPossessiveMark(token)
                || words.in("auxiliary", token)
                || words.in("be", token)
                || (words.isTrigger(token) && PositionWords.lower(token).endsWith("ed"));
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
        String side = sideOf(word);
        boolean plain = !word.equals("government")
                || (i > 0
                        && tokens.get(i - 1).is("the")
                        && !(i + 1 < tokens.size() && tokens.get(i + 1).is("of")));
        if (side == null || !plain || (i + 1 < tokens.size() && isNounTail(tokens, i + 1))) {
            return null;
        }
        return new Mention(startOf(tokens, i), i + 1, bare(side));
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

    /** The fullest name of the party that {@code run} names; null where it names none. */
    @Nullable
    String named(String run) {
        String full = named.get(NameRuns.last(run));
        if (full != null && lone.contains(full) && (parts.contains(full) || !inside.contains(run))) {
            return null;
        }
        if (full != null) {
            return full.contains(run) || run.contains(full) ? full : null;
        }
        String longer = withoutLast.get(run);
        boolean sure = longer != null && (run.indexOf(' ') > 0 || words.in("org-word", NameRuns.last(longer)));
        return sure ? longer : null;
    }

    private static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
