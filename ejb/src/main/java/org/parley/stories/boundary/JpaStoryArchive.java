package org.parley.stories.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.stories.Duplicate;
import org.parley.stories.Story;
import org.parley.stories.StoryArchive;
import org.parley.stories.StoryMember;

/** Stories, their members and duplicates in the database. */
@ApplicationScoped
@Transactional
public class JpaStoryArchive implements StoryArchive {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Story> find(String storyId) {
        return Optional.ofNullable(em.find(Story.class, storyId));
    }

    @Override
    public List<StoryMember> members(String storyId, int limit) {
        return em.createQuery(
                        "select m from StoryMember m where m.storyId = :story order by m.turn desc, m.articleId",
                        StoryMember.class)
                .setParameter("story", storyId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Duplicate> duplicate(String articleId) {
        return Optional.ofNullable(em.find(Duplicate.class, articleId));
    }

    @Override
    public void save(Story story) {
        Rows.save(em, story, story.id());
    }

    @Override
    public void save(StoryMember member) {
        Rows.save(em, member, member.articleId());
    }

    @Override
    public void save(Duplicate duplicate) {
        Rows.save(em, duplicate, duplicate.articleId());
    }

    @Override
    public void add(StoryMember member) {
        em.persist(member);
    }

    @Override
    public void add(Duplicate duplicate) {
        em.persist(duplicate);
    }

    @Override
    public Optional<StoryMember> member(String articleId) {
        return Optional.ofNullable(em.find(StoryMember.class, articleId));
    }

    @Override
    public void remove(Story story) {
        Rows.remove(em, story, story.id());
    }

    @Override
    public void remove(StoryMember member) {
        Rows.remove(em, member, member.articleId());
    }

    @Override
    public void remove(Duplicate duplicate) {
        Rows.remove(em, duplicate, duplicate.articleId());
    }
}
