package org.parley.bench.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.stories.StoryMatcher;
import org.parley.text.Tables;

/** An invented world: sides, long-running matters between two of them, the persons who speak in each, and a vocabulary. */
final class World {
    private static final int SIDES = 150;
    private static final int COMMON = 2_500;
    private static final int OBJECTS = 30;
    private static final int PERSONS = 60;
    private static final String[] SYLLABLES = {
        "bar", "ked", "lon", "mir", "nor", "pel", "rus", "sav", "tor", "vel", "wen", "zan", "dor", "fin", "gar", "hul"
    };
    private static final String[] MEASURES = {"tariff", "quota", "levy", "subsidy", "ceiling", "export duty"};
    private static final String[] OFFICES = {"trade", "finance", "foreign", "energy", "farm", "transport"};

    private final List<String> vocabulary = Tables.rows(StoryMatcher.class, "common-words.tsv").stream()
            .map(row -> row.get(0))
            .filter(word -> word.chars().allMatch(Character::isLetter))
            .toList();
    private final Zipf common = new Zipf(COMMON, 1);
    private final Zipf anyWord = new Zipf(vocabulary.size(), 0.6);
    private final List<Matter> matters = new ArrayList<>();
    private final Zipf popularity;

    /**
     * A person.
     *
     * @param name given name and family name
     * @param role such as "Trade Minister"
     * @param side the side the person speaks for
     */
    record Person(String name, String role, String side) {}

    /**
     * A matter.
     *
     * @param number its number
     * @param sides its two sides
     * @param persons who speaks in it, the most quoted first
     * @param words what its articles talk about
     * @param objects what sides want of each other
     * @param measures what its figures measure
     */
    record Matter(
            int number,
            List<String> sides,
            List<Person> persons,
            List<String> words,
            List<String> objects,
            List<String> measures) {}

    World(int howMany) {
        Zipf weight = new Zipf(SIDES, 0.8);
        for (int i = 0; i < howMany; i++) {
            matters.add(matter(i, weight, new Random(31L * i + 7)));
        }
        popularity = new Zipf(howMany, 1);
    }

    private Matter matter(int number, Zipf weight, Random random) {
        int one = weight.draw(random);
        int other = weight.draw(random);
        while (other == one) {
            other = weight.draw(random);
        }
        List<String> sides = List.of(name(one) + "land", name(other) + "land");
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            String office = OFFICES[i / 2 % OFFICES.length];
            String role = Character.toUpperCase(office.charAt(0))
                    + office.substring(1)
                    + (i < 2 * OFFICES.length ? " Minister" : " Envoy " + i);
            persons.add(new Person(
                    name(random.nextInt(4_000)) + " " + name(4_000 + random.nextInt(60_000)), role, sides.get(i % 2)));
        }
        List<String> words = words(random, 25);
        List<String> objects = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            objects.add("lower " + MEASURES[i % MEASURES.length] + " on " + words.get(i % 25) + " " + rare(random));
            measures.add(MEASURES[i % MEASURES.length] + " on " + words.get((i * 7) % 25) + " " + rare(random));
        }
        return new Matter(number, sides, persons, words, objects, measures);
    }

    /** A matter; few are told of every night, most once in a while. */
    Matter anyMatter(Random random) {
        return matters.get(popularity.draw(random));
    }

    Matter matter(int number) {
        return matters.get(number);
    }

    int matters() {
        return matters.size();
    }

    /** Different words that carry content. */
    List<String> words(Random random, int howMany) {
        List<String> words = new ArrayList<>();
        while (words.size() < howMany) {
            String word = rare(random);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private String rare(Random random) {
        return vocabulary.get(COMMON + random.nextInt(vocabulary.size() - COMMON));
    }

    /** A word as any text has it. */
    String commonWord(Random random) {
        return vocabulary.get(common.draw(random));
    }

    /** A word of the whole vocabulary. */
    String anyWord(Random random) {
        return vocabulary.get(anyWord.draw(random));
    }

    /** A pronounceable name for a number. */
    static String name(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        do {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        name.append("ia".charAt(number % 2));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
