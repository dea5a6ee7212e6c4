package org.parley.stories.boundary;

import jakarta.persistence.EntityManager;
import org.parley.stories.ProfileArchive;
import org.parley.stories.StoryArchive;

/** The stores of this package on a test's entity manager. */
public final class TestStoryStores {
    private TestStoryStores() {}

    public static ProfileArchive profiles(EntityManager em) {
        JpaProfileArchive store = new JpaProfileArchive();
        store.em = em;
        return store;
    }

    public static StoryArchive stories(EntityManager em) {
        JpaStoryArchive store = new JpaStoryArchive();
        store.em = em;
        return store;
    }
}
