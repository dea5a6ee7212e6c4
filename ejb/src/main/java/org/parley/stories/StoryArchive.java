package org.parley.stories;

import java.util.List;
import java.util.Optional;

/** Port: stories, their members, and duplicates. Saving the same id again replaces the row. */
public interface StoryArchive {
    Optional<Story> find(String storyId);

    /** Members of a story, newest turn first, at most {@code limit}. */
    List<StoryMember> members(String storyId, int limit);

    Optional<Duplicate> duplicate(String articleId);

    Optional<StoryMember> member(String articleId);

    void save(Story story);

    void save(StoryMember member);

    void save(Duplicate duplicate);

    /** Saves a member that is known not to be there. */
    default void add(StoryMember member) {
        save(member);
    }

    /** Saves a duplicate that is known not to be there. */
    default void add(Duplicate duplicate) {
        save(duplicate);
    }

    void remove(Story story);

    void remove(StoryMember member);

    void remove(Duplicate duplicate);
}
