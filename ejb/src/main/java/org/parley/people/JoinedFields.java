package org.parley.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Parts a role of several fields where each is another person's: "the foreign and finance ministers, A and B". */
final class JoinedFields {
    private JoinedFields() {}

    /** One role for each of so many persons, in order; none where the role is one that each of them may have whole. */
    static List<String> each(String role, Title title, int persons) {
        int fields = role.length() - title.words().length();
        if (persons < 2 || fields < 1 || !role.substring(fields).equalsIgnoreCase(title.words())) {
            return List.of();
        }
        String[] parts = role.substring(0, fields).trim().split("\\s*,\\s+(?:and\\s+)?|\\s+and\\s+");
        boolean own = parts.length == persons && Arrays.stream(parts).allMatch(JoinedFields::field);
        return own
                ? Arrays.stream(parts)
                        .map(part -> part + " " + role.substring(fields))
                        .toList()
                : List.of();
    }

    private static boolean field(String part) {
        return Arrays.stream(part.toLowerCase(Locale.ROOT).split(" ")).allMatch(Lexicon.PORTFOLIO::contains);
    }
}
