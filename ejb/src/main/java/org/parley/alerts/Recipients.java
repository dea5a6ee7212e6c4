package org.parley.alerts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides who is told of a development: each user once a channel, through the closest of their subscriptions. */
public final class Recipients {
    private Recipients() {}

    /** One subscription a user and channel out of those that match: a dossier's before a person's, then the oldest. */
    public static List<Subscription> of(Collection<Subscription> matching) {
        Map<String, Subscription> chosen = new LinkedHashMap<>();
        matching.stream()
                .sorted((a, b) -> a.target() != b.target()
                        ? a.target().compareTo(b.target())
                        : a.createdAt().compareTo(b.createdAt()))
                .forEach(s -> chosen.putIfAbsent(s.channel() + "|" + s.user(), s));
        return new ArrayList<>(chosen.values());
    }
}
