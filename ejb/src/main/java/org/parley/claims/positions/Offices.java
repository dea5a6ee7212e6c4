package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.people.Facing;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Span;
import org.parley.text.Token;

/**
 * The country of an official whose title alone is printed: an office that one country of the article has, or the country
 * that the report comes from, whose ministers its papers call by their titles.
 */
final class Offices {
    private static final int LONGEST = 4;
    private static final int PLACE = 24;
    private static final int CLAUSE = 200;

    private final Map<String, String> sides = new HashMap<>();
    private final PositionWords words;
    private final Set<String> named;
    /** The countries that each person threatens or warns. */
    private final Map<String, Set<String>> facing = new HashMap<>();

    Offices(People people, ArticleText article, PositionWords words) {
        this.words = words;
        this.named = people.sides().stream().map(SideMention::side).collect(Collectors.toSet());
        face(people, article);
        String dateline = home(article, words);
        boolean foreign = dateline != null && words.in("administrated", dateline.toLowerCase(Locale.ROOT));
        String home = dateline != null ? dateline : governed(people, article, words);
        String ministered = foreign ? ministered(people, words) : home;
        List<PersonMention> open = people.mentions().stream()
                .filter(m -> m.affiliation() == null && m.role() != null)
                .toList();
        Map<String, Set<String>> holders = open.stream()
                .collect(Collectors.groupingBy(
                        m -> String.valueOf(m.role()).toLowerCase(Locale.ROOT),
                        Collectors.mapping(PersonMention::name, Collectors.toSet())));
        for (PersonMention mention : open) {
            String role = String.valueOf(mention.role()).toLowerCase(Locale.ROOT);
            String only = words.pair("office", role);
            boolean twice = holders.getOrDefault(role, Set.of()).size() > 1;
            if (only != null && named.contains(only)) {
                sides.putIfAbsent(mention.name(), only);
            } else if (role.equals("president") && !twice) {
                learn(mention.name(), president(mention, people));
            } else if (only == null && !twice && isMinister(role, words, false)) {
                learn(mention.name(), ministered);
            } else if (only == null && !twice && isMinister(role, words, dateline != null)) {
                learn(mention.name(), home);
            }
        }
        learnFromReferences(people, article);
    }

    /** Whether the article names somebody else as the country's president. */
    private static boolean presided(PersonMention one, People people, String country) {
        return people.mentions().stream()
                .anyMatch(m -> Objects.equals(m.affiliation(), country)
                        && !m.name().equals(one.name())
                        && m.role() != null
                        && m.role().toLowerCase(Locale.ROOT).contains("president"));
    }

    private void learn(String name, @Nullable String side) {
        if (side != null) {
            sides.putIfAbsent(name, side);
        }
    }

    /** "Washington" over a report of what a minister does there: he is the other country's, the only one named; null for none. */
    private static @Nullable String ministered(People people, PositionWords words) {
        List<String> others = people.sides().stream()
                .map(SideMention::side)
                .filter(words::isCountry)
                .filter(side -> !words.in("administrated", side.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    /** The one country the article speaks of more than once whose head is a president it does not name; null for none or two. */
    private @Nullable String president(PersonMention one, People people) {
        Map<String, Long> counts = people.sides().stream()
                .map(SideMention::side)
                .filter(words::isCountry)
                .filter(side -> !words.in("no-president", side.toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(side -> side, Collectors.counting()));
        List<String> republics = counts.keySet().stream()
                .filter(side -> counts.getOrDefault(side, 0L) > 1)
                .filter(side -> !presided(one, people, side)
                        && !facing.getOrDefault(one.name(), Set.of()).contains(side))
                .toList();
        return republics.size() == 1 ? republics.get(0) : null;
    }

    /** "has threatened to bomb Iran", "had warned Mexico": no country is told so by its own president. */
    private void face(People people, ArticleText article) {
        for (PlacedSentence placed : article.sentences()) {
            Span sentence = placed.sentence().span();
            for (SideMention side : people.sidesIn(sentence)) {
                if (Facing.isFaced(side.span(), article.text())) {
                    Span before = new Span(
                            Math.max(sentence.start(), side.span().start() - CLAUSE),
                            side.span().start());
                    people.referencesIn(before)
                            .forEach(person -> person.names()
                                    .forEach(name -> facing.computeIfAbsent(name, key -> new HashSet<>())
                                            .add(side.side())));
                }
            }
        }
    }

    /** Whose government "the government" is: that of the dateline's country, else the one that is no administration. */
    static @Nullable String governed(People people, ArticleText article, PositionWords words) {
        String home = home(article, words);
        if (home != null) {
            return words.in("administrated", home.toLowerCase(Locale.ROOT)) ? null : home;
        }
        Set<String> acting = people.sides().stream()
                .filter(side -> !isPlace(article.text(), side.span(), words))
                .map(SideMention::side)
                .collect(Collectors.toSet());
        Map<String, Long> counts = people.sides().stream()
                .map(SideMention::side)
                .filter(side -> words.isCountry(side) && acting.contains(side))
                .collect(Collectors.groupingBy(side -> side, Collectors.counting()));
        List<String> ranked = counts.keySet().stream()
                .sorted(Comparator.comparing((String side) -> -counts.getOrDefault(side, 0L)))
                .toList();
        boolean two = ranked.size() == 2
                || (ranked.size() > 2
                        && counts.getOrDefault(ranked.get(2), 0L) * 2 <= counts.getOrDefault(ranked.get(1), 0L));
        List<String> governed = ranked.stream()
                .limit(2)
                .filter(side -> !words.in("administrated", side.toLowerCase(Locale.ROOT)))
                .toList();
        boolean told = governed.size() == 1 && counts.getOrDefault(governed.get(0), 0L) > 1;
        return two && told ? governed.get(0) : null;
    }

    /** "in Canada", "left Canada", "ALTA, Canada -": where something is told of. */
    private static boolean isPlace(String text, Span side, PositionWords words) {
        String before = text.substring(Math.max(0, side.start() - PLACE), side.start());
        String[] last = before.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        boolean dateline = before.endsWith(", ")
                && side.end() + 1 < text.length()
                && "-\u2013\u2014(".indexOf(text.charAt(side.end() + 1)) >= 0;
        String word = last[last.length - 1];
        boolean goal = word.equals("to") && last.length > 1 && words.in("journey", last[last.length - 2]);
        return dateline || goal || words.in("location", word);
    }

    /** The side of the official; null where the title tells none. */
    @Nullable
    String of(String name) {
        return sides.get(name);
    }

    /** "Moss … the treasury secretary said": the office that a later reference gives. */
    private void learnFromReferences(People people, ArticleText article) {
        for (PersonReference reference : people.references()) {
            if (reference.kind() != PersonReference.Kind.ROLE
                    || reference.names().size() != 1) {
                continue;
            }
            String title = reference.span().of(article.text()).toLowerCase(Locale.ROOT);
            String bare = title.startsWith("the ") ? title.substring(4) : title;
            String side = words.pair("office", bare.replaceAll("\\s+", " "));
            if (side != null && named.contains(side)) {
                sides.putIfAbsent(reference.names().get(0), side);
            }
        }
    }

    /** "the treasury secretary" alone, of whom the article knows no name: an office that one country named here has. */
    List<Mention> in(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!words.in("article", tokens.get(i - 1))) {
                continue;
            }
            String title = PositionWords.lower(tokens.get(i));
            for (int to = i + 1; to < Math.min(tokens.size() - 1, i + LONGEST); to++) {
                title = title + " " + PositionWords.lower(tokens.get(to));
                String side = words.pair("office", title);
                if (side != null && named.contains(side) && !tokens.get(to + 1).capitalised()) {
                    found.add(new Mention(i, to + 1, side));
                }
            }
        }
        return found;
    }

    private static boolean isMinister(String role, PositionWords words, boolean any) {
        for (String word : role.split("[ ;]+", -1)) {
            if (words.in(any ? "state-role" : "cabinet-role", word)) {
                return true;
            }
        }
        return false;
    }

    /** The country whose capital the dateline names, where the article speaks of that country; null otherwise. */
    static @Nullable String home(ArticleText article, PositionWords words) {
        for (Part part : article.parts()) {
            if (part.kind() == PartKind.DATELINE) {
                String place = part.span()
                        .of(article.text())
                        .split("[,(.\u2014\u2013/]|--| - ", 2)[0]
                        .strip();
                return words.countryOf(place);
            }
        }
        return null;
    }
}
