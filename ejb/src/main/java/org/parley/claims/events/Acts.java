package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.NewsEvent;
import org.parley.claims.ReadingDraft;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.text.Span;
import org.parley.text.Tables;

/** Reads measures taken, deals reached and people named to a task: precise rather than many. */
public final class Acts {
    private static final int LOOK = 12;
    private static final Map<EventKind, Set<String>> VERBS = new EnumMap<>(EventKind.class);
    private static final Map<EventKind, Set<String>> OBJECTS = new EnumMap<>(EventKind.class);
    private static final Set<String> EFFECTS = new HashSet<>();
    private static final Set<String> NAMING = new HashSet<>();
    private static final Set<String> EFFECT_OBJECTS = Set.of("effect", "force");
    private static final Set<String> OFFICES = EventLists.of("office-nouns");
    private static final Set<String> SPEAKS_OF =
            Set.of("of", "on", "over", "about", "against", "for", "from", "without", "until", "if");
    private static final Set<String> HOPED =
            Set.of("early", "possible", "potential", "eventual", "future", "quick", "no");
    private static final int MOST = 40;

    static {
        for (List<String> row : Tables.rows(NewsEvent.class, "act-words.tsv")) {
            EventKind kind = EventKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            String word = row.get(0).toLowerCase(Locale.ROOT);
            switch (row.get(2)) {
                case "verb" -> VERBS.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
                case "object" ->
                    OBJECTS.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
                case "effect" -> EFFECTS.add(word);
                default -> NAMING.add(word);
            }
        }
    }

    private final Scene s;
    private final StatusRules rules;
    private final Participants people;

    private Acts(Scene scene) {
        this.s = scene;
        this.rules = new StatusRules(scene);
        this.people = new Participants(scene);
    }

    /** The acts that the article states with a status, one of a kind, day and object. */
    public static List<NewsEvent> in(ReadingDraft draft) {
        Map<String, NewsEvent> acts = new HashMap<>();
        List<NewsEvent> inOrder = new ArrayList<>();
        for (Scene scene : Scenes.of(draft)) {
            for (NewsEvent act : new Acts(scene).read()) {
                String key = act.kind() + " " + act.status() + " " + act.date();
                if (inOrder.size() < MOST && acts.putIfAbsent(key, act) == null) {
                    inOrder.add(act);
                }
            }
        }
        return inOrder;
    }

    private List<NewsEvent> read() {
        List<NewsEvent> found = new ArrayList<>();
        for (Clause clause : Clauses.of(s)) {
            if (clause.kind() == Clauses.Kind.IF) {
                continue;
            }
            for (int i = clause.from(); i < clause.to(); i++) {
                NewsEvent act = s.person[i] != null || s.aside[i] ? null : at(i, clause);
                if (act != null) {
                    found.add(act);
                    break;
                }
            }
        }
        return found;
    }

    private @Nullable NewsEvent at(int i, Clause clause) {
        String word = s.at(i);
        if (word.endsWith("ing") && s.at(i - 1).equals("from")) {
            return null; // "to keep Oslo from imposing duties"
        }
        for (EventKind kind : List.of(EventKind.DEAL, EventKind.MEASURE)) {
            if (VERBS.getOrDefault(kind, Set.of()).contains(word) && objectBehind(kind, i + 1, clause.to())) {
                return act(kind, i, clause);
            }
        }
        if (EFFECTS.contains(word) && takesEffect(i, clause)) {
            return act(EventKind.MEASURE, i, clause);
        }
        return NAMING.contains(word) && names(i, clause) ? act(EventKind.ANNOUNCEMENT, i, clause) : null;
    }

    /** "imposed new duties", "reached a trade agreement": the object before any preposition or comma. */
    private boolean objectBehind(EventKind kind, int from, int to) {
        for (int j = from; j < Math.min(from + LOOK, to); j++) {
            String word = s.at(j);
            if (OBJECTS.getOrDefault(kind, Set.of()).contains(word)) {
                return true;
            }
            if (HOPED.contains(word)) {
                return false;
            }
            boolean onADeal = j == from && word.equals("on") && kind == EventKind.DEAL;
            boolean dayBetween = s.time[j] != null || (word.equals("on") && j + 1 < to && s.time[j + 1] != null);
            if (!onADeal
                    && !dayBetween
                    && (SPEAKS_OF.contains(word) || word.equals("to") || word.equals(",") || s.person[j] != null)) {
                return false;
            }
        }
        return false;
    }

    /** "the duties take effect", "a strike began". */
    private boolean takesEffect(int i, Clause clause) {
        boolean effect = false;
        for (int j = i + 1; j < Math.min(i + 4, clause.to()); j++) {
            effect |= EFFECT_OBJECTS.contains(s.at(j));
        }
        boolean begins = s.at(i).startsWith("beg");
        for (int j = Math.max(clause.from(), i - LOOK); (effect || begins) && j < i; j++) {
            if (OBJECTS.getOrDefault(EventKind.MEASURE, Set.of()).contains(s.at(j)) && (effect || strike(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean strike(int j) {
        return s.at(j).equals("strike") || s.at(j).equals("walkout") || s.at(j).equals("lockout");
    }

    /** "named her chief negotiator", "was appointed as envoy": somebody, and what for. */
    private boolean names(int i, Clause clause) {
        boolean somebody =
                !people.between(clause.from(), Math.min(clause.to(), i + LOOK)).isEmpty();
        for (int j = i + 1; j < Math.min(i + LOOK, clause.to()); j++) {
            if (OFFICES.contains(s.at(j))) {
                return somebody;
            }
        }
        return false;
    }

    private @Nullable NewsEvent act(EventKind kind, int verb, Clause clause) {
        Form form = VerbForms.form(s.at(verb));
        boolean past = form == Form.PAST
                || s.at(verb).equals("struck")
                || s.at(verb).equals("took")
                || s.at(verb).equals("came");
        Verdict verdict = rules.ofVerb(verb, past ? Form.PAST : form, past, clause.from());
        if (verdict.denied()) {
            return null;
        }
        EventStatus status = verdict.status();
        EventDates.Day day = EventDates.near(
                s, verb, verb + 1, clause.from(), clause.to(), status == null ? EventStatus.SCHEDULED : status);
        if (status == null && day != null && form == Form.THIRD) {
            status = EventStatus.SCHEDULED; // "the duties take effect on Sunday"
        }
        if (status == null) {
            return null;
        }
        Set<String> persons = new LinkedHashSet<>(people.subject(clause, verb));
        if (kind == EventKind.ANNOUNCEMENT) {
            persons.addAll(people.between(verb + 1, clause.to()));
        }
        Span span = s.span(start(clause), end(clause));
        Places.Place place = Places.in(s, verb + 1, clause.to());
        return new NewsEvent(
                span,
                kind,
                status,
                null,
                day == null ? null : day.value(),
                place == null ? null : place.name(),
                List.copyOf(persons),
                List.copyOf(people.sides(clause.from(), verb)),
                null,
                null,
                null,
                s.report);
    }

    private int start(Clause clause) {
        int start = clause.from();
        while (start + 1 < clause.to() && !s.isWord(start)) {
            start++;
        }
        return start;
    }

    private int end(Clause clause) {
        int end = clause.to();
        while (end > start(clause) + 1 && !s.isWord(end - 1) && s.time[end - 1] == null) {
            end--;
        }
        return end;
    }
}
