package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stories.ArticleProfile;
import org.parley.stories.KeyQuery;
import org.parley.stories.ProfileArchive;

/** Profiles written here over those of another archive. */
final class DraftProfiles implements ProfileArchive {
    private final @Nullable ProfileArchive base;
    private final @Nullable LocalDate before;
    private final KeyIndex<ArticleProfile> own = new KeyIndex<>();

    DraftProfiles(@Nullable ProfileArchive base, @Nullable LocalDate before) {
        this.base = base;
        this.before = before;
    }

    @Override
    public Optional<ArticleProfile> find(String articleId) {
        return own.find(articleId)
                .or(() -> base == null
                        ? Optional.empty()
                        : DraftArchives.known(base.find(articleId), ArticleProfile::night, before));
    }

    @Override
    public List<ArticleProfile> candidates(KeyQuery query) {
        Map<ArticleProfile, Integer> shared = own.sharing(buckets(query));
        List<ArticleProfile> mine = shared.keySet().stream()
                .filter(p -> !p.day().isBefore(query.from()) && !p.day().isAfter(query.to()))
                .toList();
        KeyQuery asked = before == null ? query : query.asOf(before);
        return DraftArchives.merged(
                mine,
                base == null ? List.of() : base.candidates(asked),
                ArticleProfile::articleId,
                own::holds,
                DraftArchives.mostShared(
                        shared, Comparator.comparing(ArticleProfile::day).reversed()),
                query.limit());
    }

    @Override
    public void save(ArticleProfile profile) {
        own.put(
                profile.articleId(),
                profile,
                profile.keys().stream()
                        .map(k -> bucket(k.name(), bucketOf(k.day())))
                        .toList());
    }

    @Override
    public void remove(ArticleProfile profile) {
        own.remove(profile.articleId());
    }

    /** Keys with the fortnight they fall into, so that a window costs what lies in it. */
    private static List<String> buckets(KeyQuery query) {
        List<String> keys = new ArrayList<>();
        for (long bucket = bucketOf(query.from()); bucket <= bucketOf(query.to()); bucket++) {
            for (String key : query.keys()) {
                keys.add(bucket(key, bucket));
            }
        }
        return keys;
    }

    private static long bucketOf(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), 14);
    }

    private static String bucket(String key, long bucket) {
        return key + "@" + bucket;
    }

    List<ArticleProfile> rows() {
        return List.copyOf(own.all());
    }
}
