package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Lengths.Length;

/**
 * Gives an encounter the length that the next sentence tells of it without naming it: "Over some 50 minutes, she voiced",
 * "The ministry says it lasted 55 minutes", "The talks took an hour". The one encounter of the sentence before is meant, or none.
 */
final class LengthsAfter {
    private static final Set<String> OPENING = Set.of("over", "in", "during", "for");
    private static final Set<String> LASTS = EventLists.of("lasted");
    private static final Set<String> EMERGING = EventLists.of("emerging");
    private static final Set<String> PRONOUNS = Set.of("they", "he", "she", "both");
    private static final int FEW = 6;
    private static final Set<EventKind> SITTINGS = Set.of(EventKind.MEETING, EventKind.CALL, EventKind.ROUND);

    private LengthsAfter() {}

    static void in(List<Scene> scenes, List<Telling> told) {
        opening(scenes, told);
        scenes.forEach(scene -> sameSentence(scene, told));
        for (int n = 1; n < scenes.size(); n++) {
            Scene scene = scenes.get(n);
            if (scene.report == scenes.get(n - 1).report) {
                named(told, n);
            }
            if (n + 1 < scenes.size() && scene.report == scenes.get(n - 1).report) {
                firstAndSecond(scene, scenes.get(n + 1), told);
            }
            Length length = scene.report == scenes.get(n - 1).report ? untied(scene) : null;
            length = length == null && scene.report == scenes.get(n - 1).report ? until(scene) : length;
            Telling meant = length == null ? null : only(told, n - 1);
            if (length != null && meant == null && n > 1 && lasted(scene, length.from())) {
                meant = twoBefore(scenes, told, n);
            }
            if (length != null && meant != null && !saysMinutes(told, n)) {
                meant.minutes = length.minutes();
                meant.qualifier = length.qualifier();
            }
        }
    }

    /** "A and B met. They traded papers. It took over three hours": told two sentences before, with none between. */
    private static @Nullable Telling twoBefore(List<Scene> scenes, List<Telling> told, int n) {
        boolean oneReport = scenes.get(n - 2).report == scenes.get(n).report
                && scenes.get(n - 2).part == scenes.get(n).part
                && scenes.get(n - 1).paragraph == scenes.get(n).paragraph;
        boolean none = told.stream().noneMatch(t -> t.sentence == n - 1 && t.grounded);
        return oneReport && none ? only(told, n - 2) : null;
    }

    /** "sat down with B, and an hour later they walked out": the length of what the same sentence tells. */
    private static void sameSentence(Scene scene, List<Telling> told) {
        Length length = until(scene);
        Telling meant = length == null ? null : only(told, scene.number);
        if (length != null && meant != null && scene.upTo(meant.span) < length.from()) {
            meant.minutes = length.minutes();
            meant.qualifier = length.qualifier();
        }
    }

    /** "It lasted half an hour. Her talk with B, late on Monday, settled nothing": a report may open with what it tells next. */
    private static void opening(List<Scene> scenes, List<Telling> told) {
        for (int n = 0; n + 1 < scenes.size(); n++) {
            Scene scene = scenes.get(n);
            if (scene.part != PartKind.BODY) {
                continue;
            }
            Length length = untied(scene);
            Telling meant = length != null && lasted(scene, length.from()) ? only(told, n + 1) : null;
            if (length != null && meant != null && meant.persons.size() > 1) {
                meant.minutes = length.minutes();
                meant.qualifier = length.qualifier();
            }
            talks(told, n);
            return; // only the first sentence has nothing before it
        }
    }

    /** "The talks took two hours. A and B had sat down at noon": the same of what the sentence names. */
    private static void talks(List<Telling> told, int sentence) {
        List<Telling> here = told.stream()
                .filter(t -> t.sentence == sentence && t.minutes != null && namesNobody(t))
                .toList();
        Telling meant = here.size() == 1 ? only(told, sentence + 1) : null;
        if (meant != null && meant.persons.size() > 1 && meant.kinds.stream().anyMatch(here.get(0).kinds::contains)) {
            meant.minutes = here.get(0).minutes;
            meant.qualifier = here.get(0).qualifier;
            here.get(0).grounded = false;
        }
    }

    /** "spoke twice on Friday. The first call took 15 minutes. The second took 20": two of them, each with its length. */
    private static void firstAndSecond(Scene first, Scene second, List<Telling> told) {
        Length one = nth(first, "first");
        Length two = nth(second, "second");
        Telling meant =
                one == null || two == null || second.report != first.report ? null : only(told, first.number - 1);
        if (meant == null || one == null || two == null || meant.persons.size() < 2 || meant.sitting) {
            return;
        }
        told.removeIf(t -> (t.sentence == first.number || t.sentence == second.number) && t.persons.isEmpty());
        meant.minutes = one.minutes();
        meant.qualifier = one.qualifier();
        meant.sitting = true;
        Telling another = new Telling(second, second.span(0, two.to()), meant.kinds);
        another.status = meant.status;
        another.firm = true;
        another.date = meant.date;
        another.place = meant.place;
        another.persons.addAll(meant.persons);
        another.sides.addAll(meant.sides);
        another.minutes = two.minutes();
        another.qualifier = two.qualifier();
        another.pair = true;
        another.sitting = true;
        another.grounded = true;
        told.add(another);
    }

    /** The length behind "the first call took" at the head of a sentence; null where it has none. */
    private static @Nullable Length nth(Scene s, String count) {
        Length length = s.at(0).equals("the") && s.at(1).equals(count) ? Lengths.within(s, 2, s.size()) : null;
        boolean lasts = false;
        for (int i = 2; length != null && i < length.from(); i++) {
            lasts |= LASTS.contains(s.at(i));
        }
        return lasts ? length : null;
    }

    /** "The talks lasted half an hour": what the sentence names without saying whose it was is that of the one before. */
    private static void named(List<Telling> told, int sentence) {
        List<Telling> here = told.stream()
                .filter(t -> t.sentence == sentence && t.grounded && t.minutes != null)
                .toList();
        Telling meant = here.size() == 1 ? only(told, sentence - 1) : null;
        if (meant != null && meant.persons.size() > 1 && namesNobody(here.get(0))) {
            Telling bare = here.get(0);
            if (meant.kinds.stream().anyMatch(bare.kinds::contains)) {
                meant.minutes = bare.minutes;
                meant.qualifier = bare.qualifier;
                bare.grounded = false;
            }
        }
    }

    /** "The conversation, which took place in a tavern and lasted two hours": the same of lengths that no trigger tells. */
    static void bare(List<Telling> told) {
        for (Telling length : told) {
            boolean bare = length.minutes != null && !length.grounded && namesNobody(length);
            Telling here = bare ? only(told, length.sentence) : null; // "was received by B, who gave her 20 minutes"
            Telling meant = here != null || !bare ? here : only(told, length.sentence - 1);
            boolean oneKind = meant != null
                    && meant.report == length.report
                    && meant.persons.size() > 1
                    && meant.kinds.stream().anyMatch(length.kinds::contains);
            if (meant != null && oneKind) {
                meant.minutes = length.minutes;
                meant.qualifier = length.qualifier;
            }
        }
    }

    private static boolean namesNobody(Telling telling) {
        return telling.definite
                && telling.status == EventStatus.HELD
                && telling.persons.isEmpty()
                && telling.sides.isEmpty()
                && telling.ordinal == null
                && telling.date == null;
    }

    /** "came out 50 minutes later", "an hour later they walked out": how long those were inside; null where it is not said. */
    private static @Nullable Length until(Scene s) {
        for (int i = 2; i < s.size(); i++) {
            Length length = Lengths.before(s, i);
            if (length != null) {
                for (int v = Math.max(0, length.from() - FEW); v < Math.min(s.size(), length.to() + FEW); v++) {
                    if (EMERGING.contains(s.at(v)) && s.person[v] == null) {
                        return length;
                    }
                }
            }
        }
        return null;
    }

    /** The length at the opening of the sentence, or behind "it lasted"; null without. */
    private static @Nullable Length untied(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            Length length = Lengths.at(s, i);
            if (length == null) {
                continue;
            }
            boolean they =
                    s.at(0).equals("after") && PRONOUNS.contains(s.at(length.to())); // "After 40 minutes they left"
            boolean opens = i <= 3
                    && (they || OPENING.contains(s.at(0)) && s.at(length.to()).equals(","));
            int before = s.at(length.from() - 1).equals("little")
                            || s.at(length.from() - 1).equals("just")
                    ? length.from() - 2
                    : length.from() - 1;
            boolean closes = s.at(before).equals("after") && !s.isWord(length.to()); // "agreed after two hours."
            boolean over = s.at(before).equals("in")
                    && s.at(before - 1).equals("over")
                    && s.at(0).equals("it");
            return opens || closes || over || lasted(s, length.from()) || atIt(s, length) ? length : null;
        }
        return null;
    }

    /** "They were at it for 70 minutes", "The two were in the room for an hour": how long those just told of were together. */
    private static boolean atIt(Scene s, Length length) {
        int were = s.at(0).equals("they") || s.at(0).equals("both") ? 1 : 2;
        boolean pair =
                were == 1 || s.at(0).equals("the") && Set.of("two", "pair").contains(s.at(1));
        return pair
                && s.at(were).equals("were")
                && s.at(length.from() - 1).equals("for")
                && length.from() - were <= FEW
                && s.person[length.from() - 1] == null;
    }

    private static boolean lasted(Scene s, int from) {
        for (int i = from - 1; i > 0 && i >= from - 3; i--) {
            if (LASTS.contains(s.at(i))) {
                return s.at(i - 1).equals("it") || s.at(i - 1).equals("they");
            }
        }
        return false;
    }

    /** The one held sitting of the sentence that has no length yet; null where there are more, or none. */
    private static @Nullable Telling only(List<Telling> told, int sentence) {
        List<Telling> held = told.stream()
                .filter(t ->
                        t.sentence == sentence && t.grounded && t.kinds.stream().anyMatch(SITTINGS::contains))
                .filter(t -> t.status == EventStatus.HELD && !t.can(EventKind.VISIT) && !t.can(EventKind.SUMMIT))
                .toList();
        return held.size() == 1 && held.get(0).minutes == null ? held.get(0) : null;
    }

    private static boolean saysMinutes(List<Telling> told, int sentence) {
        return told.stream().anyMatch(t -> t.sentence == sentence && t.minutes != null && t.grounded);
    }
}
