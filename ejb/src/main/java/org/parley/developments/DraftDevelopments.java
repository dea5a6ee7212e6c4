package org.parley.developments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Developments written here over those of another archive. */
final class DraftDevelopments implements DevelopmentArchive {
    private static final Comparator<Development> BY_TURN = Comparator.comparingLong(Development::turn);

    private final @Nullable DevelopmentArchive base;
    private final @Nullable LocalDate before;
    private final KeyIndex<Development> own = new KeyIndex<>();

    DraftDevelopments(@Nullable DevelopmentArchive base, @Nullable LocalDate before) {
        this.base = base;
        this.before = before;
    }

    @Override
    public Optional<Development> find(String id) {
        return own.find(id)
                .or(() -> base == null
                        ? Optional.empty()
                        : DraftArchives.known(base.find(id), Development::night, before));
    }

    @Override
    public List<Development> ofNight(LocalDate night) {
        return merged(
                own.withKey("night:" + night),
                base == null ? List.of() : base.ofNight(night),
                BY_TURN,
                Integer.MAX_VALUE);
    }

    @Override
    public List<Development> ofEntry(String entryId, int limit) {
        return merged(
                own.withKey("entry:" + entryId),
                base == null ? List.of() : base.ofEntry(entryId, limit),
                BY_TURN.reversed(),
                limit);
    }

    @Override
    public List<Development> ofArticles(Collection<String> articleIds) {
        List<Development> mine = articleIds.stream()
                .flatMap(id -> own.withKey("article:" + id).stream())
                .toList();
        return merged(mine, base == null ? List.of() : base.ofArticles(articleIds), BY_TURN, Integer.MAX_VALUE);
    }

    private List<Development> merged(
            List<Development> mine, List<Development> underneath, Comparator<Development> order, int limit) {
        List<Development> then = underneath.stream()
                .filter(d -> before == null || d.night().isBefore(before))
                .map(Development::copy)
                .toList();
        return DraftArchives.merged(mine, then, Development::id, own::holds, order, limit);
    }

    @Override
    public void save(Development development) {
        own.put(
                development.id(),
                development,
                List.of(
                        "night:" + development.night(),
                        "entry:" + development.entryId(),
                        "article:" + development.articleId()));
    }

    @Override
    public void remove(Development development) {
        own.remove(development.id());
    }

    List<Development> rows() {
        return List.copyOf(own.all());
    }
}
