package org.parley.developments.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.developments.DevelopmentCorrection;
import org.parley.dossiers.LedgerCorrection;
import org.parley.stories.ArticleCorrection;

/**
 * A correction by staff, as lists show it.
 *
 * @param kind what was corrected ("WRONG_CLAIM", "PUBLICATION_DATE", "NOT_A_DEVELOPMENT")
 * @param subject the article, dossier, story or development
 * @param page what the subject is: article, dossier, story or development
 * @param span where the claim stands in the article ("120-180"); null for anything but a claim
 * @param value what it is corrected to, or why
 * @param author who
 * @param at when
 */
public record CorrectionLine(
        String kind, String subject, String page, @Nullable String span, String value, String author, Instant at) {

    static CorrectionLine of(ArticleCorrection row) {
        String value = row.kind() == ArticleCorrection.Kind.ROLE ? row.value().replace("|", ": ") : row.value();
        return new CorrectionLine(row.kind().name(), row.articleId(), "article", null, value, row.author(), row.at());
    }

    static CorrectionLine of(LedgerCorrection row) {
        return switch (row.kind()) {
            case WRONG_CLAIM, WRONG_VALUE, MERGE_ENTRY, SPLIT_ENTRY ->
                new CorrectionLine(
                        row.kind().name(),
                        row.subjectId(),
                        "article",
                        row.span(),
                        row.kind() == LedgerCorrection.Kind.WRONG_VALUE ? row.value() : "",
                        row.author(),
                        row.at());
            case SPLIT_DOSSIER ->
                new CorrectionLine(row.kind().name(), row.subjectId(), "story", null, "", row.author(), row.at());
            case RENAME_DOSSIER, PIN_DOSSIER ->
                new CorrectionLine(
                        row.kind().name(), row.subjectId(), "dossier", null, row.value(), row.author(), row.at());
            case MERGE_DOSSIER ->
                new CorrectionLine(row.kind().name(), row.subjectId(), "dossier", null, "", row.author(), row.at());
        };
    }

    static CorrectionLine of(DevelopmentCorrection row) {
        return new CorrectionLine(
                "NOT_A_DEVELOPMENT", row.developmentId(), "development", null, row.reason(), row.author(), row.at());
    }
}
