package org.parley.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A correction to an article: its publication day, its years, a role it prints, or its story; by staff, or by another
 * article that tells of the same. Never changed, only added.
 */
@Entity
@Table(name = "article_correction")
public class ArticleCorrection {
    /** What is corrected. */
    public enum Kind {
        /** The value is the right day, ISO. */
        PUBLICATION_DATE,
        /** The value is a day in whose neighbourhood the article's days lie, ISO; it gives them their years. */
        NEAR,
        /** The value is "name|role". */
        ROLE,
        /** The value is the story the article belongs to. */
        STORY
    }

    @Id
    @Column(length = 64)
    private String id = "";

    @Column(name = "article_id", nullable = false, length = 64)
    private String articleId = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Kind kind = Kind.PUBLICATION_DATE;

    @Column(name = "corrected_value", nullable = false, length = 1000)
    private String value = "";

    @Column(nullable = false, length = 200)
    private String author = "";

    @Column(name = "made_at", nullable = false)
    private Instant at = Instant.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @Column(length = 1000)
    private @Nullable String reason;

    protected ArticleCorrection() {}

    /** A correction known from {@code night} on. */
    public static ArticleCorrection of(
            String articleId, Kind kind, String value, String author, Instant at, LocalDate night) {
        ArticleCorrection row = new ArticleCorrection();
        row.id = ContentHash.of("article-correction", articleId, kind.name(), value, author, at.toString());
        row.articleId = articleId;
        row.kind = kind;
        row.value = value;
        row.author = author;
        row.at = at;
        row.night = night;
        return row;
    }

    /** Says why. */
    public ArticleCorrection because(String why) {
        reason = why;
        return this;
    }

    public String id() {
        return id;
    }

    public String articleId() {
        return articleId;
    }

    public Kind kind() {
        return kind;
    }

    public String value() {
        return value;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    /** The night from which it is known. */
    public LocalDate night() {
        return night;
    }

    public @Nullable String reason() {
        return reason;
    }
}
