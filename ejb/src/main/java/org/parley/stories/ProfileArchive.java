package org.parley.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: profiles of related articles. Saving the same id again replaces the row. */
public interface ProfileArchive {
    Optional<ArticleProfile> find(String articleId);

    /** Profiles by key, to be read only, most shared keys first; never more than the query's limit. */
    List<ArticleProfile> candidates(KeyQuery query);

    void save(ArticleProfile profile);

    /** The answers to several questions together, each profile once. */
    default List<ArticleProfile> candidates(List<KeyQuery> queries) {
        Map<String, ArticleProfile> found = new LinkedHashMap<>();
        queries.forEach(query -> candidates(query).forEach(p -> found.putIfAbsent(p.articleId(), p)));
        return List.copyOf(found.values());
    }

    /** Saves a profile that is known not to be there. */
    default void add(ArticleProfile profile) {
        save(profile);
    }

    void remove(ArticleProfile profile);
}
