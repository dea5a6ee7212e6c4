package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.Clauses.Clause;

/** One sentence while it is read: its clauses, who acted in those read so far, and what they told. */
final class Passage {
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

    Passage(Scene scene, @Nullable LocalDate published, Cast cast) {
        this.scene = scene;
        this.published = published;
        this.cast = cast;
        this.people = new Participants(scene);
        this.acting = new Actors(scene, cast);
        this.clauses = Clauses.of(scene);
    }
}
