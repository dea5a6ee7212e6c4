package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Fits an object to whoever holds the position: a recipient, somebody asked, a noun before the actor. */
record ObjectsOfActors(List<Token> tokens, PositionWords words, Actors actors, ObjectFinder objects) {
    /** "offered the Norwegian premier a swap": the swap is offered. */
    StatedObject behindRecipient(StatedObject object) {
        int first = objects.indexAt(object);
        for (Mention mention : actors.mentions()) {
            boolean given = mention.from() >= first
                    && mention.from() < first + 4
                    && mention.to() < object.end() - 1
                    && words.in("article", tokens.get(mention.to()));
            if (given && object.text().length() > 3) {
                StatedObject gift = objects.between(mention.to(), object.end());
                return gift == null ? object : gift;
            }
        }
        return object;
    }

    /** "he asked Oslo to": whoever he is, he does not speak for Oslo. */
    boolean asksItself(Mention actor, StatedObject object) {
        Optional<Mention> asked = actors.startingAt(objects.indexAt(object));
        return asked.isPresent()
                && !asked.get().describes()
                && Actors.same(asked.get(), actor)
                && asked.get().name().equals(asked.get().side());
    }

    /** "the duty Oslo has threatened to put on fish": the noun before the actor belongs to the object. */
    List<StatedObject> taken(List<StatedObject> known, Mention actor) {
        StatedObject object = known.get(0);
        int first = objects.indexAt(object);
        int before = actor.from() - 1;
        while (before > 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        boolean gap = first + 1 < tokens.size()
                && first > 0
                && tokens.get(first - 1).is("to")
                && words.in("preposition", tokens.get(first + 1))
                && before > 1
                && tokens.get(before).kind() == Token.Kind.WORD
                && !words.in("function", tokens.get(before));
        StatedObject noun = gap ? objects.nounBefore(before + 1) : null;
        boolean purpose = noun != null
                && objects.indexAt(noun) > 1
                && tokens.get(objects.indexAt(noun) - 2).is("to");
        return noun == null || purpose ? known : List.of(object.telling(noun.text() + " " + object.text()));
    }
}
