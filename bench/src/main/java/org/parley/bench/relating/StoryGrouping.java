package org.parley.bench.relating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.claims.Reading;
import org.parley.developments.Archives;
import org.parley.developments.DraftArchives;
import org.parley.people.People;
import org.parley.stories.Arrival;
import org.parley.stories.ArticleProfile;
import org.parley.stories.DatedKey;
import org.parley.stories.FeatureReader;
import org.parley.stories.KeyQuery;
import org.parley.stories.StoryMatcher;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

/**
 * Prints B-cubed of the story grouping over ECB+ articles, and of the one-pass TF-IDF baseline at the threshold that is
 * best for it on the very articles scored: {@code StoryGrouping even|odd articles.jsonl}. Topics are numbered in order;
 * even ones are for development. Articles come in the order of the file and without a day, so no window helps.
 */
public final class StoryGrouping {
    private static final LocalDate ONE_DAY = LocalDate.of(2013, 5, 3);
    private static final int NEIGHBOURS = 60;

    private StoryGrouping() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        List<JsonNode> articles = half(Path.of(arguments[1]), arguments[0].equals("even"));
        Map<String, String> gold = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        articles.forEach(a -> {
            gold.put(a.get("id").asText(), a.get("story").asText());
            texts.put(
                    a.get("id").asText(),
                    a.get("title").asText() + " " + a.get("text").asText());
        });
        long start = System.nanoTime();
        Map<String, String> stories = stories(articles);
        double millis = (System.nanoTime() - start) / 1e6 / articles.size();
        out.printf("%d articles, %s topics%n", articles.size(), arguments[0]);
        out.printf("stories   %s   (%.2f ms an article)%n", BCubed.of(gold, stories), millis);
        double best = 0;
        BCubed baseline = new BCubed(0, 0);
        for (double threshold = 0.06; threshold < 0.5; threshold += 0.02) {
            BCubed score = BCubed.of(gold, OnePassTfIdf.group(texts, threshold));
            if (Double.isNaN(baseline.f1()) || score.f1() > baseline.f1()) {
                baseline = score;
                best = threshold;
            }
        }
        out.printf("baseline  %s   (one-pass TF-IDF at its best threshold, %.2f)%n", baseline, best);
    }

    private static List<JsonNode> half(Path file, boolean even) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            all.add(mapper.readTree(line));
        }
        List<String> topics = all.stream()
                .map(a -> a.get("topic").asText())
                .distinct()
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
        return all.stream()
                .filter(a -> (topics.indexOf(a.get("topic").asText()) % 2 == 0) == even)
                .toList();
    }

    private static Map<String, String> stories(List<JsonNode> articles) {
        Archives archives = DraftArchives.empty().archives();
        Map<String, String> stories = new LinkedHashMap<>();
        long turn = 0;
        for (JsonNode article : articles) {
            String id = article.get("id").asText();
            ArticleProfile profile = FeatureReader.profile(arrival(
                    id, article.get("title").asText(), article.get("text").asText(), turn++));
            Set<String> keys = profile.keys().stream().map(DatedKey::name).collect(Collectors.toSet());
            List<ArticleProfile> neighbours =
                    archives.profiles().candidates(new KeyQuery(keys, ONE_DAY, ONE_DAY, null, NEIGHBOURS));
            String story = StoryMatcher.decide(profile, neighbours).orElse("s-" + id);
            profile.placeIn(story);
            archives.profiles().save(profile);
            stories.put(id, story);
        }
        return stories;
    }

    private static Arrival arrival(String id, String title, String body, long turn) {
        String text = title + "\n" + body;
        Part head = new Part(PartKind.HEADLINE, new Span(0, title.length()), 1);
        Part rest = new Part(PartKind.BODY, new Span(title.length() + 1, text.length()), 1);
        List<ArticleText.PlacedSentence> sentences = new ArrayList<>();
        for (Part part : List.of(head, rest)) {
            for (Sentence sentence : SentenceSplitter.split(text, part.span())) {
                sentences.add(new ArticleText.PlacedSentence(sentence, part, part.kind() == PartKind.HEADLINE ? 0 : 1));
            }
        }
        ArticleText article = new ArticleText(
                text, null, PublicationDate.unknown("not given"), title, false, List.of(head, rest), sentences);
        Reading reading = new Reading(article, People.NONE, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Arrival(id, id, null, ONE_DAY, turn, reading);
    }
}
