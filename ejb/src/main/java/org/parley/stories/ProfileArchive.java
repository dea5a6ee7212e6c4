package org.parley.stories;

import java.util.List;
import java.util.Optional;

/** Port: profiles of related articles. Saving the same id again replaces the row. */
public interface ProfileArchive {
    Optional<ArticleProfile> find(String articleId);

    /** Profiles by key, most shared keys first; never more than the query's limit. */
    List<ArticleProfile> candidates(KeyQuery query);

    void save(ArticleProfile profile);

    void remove(ArticleProfile profile);
}
