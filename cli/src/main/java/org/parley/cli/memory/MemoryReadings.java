package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;

/** The articles that the runs of this process have read; the observer hears of each new one. */
@ApplicationScoped
public class MemoryReadings implements ReadingArchive {
    private static final Comparator<ReadArticle> IN_ORDER = Comparator.comparing(
                    MemoryReadings::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReadArticle::file)
            .thenComparing(ReadArticle::id);

    private final Map<String, ReadArticle> articles = new ConcurrentHashMap<>();
    private final Map<String, Long> runs = new ConcurrentHashMap<>();
    private final Map<String, Long> related = new ConcurrentHashMap<>();
    private final Map<String, Long> turns = new ConcurrentHashMap<>();
    private final Set<String> pending = ConcurrentHashMap.newKeySet();

    @Inject
    private ReadingObserver observer;

    @Override
    public void store(Collection<ReadArticle> stored) {
        for (ReadArticle article : stored) {
            if (articles.putIfAbsent(article.id(), article) == null) {
                runs.put(article.id(), article.run());
                observer.read(article);
            }
        }
    }

    @Override
    public Optional<ReadArticle> find(String articleId) {
        return Optional.ofNullable(articles.get(articleId));
    }

    @Override
    public List<String> unrelated(long run) {
        return articles.values().stream()
                .filter(article -> Long.valueOf(run).equals(runs.get(article.id())))
                .filter(article -> !related.containsKey(article.id()))
                .sorted(IN_ORDER)
                .map(ReadArticle::id)
                .toList();
    }

    @Override
    public List<String> related(long run) {
        return articles.keySet().stream()
                .filter(article -> Long.valueOf(run).equals(related.get(article)))
                .sorted(Comparator.comparing(turns::get))
                .toList();
    }

    @Override
    public long lastTurn() {
        return related.size();
    }

    @Override
    public void related(String articleId, long run, long turn) {
        pending.remove(articleId);
        if (related.putIfAbsent(articleId, run) == null) {
            turns.put(articleId, turn);
        }
    }

    @Override
    public void replace(ReadArticle article) {
        articles.replace(article.id(), article);
    }

    @Override
    public List<String> relatedSince(LocalDate night) {
        return inTurn(
                id -> !pending.contains(id) && !find(id).orElseThrow().night().isBefore(night));
    }

    @Override
    public void takeBack(String articleId) {
        pending.add(articleId);
    }

    @Override
    public List<String> takenBack() {
        return inTurn(pending::contains);
    }

    private List<String> inTurn(Predicate<String> wanted) {
        return related.keySet().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(turns::get))
                .toList();
    }

    @Override
    public long turn(String articleId) {
        return turns.getOrDefault(articleId, 0L);
    }

    @Override
    public void adopt(long abandoned, long by) {
        runs.replaceAll((article, run) -> run.equals(abandoned) && !related.containsKey(article) ? by : run);
    }

    private static @Nullable LocalDate day(ReadArticle article) {
        return article.source().text().published().day();
    }
}
