package org.parley.developments;

import java.util.Collection;
import java.util.List;
import org.parley.dossiers.LedgerCorrection;
import org.parley.stories.ArticleCorrection;

/** Port: what staff corrected. Rows are added, never changed. */
public interface CorrectionArchive {
    /** Corrections to these articles. */
    List<ArticleCorrection> ofArticles(Collection<String> articleIds);

    /** Corrections to claims of these articles, or to these dossiers. */
    List<LedgerCorrection> ofSubjects(Collection<String> subjectIds);

    /** Corrections to these developments. */
    List<DevelopmentCorrection> ofDevelopments(Collection<String> developmentIds);

    void save(ArticleCorrection correction);

    void save(LedgerCorrection correction);

    void save(DevelopmentCorrection correction);
}
