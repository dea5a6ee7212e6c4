package org.parley.web.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.briefings.Summary;
import org.parley.briefings.SummaryArchive;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentArchive;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.DossierStory;
import org.parley.search.ArticleLine;
import org.parley.search.boundary.ArticleShelf;
import org.parley.search.boundary.DossierShelf;
import org.parley.stories.Duplicate;
import org.parley.stories.Story;
import org.parley.stories.StoryArchive;
import org.parley.stories.StoryMember;
import org.parley.web.NotThere;

/** A story: its articles, which of them repeat another, and what it changed. */
@Named
@RequestScoped
public class StoryPage {
    private static final int MEMBERS = 100;

    @Inject
    private StoryArchive stories;

    @Inject
    private DossierArchive dossiers;

    @Inject
    private DossierShelf dossierShelf;

    @Inject
    private SummaryArchive summaries;

    @Inject
    private DevelopmentArchive developments;

    @Inject
    private ArticleShelf articles;

    @Inject
    private Quotes quotes;

    @Inject
    private NotThere notThere;

    private @Nullable String id;
    private @Nullable Story story;
    private @Nullable String dossierId;
    private String dossierTitle = "";
    private List<Member> members = List.of();
    private List<DevelopmentLine> changes = List.of();
    private List<Summary.Line> summary = List.of();

    /**
     * An article of the story.
     *
     * @param article the article
     * @param repeats what it repeats and how; null where it stands for itself
     * @param of the article it repeats
     */
    public record Member(
            ArticleLine article,
            @Nullable Duplicate repeats,
            @Nullable ArticleLine of) {}

    /** Reads the story. */
    public void load() {
        story = id == null ? null : stories.find(id).orElse(null);
        notThere.when(story == null);
        if (story != null) {
            readMembers(story.id());
            dossierId =
                    dossiers.ofStory(story.id()).map(DossierStory::dossierId).orElse(null);
            if (dossierId != null) {
                dossierTitle = dossierShelf.titles(List.of(dossierId)).getOrDefault(dossierId, "");
            }
            summary = summaries.of(story.id()).map(Summary::lines).orElse(List.of());
        }
    }

    private void readMembers(String storyId) {
        List<StoryMember> rows = stories.members(storyId, MEMBERS);
        List<String> ids = rows.stream().map(StoryMember::articleId).toList();
        Map<String, ArticleLine> lines = articles.lines(ids);
        members = rows.stream()
                .flatMap(row -> Optional.ofNullable(lines.get(row.articleId())).stream())
                .map(line -> member(line, lines))
                .toList();
        List<Development> all = ids.isEmpty() ? List.of() : developments.ofArticles(ids);
        changes = quotes.lines(all.stream().limit(40).toList());
    }

    private Member member(ArticleLine line, Map<String, ArticleLine> lines) {
        Duplicate repeats = stories.duplicate(line.id()).orElse(null);
        return new Member(line, repeats, repeats == null ? null : lines.get(repeats.ofArticle()));
    }

    public @Nullable Story getStory() {
        return story;
    }

    public @Nullable String getDossierId() {
        return dossierId;
    }

    public String getDossierTitle() {
        return dossierTitle;
    }

    public List<Member> getMembers() {
        return members;
    }

    public List<DevelopmentLine> getChanges() {
        return changes;
    }

    public List<Summary.Line> getSummary() {
        return summary;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
