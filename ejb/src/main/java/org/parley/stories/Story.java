package org.parley.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles about one happening, days long at most. Its id follows from its first article. */
@Entity
@Table(name = "story")
public class Story {
    @Id
    @Column(length = 64)
    private String id = "";

    @Column(nullable = false, length = 1000)
    private String title = "";

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @Column(nullable = false)
    private int size;

    @Column(name = "merged_into", length = 64)
    private @Nullable String mergedInto;

    protected Story() {}

    /** A story that {@code first} opens. */
    public static Story openedBy(ArticleProfile first, String title) {
        Story story = new Story();
        story.id = "s-"
                + first.articleId().substring(0, Math.min(24, first.articleId().length()));
        story.title = title;
        story.firstDay = first.day();
        story.lastDay = first.day();
        story.night = first.night();
        return story;
    }

    /** A copy that can be changed without this one changing. */
    public Story copy() {
        Story copy = new Story();
        copy.id = id;
        copy.title = title;
        copy.firstDay = firstDay;
        copy.lastDay = lastDay;
        copy.night = night;
        copy.size = size;
        copy.mergedInto = mergedInto;
        return copy;
    }

    /** Counts a member in. */
    public void absorb(ArticleProfile article) {
        size++;
        if (article.day().isAfter(lastDay)) {
            lastDay = article.day();
        }
        if (article.day().isBefore(firstDay)) {
            firstDay = article.day();
        }
    }

    /** Lets a member go; {@code left} are the others, one at least. */
    public void release(List<StoryMember> left) {
        size = left.size();
        firstDay = left.stream().map(StoryMember::day).min(LocalDate::compareTo).orElse(firstDay);
        lastDay = left.stream().map(StoryMember::day).max(LocalDate::compareTo).orElse(lastDay);
    }

    /** From now on, what belongs here belongs to {@code other}. */
    public void mergeInto(Story other) {
        mergedInto = other.id;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The night that opened it. */
    public LocalDate night() {
        return night;
    }

    public int size() {
        return size;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }
}
