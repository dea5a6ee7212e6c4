package org.parley.dossiers;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Reading;
import org.parley.people.SideMention;
import org.parley.text.Token;

/** The side that a word of an article is part of the name of. */
final class SidePlaces {
    private final NavigableMap<Integer, SideMention> starts = new TreeMap<>();

    SidePlaces(Reading reading) {
        reading.people().sides().forEach(side -> starts.put(side.span().start(), side));
    }

    /** The sides that the parts of a compound name: both of "Thai-Cambodian". */
    List<String> within(Token token) {
        return starts.subMap(token.span().start(), token.span().end()).values().stream()
                .filter(side -> token.span().contains(side.span()))
                .map(SideMention::side)
                .toList();
    }

    /** The canonical name of the side; null for a word that names none. */
    @Nullable
    String at(Token token) {
        Map.Entry<Integer, SideMention> side = starts.floorEntry(token.span().start());
        return side != null && side.getValue().span().contains(token.span())
                ? side.getValue().side()
                : null;
    }
}
