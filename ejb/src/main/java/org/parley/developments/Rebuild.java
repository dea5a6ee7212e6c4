package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.stories.Arrival;

/**
 * Recomputes from a night onward with today's corrections and readings. What was told and still follows stays told; what
 * newly follows is shown but not announced; what no longer follows is taken back by a correction, and that is all that
 * is sent.
 */
public final class Rebuild {
    private Rebuild() {}

    /**
     * A rebuild, not yet written.
     *
     * @param draft all that was recomputed
     * @param withdrawn developments that no longer follow
     * @param corrections what those who were told them are told now
     * @param silent developments that newly follow
     */
    public record Rebuilt(
            DraftArchives draft,
            List<Development> withdrawn,
            List<Development> corrections,
            List<Development> silent) {}

    /**
     * Recomputes.
     *
     * @param archives what is stored
     * @param from the first night
     * @param tonight the night that the corrections belong to
     * @param arrivals the articles of all nights from {@code from} on, in the order of relating
     */
    public static Rebuilt of(Archives archives, LocalDate from, LocalDate tonight, List<Arrival> arrivals) {
        DraftArchives draft = DraftArchives.rebuilding(archives, from);
        Relating again = new Relating(draft.archives());
        List<Development> recomputed = new ArrayList<>();
        arrivals.forEach(a -> recomputed.addAll(again.relate(a).developments()));
        List<Development> told = new ArrayList<>();
        arrivals.stream()
                .map(Arrival::night)
                .distinct()
                .forEach(night -> told.addAll(archives.developments().ofNight(night)));
        Set<String> kept = new HashSet<>();
        List<Development> silent = new ArrayList<>();
        for (Development development : recomputed) {
            Optional<Development> before =
                    told.stream().filter(t -> same(t, development)).findFirst();
            before.ifPresent(t -> kept.add(t.id()));
            boolean quiet = before.isEmpty() && development.announced();
            if (quiet) {
                development.silence();
                draft.archives().developments().save(development);
                silent.add(development);
            }
        }
        List<Development> withdrawn = new ArrayList<>();
        List<Development> corrections = new ArrayList<>();
        for (Development old : told) {
            boolean stands = !old.announced()
                    || kept.contains(old.id())
                    || old.change() == Change.CORRECTION
                    || old.change() == Change.EVENT_OVERDUE;
            if (!stands) {
                Development back = old.copy();
                back.withdraw();
                withdrawn.add(back);
                corrections.add(Corrections.of(old, instead(old, recomputed), tonight));
            }
        }
        withdrawn.forEach(draft.archives().developments()::save);
        corrections.forEach(draft.archives().developments()::save);
        return new Rebuilt(draft, withdrawn, corrections, silent);
    }

    /** The same words about the same article: a better reader may move a span, and with it an id. */
    private static boolean same(Development told, Development recomputed) {
        return told.id().equals(recomputed.id())
                || (told.articleId().equals(recomputed.articleId())
                        && told.change() == recomputed.change()
                        && told.now().equals(recomputed.now()));
    }

    /** What the article is now read to say, where it says something of the kind. */
    private static String instead(Development old, List<Development> recomputed) {
        return recomputed.stream()
                .filter(d -> d.articleId().equals(old.articleId()) && overlap(d, old))
                .findFirst()
                .map(Development::now)
                .orElse("no longer so");
    }

    private static boolean overlap(Development one, Development other) {
        return one.evidence().stream()
                .anyMatch(a -> other.evidence().stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }
}
