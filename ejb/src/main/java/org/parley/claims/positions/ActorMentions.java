package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.Token;

/** Finds whom the words of one sentence may name as an actor: parties, persons, pronouns, "both sides", "A and B". */
final class ActorMentions {
    private static final int STANCE = 4;

    private final Parties parties;
    private final List<Token> tokens;
    private final PositionWords words;
    private final MentionGrammar grammar;
    private final List<Mention> persons;

    ActorMentions(
            Parties parties, List<Token> tokens, PositionWords words, MentionGrammar grammar, List<Mention> persons) {
        this.parties = parties;
        this.tokens = tokens;
        this.words = words;
        this.grammar = grammar;
        this.persons = persons;
    }

    /** All of them in order; {@code before} are the actors of the sentence before. */
    List<Mention> all(List<Mention> sides, @Nullable Actors before) {
        return new JointMentions(parties, tokens, words, grammar).joined(found(sides, before));
    }

    private List<Mention> found(List<Mention> sides, @Nullable Actors before) {
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        sides.forEach(mention -> add(byStart, mention));
        persons.forEach(mention -> add(byStart, administration(mention)));
        addJointPhrases(byStart, before);
        addPronouns(byStart, before);
        return new ArrayList<>(byStart.values());
    }

    /** "the Trump administration", "the administration of President Trump": the body that bears the name. */
    private Mention administration(Mention person) {
        if (person.to() < tokens.size() && words.in("administration", tokens.get(person.to()))) {
            return new Mention(person.from(), person.to() + 1, person.side());
        }
        int of = person.from() - 1;
        boolean behind = of > 0 && tokens.get(of).is("of") && words.in("administration", tokens.get(of - 1));
        return behind ? new Mention(of - 1, person.to(), person.side()) : person;
    }

    private static void add(NavigableMap<Integer, Mention> byStart, Mention mention) {
        for (var next = byStart.ceilingEntry(mention.from());
                next != null && next.getValue().to() <= mention.to(); ) {
            byStart.remove(next.getKey());
            next = byStart.ceilingEntry(mention.from());
        }
        var earlier = byStart.floorEntry(mention.from());
        if (earlier == null || earlier.getValue().to() < mention.to()) {
            byStart.put(mention.from(), mention);
        }
    }

    private void addPronouns(NavigableMap<Integer, Mention> byStart, @Nullable Actors before) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (words.in("owner", token)) {
                addOwn(byStart, i, before);
            } else if (!byStart.containsKey(i)) {
                String side = words.in("pronoun", token) || token.is("she") || words.in("contracted", token)
                        ? stoodFor(byStart, i, before)
                        : null;
                if (side != null) {
                    byStart.put(i, new Mention(i, i + 1, side));
                }
            }
        }
    }

    /** "her government", "its side": the side of the actor named before. */
    private void addOwn(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        boolean own = i + 1 < tokens.size() && words.in("own-body", tokens.get(i + 1));
        var named = own ? byStart.floorEntry(i) : null;
        String earlier = own && i == 0 && tokens.get(i).is("its") ? bodyBefore(byStart, i, before) : null;
        if (earlier != null) {
            byStart.put(i, new Mention(i, i + 2, earlier));
        }
        if (named != null && !named.getValue().describes()) {
            byStart.put(i, new Mention(i, i + 2, named.getValue().side()));
        }
    }

    private @Nullable String stoodFor(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        Token token = tokens.get(i);
        if (token.is("we") || token.is("i") || words.in("contracted", token)) {
            return parties.speakingAt(token.span().start());
        }
        if (token.is("he") || token.is("she")) {
            if (parties.isStranger(token.span())) {
                return null;
            }
            return personBefore(byStart, i, before);
        }
        if (token.is("it") || token.is("they")) {
            boolean subject = (i == 0 || !words.in("preposition", tokens.get(i - 1)))
                    && i + 1 < tokens.size()
                    && (grammar.isVerbalOrMark(tokens.get(i + 1))
                            || grammar.isAuxiliary(tokens.get(i + 1))
                            || words.opensTrigger(tokens.get(i + 1)))
                    && tokens.get(i + 1).kind() == Token.Kind.WORD;
            if (!subject) {
                return null;
            }
            String body = bodyBefore(byStart, i, before);
            if (body != null || !token.is("they")) {
                return body;
            }
            String group = groupBefore(byStart, i);
            return group == null && i == 0 ? justNamed(before) : group;
        }
        return null;
    }

    /** Whoever "she" is, where everybody named just before speaks for one side, so does she. */
    private @Nullable String personBefore(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        List<String> here = byStart.headMap(i).values().stream()
                .filter(m -> !m.name().equals(m.side()) && !grammar.isReporter(m) && !grammar.isPossessive(m))
                .map(Mention::side)
                .distinct()
                .toList();
        if (!here.isEmpty()) {
            return here.size() == 1 ? here.get(0) : teller(byStart, i);
        }
        if (parties.strangerBefore(
                tokens.get(0).span().start(), tokens.get(i).span().start())) {
            return null; // "B saw A, with whom he agreed": he is one of the two, of whom one has no side
        }
        List<String> earlier = before == null
                ? List.of()
                : before.persons().stream()
                        .filter(p -> !before.otherwiseCalled(p, tokens.get(i)))
                        .map(Mention::side)
                        .distinct()
                        .toList();
        return earlier.size() == 1 ? earlier.get(0) : before == null ? null : before.opener(tokens.get(i));
    }

    /** "A told B that he wanted": whoever tells speaks of his own wishes. */
    private @Nullable String teller(NavigableMap<Integer, Mention> byStart, int pronoun) {
        if (pronoun < 1 || !tokens.get(pronoun - 1).is("that")) {
            return null;
        }
        int told = pronoun - 1;
        while (told > 0 && !words.in("telling", tokens.get(told))) {
            told--;
        }
        return byStart.headMap(told).values().stream()
                .filter(m -> !grammar.isGoverned(m) && !grammar.isPossessive(m) && !m.describes())
                .reduce((first, last) -> last)
                .map(Mention::side)
                .orElse(null);
    }

    /** "they": those named before, where more than one acts and all speak for one side. */
    private @Nullable String groupBefore(NavigableMap<Integer, Mention> byStart, int i) {
        List<Mention> here = byStart.headMap(i).values().stream()
                .filter(m -> !isBody(m) && !grammar.isGoverned(m) && !grammar.isPossessive(m))
                .toList();
        long sides = here.stream().map(Mention::side).distinct().count();
        return here.size() > 1 && sides == 1 ? here.get(0).side() : null;
    }

    /** "it": the first party of the sentence that may be a subject, else that of the sentence before. */
    private @Nullable String bodyBefore(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        List<Mention> here = byStart.headMap(i).values().stream()
                .filter(m -> isBody(m)
                        && (!grammar.isGoverned(m)
                                || tokens.get(Math.max(0, m.from() - 1)).is("by")))
                .toList();
        if (here.isEmpty() && tokens.get(i).is("it")) {
            Optional<Mention> owner = byStart.headMap(i).values().stream()
                    .filter(m ->
                            m.from() == 0 && grammar.isPossessive(m) && m.name().equals(m.side()))
                    .findFirst();
            if (owner.isPresent()) {
                return owner.get().side();
            }
        }
        if (!here.isEmpty()) {
            Mention last = here.get(here.size() - 1);
            return parted(last.to(), i) ? here.get(0).side() : last.side();
        }
        boolean acted = byStart.headMap(i).values().stream().anyMatch(m -> !grammar.isGoverned(m));
        if (before == null || acted) {
            return null;
        }
        List<Mention> subjects = before.mentions().stream()
                .filter(m -> isBody(m)
                        && !before.grammar().isGoverned(m)
                        && !before.grammar().isPossessive(m))
                .toList();
        String only = subjects.isEmpty() ? onlyBody(before) : subjects.get(0).side();
        return only == null && tokens.get(i).is("it") ? stanceHolder(before) : only;
    }

    /** "Oslo's position has not shifted. It wants": whose position that is. */
    private @Nullable String stanceHolder(Actors before) {
        return before.mentions().stream()
                .filter(m -> m.from() == 0
                        && m.name().equals(m.side())
                        && before.grammar().isPossessive(m)
                        && before
                                .grammar()
                                .tokens()
                                .subList(
                                        m.to(),
                                        Math.min(
                                                m.to() + STANCE,
                                                before.grammar().tokens().size()))
                                .stream()
                                .anyMatch(t -> words.in("stance", t) || words.in("aim", t)))
                .map(Mention::side)
                .findFirst()
                .orElse(null);
    }

    /** "Vold accused the miners of delay. They had": the only party that the sentence before names. */
    private static @Nullable String onlyBody(Actors before) {
        List<String> bodies = before.mentions().stream()
                .filter(m -> isBody(m)
                        && !before.grammar().isPossessive(m)
                        && !before.grammar().afterPreposition(m))
                .map(Mention::side)
                .distinct()
                .toList();
        return bodies.size() == 1 ? bodies.get(0) : null;
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(Mention mention) {
        return mention.name().equals(mention.side()) && !mention.describes();
    }

    /** The sides of the two persons whom the sentence before names; null where they are not two. */
    private @Nullable String justNamed(@Nullable Actors before) {
        List<String> sides = before == null
                ? List.of()
                : before.persons().stream().map(Mention::side).distinct().toList();
        boolean two = sides.size() == 2 && sides.stream().noneMatch(side -> side.contains(" and "));
        return two ? parties.joint(List.copyOf(sides)) : null;
    }

    private void addJointPhrases(NavigableMap<Integer, Mention> byStart, @Nullable Actors before) {
        String standing = parties.bothSides();
        String both = standing != null ? standing : justNamed(before);
        if (both == null) {
            return;
        }
        List<Integer> openings = IntStream.range(0, tokens.size())
                .filter(i -> words.opens("joint", tokens.get(i)))
                .boxed()
                .toList();
        for (List<String> parts : words.phrases("joint")) {
            for (int i : openings) {
                int behind = i + parts.size();
                boolean whose = behind < tokens.size() && tokens.get(behind).is("of");
                if (PositionWords.stands(parts, tokens, i)
                        && !whose
                        && byStart.subMap(i, i + parts.size()).isEmpty()) {
                    byStart.put(i, new Mention(i, i + parts.size(), both));
                }
            }
        }
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean hosts = tokens.get(i).is("and")
                    && words.in("owner", tokens.get(i + 1))
                    && words.in("opposite", tokens.get(i + 2));
            if (hosts && tokens.get(i - 1).kind() == Token.Kind.WORD) {
                byStart.subMap(i - 1, i + 3).clear();
                byStart.put(i - 1, new Mention(i - 1, i + 3, both));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int to = tokens.get(i).is("both") ? i + 1 : isPair(i) ? i + 2 : i;
            if (to > i && !byStart.containsKey(i) && (to >= tokens.size() || grammar.isVerbalOrMark(tokens.get(to)))) {
                byStart.put(i, new Mention(i, to, both));
            }
        }
    }

    private boolean isPair(int i) {
        return tokens.get(i).is("the")
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is("two") || tokens.get(i + 1).is("pair"));
    }
}
