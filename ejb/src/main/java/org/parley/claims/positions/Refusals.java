package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** What somebody refuses by saying "no" of it: "no deal without the ports", "there will be no higher tax", "that no duty would fall". */
final class Refusals {
    private static final int LISTED = 4;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Assertions assertions;

    Refusals(SentenceContext context, Assertions assertions) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.assertions = assertions;
    }

    /** "No deal without the ports, says Osei": refused by whoever says so behind the comma. */
    Assertions.@Nullable Asserted refused(int no) {
        StatedObject object = objects.clauseFrom(no + 1);
        if (object == null || words.in("encounter", tokens.get(no + 1)) || happened(no + 2)) {
            return null;
        }
        int comma = object.end();
        while (comma < tokens.size() - 2 && "”\"".contains(tokens.get(comma).text())) {
            comma++;
        }
        if (comma >= tokens.size() - 2 || !tokens.get(comma).is(",") || object.end() <= no + 2) {
            return null;
        }
        Optional<Mention> speaker = assertions.says(comma + 1)
                ? actors.startingAt(comma + 2)
                : actors.startingAt(comma + 1).filter(m -> m.to() < tokens.size() && assertions.says(m.to()));
        return speaker.map(m -> new Assertions.Asserted(m, Position.Act.REJECTS, object))
                .orElse(null);
    }

    /** "No agreement was reached on fish, she said": told, not refused. */
    private boolean happened(int verb) {
        return verb < tokens.size()
                && (words.in("be", tokens.get(verb))
                        || tokens.get(verb).is("has")
                        || tokens.get(verb).is("had"));
    }

    /** "made clear that no duty would fall below 10 percent": refused by whoever makes it clear. */
    Assertions.@Nullable Asserted limit(int no) {
        int will = no + 1;
        while (will < Math.min(tokens.size() - 2, no + LISTED) && !words.in("refusing-will", tokens.get(will))) {
            will++;
        }
        boolean told = words.in("refusing-will", tokens.get(will))
                && tokens.subList(no + 1, will).stream().anyMatch(words::isTerm);
        StatedObject object = told ? objects.clauseBeyond(no + 1, will + 2) : null;
        return object == null
                ? null
                : actors.actingBefore(no - 1)
                        .or(() -> assertions.speaker(no))
                        .map(m -> new Assertions.Asserted(m, Position.Act.REJECTS, object))
                        .orElse(null);
    }

    /** "There will be no higher tax": refused by whoever is quoted. */
    Assertions.@Nullable Asserted denied(int there) {
        boolean none = (words.in("future", tokens.get(there + 1))
                        || tokens.get(there + 1).is("can"))
                && tokens.get(there + 2).is("be")
                && tokens.get(there + 3).is("no");
        StatedObject object = none ? objects.clauseFrom(there + 4) : null;
        if (object == null || words.in("encounter", tokens.get(there + 4))) {
            return null;
        }
        if (object.end() == there + 5 && words.in("any-deal", tokens.get(there + 4))) {
            return without(there);
        }
        boolean deal = words.in("any-deal", tokens.get(there + 4));
        boolean terms = tokens.subList(there + 4, tokens.size()).stream()
                .anyMatch(t -> words.in("condition", t) || t.is("until") || t.is("while"));
        if (deal && (!words.in("deal-noun", tokens.get(there + 4)) || !terms)) {
            return null; // "there will be no progress unless", "no agreement here": expected, not refused
        }
        return assertions
                .speaker(there)
                .map(m -> new Assertions.Asserted(m, Position.Act.REJECTS, object))
                .orElse(null);
    }

    /** "Without relief on cod there can be no deal": asked for by whoever says so. */
    private Assertions.@Nullable Asserted without(int there) {
        int from = assertions.startOf(there);
        boolean without = from < there - 1 && tokens.get(from).is("without");
        int behind = from + 1;
        if (from > 0 && tokens.get(from - 1).is("without")) {
            without = from < there;
            behind = from;
        }
        StatedObject object = without ? objects.between(behind, there) : null;
        return object == null
                ? null
                : assertions
                        .speaker(there)
                        .map(m -> new Assertions.Asserted(m, Position.Act.DEMANDS, object))
                        .orElse(null);
    }
}
