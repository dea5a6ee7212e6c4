package org.parley.dossiers;

import java.util.Collection;
import java.util.List;
import org.parley.claims.NameKey;

/** Puts the full name that a matter knows in place of a lone surname, where just one person known of it bears that name. */
public final class KnownNames {
    private KnownNames() {}

    /** The sightings with the participants' full names. */
    public static List<Sighting> in(List<Sighting> sightings, Collection<String> known) {
        return sightings.stream().map(sighting -> named(sighting, known)).toList();
    }

    private static Sighting named(Sighting sighting, Collection<String> known) {
        Fact fact = sighting.fact();
        List<String> full = fact.participants().stream()
                .map(name -> full(name, known))
                .distinct()
                .toList();
        if (full.equals(fact.participants())) {
            return sighting;
        }
        Fact named = new Fact(
                fact.kind(),
                fact.status(),
                fact.ordinal(),
                fact.date(),
                fact.place(),
                full,
                fact.sides(),
                fact.minutes(),
                fact.qualifier(),
                fact.initiator(),
                fact.act(),
                fact.object(),
                fact.strength(),
                fact.hearsay(),
                fact.value(),
                fact.unit(),
                fact.measures(),
                fact.words());
        return sighting.as(named);
    }

    private static String full(String name, Collection<String> known) {
        List<String> words = NameKey.words(name);
        if (words.size() != 1) {
            return name;
        }
        List<String> bearers = known.stream()
                .filter(other -> {
                    List<String> theirs = NameKey.words(other);
                    return theirs.size() > 1 && theirs.contains(words.get(0));
                })
                .toList();
        return bearers.size() == 1 ? bearers.get(0) : name;
    }
}
