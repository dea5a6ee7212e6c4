package org.parley.bench.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.articles.ArticleText;
import org.parley.articles.DateBasis;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.claims.EventStatus;
import org.parley.claims.Figure;
import org.parley.claims.NewsEvent;
import org.parley.claims.Position;
import org.parley.claims.Qualifier;
import org.parley.claims.Reading;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.people.SideMention;
import org.parley.stories.Arrival;
import org.parley.stories.ContentHash;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

/** Writes the articles of a happening: 150 to 600 words, each with two events, a position or two and a figure. */
final class Newsroom {
    private static final Zipf OBJECT = new Zipf(30, 0.8);
    private static final Zipf STORY_WORD = new Zipf(40, 0.5);
    private static final Zipf OTHER_PERSON = new Zipf(60, 0.8);

    private final World world;

    Newsroom(World world) {
        this.world = world;
    }

    /** The article in full. */
    Told tell(NewsStream.Planned planned) {
        return tell(planned, true);
    }

    /** The article with its claims, its sentences left out where nobody asks for them. */
    Told tell(NewsStream.Planned planned, boolean withSentences) {
        Happening of = planned.of();
        Random random = new Random(planned.mirror() || planned.first() ? of.number() : planned.seed());
        Draft draft = new Draft();
        String title = capital(of.words().get(random.nextInt(5))) + " "
                + of.words().get(5 + random.nextInt(5)) + " " + of.place();
        draft.text.append(title).append('\n');
        int sentences = 9 + random.nextInt(14) - (planned.mirror() ? Math.floorMod(planned.seed() >> 8, 3) : 0);
        for (int i = 0; i < sentences; i++) {
            sentence(of, draft, random, i);
        }
        return told(planned, draft, title, random, withSentences);
    }

    private static final class Draft {
        final StringBuilder text = new StringBuilder();
        final List<SideMention> sides = new ArrayList<>();
        final List<PersonMention> persons = new ArrayList<>();
        final List<Span> sentences = new ArrayList<>();
    }

    private void sentence(Happening of, Draft draft, Random random, int place) {
        int start = draft.text.length();
        World.Matter matter = of.matter();
        if (matter == null) {
            draft.text.append("The");
        } else if (place % 2 == 0) {
            World.Person person =
                    place < 4 ? of.people().get(place / 2) : matter.persons().get(OTHER_PERSON.draw(random));
            draft.text.append(person.role()).append(' ').append(person.name());
            int end = draft.text.length();
            draft.persons.add(new PersonMention(
                    new Span(start, end),
                    new Span(end - person.name().length(), end),
                    person.name(),
                    person.role(),
                    person.side(),
                    PersonMention.Part.NEWSMAKER));
        } else {
            String side = matter.sides().get(place / 2 % 2);
            draft.text.append(side);
            draft.sides.add(new SideMention(new Span(start, draft.text.length()), side, SideMention.Use.GOVERNMENT));
        }
        for (int words = 10 + random.nextInt(14); words > 0; words--) {
            draft.text.append(' ').append(word(of, random));
        }
        draft.text.append('.');
        draft.sentences.add(new Span(start, draft.text.length()));
        draft.text.append(place % 3 == 2 ? "\n\n" : " ");
    }

    private String word(Happening of, Random random) {
        World.Matter matter = of.matter();
        int kind = random.nextInt(100);
        if (kind < 45) {
            return world.commonWord(random);
        }
        if (kind < 58 && matter != null) {
            return matter.words().get(random.nextInt(matter.words().size()));
        }
        return kind < 80 ? of.words().get(STORY_WORD.draw(random)) : world.anyWord(random);
    }

    private static Told told(
            NewsStream.Planned planned, Draft draft, String title, Random random, boolean withSentences) {
        Happening of = planned.of();
        LocalDate night = planned.night();
        Random own = new Random(planned.seed());
        List<String> labels = new ArrayList<>();
        List<NewsEvent> events = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        if (of.matter() != null) {
            claims(of, of.matter(), draft, random, events, positions, figures, labels);
        }
        int outlet = own.nextInt(60);
        boolean dated = own.nextInt(30) > 0;
        PublicationDate day =
                dated ? PublicationDate.of(night, DateBasis.INDEX, "generated") : PublicationDate.unknown("generated");
        Reading reading = new Reading(
                article(draft, title, outlet, day, withSentences),
                new People(draft.persons, List.of(), draft.sides),
                List.of(),
                events,
                positions,
                figures,
                List.of());
        String turn = Integer.toString(planned.turn());
        String id = ContentHash.of("generated", turn) + ContentHash.of(turn);
        String file = "outlet-" + outlet + "/" + night + "-" + turn + ".txt";
        return new Told(new Arrival(id, file, "Outlet " + outlet, night, planned.turn(), reading), of, labels);
    }

    private static ArticleText article(
            Draft draft, String title, int outlet, PublicationDate day, boolean withSentences) {
        String text = draft.text.toString();
        Part head = new Part(PartKind.HEADLINE, new Span(0, title.length()), 1);
        Part body = new Part(PartKind.BODY, new Span(title.length() + 1, text.length()), 1);
        List<ArticleText.PlacedSentence> placed = new ArrayList<>();
        for (Part part : withSentences ? List.of(head, body) : List.<Part>of()) {
            for (Sentence sentence : SentenceSplitter.split(text, part.span())) {
                placed.add(new ArticleText.PlacedSentence(sentence, part, part.kind() == PartKind.HEADLINE ? 0 : 1));
            }
        }
        return new ArticleText(text, "Outlet " + outlet, day, title, false, List.of(head, body), placed);
    }

    private static void claims(
            Happening of,
            World.Matter matter,
            Draft draft,
            Random random,
            List<NewsEvent> events,
            List<Position> positions,
            List<Figure> figures,
            List<String> labels) {
        events.add(event(of, matter, draft.sentences.get(0), random.nextInt(3) == 0));
        labels.add("e" + of.number());
        Happening before = of.background();
        if (before != null && random.nextInt(2) == 0) {
            events.add(event(before, matter, draft.sentences.get(5), false));
            labels.add("e" + before.number());
        }
        for (int i = random.nextInt(2); i < 2; i++) {
            int object = OBJECT.draw(random);
            int side = object % 2;
            Position.Act act = Position.Act.values()[object % 4];
            Span span = draft.sentences.get(2 + i);
            positions.add(new Position(
                    span,
                    matter.persons().get(side).name(),
                    matter.sides().get(side),
                    act,
                    matter.objects().get(object),
                    null,
                    null,
                    1));
            labels.add("p" + matter.number() + "." + object);
        }
        figures.add(new Figure(
                draft.sentences.get(4),
                BigDecimal.valueOf(of.value()),
                "percent",
                Qualifier.EXACT,
                matter.measures().get(of.measure()),
                1));
        labels.add("f" + matter.number() + "." + of.measure() + "." + of.value());
    }

    private static NewsEvent event(Happening of, World.Matter matter, Span span, boolean withLength) {
        return new NewsEvent(
                span,
                of.kind(),
                EventStatus.HELD,
                of.ordinal(),
                of.day().toString(),
                of.place(),
                of.people().stream().map(World.Person::name).toList(),
                matter.sides(),
                withLength ? of.minutes() : null,
                withLength ? Qualifier.EXACT : null,
                null,
                1);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
