package org.parley.briefings;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.parley.stories.JsonText;

/** A short account of a story or a dossier in cited sentences, the newest state first. */
@Entity
@Table(name = "summary")
public class Summary {
    /**
     * A sentence and where it comes from.
     *
     * @param text the sentence; for a line made from the ledger, the line
     * @param sources one for a quoted sentence, one a field for a made line
     * @param made whether the line was made from the ledger rather than quoted
     */
    public record Line(String text, List<Source> sources, boolean made) {}

    /**
     * A span of an article.
     *
     * @param file the article's file
     * @param articleId the article
     * @param start first character
     * @param end after the last
     * @param field what of a made line it carries; "sentence" for a quoted one
     */
    public record Source(String file, String articleId, int start, int end, String field) {}

    @Id
    @Column(name = "subject_id", length = 64)
    private String of = "";

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @Column(nullable = false, length = 100_000)
    private String body = "[]";

    protected Summary() {}

    /** The summary of a story or dossier as of a night. */
    public static Summary of(String subjectId, LocalDate night, List<Line> lines) {
        Summary summary = new Summary();
        summary.of = subjectId;
        summary.night = night;
        summary.body = JsonText.of(lines);
        return summary;
    }

    /** The id of the story or dossier. */
    public String of() {
        return of;
    }

    public LocalDate night() {
        return night;
    }

    public List<Line> lines() {
        return JsonText.read(body, new TypeReference<List<Line>>() {});
    }
}
