package org.parley.messages;

import java.util.Map;

/**
 * An event on its way out, with what subscribers may select by.
 *
 * @param event what happened
 * @param properties message properties; see {@link SelectorProperties}
 */
public record Announcement(CloudEvent event, Map<String, String> properties) {
    public Announcement {
        properties = SelectorProperties.checked(properties);
    }
}
