package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** One sentence while it is read: its clauses, who acted in those read so far, and what they told. */
final class Passage {
    private static final Set<String> BULLETS = Set.of("-", "\u2013", "\u2022", "*", "\u00b7", "\u25cf");

    private static final int PRESENT = 16;

    final Scene scene;
    final @Nullable LocalDate published;
    final Cast cast;
    final Participants people;
    final Actors acting;
    final List<Clause> clauses;
    final List<Telling> told = new ArrayList<>();
    /** Whether the subject of the last main clause was sides that negotiate. */
    boolean subjectParties;
    /** The sides that acted last. */
    Set<String> subjectSides = new LinkedHashSet<>();
    /** Who acts in the main clause behind a clause or phrase that opens the sentence. */
    Set<String> behind = Set.of();

    /** The day that heads the sentence as in a diary, "May 1 - Round two"; null elsewhere. */
    final @Nullable String diary;

    Passage(Scene scene, @Nullable LocalDate published, Cast cast) {
        this.scene = scene;
        this.published = published;
        this.cast = cast;
        this.people = new Participants(scene);
        this.acting = new Actors(scene, cast);
        this.clauses = Clauses.of(scene);
        this.diary = scene.diary != null ? scene.diary : diary(scene, published);
    }

    /** Whether what stands behind the time is told in the present: "14:15 - A arrives", "has left". */
    private static boolean present(Scene s, int from) {
        for (int i = from; i < Math.min(s.size(), from + PRESENT); i++) {
            EventWords.Verb verb = s.person[i] == null ? EventWords.verb(s.at(i)) : null;
            boolean holds = EventWords.governor(s.at(i)) != null && VerbForms.form(s.at(i)) == EventWords.Form.THIRD;
            if (holds || verb != null || HelpingVerbs.finite(s.at(i))) {
                return holds
                        || verb != null && verb.form() == EventWords.Form.THIRD
                        || Set.of("has", "have", "is", "are").contains(s.at(i));
            }
            if (s.speech(i) || s.at(i).endsWith("ed") && s.person[i] == null) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable String diary(Scene s, @Nullable LocalDate published) {
        int at = BULLETS.contains(s.at(0)) ? 1 : 0;
        TimeExpression first = s.size() < at + 3 ? null : s.time[at];
        int end = first == null ? 0 : s.after(at);
        boolean headed = first != null
                && first.type() == TimeExpression.Type.DATE
                && Set.of("\u2014", "\u2013", "-", "--", ":").contains(s.at(end));
        boolean clock =
                first != null && published != null && first.type() == TimeExpression.Type.TIME && present(s, end);
        if (clock && Set.of("\u2014", "\u2013", "-", "--", ":", "|").contains(s.at(end)) && published != null) {
            return published.toString(); // "14:15 - A arrives": what is noted at the time is over
        }
        String value = headed && first != null ? first.value() : null;
        return value != null && value.length() == 10 && value.startsWith("-", 4) && !value.contains("W") ? value : null;
    }
}
