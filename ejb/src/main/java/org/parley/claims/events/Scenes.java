package org.parley.claims.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.claims.DayRange;
import org.parley.claims.Quotation;
import org.parley.claims.ReadingDraft;
import org.parley.people.PersonMention;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Makes a scene of each sentence of an article, and lays its persons, sides and times over the words. */
final class Scenes {
    private static final int HEADED = 4;
    private static final int DIARY = 3;

    /** The words of a quotation that mean whoever is quoted. */
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my");

    private Scenes() {}

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
                if (item.kind() == PersonReference.Kind.FULL_NAME || item.kind() == PersonReference.Kind.SURNAME) {
                    scene.isNamed(token);
                }
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
        new Annotation<Quotation>(scenes, Quotation::span) {
            @Override
            void put(Scene scene, int token, Quotation item) {
                String speaker = item.speaker();
                if (speaker != null && scene.person[token] == null && FIRST_PERSON.contains(scene.at(token))) {
                    Span word = scene.tokens.get(token).span();
                    scene.person[token] = new PersonReference(word, PersonReference.Kind.PRONOUN, List.of(speaker));
                }
            }
        }.run(draft.quotations());
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
