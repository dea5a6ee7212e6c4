package org.parley.developments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stories.Duplicate;
import org.parley.stories.Story;
import org.parley.stories.StoryArchive;
import org.parley.stories.StoryMember;

/** Stories written here over those of another archive. */
final class DraftStories implements StoryArchive {
    private final @Nullable StoryArchive base;
    private final @Nullable LocalDate before;
    private final KeyIndex<Story> stories = new KeyIndex<>();
    private final KeyIndex<StoryMember> members = new KeyIndex<>();
    private final KeyIndex<Duplicate> duplicates = new KeyIndex<>();

    DraftStories(@Nullable StoryArchive base, @Nullable LocalDate before) {
        this.base = base;
        this.before = before;
    }

    @Override
    public Optional<Story> find(String storyId) {
        return stories.find(storyId)
                .or(() -> base == null
                        ? Optional.empty()
                        : DraftArchives.known(base.find(storyId), Story::night, before)
                                .map(Story::copy));
    }

    @Override
    public List<StoryMember> members(String storyId, int limit) {
        List<StoryMember> underneath = base == null
                ? List.of()
                : base.members(storyId, limit).stream()
                        .filter(m -> before == null || m.night().isBefore(before))
                        .toList();
        return DraftArchives.merged(
                members.withKey(storyId).stream()
                        .filter(m -> m.storyId().equals(storyId))
                        .toList(),
                underneath,
                StoryMember::articleId,
                members::holds,
                Comparator.comparingLong(StoryMember::turn).reversed(),
                limit);
    }

    @Override
    public Optional<Duplicate> duplicate(String articleId) {
        return duplicates
                .find(articleId)
                .or(() -> base == null
                        ? Optional.empty()
                        : DraftArchives.known(base.duplicate(articleId), Duplicate::night, before));
    }

    @Override
    public Optional<StoryMember> member(String articleId) {
        return members.find(articleId);
    }

    @Override
    public void remove(Story story) {
        stories.remove(story.id());
    }

    @Override
    public void remove(StoryMember member) {
        members.remove(member.articleId());
    }

    @Override
    public void remove(Duplicate duplicate) {
        duplicates.remove(duplicate.articleId());
    }

    @Override
    public void save(Story story) {
        stories.put(story.id(), story, List.of());
    }

    @Override
    public void save(StoryMember member) {
        members.put(member.articleId(), member, List.of(member.storyId()));
    }

    @Override
    public void save(Duplicate duplicate) {
        duplicates.put(duplicate.articleId(), duplicate, List.of());
    }

    List<Story> rows() {
        return List.copyOf(stories.all());
    }

    List<Duplicate> duplicates() {
        return List.copyOf(duplicates.all());
    }
}
