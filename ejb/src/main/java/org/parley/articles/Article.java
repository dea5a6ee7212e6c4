package org.parley.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The text that a file brought, as it is stored: once, and never changed. Its id is the hash of outlet and bytes. */
@Entity
@Table(name = "article")
public class Article {
    @Id
    @Column(length = 64)
    private String id;

    @Column(name = "run_id", nullable = false)
    private long runId;

    @Column(nullable = false)
    private LocalDate night;

    @Column(nullable = false, length = 1000)
    private String path;

    @Column(length = 300)
    private @Nullable String outlet;

    @Column(nullable = false, length = 2000)
    private String headline;

    @Column(name = "headline_derived", nullable = false)
    private boolean headlineDerived;

    @Column(name = "published_day")
    private @Nullable LocalDate publishedDay;

    /** The moment in ISO form, so that its offset stays as printed. */
    @Column(name = "published_at", length = 40)
    private @Nullable String publishedAt;

    @Column(name = "published_zone", length = 60)
    private @Nullable String publishedZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_basis", nullable = false, length = 20)
    private DateBasis publishedBasis;

    @Column(name = "published_why", nullable = false, length = 1000)
    private String publishedWhy;

    @Column(length = 2000)
    private @Nullable String link;

    @Column(length = 40)
    private @Nullable String language;

    @Column(nullable = false, columnDefinition = "text")
    private String parts;

    @Column(nullable = false, columnDefinition = "text")
    private String body;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    private Article(Outcome.Read read, String path, LocalDate night, long runId) {
        ArticleText text = read.text();
        PublicationDate published = text.published();
        this.id = read.id();
        this.runId = runId;
        this.night = night;
        this.path = path;
        this.outlet = cut(text.outlet(), 300);
        this.headline = text.headline().substring(0, Math.min(text.headline().length(), 2000));
        this.headlineDerived = text.headlineDerived();
        this.publishedDay = published.day();
        this.publishedAt =
                published.instant() == null ? null : published.instant().toString();
        this.publishedZone = published.zone() == null ? null : published.zone().getId();
        this.publishedBasis = published.basis();
        this.publishedWhy =
                published.why().substring(0, Math.min(published.why().length(), 1000));
        this.link = cut(read.link(), 2000);
        this.language = cut(read.language(), 40);
        this.parts = PartList.format(text.parts());
        this.body = text.text();
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** The article that {@code read} has brought in a file, on a night, by a run. */
    public static Article of(Outcome.Read read, String path, LocalDate night, long runId) {
        return new Article(read, path, night, runId);
    }

    /** The article as it was read, its sentences found again. */
    public Outcome.Read toRead() {
        return new Outcome.Read(
                id,
                ArticleTexts.restored(body, outlet, published(), headline, headlineDerived, PartList.parse(parts)),
                link,
                language);
    }

    public PublicationDate published() {
        return new PublicationDate(
                publishedDay,
                publishedAt == null ? null : OffsetDateTime.parse(publishedAt),
                publishedZone == null ? null : ZoneId.of(publishedZone),
                publishedBasis,
                publishedWhy);
    }

    /** The day it counts for: of publication where that is known, else the night that brought it. */
    public LocalDate day() {
        return publishedDay == null ? night : publishedDay;
    }

    public String id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public LocalDate night() {
        return night;
    }

    public String path() {
        return path;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    public String headline() {
        return headline;
    }

    public @Nullable String link() {
        return link;
    }
}
