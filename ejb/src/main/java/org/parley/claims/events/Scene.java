package org.parley.claims.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.articles.PartKind;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.PartialQuotes;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** One sentence, and for each of its words the person, side and time it belongs to. */
final class Scene {
    private static final Set<String> NAMES_TOO = Set.of("may", "will", "march", "mark", "bill", "grant", "chase");

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "again",
            "then",
            "later",
            "soon",
            "first",
            "both",
            "each",
            "all",
            "already",
            "now",
            "just",
            "still",
            "twice",
            "only",
            "even",
            "never",
            "not",
            "no",
            "long",
            "earlier",
            "afterwards",
            "afterward",
            "instead",
            "ever",
            "together",
            "more",
            "back",
            "separately",
            "online",
            "tentatively",
            "n't");

    final String text;
    final PartKind part;
    final int report;
    final int number;
    final int paragraph;
    final List<Token> tokens;
    final String[] low;
    final @Nullable PersonReference[] person;
    final @Nullable SideMention[] side;
    /** The second side of "Japan-U.S.". */
    final @Nullable SideMention[] otherSide;

    final @Nullable TimeExpression[] time;
    /** For each word of a mention with title and apposition, the first word of that mention; else the word itself. */
    final int[] mentionStart;
    /** Where the report was written, which "here" means; null where it does not say so. */
    @Nullable
    String here;

    /** The day alone that heads the line, as in a diary; null where none does. */
    @Nullable
    String diary;

    /** Whether the word stands in a bracket. */
    final boolean[] aside;

    Scene(String text, ArticleText.PlacedSentence placed, int number) {
        Sentence sentence = placed.sentence();
        this.text = text;
        this.part = placed.part().kind();
        this.report = placed.part().report();
        this.paragraph = placed.paragraph();
        this.number = number;
        this.tokens = Insertions.without(PartialQuotes.without(sentence.tokens()));
        int n = tokens.size();
        this.low = new String[n];
        this.person = new PersonReference[n];
        this.side = new SideMention[n];
        this.otherSide = new SideMention[n];
        this.time = new TimeExpression[n];
        this.mentionStart = new int[n];
        this.aside = new boolean[n];
        int depth = 0;
        for (int i = 0; i < n; i++) {
            low[i] = tokens.get(i).lower().replace('\u2019', '\'');
            mentionStart[i] = i;
            if (low[i].equals("(")) {
                depth++;
            }
            aside[i] = depth > 0;
            if (low[i].equals(")")) {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    /** The word at {@code i} in lower case, empty outside the sentence. */
    String at(int i) {
        return i < 0 || i >= low.length ? "" : low[i];
    }

    /** Takes the word at {@code i} for a name alone, so that "May" and "Will" tell no time or chance. */
    void isNamed(int i) {
        if (NAMES_TOO.contains(low[i]) && capitalised(i)) {
            low[i] = tokens.get(i).text();
        }
    }

    /** Whether the word stands anywhere in the sentence. */
    boolean says(String word) {
        return Arrays.asList(low).contains(word);
    }

    boolean isWord(int i) {
        return i >= 0 && i < low.length && tokens.get(i).kind() == Token.Kind.WORD;
    }

    boolean capitalised(int i) {
        return i >= 0 && i < low.length && tokens.get(i).capitalised();
    }

    boolean startsPerson(int i) {
        return i >= 0 && i < low.length && person[i] != null && (i == 0 || person[i - 1] != person[i]);
    }

    /** The one day that the sentence names, as a value; null where it names none or several. */
    @Nullable
    String onlyDay() {
        String only = null;
        for (int i = 0; i < time.length; i++) {
            TimeExpression expression = aside[i] ? null : time[i]; // "on Wednesday (Thursday in Oslo)"
            String value = expression != null && expression.resolved() ? expression.value() : null;
            if (expression != null && !expression.resolved() && weekday(i)) {
                return null; // "on Monday, as they did on May 16", where nobody knows which Monday
            }
            if (value == null || value.length() < 10 || value.indexOf('/') >= 0 || !value.startsWith("-", 4)) {
                continue;
            }
            if (only != null && !only.substring(0, 10).equals(value.substring(0, 10))) {
                return null;
            }
            only = only == null ? value : only;
        }
        return only;
    }

    private boolean weekday(int i) {
        return at(i).endsWith("day") && at(i).length() > 5 && tokens.get(i).capitalised();
    }

    /** The index after the last word of the person, side or time that {@code i} belongs to. */
    int after(int i) {
        int j = i + 1;
        while (j < low.length && person[i] != null && person[j] == person[i]) {
            j++;
        }
        while (j < low.length && time[i] != null && time[j] == time[i]) {
            j++;
        }
        return j;
    }

    /** Whether a verb of saying stands at {@code i}: "states" is one, "the United States" is not. */
    boolean speech(int i) {
        return EventWords.speech(at(i)) && person[i] == null && side[i] == null && (i == 0 || !capitalised(i));
    }

    /** Whether the word at {@code i} only colours a verb: "also", "reportedly", "not". */
    boolean adverb(int i) {
        String word = at(i);
        return ADVERBS.contains(word)
                || (word.length() > 4
                        && word.endsWith("ly")
                        && person[i] == null
                        && EventWords.governor(word) != EventWords.How.NONE); // "is unlikely to meet"
    }

    boolean headline() {
        return part == PartKind.HEADLINE || part == PartKind.SUBHEAD;
    }

    boolean possessive(int i) {
        return at(i).equals("'s") || at(i).equals("'");
    }

    /** How many words the sentence has up to where {@code told} ends. */
    int upTo(Span told) {
        int words = 0;
        while (words < tokens.size() && tokens.get(words).span().start() < told.end()) {
            words++;
        }
        return words;
    }

    /** The span from the first of these words to the last. */
    Span span(int from, int to) {
        return tokens.get(from).span().with(tokens.get(to - 1).span());
    }
}
