package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.stories.ArticleProfile;

/**
 * The stories and dossiers that the run's articles have come to stand in. A summary that is written again is the same, so
 * a restart begins anew.
 */
@Named
@Dependent
public class TouchedReader extends ListReader {
    @Inject
    private ReadingArchive archive;

    @Inject
    private Archives archives;

    @Inject
    @BatchProperty
    private @Nullable String run;

    /** In a rebuild, the night from which on all articles count. */
    @Inject
    @BatchProperty
    private @Nullable String from;

    /**
     * What is to be summarised.
     *
     * @param kind story or dossier
     * @param id its id
     */
    record Subject(Kind kind, String id) {
        /** What has a summary. */
        enum Kind {
            STORY,
            DOSSIER
        }
    }

    @Override
    protected Set<Subject> list() {
        Set<Subject> touched = new LinkedHashSet<>();
        for (String article : articles()) {
            archives.profiles().find(article).map(ArticleProfile::storyId).ifPresent(story -> {
                touched.add(new Subject(Subject.Kind.STORY, story));
                archives.dossiers()
                        .ofStory(story)
                        .ifPresent(row -> touched.add(new Subject(Subject.Kind.DOSSIER, row.dossierId())));
            });
        }
        return touched;
    }

    private List<String> articles() {
        return from != null
                ? archive.relatedSince(LocalDate.parse(from))
                : archive.related(Long.parseLong(String.valueOf(run)));
    }
}
