package org.parley.stories;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A related article as its neighbours see it: fingerprint, keys to find it by, origin and story. Its id is the article's. */
@Entity
@Table(name = "article_profile")
public class ArticleProfile {
    @Id
    @Column(name = "article_id", length = 64)
    private String articleId = "";

    @Column(nullable = false, length = 1000)
    private String file = "";

    @Column(length = 300)
    private @Nullable String outlet;

    @Column(nullable = false, length = 300)
    private String origin = "";

    @Column(name = "window_day", nullable = false)
    private LocalDate day = LocalDate.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @Column(nullable = false)
    private long turn;

    @Column(name = "story_id", length = 64)
    private @Nullable String storyId;

    @Column(nullable = false, length = 100_000)
    private String body = "";

    @ElementCollection
    @CollectionTable(
            name = "article_profile_key",
            joinColumns = @JoinColumn(name = "article_id"),
            indexes = @Index(name = "article_profile_key_ix", columnList = "key_name, key_day, article_id"))
    private Set<DatedKey> keys = new LinkedHashSet<>();

    @Transient
    private @Nullable Features features;

    protected ArticleProfile() {}

    /** The profile of an arrival that has not been placed yet. */
    public static ArticleProfile of(Arrival arrival, Features features, Set<String> keys) {
        ArticleProfile profile = new ArticleProfile();
        profile.articleId = arrival.articleId();
        profile.file = arrival.file();
        profile.outlet = arrival.outlet();
        profile.day = arrival.day();
        profile.night = arrival.night();
        profile.turn = arrival.turn();
        profile.features = features;
        profile.body = JsonText.of(features);
        keys.forEach(key -> profile.keys.add(new DatedKey(key, arrival.day())));
        return profile;
    }

    /** A profile as it is stored, without the keys that it is found by. */
    public static ArticleProfile stored(
            String articleId,
            String file,
            @Nullable String outlet,
            String origin,
            LocalDate day,
            LocalDate night,
            long turn,
            @Nullable String storyId,
            String body) {
        ArticleProfile profile = new ArticleProfile();
        profile.articleId = articleId;
        profile.file = file;
        profile.outlet = outlet;
        profile.origin = origin;
        profile.day = day;
        profile.night = night;
        profile.turn = turn;
        profile.storyId = storyId;
        profile.body = body;
        return profile;
    }

    /** Settles whose report it is. */
    public void descendsFrom(String whose) {
        origin = whose;
    }

    /** Puts it into a story. */
    public void placeIn(String story) {
        storyId = story;
    }

    public String articleId() {
        return articleId;
    }

    public String file() {
        return file;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    /** The wire, or the outlet, that the report descends from. */
    public String origin() {
        return origin;
    }

    public LocalDate day() {
        return day;
    }

    public LocalDate night() {
        return night;
    }

    public long turn() {
        return turn;
    }

    public @Nullable String storyId() {
        return storyId;
    }

    public Set<DatedKey> keys() {
        return Set.copyOf(keys);
    }

    /** What is compared. */
    public Features features() {
        Features known = features;
        if (known == null) {
            known = JsonText.read(body, new TypeReference<Features>() {});
            features = known;
        }
        return known;
    }
}
