package org.parley.bench.relating;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.articles.ArticleText;
import org.parley.articles.DateBasis;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.NewsEvent;
import org.parley.claims.Position;
import org.parley.claims.Reading;
import org.parley.developments.DraftArchives;
import org.parley.developments.Relating;
import org.parley.people.People;
import org.parley.people.SideMention;
import org.parley.stories.Arrival;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

/**
 * Prints the processor time of relating one generated article while the archive in memory grows: {@code RelatingCost
 * 10000 50000}. Articles have 300 words, four claims, two of forty sides; 400 arrive a night.
 */
public final class RelatingCost {
    private static final int A_NIGHT = 400;
    private static final int MEASURED = 1_000;

    private RelatingCost() {}

    public static void main(String[] sizes) {
        PrintStream out = System.out;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Relating relating = new Relating(DraftArchives.empty().archives());
        int turn = 0;
        for (String size : sizes) {
            int target = Integer.parseInt(size);
            for (; turn < target - MEASURED; turn++) {
                relating.relate(article(turn));
            }
            List<Arrival> measured = new ArrayList<>();
            for (; turn < target; turn++) {
                measured.add(article(turn));
            }
            long start = threads.getCurrentThreadCpuTime();
            measured.forEach(relating::relate);
            double millis = (threads.getCurrentThreadCpuTime() - start) / 1e6 / MEASURED;
            out.printf("%d articles: %.2f cpu-ms an article%n", target, millis);
        }
    }

    private static Arrival article(int turn) {
        Random random = new Random(turn / 3); // three outlets tell each happening
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(turn / A_NIGHT);
        String one = "Side" + random.nextInt(20);
        String other = "Side" + (20 + random.nextInt(20));
        int place = random.nextInt(5_000);
        StringBuilder text =
                new StringBuilder("Talks between " + one + " and " + other + " in Town" + place + " ended.");
        Random wording = new Random(turn);
        for (int word = 0; word < 300; word++) {
            boolean shared = wording.nextInt(3) == 0;
            text.append(word % 15 == 14 ? ". " : " ")
                    .append(shared ? "fact" + random.nextInt(3_000) : "word" + wording.nextInt(20_000));
        }
        String words = text.append('.').toString();
        Part body = new Part(PartKind.BODY, new Span(0, words.length()), 1);
        List<ArticleText.PlacedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.split(words)) {
            sentences.add(new ArticleText.PlacedSentence(sentence, body, sentences.size()));
        }
        ArticleText article = new ArticleText(
                words,
                "Outlet " + turn % 7,
                PublicationDate.of(day, DateBasis.INDEX, "generated"),
                "Talks in Town" + place,
                true,
                List.of(body),
                sentences);
        List<SideMention> sides = List.of(
                new SideMention(new Span(14, 16), one, SideMention.Use.GOVERNMENT),
                new SideMention(new Span(18, 20), other, SideMention.Use.GOVERNMENT));
        List<NewsEvent> events = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            events.add(new NewsEvent(
                    new Span(i, 40 + i),
                    i == 0 ? EventKind.MEETING : EventKind.CALL,
                    EventStatus.HELD,
                    null,
                    day.toString(),
                    "Town" + place,
                    List.of("Ada Person" + random.nextInt(400), "Bo Person" + (400 + random.nextInt(400))),
                    List.of(one, other),
                    20 + random.nextInt(90),
                    null,
                    null,
                    1));
        }
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String object = "lower duties on goods" + random.nextInt(500) + " and crop" + random.nextInt(500);
            positions.add(
                    new Position(new Span(50 + i, 90 + i), one, one, Position.Act.DEMANDS, object, null, null, 1));
        }
        Reading reading = new Reading(
                article, new People(List.of(), List.of(), sides), List.of(), events, positions, List.of(), List.of());
        return new Arrival("article-" + turn, "f" + turn + ".txt", article.outlet(), day, turn, reading);
    }
}
