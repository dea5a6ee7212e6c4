package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.briefings.Summaries;
import org.parley.briefings.Summary;
import org.parley.briefings.SummaryArchive;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.dossiers.LedgerEntry;
import org.parley.stories.StoryMember;

/** Writes the summaries of stories and dossiers anew, each over the one it had. */
@Named
@Dependent
public class SummaryWriter extends AbstractItemWriter {
    /** Of a dossier's entries the latest, of a story's articles the latest: a summary is short. */
    private static final int ENTRIES = 100;

    private static final int MEMBERS = 20;

    @Inject
    private ReadingArchive archive;

    @Inject
    private Archives archives;

    @Inject
    private SummaryArchive summaries;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String run;

    /** In a rebuild, the night that the summaries belong to. */
    @Inject
    @BatchProperty
    private @Nullable String tonight;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        LocalDate night =
                tonight != null ? LocalDate.parse(tonight) : guard.run(run).night();
        items.stream()
                .map(TouchedReader.Subject.class::cast)
                .map(subject -> summary(subject, night))
                .forEach(summaries::save);
        guard.check(token);
    }

    private Summary summary(TouchedReader.Subject subject, LocalDate night) {
        if (subject.kind() == TouchedReader.Subject.Kind.STORY) {
            List<StoryMember> members = archives.stories().members(subject.id(), MEMBERS);
            return Summaries.ofStory(subject.id(), night, members, this::text);
        }
        // Copies: what a summary reads must not change a row.
        List<LedgerEntry> entries = new ArrayList<>();
        archives.ledger().page(Set.of(subject.id()), null, ENTRIES).forEach(entry -> entries.add(entry.copy()));
        return Summaries.ofDossier(subject.id(), night, entries, this::text);
    }

    private Optional<ArticleText> text(String articleId) {
        return archive.find(articleId).map(article -> article.source().text());
    }
}
