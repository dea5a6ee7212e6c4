package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.LedgerCorrection;
import org.parley.stories.ArticleCorrection;

/** Corrections made here and those of another archive that were known before a night. */
final class DraftCorrections implements CorrectionArchive {
    private final @Nullable CorrectionArchive base;
    private final @Nullable LocalDate before;
    private final List<ArticleCorrection> ofArticles = new ArrayList<>();
    private final List<LedgerCorrection> ofSubjects = new ArrayList<>();
    private final List<DevelopmentCorrection> ofDevelopments = new ArrayList<>();

    DraftCorrections(@Nullable CorrectionArchive base, @Nullable LocalDate before) {
        this.base = base;
        this.before = before;
    }

    @Override
    public List<ArticleCorrection> ofArticles(Collection<String> articleIds) {
        return Stream.concat(
                        ofArticles.stream().filter(c -> articleIds.contains(c.articleId())),
                        base == null
                                ? Stream.of()
                                : base.ofArticles(articleIds).stream().filter(c -> known(c.night())))
                .toList();
    }

    @Override
    public List<LedgerCorrection> ofSubjects(Collection<String> subjectIds) {
        return Stream.concat(
                        ofSubjects.stream().filter(c -> c.concerns(subjectIds)),
                        base == null
                                ? Stream.of()
                                : base.ofSubjects(subjectIds).stream().filter(c -> known(c.night())))
                .toList();
    }

    @Override
    public List<DevelopmentCorrection> ofDevelopments(Collection<String> developmentIds) {
        return Stream.concat(
                        ofDevelopments.stream().filter(c -> developmentIds.contains(c.developmentId())),
                        base == null
                                ? Stream.of()
                                : base.ofDevelopments(developmentIds).stream().filter(c -> known(c.night())))
                .toList();
    }

    private boolean known(LocalDate night) {
        return before == null || night.isBefore(before);
    }

    @Override
    public void save(ArticleCorrection correction) {
        ofArticles.removeIf(c -> c.id().equals(correction.id()));
        ofArticles.add(correction);
    }

    @Override
    public void save(LedgerCorrection correction) {
        ofSubjects.removeIf(c -> c.id().equals(correction.id()));
        ofSubjects.add(correction);
    }

    @Override
    public void save(DevelopmentCorrection correction) {
        ofDevelopments.removeIf(c -> c.id().equals(correction.id()));
        ofDevelopments.add(correction);
    }
}
