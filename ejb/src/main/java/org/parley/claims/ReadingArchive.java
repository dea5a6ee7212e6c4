package org.parley.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the articles that were read, with everything they state. An article is stored once and never changed. */
public interface ReadingArchive {
    /** Stores articles; one that is there already stays as it is. */
    void store(Collection<ReadArticle> articles);

    Optional<ReadArticle> find(String articleId);

    /**
     * The articles of a run that have not been related, in the order in which they are to be: by day of publication
     * where that is known, else by the night; then by file; then by id.
     */
    List<String> unrelated(long run);

    /** The articles that a run has related, in the order of their turns. */
    List<String> related(long run);

    /** Articles related so far in the order of relating, over all runs: the last turn given. */
    long lastTurn();

    /** Notes that an article was related, and when its turn was; the first turn stays. */
    void related(String articleId, long run, long turn);

    /** Puts what an article states in the place of what was read before; its text stays. */
    void replace(ReadArticle article);

    /** Articles of nights from {@code night} on that were related, in the order of their turns. */
    List<String> relatedSince(LocalDate night);

    /** Notes that an article is to be related again, in its old turn. */
    void takeBack(String articleId);

    /** Articles that are to be related again, in the order of their turns. */
    List<String> takenBack();

    /** The turn in which an article was related. */
    long turn(String articleId);

    /** Gives what an abandoned run has read and not related to another run. */
    void adopt(long abandoned, long by);
}
