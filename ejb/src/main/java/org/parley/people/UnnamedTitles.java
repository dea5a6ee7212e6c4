package org.parley.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds titles that stand without a name, and among them those that describe somebody in office. */
final class UnnamedTitles {
    private static final Set<String> OTHER_TIMES =
            Set.of("former", "ex", "next", "future", "then", "previous", "late", "incoming", "one", "first");
    private static final Set<String> OWNED = Set.of("his", "her", "its", "their", "our", "my", "whose", "your");
    /** Posts that stand for a person without their field: a place has one of each. */
    private static final Set<String> TOWN = Set.of("mayor", "governor");

    /** Posts that say only how somebody stands to another one. */
    private static final Set<String> UNTOLD = Set.of("counterpart", "opposite number", "deputy");

    private UnnamedTitles() {}

    /** Every title of the line that no name holds already. */
    static void each(LineReading reading, BiConsumer<RolePhrases, Title.Match> each) {
        RolePhrases phrases = new RolePhrases(reading);
        for (int i = 0; i < reading.line.size(); i++) {
            Title.Match match = reading.taken(i) ? null : Lexicon.titleAt(reading.line, i);
            if (match != null) {
                if (!match.plural() && match.title().kind().names()) {
                    each.accept(phrases, match);
                }
                i = match.to() - 1;
            }
        }
    }

    /** Offices of state that stand without a name, by line. */
    static Map<Integer, List<RolePhrase>> described(List<LineReading> readings, List<List<Draft>> inside) {
        Map<Integer, List<RolePhrase>> described = new LinkedHashMap<>();
        for (int n = 0; n < readings.size(); n++) {
            int line = n;
            List<Draft> drafts = inside.get(n);
            if (!readings.get(n).line.titleCase) {
                each(readings.get(n), (phrases, match) -> {
                    RolePhrase phrase = phrases.whole(match);
                    if (!inside(drafts, match.from()) && describes(readings.get(line).line, phrase)) {
                        described.computeIfAbsent(line, k -> new ArrayList<>()).add(phrase);
                    }
                });
            }
        }
        return described;
    }

    private static boolean describes(Line line, RolePhrase phrase) {
        Title title = phrase.title();
        boolean post = (title.kind() == Title.Kind.POST || title.kind() == Title.Kind.SPOKESPERSON)
                && !UNTOLD.contains(title.words())
                && (title.words().endsWith("negotiator")
                        || TOWN.contains(title.words())
                        || phrase.role().indexOf(' ') > 0);
        boolean office = post
                || title.kind() == Title.Kind.OFFICE
                || title.kind() == Title.Kind.LEADER
                        && (!title.words().equals("leader") || phrase.affiliation() != null);
        String first = phrase.role().toLowerCase(Locale.ROOT).split("[\\s-]+")[0];
        return office
                && phrase.definite()
                && phrase.owner() == null
                && !OTHER_TIMES.contains(first)
                && !OWNED.contains(line.low(phrase.from() - 1))
                && (!line.capital(phrase.to()) || Lexicon.FUNCTION.contains(line.low(phrase.to())));
    }

    /** Whether the word belongs to a person with that name. */
    static boolean inside(List<Draft> drafts, int token) {
        return drafts.stream().anyMatch(d -> d.from <= token && token < d.to);
    }
}
