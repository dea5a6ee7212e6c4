package org.parley.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claims.NameKey;
import org.parley.stories.ContentWords;

/**
 * Whether a report's persons contradict the known ones: a name a letter or two away from a known one in the same role, a
 * known surname with another given name in the same role, or a known person in the role of another known one. A new
 * person in an old role is no contradiction: ministers change.
 */
final class Roster {
    private static final int SURE = 2;

    private Roster() {}

    /** Why the report is doubtful; empty where nothing contradicts. */
    static Optional<String> contradiction(Map<String, Matter.Known> known, Map<String, Matter.Known> reported) {
        for (Map.Entry<String, Matter.Known> person : reported.entrySet()) {
            for (Map.Entry<String, Matter.Known> other : known.entrySet()) {
                Optional<String> why = compare(person, other, known);
                if (why.isPresent()) {
                    return why;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> compare(
            Map.Entry<String, Matter.Known> person,
            Map.Entry<String, Matter.Known> other,
            Map<String, Matter.Known> known) {
        String name = NameKey.of(person.getKey());
        String knownName = NameKey.of(other.getKey());
        boolean sameName = NameKey.same(name, knownName);
        boolean sameRole = sameRole(person.getValue(), other.getValue());
        boolean reportedKnown = known.keySet().stream().map(NameKey::of).anyMatch(k -> NameKey.same(k, name));
        if (!sameName && !reportedKnown && sameRole && alike(name, knownName) && sure(other.getValue())) {
            return Optional.of("\"" + person.getKey() + "\" is reported as "
                    + person.getValue().role() + ", known as " + other.getKey());
        }
        if (sameName && sure(other.getValue()) && !person.getValue().role().isEmpty() && !sameRole) {
            boolean anothers = known.entrySet().stream()
                    .anyMatch(e -> !NameKey.of(e.getKey()).equals(name)
                            && sure(e.getValue())
                            && sameRole(person.getValue(), e.getValue()));
            if (anothers && !overlaps(person.getValue().role(), other.getValue().role())) {
                return Optional.of(
                        person.getKey() + " is reported as " + person.getValue().role() + ", known as "
                                + other.getValue().role());
            }
        }
        return Optional.empty();
    }

    private static boolean sure(Matter.Known known) {
        return known.origins().stream()
                                .map(o -> o.substring(Math.min(11, o.length())))
                                .distinct()
                                .count()
                        >= SURE
                && !known.role().isEmpty();
    }

    private static boolean sameRole(Matter.Known a, Matter.Known b) {
        boolean sides = a.affiliation().isEmpty()
                || b.affiliation().isEmpty()
                || a.affiliation().equals(b.affiliation());
        return sides && overlaps(a.role(), b.role());
    }

    /** The words that tell roles apart: "commerce", not "secretary". */
    private static boolean overlaps(String one, String other) {
        Set<String> a = ContentWords.of(one);
        Set<String> b = ContentWords.of(other);
        int smaller = Math.min(a.size(), b.size());
        return smaller > 0 && ContentWords.overlap(a, b) == 1;
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
