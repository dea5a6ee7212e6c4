package org.parley.dossiers;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.stories.ContentWords;
import org.parley.text.Tables;

/** Readable titles for matters: "Japan-U.S. tariff talks", "Rail strike", "EU-U.K. fisheries talks". */
final class MatterTitle {
    private static final Map<String, String> SHORT = Tables.pairs(MatterTitle.class, "short-sides.tsv");
    private static final Map<String, String> SUBJECTS = Tables.pairs(MatterTitle.class, "subjects.tsv");

    private MatterTitle() {}

    static String of(Matter matter) {
        String sides = matter.parties().stream()
                .map(side -> SHORT.getOrDefault(side.toLowerCase(java.util.Locale.ROOT), side))
                .sorted()
                .collect(Collectors.joining("-"));
        String subject = subject(matter);
        String noun = matter.encounters() > 0 ? " talks" : " matter";
        String title = (sides + " " + subject).strip() + (subject.endsWith("talks") ? "" : noun);
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** Whether both have a subject that the table knows, and the same one. */
    static boolean sameSubject(Matter one, Matter other) {
        Optional<String> subject = named(one);
        return subject.isPresent() && subject.equals(named(other));
    }

    /** The heaviest word that the table knows as a subject; empty where there is none: a chance word names no matter. */
    private static String subject(Matter matter) {
        return named(matter).orElse("");
    }

    private static Optional<String> named(Matter matter) {
        return words(matter)
                .filter(w -> SUBJECTS.containsKey(ContentWords.form(w)))
                .map(w -> SUBJECTS.get(ContentWords.form(w)))
                .findFirst();
    }

    private static Stream<String> words(Matter matter) {
        return matter.subject().entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
