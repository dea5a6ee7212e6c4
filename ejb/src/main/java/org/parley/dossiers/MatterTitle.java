package org.parley.dossiers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> ORDER = Tables.rows(MatterTitle.class, "subjects.tsv").stream()
            .map(row -> row.get(1))
            .distinct()
            .toList();
    private static final Map<String, String> KIN = Tables.rows(MatterTitle.class, "subjects.tsv").stream()
            .filter(row -> !Tables.cell(row, 2).isEmpty())
            .collect(
                    Collectors.toUnmodifiableMap(row -> row.get(1), row -> Tables.cell(row, 2), (own, added) -> added));

    private MatterTitle() {}

    static String of(Matter matter) {
        String sides = matter.parties().stream()
                .map(side -> SHORT.getOrDefault(side.toLowerCase(Locale.ROOT), side))
                .sorted()
                .collect(Collectors.joining("-"));
        String subject = subject(matter);
        String noun = subject.endsWith("talks") ? "" : matter.encounters() > 0 ? "talks" : "matter";
        String title = Stream.of(sides, subject, noun).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** Whether the table knows the word as a subject. */
    static boolean isSubject(String word) {
        return SUBJECTS.containsKey(ContentWords.form(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether both have a subject that the table knows, and the same one or one of its kin: tariffs and trade, pay and a strike. */
    static boolean sameSubject(Matter one, Matter other) {
        Optional<String> subject = named(one).map(s -> KIN.getOrDefault(s, s));
        return subject.isPresent() && subject.equals(named(other).map(s -> KIN.getOrDefault(s, s)));
    }

    /** The heaviest word that the table knows as a subject; empty where there is none: a chance word names no matter. */
    private static String subject(Matter matter) {
        return named(matter).orElse("");
    }

    private static Optional<String> named(Matter matter) {
        Map<String, Float> weights = new HashMap<>();
        matter.subject().forEach((word, weight) -> {
            String subject = SUBJECTS.get(ContentWords.form(word));
            if (subject != null) {
                weights.merge(subject, weight, Float::sum);
            }
        });
        return ORDER.stream()
                .filter(weights::containsKey)
                .max(Comparator.comparing((String subject) -> weights.getOrDefault(subject, 0f))
                        .thenComparing(ORDER::indexOf, Comparator.reverseOrder()));
    }
}
