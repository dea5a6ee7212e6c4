package org.parley.claims;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.util.List;
import org.parley.articles.ArticleText;
import org.parley.people.People;
import org.parley.text.TimeExpression;

/**
 * Everything an article states, in one row: it is always wanted whole, and the claims that outlive the article's page
 * are found through the ledger and through {@link ArticlePerson}.
 */
@Entity
@Table(name = "reading")
public class StoredReading {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Id
    @Column(name = "article_id", length = 64)
    private String articleId;

    @Column(nullable = false, columnDefinition = "text")
    private String claims;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredReading() {}

    private StoredReading(String articleId, String claims) {
        this.articleId = articleId;
        this.claims = claims;
    }

    /** The row for what the article with this id states. */
    public static StoredReading of(String articleId, Reading reading) {
        try {
            Claims claims = new Claims(
                    reading.people(),
                    reading.times(),
                    reading.events(),
                    reading.positions(),
                    reading.figures(),
                    reading.quotations());
            return new StoredReading(articleId, JSON.writeValueAsString(claims));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("no JSON for what " + articleId + " states", impossible);
        }
    }

    /** The reading again, on the article's text. */
    public Reading on(ArticleText article) {
        try {
            Claims all = JSON.readValue(claims, Claims.class);
            return new Reading(
                    article, all.people(), all.times(), all.events(), all.positions(), all.figures(), all.quotations());
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("what " + articleId + " states is not what was written", broken);
        }
    }

    public String articleId() {
        return articleId;
    }

    /** A reading without its text. */
    record Claims(
            People people,
            List<TimeExpression> times,
            List<NewsEvent> events,
            List<Position> positions,
            List<Figure> figures,
            List<Quotation> quotations) {}
}
