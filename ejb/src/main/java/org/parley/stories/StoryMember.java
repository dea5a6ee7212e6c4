package org.parley.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That an article belongs to a story; one row an article. */
@Entity
@Table(name = "story_member")
public class StoryMember {
    @Id
    @Column(name = "article_id", length = 64)
    private String articleId = "";

    @Column(name = "story_id", nullable = false, length = 64)
    private String storyId = "";

    @Column(nullable = false, length = 1000)
    private String file = "";

    @Column(name = "window_day", nullable = false)
    private LocalDate day = LocalDate.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @Column(nullable = false)
    private long turn;

    protected StoryMember() {}

    public static StoryMember of(Story story, ArticleProfile article) {
        StoryMember member = new StoryMember();
        member.articleId = article.articleId();
        member.storyId = story.id();
        member.file = article.file();
        member.day = article.day();
        member.night = article.night();
        member.turn = article.turn();
        return member;
    }

    public String articleId() {
        return articleId;
    }

    public String storyId() {
        return storyId;
    }

    public String file() {
        return file;
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
}
