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

    /** "threatened Oslo with a duty": the duty is what threatens. */
    StatedObject behindWith(StatedObject object) {
        int first = objects.indexAt(object);
        Optional<Mention> threatened = actors.startingAt(first);
        int with = threatened.isEmpty() ? first : threatened.get().to();
        if (with <= first || with + 1 >= object.end() || !tokens.get(with).is("with")) {
            return object;
        }
        StatedObject measure = objects.between(with + 1, object.end());
        return measure == null ? object : measure;
    }

    /** "hopes that Oslo will lift the levy": what another side is hoped to do is asked of it. */
    Stated hoped(int at, int after) {
        int first = after < tokens.size() && tokens.get(after).is("that") ? after + 1 : after;
        Optional<Mention> actor = actors.subjectOf(at);
        Optional<Mention> other = actors.startingAt(first);
        if (actor.isEmpty()
                || other.isEmpty()
                || other.get().side().contains(actor.get().side())) {
            return Stated.NOTHING;
        }
        int will = other.get().to();
        boolean does = will + 2 < tokens.size()
                && words.in("future", tokens.get(will))
                && words.in("base-verb", tokens.get(will + 1));
        StatedObject deed = does ? objects.clauseFrom(will + 1) : null;
        StatedObject name = does ? objects.between(other.get().from(), will) : null;
        return deed == null || name == null
                ? Stated.NOTHING
                : new Stated(actor.get(), List.of(deed.telling(name.text() + " to " + deed.text())), deed.end(), false);
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
        if (before > 1 && (tokens.get(before).is("that") || tokens.get(before).is("which"))) {
            before -= tokens.get(before - 1).is(",") ? 2 : 1;
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
        return noun == null || purpose ? known : List.of(object.telling(done(object.text(), noun.text())));
    }

    /** "invest under the pact" and "the fund" as "invest the fund under the pact". */
    private static String done(String doing, String noun) {
        int space = doing.indexOf(' ');
        return space < 0 ? doing + " " + noun : doing.substring(0, space) + " " + noun + doing.substring(space);
    }
}
