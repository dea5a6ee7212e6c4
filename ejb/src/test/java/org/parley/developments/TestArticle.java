package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.articles.ArticleText;
import org.parley.articles.DateBasis;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.claims.Figure;
import org.parley.claims.NewsEvent;
import org.parley.claims.Position;
import org.parley.claims.Reading;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.people.SideMention;
import org.parley.stories.Arrival;
import org.parley.stories.ContentHash;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

/** An article of the tests: its sentences, and what each of them claims. */
final class TestArticle {
    private final List<NewsEvent> events = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<PersonMention> persons = new ArrayList<>();
    private final List<String> parties = new ArrayList<>(List.of("Norland", "Westmark"));
    private final StringBuilder text = new StringBuilder();
    private String outlet = "Harbor Wire";
    private LocalDate published;

    static TestArticle anArticle() {
        return new TestArticle();
    }

    TestArticle publishedBy(String by) {
        outlet = by;
        return this;
    }

    TestArticle on(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    TestArticle about(String... sides) {
        parties.clear();
        parties.addAll(List.of(sides));
        return this;
    }

    TestArticle naming(String name, String role, String side) {
        persons.add(new PersonMention(new Span(0, 1), new Span(0, 1), name, role, side, PersonMention.Part.NEWSMAKER));
        return this;
    }

    TestArticle saying(String sentence, Told... claims) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int start = text.length();
        text.append(sentence);
        Span span = new Span(start, text.length());
        for (Told claim : claims) {
            if (claim.isEvent()) {
                events.add(claim.event(span));
            } else if (claim.isPosition()) {
                positions.add(claim.position(span));
            } else {
                figures.add(claim.figure(span));
            }
        }
        return this;
    }

    String id() {
        return ContentHash.of(outlet, text.toString());
    }

    String text() {
        return text.toString();
    }

    ArticleText articleText() {
        String words = text.toString();
        Part body = new Part(PartKind.BODY, new Span(0, words.length()), 1);
        List<ArticleText.PlacedSentence> sentences = new ArrayList<>();
        List<Sentence> split = SentenceSplitter.split(words);
        for (int i = 0; i < split.size(); i++) {
            sentences.add(new ArticleText.PlacedSentence(split.get(i), body, i));
        }
        PublicationDate day = published == null
                ? PublicationDate.unknown("the test gives none")
                : PublicationDate.of(published, DateBasis.INDEX, "the test says so");
        return new ArticleText(words, outlet, day, split.get(0).span().of(words), true, List.of(body), sentences);
    }

    Arrival arriving(LocalDate night, long turn) {
        List<SideMention> sides = parties.stream()
                .map(p -> new SideMention(new Span(0, 1), p, SideMention.Use.GOVERNMENT))
                .toList();
        Reading reading = new Reading(
                articleText(), new People(persons, List.of(), sides), List.of(), events, positions, figures, List.of());
        return new Arrival(
                id(), outlet.toLowerCase().replace(' ', '-') + "-" + turn + ".txt", outlet, night, turn, reading);
    }
}
