package org.parley.dossiers;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claims.NameKey;
import org.parley.stories.ContentWords;

/** The keys under which a ledger entry is found again: at least one of them is shared by any two claims of one entry. */
public final class EntryKeys {
    private static final int LONGEST = 110;
    private static final String NEXT_ROUND = "E|ROUND|next";

    private EntryKeys() {}

    /** The keys of a fact, a dozen or so. */
    public static Set<String> of(Fact fact) {
        Set<String> keys = new LinkedHashSet<>();
        if (fact.isPosition()) {
            String side = fact.sides().isEmpty() ? "" : fact.sides().get(0);
            ContentWords.of(text(fact.object())).forEach(w -> add(keys, "P|" + side + "|" + w));
        } else if (fact.isFigure()) {
            ContentWords.of(text(fact.measures())).forEach(w -> add(keys, "F|" + fact.unit() + "|" + w));
        } else {
            ofEvent(fact, keys);
            add(keys, "E|" + fact.kind());
        }
        return keys;
    }

    private static void ofEvent(Fact fact, Set<String> keys) {
        if (fact.ordinal() != null) {
            add(keys, "E|" + fact.kind() + "|" + fact.ordinal());
        }
        fact.participants()
                .forEach(name ->
                        NameKey.words(name).stream().filter(w -> w.length() > 2).forEach(w -> add(keys, "E|who|" + w)));
        if (fact.sides().size() >= 2) {
            add(keys, "E|" + fact.kind() + "|" + String.join("/", new TreeSet<>(fact.sides())));
        }
        if (fact.place() != null) {
            NameKey.words(fact.place()).forEach(w -> add(keys, "E|" + fact.kind() + "|at|" + w));
        }
        if (NextRound.announces(fact)) {
            keys.add(NEXT_ROUND);
        }
    }

    /**
     * The keys to look a fact up by: its own, or for an event that says nothing of itself, its kind; a round may be the next
     * one that was spoken of.
     */
    static Set<String> toFind(Fact fact) {
        Set<String> keys = of(fact);
        if (fact.isEvent() && keys.size() > 1) {
            keys.remove("E|" + fact.kind());
        }
        if (fact.kind().equals("ROUND")) {
            keys.add(NEXT_ROUND);
        }
        return keys;
    }

    /** The key of an entry with a claim of {@code articleId} that staff tied to another claim, or told from it. */
    static String bond(String articleId) {
        return "B|" + articleId;
    }

    static boolean isBond(String key) {
        return key.startsWith("B|");
    }

    /** The key of the n-th round. */
    public static String round(int n) {
        return "E|ROUND|" + n;
    }

    /** Keys of rounds that these people may have taken part in. */
    static Set<String> rounds(java.util.List<String> participants) {
        Set<String> keys = new LinkedHashSet<>();
        participants.forEach(
                name -> NameKey.words(name).stream().filter(w -> w.length() > 2).forEach(w -> add(keys, "E|who|" + w)));
        return keys;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static void add(Set<String> keys, String key) {
        keys.add(key.length() <= LONGEST ? key : key.substring(0, LONGEST));
    }
}
