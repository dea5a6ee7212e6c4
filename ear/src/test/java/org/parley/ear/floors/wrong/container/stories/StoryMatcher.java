package org.parley.ear.floors.wrong.container.stories;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StoryMatcher {}
