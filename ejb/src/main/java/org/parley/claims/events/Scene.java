package org.parley.claims.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.claims.DayRange;
import org.parley.claims.ReadingDraft;
import org.parley.people.PersonMention;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** One sentence, and for each of its words the person, side and time it belongs to. */
final class Scene {
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
            "tentatively",
            "n't");

    private static final int HEADED = 4;
    private static final int DIARY = 3;

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

    private Scene(String text, ArticleText.PlacedSentence placed, int number) {
        Sentence sentence = placed.sentence();
        this.text = text;
        this.part = placed.part().kind();
        this.report = placed.part().report();
        this.paragraph = placed.paragraph();
        this.number = number;
        this.tokens = sentence.tokens();
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

    /** All sentences of the article, in order, in one pass over persons, sides and times. */
    static List<Scene> of(ReadingDraft draft) {
        List<Scene> scenes = new ArrayList<>();
        var sentences = draft.article().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            scenes.add(new Scene(draft.text(), sentences.get(i), i));
        }
        Datelines datelines = Datelines.of(draft.article().parts(), draft.text());
        scenes.forEach(scene -> scene.here = datelines.place(scene.report));
        NavigableMap<Integer, String> headed = diary(draft);
        for (Scene scene : scenes) {
            Map.Entry<Integer, String> head = scene.tokens.isEmpty()
                    ? null
                    : headed.floorEntry(scene.tokens.get(0).span().start());
            scene.diary = head != null && scene.tokens.get(0).span().start() - head.getKey() < HEADED
                    ? head.getValue()
                    : null;
        }
        new Annotation<PersonReference>(scenes, PersonReference::span) {
            @Override
            void put(Scene scene, int token, PersonReference item) {
                scene.person[token] = longer(scene.person[token], item, PersonReference::span);
            }
        }.run(draft.people().references());
        new Annotation<SideMention>(scenes, SideMention::span) {
            @Override
            void put(Scene scene, int token, SideMention item) {
                SideMention first = scene.side[token];
                if (first != null && !first.span().overlaps(item.span())) {
                    scene.otherSide[token] = item;
                } else {
                    scene.side[token] = longer(first, item, SideMention::span);
                }
            }
        }.run(draft.people().sides());
        new Annotation<TimeExpression>(scenes, TimeExpression::span) {
            @Override
            void put(Scene scene, int token, TimeExpression item) {
                scene.time[token] = longer(scene.time[token], item, TimeExpression::span);
            }
        }.run(draft.times());
        new Annotation<PersonMention>(scenes, PersonMention::span) {
            @Override
            void put(Scene scene, int token, PersonMention item) {
                int first = token;
                while (first > 0
                        && scene.tokens.get(first - 1).span().end()
                                > item.span().start()) {
                    first = scene.mentionStart[first - 1] < first - 1 ? scene.mentionStart[first - 1] : first - 1;
                }
                scene.mentionStart[token] = Math.min(scene.mentionStart[token], first);
            }
        }.run(draft.people().mentions());
        return scenes;
    }

    /** Where datelines end that are a day and nothing else, and that day. */
    private static NavigableMap<Integer, String> diary(ReadingDraft draft) {
        Map<Integer, String> days = new HashMap<>();
        for (TimeExpression time : draft.times()) {
            String value = time.resolved() ? time.value() : null;
            if (value != null && value.length() == 10 && DayRange.of(value).isPresent()) {
                days.put(time.span().start(), value);
            }
        }
        NavigableMap<Integer, String> headed = new TreeMap<>();
        for (Part part : draft.article().parts()) {
            String day = part.kind() == PartKind.DATELINE ? days.get(part.span().start()) : null;
            if (day != null) {
                headed.put(part.span().end(), day);
            }
        }
        return headed.size() < DIARY ? new TreeMap<>() : headed; // one or two are the day of the article itself
    }

    int size() {
        return tokens.size();
    }

    /** The word at {@code i} in lower case, empty outside the sentence. */
    String at(int i) {
        return i < 0 || i >= low.length ? "" : low[i];
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
        for (TimeExpression expression : time) {
            String value = expression != null && expression.resolved() ? expression.value() : null;
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
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && person[i] == null);
    }

    boolean headline() {
        return part == PartKind.HEADLINE || part == PartKind.SUBHEAD;
    }

    boolean possessive(int i) {
        return at(i).equals("'s") || at(i).equals("'");
    }

    /** The span from the first of these words to the last. */
    Span span(int from, int to) {
        return tokens.get(from).span().with(tokens.get(to - 1).span());
    }

    private interface Place<T> {
        Span of(T item);
    }

    private static <T> T longer(@Nullable T old, T item, Place<T> place) {
        return old != null && place.of(old).length() >= place.of(item).length() ? old : item;
    }

    /** Lays sorted items over the words of all sentences, in one pass. */
    private abstract static class Annotation<T> {
        private final List<Scene> scenes;
        private final Place<T> place;

        Annotation(List<Scene> scenes, Place<T> place) {
            this.scenes = scenes;
            this.place = place;
        }

        abstract void put(Scene scene, int token, T item);

        void run(List<T> items) {
            List<T> sorted = new ArrayList<>(items);
            sorted.sort((a, b) -> place.of(a).compareTo(place.of(b)));
            int scene = 0;
            int token = 0;
            for (T item : sorted) {
                Span span = place.of(item);
                while (scene < scenes.size() && lastEnd(scenes.get(scene)) <= span.start()) {
                    scene++;
                    token = 0;
                }
                if (scene == scenes.size()) {
                    return;
                }
                List<Token> words = scenes.get(scene).tokens;
                while (token < words.size() && words.get(token).span().end() <= span.start()) {
                    token++;
                }
                for (int i = token; i < words.size() && words.get(i).span().start() < span.end(); i++) {
                    put(scenes.get(scene), i, item);
                }
            }
        }

        private static int lastEnd(Scene scene) {
            return scene.tokens.isEmpty()
                    ? 0
                    : scene.tokens.get(scene.tokens.size() - 1).span().end();
        }
    }
}
