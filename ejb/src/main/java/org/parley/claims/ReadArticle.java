package org.parley.claims;

import java.time.LocalDate;
import org.parley.articles.Outcome;

/**
 * An article that was read, on its way into the archive or out of it.
 *
 * @param file path of the file it came in
 * @param night the business night that brought it
 * @param run the run that read it
 * @param source the article
 * @param reading what it states
 */
public record ReadArticle(String file, LocalDate night, long run, Outcome.Read source, Reading reading) {
    public String id() {
        return source.id();
    }
}
