package org.parley.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of one article: joins the mentions that are one person, and knows who a surname stands for. */
final class Cast {
    /** A name without a title needs this much evidence to be a person. */
    static final int ENOUGH = 2;

    private static final int MOST_NAMESAKES = 20;

    private final List<Person> persons = new ArrayList<>();
    private final Map<Draft, Person> of = new IdentityHashMap<>();
    private final Map<String, Set<Person>> byWord = new HashMap<>();
    private final Vocabulary vocabulary;

    Cast(List<Draft> drafts, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Set<String> organisations = new HashSet<>();
        drafts.stream().filter(d -> d.affiliation != null).forEach(d -> organisations.add(d.affiliation));
        for (Draft draft : drafts) {
            if (!draft.titled() && organisations.contains(String.join(" ", nameWords(draft)))) {
                draft.evidence = 0; // "Acme Jones said": the article also has an "Acme Jones chairman"
            }
            if (draft.words() > 1 && draft.evidence >= ENOUGH && !titleOnly(draft)) {
                settle(draft, true);
            }
        }
        for (Draft draft : drafts) {
            if (!of.containsKey(draft)) {
                settle(draft, draft.words() == 1 && draft.evidence >= 4);
            }
        }
    }

    private static boolean titleOnly(Draft draft) {
        return nameWords(draft).size() < 2;
    }

    List<Person> persons() {
        return persons;
    }

    @Nullable
    Person of(Draft draft) {
        return of.get(draft);
    }

    private void settle(Draft draft, boolean mayBeNew) {
        List<String> words = nameWords(draft);
        Person known = find(words);
        if (known == null && mayBeNew) {
            known = new Person(String.join(" ", words), words, surname(words));
            known.gender = gender(draft, words);
            persons.add(known);
            index(known, words);
        }
        if (known == null) {
            return;
        }
        of.put(draft, known);
        known.learn(draft);
        known.firstNamed = Math.min(
                known.firstNamed, draft.line.tokens.get(draft.nameFrom).span().start());
        if (words.size() > known.words.size() && known.full()) {
            known.rename(words);
            index(known, words);
        }
        if (known.gender == 'b') {
            known.gender = gender(draft, words);
        }
    }

    static List<String> nameWords(Draft draft) {
        List<String> words = new ArrayList<>();
        for (int i = draft.nameFrom; i < draft.nameTo; i++) {
            if (draft.line.isWord(i)) {
                boolean shouted = draft.line.allCaps || NameShape.familyInCapitals(draft.line, i);
                words.add(shouted ? capitalise(draft.line.word(i)) : draft.line.word(i));
            }
        }
        return words;
    }

    private static String capitalise(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** So that a name is looked for among those that share a word with it, however many persons an article has. */
    private void index(Person person, List<String> words) {
        for (String word : words) {
            place(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), person);
            NameLikeness.words(word).forEach(w -> place(w, person));
        }
    }

    private void place(String word, Person person) {
        Set<Person> sharing = byWord.computeIfAbsent(word, k -> new LinkedHashSet<>());
        if (sharing.size() < MOST_NAMESAKES) {
            sharing.add(person);
        }
    }

    private Set<Person> candidates(List<String> words) {
        Set<Person> found = new LinkedHashSet<>();
        for (String word : words) {
            found.addAll(byWord.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()));
            NameLikeness.words(word).forEach(w -> found.addAll(byWord.getOrDefault(w, Set.of())));
        }
        return found;
    }

    /** The one person these words can stand for; null for none or several. */
    @Nullable
    Person find(List<String> words) {
        Person found = null;
        List<String> likeness = NameLikeness.words(String.join(" ", words));
        for (Person person : candidates(words)) {
            if (matches(person, words, likeness)) {
                if (found != null && found != person) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private static boolean matches(Person person, List<String> words, List<String> likeness) {
        if (words.size() == 1) {
            String word = words.get(0);
            return person.words.stream().anyMatch(w -> w.equalsIgnoreCase(word)) && !Lexicon.PARTICLE.contains(word);
        }
        if (endsWith(person.words, words)) {
            return true;
        }
        return person.full() && NameLikeness.same(person.likeness(), likeness);
    }

    private static boolean endsWith(List<String> name, List<String> words) {
        if (words.size() > name.size()) {
            return false;
        }
        for (int k = 1; k <= words.size(); k++) {
            if (!name.get(name.size() - k).equalsIgnoreCase(words.get(words.size() - k))) {
                return false;
            }
        }
        return true;
    }

    /** The part of a full name that is used alone. */
    private List<String> surname(List<String> words) {
        int last = words.size();
        while (last > 1 && Lexicon.SUFFIX.contains(words.get(last - 1).toLowerCase(Locale.ROOT))) {
            last--;
        }
        if (last < 2) {
            return words.subList(0, 1);
        }
        if (familyFirst(words, last)) {
            return words.subList(0, 1);
        }
        String middle = null;
        for (String word : words.subList(1, last - 1)) {
            middle = vocabulary.aloneCount(word.toLowerCase(Locale.ROOT)) > 0 ? word : middle;
        }
        if (middle != null && vocabulary.aloneCount(words.get(last - 1).toLowerCase(Locale.ROOT)) == 0) {
            return List.of(middle);
        }
        int from = last - 1;
        while (from > 1 && Lexicon.PARTICLE.contains(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        return words.subList(from, last);
    }

    private boolean familyFirst(List<String> words, int last) {
        String first = words.get(0);
        String end = words.get(last - 1);
        int firstAlone = vocabulary.aloneCount(first.toLowerCase(Locale.ROOT));
        int lastAlone = vocabulary.aloneCount(end.toLowerCase(Locale.ROOT));
        if (firstAlone > 0 && lastAlone == 0 && last == 2) {
            return true;
        }
        if (lastAlone > 0 && firstAlone == 0) {
            return false;
        }
        if (NameOrder.familyFirst(words.subList(0, last))) {
            return true;
        }
        return last == 2 && !Lexicon.isGivenName(first) && Lexicon.isGivenName(end) && lastAlone == 0;
    }

    private static char gender(Draft draft, List<String> words) {
        for (int i = draft.from; i < draft.nameFrom; i++) {
            String low = draft.line.low(i);
            if (List.of("mr.", "mr", "sir", "lord", "king", "prince").contains(low)
                    || low.endsWith("man") && low.length() > 5) {
                return 'm';
            }
            if (List.of("ms.", "ms", "mrs.", "mrs", "miss", "queen", "princess", "madame", "mme.")
                            .contains(low)
                    || low.endsWith("woman")) {
                return 'f';
            }
        }
        return words.size() > 1 && !NameOrder.familyFirst(words) ? Lexicon.gender(words.get(0)) : 'b';
    }

    /** The person whose surname begins at token {@code i}; of several the only one named before; null for none. */
    @Nullable
    Person surnameAt(Line line, int i) {
        List<Person> fitting = new ArrayList<>();
        for (Person person : byWord.getOrDefault(line.low(i), Set.of())) {
            if (beginsAt(line, i, person.surname) && !pronoun(person.surname)) {
                fitting.add(person);
            }
        }
        int at = line.tokens.get(i).span().start();
        if (fitting.size() > 1) {
            fitting.removeIf(p -> p.firstNamed > at);
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** The family names He and So are left alone: too often they are the plain words. */
    private static boolean pronoun(List<String> surname) {
        return surname.size() == 1 && Lexicon.FUNCTION.contains(surname.get(0).toLowerCase(Locale.ROOT));
    }

    /** The person whose full name begins at token {@code i}; null for none. */
    @Nullable
    Person fullNameAt(Line line, int i) {
        for (Person person : byWord.getOrDefault(line.low(i), Set.of())) {
            if (person.full() && beginsAt(line, i, person.words)) {
                return person;
            }
        }
        return null;
    }

    private static boolean beginsAt(Line line, int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            String word = line.word(i + k);
            boolean shouted = line.allCaps || word.length() > 3 && NameShape.capitals(word);
            boolean same = shouted ? word.equalsIgnoreCase(words.get(k)) : word.equals(words.get(k));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    static List<String> wordsOf(String name) {
        return Arrays.asList(name.split(" "));
    }
}
