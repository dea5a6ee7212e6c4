package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.Position;
import org.parley.claims.ReadingDraft;
import org.parley.text.PartialQuotes;
import org.parley.text.Sentence;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Finds every position of an article, each once, with the words it rests on. */
public final class Positions {
    private static final PositionWords WORDS = PositionWords.load();

    /** The positions that the body of the article states, in order of the text. */
    public List<Position> positionsOf(ReadingDraft draft) {
        List<Position> all = new ArrayList<>();
        Parties parties = new Parties(draft.people(), draft.quotations(), draft.article(), WORDS);
        List<TimeExpression> times = draft.times().stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        OnTheTable table = new OnTheTable(WORDS);
        Actors before = null;
        for (PlacedSentence printed : draft.article().sentences()) {
            if (printed.part().kind() == PartKind.BODY) {
                PlacedSentence placed = plain(printed);
                Actors actors = new Actors(parties, placed.sentence(), times, before, WORDS);
                List<Position> read = new SentenceReader(draft.text(), times, placed, actors, table, WORDS).read();
                all.addAll(read);
                before = actors.mentions().isEmpty() ? before : actors;
            }
        }
        return Merger.merged(all.stream().map(Positions::named).toList(), WORDS.list("article"));
    }

    private static PlacedSentence plain(PlacedSentence placed) {
        List<Token> tokens = PartialQuotes.without(placed.sentence().tokens());
        return new PlacedSentence(new Sentence(placed.sentence().span(), tokens), placed.part(), placed.paragraph());
    }

    /** Parties by the short names that news print, "EU" as "EU and Norway" has it. */
    private static Position named(Position position) {
        String side = WORDS.brief(position.side());
        return new Position(
                position.span(),
                position.actor().equals(position.side()) ? side : position.actor(),
                side,
                position.act(),
                position.object(),
                position.strength(),
                position.hearsay(),
                position.report());
    }
}
