package org.parley.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the article itself uses its words: which it also prints in lower case, which names stand alone. */
final class Vocabulary {
    private final Set<String> lower = new HashSet<>();
    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> behindParticle = new HashMap<>();
    private final Map<String, Integer> acting = new HashMap<>();

    Vocabulary(List<LineReading> readings) {
        for (LineReading reading : readings) {
            Line line = reading.line;
            for (int i = 0; i < line.size(); i++) {
                if (!line.isWord(i)) {
                    continue;
                }
                if (!line.capital(i)) {
                    lower.add(line.low(i));
                } else if (!line.titleCase && single(line, i)) {
                    alone.merge(line.low(i), 1, Integer::sum);
                    if (Lexicon.PARTICLE.contains(line.low(i - 1))) {
                        behindParticle.merge(line.low(i), 1, Integer::sum);
                    }
                    if (Lexicon.PERSON_VERB.contains(line.low(i + 1))) {
                        acting.merge(line.low(i), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static boolean single(Line line, int i) {
        boolean before = line.capital(i - 1)
                && !Lexicon.FUNCTION.contains(line.low(i - 1))
                && Lexicon.titleAt(line, i - 1) == null;
        return !before && !line.capital(i + 1);
    }

    boolean usedInLowerCase(String low) {
        return lower.contains(low);
    }

    /** How often the word stands with no other word of a name beside it, "da" and "von" among those. */
    int aloneCount(String low) {
        return alone.getOrDefault(low, 0) - behindParticle.getOrDefault(low, 0);
    }

    /** Points for a name whose surname later acts alone, less for words that the article also uses as plain words. */
    int trust(Line line, int from, int end) {
        int points = 0;
        String last = line.low(end - 1);
        String first = line.low(from);
        if (alone.containsKey(last) && !alone.containsKey(first)) {
            points += 3; // companies and places are shortened to their first word
        } else if (acting.containsKey(last) || acting.containsKey(first) && mayStandFirst(line.word(from))) {
            points += 2;
        } else if (alone.containsKey(last)) {
            points += 1;
        }
        for (int i = from; i < end; i++) {
            points -= lower.contains(line.low(i)) && !Lexicon.PARTICLE.contains(line.low(i)) ? 2 : 0;
        }
        return points;
    }

    private static boolean mayStandFirst(String word) {
        return Lexicon.isSurnameFirst(word)
                || Lexicon.isGivenName(word)
                || NameSounds.syllables(word.toLowerCase(Locale.ROOT)) > 1;
    }

    /** Whether a heading's words {@code [from, end)} are a name for sure: a given name, and one more word not used otherwise. */
    boolean known(Line line, int from, int end) {
        return end - from == 2
                && Lexicon.isGivenName(line.word(from))
                && !lower.contains(line.low(end - 1))
                && !Lexicon.PERSON_VERB.contains(line.low(end - 1));
    }
}
