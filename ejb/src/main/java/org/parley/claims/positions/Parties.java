package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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
    private final Speakers speakers;
    private final UnionNames unions;
    private final Allegiances allegiances;
    private final Descriptions descriptions;
    private final Map<String, String> affiliations = new HashMap<>();
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();
    private final MainSides main;
    private final Map<String, String> printed = new HashMap<>();
    private final SentenceNames names;
    private final Offices offices;
    private final @Nullable String both;

    Parties(People people, List<Quotation> quotations, ArticleText article, PositionWords words) {
        this.people = people;
        this.words = words;
        this.names = new SentenceNames(people, words);
        this.groups = new Groups(words);
        this.speakers = new Speakers(words);
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
        sentences.forEach(sentence -> groups.note(sentence.tokens(), names.unpeopled(sentence)));
        sentences.forEach(sentence -> unions.note(sentence.tokens()));
        groups.unionIs(unions.name());
        groups.governedBy(Offices.governed(people, article, words));
        groups.bodiesAre(only(Sides.Kind.PARTY), only(Sides.Kind.BLOC));
        sentences.forEach(sentence -> allegiances.note(sentence.tokens(), names.runs(sentence), inSentence(sentence)));
        sentences.forEach(sentence -> descriptions.note(sentence, people, names.runs(sentence), this::isKnown));
        descriptions.settle();
        this.main = new MainSides(words);
        sentences.forEach(sentence -> main.count(sentence.tokens(), inSentence(sentence), personsIn(sentence)));
        List<String> two = main.standingOut();
        this.both = two.isEmpty() ? null : joint(List.of(two.get(0), two.get(1)));
    }

    /** The only side of that kind which the article names; null for none or several. */
    private @Nullable String only(Sides.Kind kind) {
        List<String> named = people.sides().stream()
                .map(SideMention::side)
                .filter(side -> Sides.kind(side) == kind)
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private boolean isKnown(String name) {
        return sideOf(name) != null || groups.named(name) != null || shortCountry(name) != null;
    }

    People people() {
        return people;
    }

    /** The names of a sentence that stand for nobody whose side is known: whoever acts there is a stranger. */
    List<Run> strangersIn(Sentence sentence, List<Mention> known) {
        return names.strangersIn(sentence, known);
    }

    /** The countries, organisations and groups that a sentence names, in order. */
    List<Mention> inSentence(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        for (SideMention side : people.sidesIn(sentence.span())) {
            if (names.closesOrganisation(tokens, Tokens.at(tokens, side.span().start()))) {
                continue;
            }
            String name = canonical(side.side());
            int from = Tokens.at(tokens, side.span().start());
            int to = Tokens.at(tokens, side.span().end() - 1) + 1;
            boolean describes = side.use() == SideMention.Use.ADJECTIVE;
            int acting = speakers.mayHave(side, tokens, from) ? speakers.end(tokens, to) : to;
            if (acting > to) {
                to = acting;
                describes = false;
            }
            if (name != null) {
                byStart.put(from, new Mention(from, to, name, name, describes && !standsAlone(tokens, from, to)));
            }
        }
        for (Run run : names.unpeopled(sentence)) {
            String country = shortCountry(run.text());
            String name = country == null ? groups.named(run.text()) : country;
            if (name != null) {
                byStart.subMap(run.from(), run.to()).clear();
                boolean kept = run.to() < tokens.size()
                        && name.endsWith(" " + tokens.get(run.to()).text());
                int to = kept ? run.to() + 1 : run.to();
                int acting = speakers.end(tokens, to);
                boolean describes = acting == to
                        && to < tokens.size()
                        && (words.in("role", tokens.get(to)) || words.in("body", tokens.get(to)));
                byStart.put(run.from(), new Mention(run.from(), acting, name, name, describes));
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
            if (noun != null && !words.in("bloc", tokens.get(noun.to() - 1)) && isDescribed(byStart, noun)) {
                byStart.subMap(noun.from(), noun.to()).clear(); // "the Norwegian airline"
            }
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

    private static boolean isDescribed(NavigableMap<Integer, Mention> byStart, Mention noun) {
        return byStart.subMap(noun.from(), noun.to()).values().stream()
                .allMatch(m -> m.describes() && m.to() < noun.to());
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
            String side = inRole(reference.span(), sentence.span()) ? null : sideOf(reference.names());
            if (side != null) {
                Span span = around(reference.span(), sentence.span());
                int from = Tokens.at(tokens, span.start());
                int to = Tokens.at(tokens, span.end() - 1) + 1;
                boolean owns = to == from + 1 && words.in("owner", tokens.get(from));
                persons.add(new Mention(from, to, String.join(" and ", reference.names()), side, owns));
            }
        }
        for (Run run : names.runs(sentence)) {
            String side = groups.named(run.text()) == null ? toldOf(run.text()) : null;
            boolean known = persons.stream().anyMatch(p -> p.from() < run.to() && run.from() < p.to());
            if (side != null && !known) {
                persons.add(new Mention(run.from(), run.to(), run.text(), side, false));
            }
        }
        return persons;
    }

    /** "Kari Vold, senior aide to Lund, said": who is named in another's office does not act. */
    private boolean inRole(Span name, Span sentence) {
        return Span.inside(sentence, people.mentions(), PersonMention::span).stream()
                .anyMatch(m -> m.span().contains(name) && !m.nameSpan().contains(name) && !name.contains(m.nameSpan()));
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

    /** "Japan and US": two countries in alphabetical order, short; other parties in the order the article names them. */
    String joint(List<@Nullable String> sides) {
        List<String> known = sides.stream().filter(Objects::nonNull).toList();
        boolean countries = known.stream().allMatch(words::isCountry);
        List<String> order = main.inOrder();
        return known.stream()
                .sorted((a, b) -> countries ? a.compareTo(b) : Integer.compare(order.indexOf(a), order.indexOf(b)))
                .map(words::brief)
                .collect(Collectors.joining(" and "));
    }
}
