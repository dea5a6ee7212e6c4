package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.Quotation;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.people.Sides;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** The parties of one article, reckoned once: who is named where, whom each person speaks for, which two stand out. */
final class Parties {
    private final People people;
    private final PositionWords words;
    private final Groups groups;
    private final UnionNames unions;
    private final Allegiances allegiances;
    private final Descriptions descriptions;
    private final Map<String, String> affiliations = new HashMap<>();
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    /** Who is named otherwise than as the place where something happens. */
    private final Set<String> acting = new HashSet<>();

    private final Map<String, String> printed = new HashMap<>();
    private final Map<Sentence, List<Run>> runs = new IdentityHashMap<>();
    private final Offices offices;
    private final @Nullable String both;

    Parties(People people, List<Quotation> quotations, ArticleText article, PositionWords words) {
        this.people = people;
        this.words = words;
        this.groups = new Groups(words);
        this.unions = new UnionNames(words);
        this.allegiances = new Allegiances(words, groups);
        this.descriptions = new Descriptions(people, words);
        quotations.forEach(quotation -> this.quotations.put(quotation.span().start(), quotation));
        for (PersonMention mention : people.mentions()) {
            if (mention.affiliation() != null) {
                affiliations.putIfAbsent(mention.name(), mention.affiliation());
            }
        }
        people.sides().forEach(side -> printed.putIfAbsent(side.side().toLowerCase(Locale.ROOT), side.side()));
        this.offices = new Offices(people, article, words);
        List<Sentence> sentences = article.sentences().stream()
                .filter(placed -> placed.part().kind() != PartKind.HEADLINE)
                .map(PlacedSentence::sentence)
                .toList();
        sentences.forEach(sentence -> groups.note(sentence.tokens(), unpeopled(sentence)));
        sentences.forEach(sentence -> unions.note(sentence.tokens()));
        groups.unionIs(unions.name());
        groups.governedBy(Offices.governed(people, article, words));
        sentences.forEach(sentence -> allegiances.note(sentence.tokens(), runs(sentence), inSentence(sentence)));
        sentences.forEach(sentence -> descriptions.note(sentence, people, runs(sentence), this::isKnown));
        descriptions.settle();
        sentences.forEach(this::count);
        this.both = standingOut();
    }

    private boolean isKnown(String name) {
        return sideOf(name) != null || groups.named(name) != null || shortCountry(name) != null;
    }

    People people() {
        return people;
    }

    /** The names of a sentence that are no countries. */
    private List<Run> runs(Sentence sentence) {
        return runs.computeIfAbsent(sentence, this::readRuns);
    }

    private List<Run> readRuns(Sentence sentence) {
        List<SideMention> sides = people.sidesIn(sentence.span()).stream()
                .filter(side -> words.isCountry(side.side()))
                .toList();
        List<Token> tokens = sentence.tokens();
        boolean[] taken = new boolean[tokens.size()];
        for (SideMention side : sides) {
            int after = Tokens.at(tokens, side.span().end() - 1) + 1;
            if (opensOrganisation(tokens, after)
                    || closesOrganisation(tokens, Tokens.at(tokens, side.span().start()))) {
                continue;
            }
            for (int i = Tokens.at(tokens, side.span().start());
                    i < taken.length
                            && tokens.get(i).span().start() < side.span().end();
                    i++) {
                taken[i] = true;
            }
        }
        return NameRuns.in(tokens, i -> taken[i], words);
    }

    /** "Norway Fish Exporters Association" begins with a country and is none. */
    private boolean opensOrganisation(List<Token> tokens, int after) {
        for (int i = after;
                i < Math.min(tokens.size(), after + 4) && tokens.get(i).capitalised();
                i++) {
            if (words.in("org-word", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Air Canada", "Bank of Canada" end with a country and are none. */
    private boolean closesOrganisation(List<Token> tokens, int from) {
        int before = from > 0 && tokens.get(from - 1).is("of") ? from - 2 : from - 1;
        return before >= 0
                && tokens.get(before).capitalised()
                && tokens.get(from).capitalised()
                && words.in("org-before", tokens.get(before));
    }

    /** The names of a sentence that stand for nobody whose side is known: whoever acts there is a stranger. */
    List<Run> strangersIn(Sentence sentence, List<Mention> known) {
        return runs(sentence).stream()
                .filter(run -> known.stream().noneMatch(m -> m.from() < run.to() && run.from() < m.to()))
                .toList();
    }

    /** The names of a sentence that are no persons either. */
    private List<Run> unpeopled(Sentence sentence) {
        List<PersonReference> persons = people.referencesIn(sentence.span());
        return runs(sentence).stream()
                .filter(run -> {
                    Span span = new Span(
                            sentence.tokens().get(run.from()).span().start(),
                            sentence.tokens().get(run.to() - 1).span().end());
                    return persons.stream().noneMatch(person -> person.span().overlaps(span));
                })
                .toList();
    }

    /** The countries, organisations and groups that a sentence names, in order. */
    List<Mention> inSentence(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        for (SideMention side : people.sidesIn(sentence.span())) {
            if (closesOrganisation(tokens, Tokens.at(tokens, side.span().start()))) {
                continue;
            }
            String name = canonical(side.side());
            int from = Tokens.at(tokens, side.span().start());
            int to = Tokens.at(tokens, side.span().end() - 1) + 1;
            boolean describes = side.use() == SideMention.Use.ADJECTIVE;
            if (describes && to < tokens.size() && words.in("acting-noun", tokens.get(to))) {
                to++;
                describes = false;
            }
            if (name != null) {
                byStart.put(from, new Mention(from, to, name, name, describes && !standsAlone(tokens, from, to)));
            }
        }
        for (Run run : unpeopled(sentence)) {
            String country = shortCountry(run.text());
            String name = country == null ? groups.named(run.text()) : country;
            if (name != null) {
                byStart.subMap(run.from(), run.to()).clear();
                boolean kept = run.to() < tokens.size()
                        && name.endsWith(" " + tokens.get(run.to()).text());
                int to = kept ? run.to() + 1 : run.to();
                boolean describes =
                        to < tokens.size() && (words.in("role", tokens.get(to)) || words.in("body", tokens.get(to)));
                byStart.put(run.from(), new Mention(run.from(), to, name, name, describes));
            }
        }
        for (Mention union : unions.in(tokens)) {
            byStart.values().removeIf(m -> m.from() < union.to() && union.from() < m.to());
            byStart.put(union.from(), union);
        }
        for (Mention official : offices.in(tokens)) {
            boolean resolved = people.referencesIn(sentence.span()).stream()
                    .anyMatch(reference ->
                            official.covers(Tokens.at(tokens, reference.span().end() - 1)));
            if (!resolved && free(byStart, official.from(), official.to())) {
                byStart.put(official.from(), official);
            }
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Mention noun = groups.nounAt(tokens, i);
            if (noun != null && free(byStart, noun.from(), noun.to())) {
                Mention named = namedAmong(byStart, tokens, noun.to() - 1);
                Mention group = named == null
                        ? new Mention(noun.from(), noun.to(), asPrinted(noun.side()))
                        : new Mention(named.from(), noun.to(), named.side());
                byStart.put(group.from(), group);
            }
        }
        return new ArrayList<>(byStart.values());
    }

    /** "Norway and other coastal states": the one of them that is named; null for none. */
    private static @Nullable Mention namedAmong(NavigableMap<Integer, Mention> byStart, List<Token> tokens, int noun) {
        for (int i = noun - 1; i > Math.max(1, noun - 4); i--) {
            if (tokens.get(i).is("other") && tokens.get(i - 1).is("and")) {
                var before = byStart.floorEntry(i - 1);
                Mention named = before == null ? null : before.getValue();
                return named != null && named.to() == i - 1 && !named.describes() ? named : null;
            }
        }
        return null;
    }

    /** "Dockers' union" in the capitals the article gives it elsewhere. */
    private String asPrinted(String group) {
        return printed.getOrDefault(group.toLowerCase(Locale.ROOT), group);
    }

    /** "Korea" where the article has but one of them; null for no country's short name. */
    private @Nullable String shortCountry(String name) {
        String country = words.pair("people-of", name.toLowerCase(Locale.ROOT));
        if (country != null) {
            return people.sides().stream().anyMatch(side -> side.side().equals(country)) ? country : null;
        }
        if (!words.in("shortened", name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        List<String> countries = people.sides().stream()
                .map(SideMention::side)
                .filter(side -> words.isCountry(side) && side.endsWith(" " + name))
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }

    private static boolean free(NavigableMap<Integer, Mention> byStart, int from, int to) {
        var before = byStart.floorEntry(to - 1);
        return before == null || before.getValue().to() <= from;
    }

    /** "the Swiss are back": a people's name behind an article and before a verb stands for its government. */
    private boolean standsAlone(List<Token> tokens, int from, int to) {
        boolean article = from > 0 && words.in("article", tokens.get(from - 1));
        return article
                && !tokens.get(to - 1).text().endsWith("an") // "the American demand"
                && (to >= tokens.size()
                        || words.in("be", tokens.get(to))
                        || words.in("auxiliary", tokens.get(to))
                        || tokens.get(to).is(",")
                        || words.isTrigger(tokens.get(to))
                        || gives(PositionWords.lower(tokens.get(to))));
    }

    /** "eases", "opens": what sides do under a deal. */
    private boolean gives(String verb) {
        return verb.endsWith("s") && words.in("deal-verb", verb.substring(0, verb.length() - 1));
    }

    private @Nullable String canonical(String side) {
        if (words.isCountry(side)) {
            return side;
        }
        String governed = side.endsWith(" Government") ? side.substring(0, side.indexOf(" Government")) : "";
        String country = governed.isEmpty() ? null : Sides.ofAdjective(governed);
        if (country != null) {
            return country;
        }
        if (side.indexOf(' ') < 0) {
            String fuller = groups.named(side);
            return fuller != null && fuller.endsWith(" " + side) ? fuller : side;
        }
        String[] parts = side.split(" ", -1);
        boolean odd = words.in("opener", parts[0].toLowerCase(Locale.ROOT)) || words.in("article", parts[1]);
        return odd ? groups.named(parts[parts.length - 1]) : side;
    }

    /** The persons of a sentence whose side is known. */
    List<Mention> personsIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Mention> persons = new ArrayList<>();
        for (PersonReference reference : people.referencesIn(sentence.span())) {
            String side = sideOf(reference.names());
            if (side != null) {
                Span span = around(reference.span(), sentence.span());
                int from = Tokens.at(tokens, span.start());
                int to = Tokens.at(tokens, span.end() - 1) + 1;
                boolean owns = to == from + 1 && words.in("owner", tokens.get(from));
                persons.add(new Mention(from, to, String.join(" and ", reference.names()), side, owns));
            }
        }
        for (Run run : runs(sentence)) {
            String side = groups.named(run.text()) == null ? toldOf(run.text()) : null;
            boolean known = persons.stream().anyMatch(p -> p.from() < run.to() && run.from() < p.to());
            if (side != null && !known) {
                persons.add(new Mention(run.from(), run.to(), run.text(), side, false));
            }
        }
        return persons;
    }

    /** True where the words stand for a person whose side nobody tells. */
    boolean isStranger(Span pronoun) {
        return people.referencesIn(pronoun).stream().anyMatch(reference -> sideOf(reference.names()) == null);
    }

    /** True where the words between the offsets name a person whose side nobody tells. */
    boolean strangerBefore(int from, int to) {
        return from < to
                && people.referencesIn(new Span(from, to)).stream()
                        .anyMatch(reference ->
                                reference.kind() != PersonReference.Kind.PRONOUN && sideOf(reference.names()) == null);
    }

    /** The side that the named persons speak for, a joint one for two sides; null where it is open. */
    @Nullable
    String sideOf(List<String> names) {
        List<@Nullable String> sides =
                names.stream().<@Nullable String>map(this::sideOf).distinct().toList();
        if (sides.isEmpty() || sides.size() > 2 || sides.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return sides.size() == 1 ? sides.get(0) : joint(sides);
    }

    private @Nullable String sideOf(String name) {
        String told = allegiances.of(name);
        String known = affiliations.get(name);
        if (told != null) {
            return asPrinted(told);
        }
        if (known != null) {
            return canonical(known);
        }
        String office = offices.of(name);
        return office != null ? office : descriptions.of(name);
    }

    private @Nullable String toldOf(String name) {
        String told = allegiances.of(name);
        return told != null ? told : descriptions.of(name);
    }

    /** A person's name with the title around it, as far as the sentence goes. */
    private Span around(Span name, Span sentence) {
        return Span.inside(sentence, people.mentions(), PersonMention::span).stream()
                .map(PersonMention::span)
                .filter(span -> span.contains(name))
                .findFirst()
                .orElse(name);
    }

    /** The side of whoever is quoted at {@code offset}; null outside quotations and where the speaker is open. */
    @Nullable
    String speakingAt(int offset) {
        var quotation = quotations.floorEntry(offset);
        if (quotation == null || quotation.getValue().span().end() <= offset) {
            return null;
        }
        String speaker = quotation.getValue().speaker();
        return speaker == null ? null : sideOf(speaker);
    }

    /** The two sides of the article, where just two stand out; null otherwise. */
    @Nullable
    String bothSides() {
        return both;
    }

    private void count(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (Mention mention : inSentence(sentence)) {
            counts.merge(mention.side(), 1, Integer::sum);
            if (!isPlace(tokens, mention)) {
                acting.add(mention.side());
            }
        }
        for (Mention person : personsIn(sentence)) {
            acting.add(person.side());
            counts.merge(person.side(), 1, Integer::sum);
        }
    }

    /** "in Canada", "left Canada", "LIMA, Peru -": where something is told of, not who acts. */
    private boolean isPlace(List<Token> tokens, Mention mention) {
        int before = mention.from() - 1;
        if (before < 0 || mention.describes()) {
            return false;
        }
        boolean dateline = tokens.get(before).is(",")
                && before < 3
                && mention.to() < tokens.size()
                && tokens.get(mention.to()).kind() == Token.Kind.PUNCTUATION;
        boolean goal = before > 0 && tokens.get(before).is("to") && words.in("journey", tokens.get(before - 1));
        return dateline || goal || words.in("location", tokens.get(before));
    }

    private @Nullable String standingOut() {
        counts.keySet().removeIf(side -> side.contains(" and ") && !words.isCountry(side) || !acting.contains(side));
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        List<Map.Entry<String, Integer>> countries =
                ranked.stream().filter(side -> words.isCountry(side.getKey())).toList();
        boolean between =
                countries.size() > 1 && ranked.subList(0, 2).stream().anyMatch(side -> words.isCountry(side.getKey()));
        ranked = between ? countries : ranked; // "the two governments" are not one of them and its exporters
        boolean two = ranked.size() == 2
                || (ranked.size() > 2
                        && ranked.get(2).getValue() * 2 <= ranked.get(1).getValue());
        return two ? joint(List.of(ranked.get(0).getKey(), ranked.get(1).getKey())) : null;
    }

    /** "Japan and US": two countries in alphabetical order, short; other parties in the order the article names them. */
    String joint(List<@Nullable String> sides) {
        List<String> known = sides.stream().filter(Objects::nonNull).toList();
        boolean countries = known.stream().allMatch(words::isCountry);
        List<String> order = new ArrayList<>(counts.keySet());
        return known.stream()
                .sorted((a, b) -> countries ? a.compareTo(b) : Integer.compare(order.indexOf(a), order.indexOf(b)))
                .map(words::brief)
                .collect(Collectors.joining(" and "));
    }
}
