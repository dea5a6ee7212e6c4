package org.parley.developments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.stories.Duplicate;

/**
 * Where an article came to stand, and what it changed.
 *
 * @param articleId the article
 * @param storyId its story
 * @param dossierId its dossier; null where it belongs to no matter
 * @param duplicate what it repeats; null where it stands for itself
 * @param developments what it changed, doubtful ones included
 */
public record Related(
        String articleId,
        String storyId,
        @Nullable String dossierId,
        @Nullable Duplicate duplicate,
        List<Development> developments) {
    public Related {
        developments = List.copyOf(developments);
    }
}
