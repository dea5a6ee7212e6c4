package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;
import org.parley.people.PersonReference;

/** Who was told of so far: the pair that "they" and "both" may mean, and the speaker of a transcript. */
final class Cast {
    private static final Set<String> SPEECHES =
            Set.of("conference", "statement", "remarks", "address", "speech", "briefing", "transcript");

    private int pairSentence = Integer.MIN_VALUE / 2;
    private @Nullable String pairDay;
    private @Nullable String pairPlace;
    private List<Telling> sittings = List.of();
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

    /** Where and when the pair did something together, which is where and when "their meeting" was. */
    void together(int sentence, @Nullable String day, @Nullable String place) {
        pairSentence = sentence;
        pairDay = day;
        pairPlace = place;
    }

    /** Gives "their meeting" the pair told of a sentence or two before, and their day and place. */
    void meet(Telling telling) {
        if (pair.size() == 2 && pairSentence < telling.sentence && telling.sentence - pairSentence <= 2) {
            telling.persons.addAll(pair);
            telling.pair = true;
            telling.date = telling.date == null ? pairDay : telling.date;
            telling.place = telling.place == null ? pairPlace : telling.place;
        }
    }

    /** Several meetings told in one breath, which "the first" and "the second" behind may mean. */
    void several(List<Telling> meetings) {
        sittings = List.copyOf(meetings);
    }

    /** The nth of the meetings told in one breath a sentence or two before; null where there were fewer. */
    @Nullable
    Telling nth(int n, int sentence) {
        boolean near = sittings.size() > 1
                && n <= sittings.size()
                && sentence - sittings.get(0).sentence <= 2
                && sentence >= sittings.get(0).sentence;
        return near ? sittings.get(n - 1) : null;
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
