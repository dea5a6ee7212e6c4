package org.parley.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an article says again what another one said, and how much again. One row an article at most. */
@Entity
@Table(name = "duplicate")
public class Duplicate {
    /** How one article repeats another. */
    public enum Kind {
        /** The same words throughout. */
        IDENTICAL,
        /** A mirror, an excerpt or a corrected version of the same page. */
        NEAR,
        /** The same report in other words. */
        REWRITE
    }

    @Id
    @Column(name = "article_id", length = 64)
    private String articleId = "";

    @Column(nullable = false, length = 1000)
    private String file = "";

    @Column(name = "of_article", nullable = false, length = 64)
    private String ofArticle = "";

    @Column(name = "of_file", nullable = false, length = 1000)
    private String ofFile = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind = Kind.IDENTICAL;

    @Column(length = 300)
    private @Nullable String origin;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    protected Duplicate() {}

    /** That {@code one} repeats {@code other}, whose wire, where named, is {@code origin}. */
    public static Duplicate of(ArticleProfile one, ArticleProfile other, Kind kind, @Nullable String origin) {
        Duplicate duplicate = new Duplicate();
        duplicate.articleId = one.articleId();
        duplicate.file = one.file();
        duplicate.ofArticle = other.articleId();
        duplicate.ofFile = other.file();
        duplicate.kind = kind;
        duplicate.origin = origin;
        duplicate.night = one.night();
        return duplicate;
    }

    public String articleId() {
        return articleId;
    }

    public String file() {
        return file;
    }

    public String ofArticle() {
        return ofArticle;
    }

    public String ofFile() {
        return ofFile;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String origin() {
        return origin;
    }

    public LocalDate night() {
        return night;
    }
}
