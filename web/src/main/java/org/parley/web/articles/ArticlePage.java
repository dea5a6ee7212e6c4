package org.parley.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PublicationDate;
import org.parley.claims.ReadArticle;
import org.parley.claims.Reading;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Corrected;
import org.parley.developments.CorrectionArchive;
import org.parley.search.ArticleLine;
import org.parley.search.boundary.ArticleShelf;
import org.parley.search.boundary.DossierShelf;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.Duplicate;
import org.parley.stories.StoryArchive;
import org.parley.text.Span;
import org.parley.web.NotThere;

/** An article: its text with what was read in it, when it was published and how that is known, and what it descends from. */
@Named
@RequestScoped
public class ArticlePage {
    private static final int REPEATS = 30;

    @Inject
    private ReadingArchive readings;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private StoryArchive stories;

    @Inject
    private DossierShelf dossiers;

    @Inject
    private CorrectionArchive corrections;

    @Inject
    private NotThere notThere;

    private @Nullable String id;
    private @Nullable String chosen;
    private @Nullable ReadArticle article;
    private @Nullable Reading reading;
    private List<ArticleCorrection> corrected = List.of();
    private @Nullable Block headline;
    private List<Block> blocks = List.of();
    private List<ClaimLine> claims = List.of();
    private @Nullable Duplicate repeats;
    private @Nullable ArticleLine original;
    private List<ArticleLine> repeatedBy = List.of();
    private @Nullable String storyId;
    private String storyTitle = "";

    /** Reads the article. */
    public void load() {
        article = id == null ? null : readings.find(id).orElse(null);
        notThere.when(article == null);
        if (article != null) {
            corrected = corrections.ofArticles(List.of(article.id()));
            Reading settled = Corrected.reading(article.reading(), corrected);
            reading = settled;
            lay(MarkedText.of(settled, span(chosen)));
            claims = ClaimLine.of(settled);
            readLineage(article.id());
        }
    }

    private void lay(List<Block> all) {
        List<Block> below = new ArrayList<>();
        for (Block block : all) {
            if (headline == null && block.look().equals("headline")) {
                headline = block;
            } else {
                below.add(block);
            }
        }
        blocks = below;
    }

    private void readLineage(String articleId) {
        repeats = stories.duplicate(articleId).orElse(null);
        List<Duplicate> later = shelf.repeatsOf(articleId, REPEATS);
        Map<String, ArticleLine> lines = shelf.lines(Stream.concat(
                        later.stream().map(Duplicate::articleId),
                        Stream.ofNullable(repeats).map(Duplicate::ofArticle))
                .toList());
        original = repeats == null ? null : lines.get(repeats.ofArticle());
        repeatedBy = later.stream()
                .flatMap(d -> Stream.ofNullable(lines.get(d.articleId())))
                .toList();
        storyId = shelf.storyOf(articleId).orElse(null);
        if (storyId != null) {
            storyTitle = dossiers.storyTitles(List.of(storyId)).getOrDefault(storyId, "");
        }
    }

    /** "120-180" as a span; null for anything else. */
    static @Nullable Span span(@Nullable String text) {
        int dash = text == null ? -1 : text.indexOf('-');
        try {
            return text == null || dash < 1
                    ? null
                    : new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
        } catch (IllegalArgumentException notASpan) {
            return null;
        }
    }

    public @Nullable ReadArticle getArticle() {
        return article;
    }

    public @Nullable PublicationDate getPublished() {
        return reading == null ? null : reading.article().published();
    }

    /** What another article or staff said about this one that its own text does not, with the reasons. */
    public List<ArticleCorrection> getCorrected() {
        return corrected;
    }

    /** The article's address, if it is one a browser may be sent to. */
    public @Nullable String getLink() {
        String link = article == null ? null : article.source().link();
        return link != null && (link.startsWith("https://") || link.startsWith("http://")) ? link : null;
    }

    /** The printed headline; null where it was derived from the text. */
    public @Nullable Block getHeadline() {
        return headline;
    }

    /** Everything but the headline. */
    public List<Block> getBlocks() {
        return blocks;
    }

    public List<ClaimLine> getClaims() {
        return claims;
    }

    public @Nullable Duplicate getRepeats() {
        return repeats;
    }

    public @Nullable ArticleLine getOriginal() {
        return original;
    }

    public List<ArticleLine> getRepeatedBy() {
        return repeatedBy;
    }

    public @Nullable String getStoryId() {
        return storyId;
    }

    public String getStoryTitle() {
        return storyTitle;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
