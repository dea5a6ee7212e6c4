package org.parley.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.text.Span;
import org.parley.text.Tokenizer;

/** Reads the persons and sides of one article, in time linear in its length. */
public final class PeopleReader {
    /** The persons named, the words that stand for them, and the sides named. */
    public People read(ArticleText article) {
        List<LineReading> readings = new ArrayList<>();
        article.sentences().forEach(s -> readings.add(new LineReading(new Line(article.text(), s))));
        Vocabulary vocabulary = new Vocabulary(readings);
        List<Draft> drafts = new ArrayList<>();
        readings.stream()
                .sorted(Comparator.comparing(r -> r.line.titleCase))
                .forEach(r -> drafts.addAll(MentionFinder.find(r, vocabulary)));
        credits(article, vocabulary, drafts);
        Cast cast = new Cast(drafts, vocabulary);
        References references = new References(readings, drafts, cast);
        PartyOrganisations.find(readings, cast.persons());
        SideReader sides = new SideReader(readings);
        Affiliations settled = Affiliations.settle(
                cast,
                drafts,
                references.sideRoles,
                sides.found(),
                article.published().zone());
        references.follow(settled);
        sides.add(references.administrations);
        sides.addAll(Governments.unnamed(readings, sides.found()));
        return new People(mentions(drafts, cast, references), references.found(), sides.found());
    }

    /** Names in bylines and credits, which no sentence covers. */
    private static void credits(ArticleText article, Vocabulary vocabulary, List<Draft> drafts) {
        for (Part part : article.parts()) {
            if (part.kind() == PartKind.BYLINE || part.kind() == PartKind.CREDIT) {
                Line line = new Line(article.text(), Tokenizer.tokens(article.text(), part.span()), part.kind(), -1);
                for (Draft draft : MentionFinder.find(new LineReading(line), vocabulary)) {
                    if (draft.words() > 1
                            && (draft.evidence >= Cast.ENOUGH
                                    || draft.line.low(draft.nameFrom - 1).equals("by"))) {
                        draft.evidence = Math.max(draft.evidence, Cast.ENOUGH);
                        draft.part = part.kind() == PartKind.BYLINE
                                ? PersonMention.Part.AUTHOR
                                : PersonMention.Part.PHOTOGRAPHER;
                        drafts.add(draft);
                    }
                }
            }
        }
    }

    private static List<PersonMention> mentions(List<Draft> drafts, Cast cast, References references) {
        List<PersonMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            Person person = cast.of(draft);
            if (person != null) {
                Span whole = draft.line.span(draft.from, draft.to);
                Span name = draft.line.span(draft.nameFrom, draft.nameTo);
                mentions.add(
                        new PersonMention(whole, name, person.name, person.role(), person.affiliation, person.part));
            }
        }
        references.repeated(mentions);
        mentions.sort(Comparator.comparing(PersonMention::span));
        return mentions;
    }
}
