package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.people.PersonReference;
import org.parley.text.Numerals;

/** Reads journeys that are told by their count: "it was A's third visit to Lima", "Friday's trip to Lima was her tenth". */
final class CountedJourneys {
    private static final int NEAR = 8;
    private static final Set<String> JOURNEYS = Set.of("visit", "trip", "journey");
    private static final Set<String> OWNERS = Set.of("of", "by", "for");

    private final Scene s;

    private CountedJourneys(Scene scene) {
        this.s = scene;
    }

    /** The tellings of counted journeys in {@code scenes}. */
    static List<Telling> in(List<Scene> scenes) {
        List<Telling> told = new ArrayList<>();
        for (Scene scene : scenes) {
            Telling telling = scene.headline() ? null : new CountedJourneys(scene).read();
            if (telling != null && told.size() < Encounters.MOST) {
                told.add(telling);
            }
        }
        return told;
    }

    private @Nullable Telling read() {
        for (int i = 0; i < s.size(); i++) {
            boolean counts = Numerals.ordinal(s.at(i)).isPresent() && s.time[i] == null && s.person[i] == null;
            int be = counts ? verbBefore(i) : -1;
            if (be < 0) {
                continue;
            }
            int noun = nounBehind(i);
            Telling telling = noun > 0 ? journey(be, i, noun) : null;
            int subject = noun > 0 ? -1 : nounBefore(be);
            telling = subject >= 0 ? journey(be, i, subject) : telling;
            if (telling != null) {
                return telling;
            }
        }
        return null;
    }

    /** The "is" or "was" before the count and whose it is, or -1. */
    private int verbBefore(int count) {
        for (int i = count - 1; i >= Math.max(0, count - NEAR); i--) {
            if (VerbForms.BE.contains(s.at(i)) && !s.at(i).equals("'s")) {
                return i;
            }
            if (s.at(i).equals(",") || s.speech(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int nounBehind(int count) {
        for (int i = count + 1; i < Math.min(s.size(), count + 4); i++) {
            if (JOURNEYS.contains(s.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private int nounBefore(int be) {
        for (int i = be - 1; i >= Math.max(0, be - NEAR); i--) {
            if (JOURNEYS.contains(s.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Telling journey(int be, int count, int noun) {
        Set<String> who = owners(be, count, Math.max(noun, count));
        int end = Math.min(s.size(), Math.max(noun, count) + NEAR);
        String place = destination(noun + 1, noun < be ? be : end);
        place = place == null ? destination(count + 1, end) : place;
        EventStatus status = status(be);
        if (who.size() != 1 || place == null || status == null) {
            return null;
        }
        Telling telling = new Telling(
                s, s.span(Math.min(be, Math.min(noun, count)), Math.max(noun, count) + 1), EnumSet.of(EventKind.VISIT));
        telling.persons.addAll(who);
        telling.place = place;
        telling.status = status;
        telling.firm = true;
        telling.grounded = true;
        telling.date = noun < be
                ? EventDates.value(EventDates.near(s, noun, noun + 1, Math.max(0, noun - 3), be, status))
                : null;
        return telling;
    }

    /** "A's third", "her third", "the third visit of A", "for A it was a third visit". */
    private Set<String> owners(int be, int count, int last) {
        for (int i = be; i < count; i++) {
            PersonReference owner = s.person[i];
            boolean own = owner != null && (s.possessive(s.after(i)) || owner.kind() == PersonReference.Kind.PRONOUN);
            if (owner != null && own) {
                return new LinkedHashSet<>(owner.names());
            }
        }
        for (int i = last + 1; i < Math.min(s.size(), last + NEAR); i++) {
            int mention = OWNERS.contains(s.at(i)) ? namedAt(i + 1) : -1;
            PersonReference owner = mention < 0 ? null : s.person[mention];
            if (owner != null) {
                return new LinkedHashSet<>(owner.names());
            }
        }
        PersonReference before = s.at(0).equals("for") && namedAt(1) > 0 ? s.person[namedAt(1)] : null;
        return before != null ? new LinkedHashSet<>(before.names()) : Set.of();
    }

    /** The name whose title begins at {@code at}, or -1. */
    private int namedAt(int at) {
        for (int i = at; i < Math.min(s.size(), at + NEAR); i++) {
            if (s.person[i] != null) {
                return Math.min(i, s.mentionStart[i]) <= at + 2 ? i : -1;
            }
        }
        return -1;
    }

    private @Nullable String destination(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            Places.Place place = s.at(i).equals("to") ? Places.at(s, i + 1) : null;
            if (place != null) {
                return place.name();
            }
        }
        return null;
    }

    private @Nullable EventStatus status(int be) {
        return switch (s.at(be)) {
            case "was" -> EventStatus.HELD;
            case "is" -> EventStatus.UNDERWAY;
            case "be" -> VerbForms.WILL.contains(s.at(be - 1)) ? EventStatus.SCHEDULED : null;
            default -> null;
        };
    }
}
