package org.parley.claims.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.text.Token;

/**
 * The parties of one article that are no countries: unions, employers, rebel groups, blocs, and what each is called. An
 * article says "the Northern Front" once and "the Front" later, "Pilots at Harborair" once and "the airline" later.
 */
final class Groups {
    private final GroupNouns nouns;
    private final GroupNames names;

    Groups(PositionWords words) {
        this.nouns = new GroupNouns(words);
        this.names = new GroupNames(words, nouns);
    }

    /** Takes notice of one sentence and the names in it. */
    void note(List<Token> tokens, List<Run> runs) {
        names.note(tokens, runs);
        nouns.note(tokens);
    }

    /** Says what the union of the article calls itself; null for not at all. */
    void unionIs(@Nullable String name) {
        nouns.unionIs(name);
    }

    /** Takes the only armed party and the only bloc of the article, by which "the group" and "the bloc" are known. */
    void bodiesAre(@Nullable String movement, @Nullable String bloc) {
        nouns.movementIs(movement);
        nouns.blocIs(bloc);
    }

    /** Says whose "the government" is, where no other government is told by name. */
    void governedBy(@Nullable String country) {
        nouns.governedBy(country);
    }

    /** The party that the common noun at {@code i} stands for; null where the noun names none. */
    @Nullable
    Mention nounAt(List<Token> tokens, int i) {
        return nouns.nounAt(tokens, i);
    }

    /** The union of the article, or else its workers; null where it has neither. */
    @Nullable
    String organised() {
        return nouns.organised();
    }

    /** The employer of the article; null where it has none. */
    @Nullable
    String employer() {
        return nouns.employer();
    }

    /** The fullest name of the party that {@code run} names; null where it names none. */
    @Nullable
    String named(String run) {
        return names.named(run);
    }
}
