package org.parley.claims.positions;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.people.People;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** The names of each sentence of one article that are no countries: persons, organisations, strangers. */
final class SentenceNames {
    private final People people;
    private final PositionWords words;
    private final Map<Sentence, List<Run>> runs = new IdentityHashMap<>();

    SentenceNames(People people, PositionWords words) {
        this.people = people;
        this.words = words;
    }

    /** The names of a sentence that are no countries. */
    List<Run> runs(Sentence sentence) {
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
    boolean closesOrganisation(List<Token> tokens, int from) {
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
    List<Run> unpeopled(Sentence sentence) {
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
}
