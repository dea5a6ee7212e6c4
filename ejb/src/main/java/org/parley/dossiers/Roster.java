package org.parley.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claims.NameKey;
import org.parley.stories.ContentWords;

/**
 * Whether a report's persons contradict the known ones: a name a letter or two away from a known one in the same role, a
 * known surname with another given name in the same role, or a known person in the role of another known one. A new
 * person in an old role is no contradiction: ministers change.
 */
final class Roster {
    private static final int SURE = 2;
    private static final int CLIPPED = 5;

    private Roster() {}

    /** Why the report is doubtful; empty where nothing contradicts. */
    static Optional<String> contradiction(Map<String, Matter.Known> known, Map<String, Matter.Known> reported) {
        List<Named> all = named(known);
        for (Named person : named(reported)) {
            boolean reportedKnown = all.stream().anyMatch(k -> NameKey.same(k.key, person.key));
            for (Named other : all) {
                Optional<String> why = NameKey.same(person.key, other.key)
                        ? inAnothersRole(person, other, all)
                        : reportedKnown ? Optional.empty() : garbled(person, other);
                if (why.isPresent()) {
                    return why;
                }
            }
        }
        return Optional.empty();
    }

    /** A person with the key of the name, made once however many are compared. */
    private record Named(String name, String key, Matter.Known as) {}

    private static List<Named> named(Map<String, Matter.Known> roster) {
        return roster.entrySet().stream()
                .map(e -> new Named(e.getKey(), NameKey.of(e.getKey()), e.getValue()))
                .toList();
    }

    private static Optional<String> garbled(Named person, Named other) {
        boolean same = sides(person.as, other.as)
                && sure(other.as)
                && (alike(person.key, other.key) && overlaps(person.as.role(), other.as.role())
                        || clipped(person.key, other.key) && halfOf(person.as.role(), other.as.role()));
        return same
                ? Optional.of("\"" + person.name + "\" is reported as " + person.as.role() + ", known as " + other.name)
                : Optional.empty();
    }

    private static Optional<String> inAnothersRole(Named person, Named other, List<Named> known) {
        if (person.as.role().isEmpty() || !sure(other.as) || sameRole(person.as, other.as)) {
            return Optional.empty();
        }
        boolean anothers =
                known.stream().anyMatch(e -> !e.key.equals(person.key) && sure(e.as) && sameRole(person.as, e.as));
        return anothers && !overlaps(person.as.role(), other.as.role())
                ? Optional.of(person.name + " is reported as " + person.as.role() + ", known as " + other.as.role())
                : Optional.empty();
    }

    private static boolean sure(Matter.Known known) {
        return !known.role().isEmpty()
                && known.origins().stream()
                                .map(o -> o.substring(Math.min(11, o.length())))
                                .distinct()
                                .count()
                        >= SURE;
    }

    private static boolean sameRole(Matter.Known a, Matter.Known b) {
        return sides(a, b) && overlaps(a.role(), b.role());
    }

    private static boolean sides(Matter.Known a, Matter.Known b) {
        return a.affiliation().isEmpty()
                || b.affiliation().isEmpty()
                || a.affiliation().equals(b.affiliation());
    }

    /** The words that tell roles apart: "commerce", not "secretary". */
    private static boolean overlaps(String one, String other) {
        Set<String> a = ContentWords.of(one);
        Set<String> b = ContentWords.of(other);
        int smaller = Math.min(a.size(), b.size());
        return smaller > 0 && ContentWords.overlap(a, b) == 1;
    }

    /** Whether the roles share half of what tells them: "minister for trade and growth", "minister of trade". */
    private static boolean halfOf(String one, String other) {
        return ContentWords.overlap(ContentWords.of(one), ContentWords.of(other)) >= 0.5;
    }

    /** A long word of one is the beginning of one of the other: no two people of one office are called so by chance. */
    static boolean clipped(String one, String other) {
        return Stream.of(one.split(" "))
                .anyMatch(a -> Stream.of(other.split(" ")).anyMatch(b -> beginning(a, b) || beginning(b, a)));
    }

    private static boolean beginning(String part, String whole) {
        return part.length() >= CLIPPED && part.length() < whole.length() && whole.startsWith(part);
    }

    /** A word in common and another one garbled, or all words a slip away. */
    static boolean alike(String one, String other) {
        List<String> a = List.of(one.split(" "));
        List<String> b = List.of(other.split(" "));
        long common = a.stream().filter(b::contains).count();
        if (common > 0) {
            return true;
        }
        return a.size() == b.size()
                && a.stream().allMatch(w -> b.stream().anyMatch(o -> slips(w, o) <= Math.max(1, w.length() / 4)));
    }

    /** Letters to change, add or leave out to turn one word into the other. */
    static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
