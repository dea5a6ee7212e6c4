package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.articles.PartKind;
import org.parley.people.PersonReference;

/** Who was told of so far: the pair that "they" and "both" may mean, and the speaker of a transcript. */
final class Cast {
    private static final Set<String> SPEECHES =
            Set.of("conference", "statement", "remarks", "address", "speech", "briefing", "transcript");

    private Set<String> pair = new LinkedHashSet<>();
    private Set<String> speaker = new LinkedHashSet<>();

    static Cast of(List<Scene> scenes) {
        Cast cast = new Cast();
        for (Scene scene : scenes.subList(0, Math.min(3, scenes.size()))) {
            if (scene.part == PartKind.HEADLINE || scene.part == PartKind.SUBHEAD) {
                cast.speaker(scene);
            }
        }
        return cast;
    }

    private void speaker(Scene scene) {
        boolean speech = false;
        for (int i = 0; i + 1 < scene.size(); i++) {
            speech |= SPEECHES.contains(scene.at(i));
            if (speech && scene.at(i).equals("by")) {
                for (int j = i + 1; j < Math.min(i + 6, scene.size()); j++) {
                    PersonReference reference = scene.person[j];
                    if (reference != null && reference.names().size() == 1) {
                        speaker = new LinkedHashSet<>(reference.names());
                        return;
                    }
                }
            }
        }
    }

    void seen(Set<String> subject) {
        if (subject.size() == 2) {
            pair = new LinkedHashSet<>(subject);
        }
    }

    /** The last two who were one subject; nobody where there were none. */
    Set<String> pair() {
        return pair;
    }

    /** Who speaks in the first person; nobody unless a headline says whose words these are. */
    Set<String> speaker() {
        return speaker;
    }
}
