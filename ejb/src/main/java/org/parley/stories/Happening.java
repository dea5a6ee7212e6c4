package org.parley.stories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claims.EventGist;
import org.parley.claims.EventKind;
import org.parley.claims.NameKey;
import org.parley.claims.SameEvent;
import org.parley.stories.Features.Encounter;

/** Whether an article tells first of the happening that a story is about. */
final class Happening {
    private static final double SAME = 0.15;
    private static final double OTHER = 0.35;
    private static final double ASIDE = 0.25;

    private Happening() {}

    /** How much that speaks for the story, or against it where negative. */
    static double agreement(Features article, List<Features> members) {
        if (members.stream().allMatch(m -> ofOthers(article, m))) {
            return -OTHER;
        }
        Optional<Encounter> head = article.about();
        if (head.isEmpty() || members.stream().noneMatch(m -> m.about().isPresent())) {
            return 0;
        }
        boolean known = members.stream().anyMatch(m -> m.encounters().stream().anyMatch(e -> meets(head.get(), e)));
        boolean same = members.stream()
                .anyMatch(m -> m.aside() == article.aside()
                        && m.about().filter(e -> sure(head.get(), e)).isPresent());
        boolean aside = article.aside() && members.stream().noneMatch(Features::aside);
        return (known ? same ? SAME : 0 : -OTHER) - (aside ? ASIDE : 0);
    }

    /** Whether each speaks mostly of a side that the other does not know at all. */
    private static boolean ofOthers(Features one, Features other) {
        return one.parties().stream().anyMatch(p -> !other.sides().contains(p))
                && other.parties().stream().anyMatch(p -> !one.sides().contains(p));
    }

    /** The same encounter, and as far as the other: what lies ahead and what is over are two happenings. */
    private static boolean meets(Encounter one, Encounter other) {
        return (SameEvent.score(one.gist(), other.gist()) > 0 || roundAndMeeting(one.gist(), other.gist()))
                && one.gist().ahead() == other.gist().ahead();
    }

    /** A round and a meeting of its people on its days: one report counts it, the other does not. */
    private static boolean roundAndMeeting(EventGist one, EventGist other) {
        return one.kind() != other.kind()
                && Set.of(EventKind.ROUND, EventKind.MEETING).containsAll(List.of(one.kind(), other.kind()))
                && one.days() != null
                && other.days() != null
                && one.days().meets(other.days(), 1)
                && one.names().stream().anyMatch(n -> other.names().stream().anyMatch(o -> NameKey.same(n, o)));
    }

    private static boolean sure(Encounter one, Encounter other) {
        boolean dated = one.ordinal() != null || (one.date() != null && other.date() != null);
        return dated && meets(one, other) && SameEvent.score(one.gist(), other.gist()) >= 3;
    }
}
