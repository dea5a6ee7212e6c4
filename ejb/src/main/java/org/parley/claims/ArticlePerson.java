package org.parley.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.people.PersonMention;

/** That an article names a person of the news: the way from a person to the articles. One row an article and person. */
@Entity
@Table(name = "article_person")
@IdClass(ArticlePerson.Key.class)
public class ArticlePerson {
    /**
     * Identifies a row.
     *
     * @param articleId the article
     * @param nameKey the person, as {@link NameKey} has it
     */
    public record Key(String articleId, String nameKey) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    @Column(name = "article_id", length = 64)
    private String articleId;

    @Id
    @Column(name = "name_key", length = 200)
    private String nameKey;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(length = 500)
    private @Nullable String role;

    @Column(length = 300)
    private @Nullable String affiliation;

    @Column(name = "said_day", nullable = false)
    private LocalDate day;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ArticlePerson() {}

    private ArticlePerson(String articleId, String nameKey, PersonMention mention, LocalDate day) {
        this.articleId = articleId;
        this.nameKey = nameKey;
        this.name = cut(mention.name(), 200);
        this.role = mention.role() == null ? null : cut(mention.role(), 500);
        this.affiliation = mention.affiliation() == null ? null : cut(mention.affiliation(), 300);
        this.day = day;
    }

    /** The rows of an article that counts for {@code day}: authors and photographers are not in the news. */
    public static List<ArticlePerson> of(ReadArticle article, LocalDate day) {
        Map<String, ArticlePerson> rows = new LinkedHashMap<>();
        for (PersonMention mention : article.reading().people().mentions()) {
            String key = cut(NameKey.of(mention.name()), 200);
            if (isInTheNews(mention) && !key.isEmpty()) {
                PersonMention best =
                        article.reading().people().named(mention.name()).orElse(mention);
                rows.computeIfAbsent(key, absent -> new ArticlePerson(article.id(), key, best, day));
            }
        }
        return List.copyOf(rows.values());
    }

    private static boolean isInTheNews(PersonMention mention) {
        return mention.part() == PersonMention.Part.NEWSMAKER || mention.part() == PersonMention.Part.SPOKESPERSON;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    public String articleId() {
        return articleId;
    }

    public String nameKey() {
        return nameKey;
    }

    public String name() {
        return name;
    }

    public @Nullable String role() {
        return role;
    }

    public @Nullable String affiliation() {
        return affiliation;
    }

    /** The day of the article. */
    public LocalDate day() {
        return day;
    }
}
