package org.parley.bench.archive;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.articles.Outcome;
import org.parley.bench.relating.BCubed;
import org.parley.claims.ReadArticle;
import org.parley.developments.Related;
import org.parley.developments.Relating;
import org.parley.stories.Arrival;

/** Relates articles as the nightly step does: chunks of twenty, each read from the database and related in one transaction. */
final class NightlyStep {
    private static final int A_CHUNK = 20;

    private final Desk desk;
    private final Relating relating;

    NightlyStep(Desk desk) {
        this.desk = desk;
        this.relating = new Relating(desk.archives);
    }

    /**
     * Where articles came to stand.
     *
     * @param stories article id to story
     * @param dossiers article id to dossier
     * @param finding processor time of reading the article back, of one article, in milliseconds
     * @param deciding of relating it
     * @param writing of writing what changed
     * @param wall time on the clock
     * @param yardstick how fast the machine was meanwhile
     */
    record Placed(
            Map<String, String> stories,
            Map<String, String> dossiers,
            int developments,
            double finding,
            double deciding,
            double writing,
            double wall,
            Yardstick yardstick) {
        void print(List<Told> told, PrintStream out) {
            out.printf(
                    "  cpu-ms an article: %.2f to read it back, %.2f to relate it, %.2f to write; %.2f in all; %.2f ms on the clock%n",
                    finding, deciding, writing, finding + deciding + writing, wall);
            yardstick.print(out);
            Map<String, String> gold = new HashMap<>();
            Map<String, Map<String, Integer>> dossierOf = new HashMap<>();
            int right = 0;
            int all = 0;
            for (Told article : told) {
                String id = article.arrival().articleId();
                gold.put(id, article.story());
                if (article.of().matter() != null) {
                    all++;
                    Map<String, Integer> seen = dossierOf.computeIfAbsent(
                            Integer.toString(article.of().matter().number()), m -> new HashMap<>());
                    seen.merge(dossiers.getOrDefault(id, ""), 1, Integer::sum);
                }
            }
            for (Map<String, Integer> seen : dossierOf.values()) {
                right += seen.values().stream().mapToInt(n -> n).max().orElse(0);
            }
            out.printf(
                    "  %s of the stories, %d found, %d told; %.1f%% of the articles in the dossier of most of their matter; %d developments%n",
                    BCubed.of(gold, stories),
                    stories.values().stream().distinct().count(),
                    gold.values().stream().distinct().count(),
                    100.0 * right / Math.max(1, all),
                    developments);
        }
    }

    /** Relates them, one after the other. */
    Placed relate(List<Told> articles) {
        store(articles);
        Map<String, String> stories = new HashMap<>();
        Map<String, String> dossiers = new HashMap<>();
        int developments = 0;
        double finding = 0;
        double deciding = 0;
        double writing = 0;
        Yardstick yardstick = new Yardstick();
        long clock = 0;
        for (int from = 0; from < articles.size(); from += A_CHUNK) {
            yardstick.measure();
            long began = System.nanoTime();
            desk.em.getTransaction().begin();
            for (Told told : articles.subList(from, Math.min(articles.size(), from + A_CHUNK))) {
                double start = RelatingOnPostgres.millis();
                ReadArticle article =
                        desk.readings.find(told.arrival().articleId()).orElseThrow();
                Arrival arrival = Arrival.of(article, told.arrival().turn());
                double found = RelatingOnPostgres.millis();
                Related related = relating.relate(arrival);
                double decided = RelatingOnPostgres.millis();
                desk.readings.related(article.id(), 2, arrival.turn());
                finding += found - start;
                deciding += decided - found;
                writing += RelatingOnPostgres.millis() - decided;
                stories.put(article.id(), related.storyId());
                if (related.dossierId() != null) {
                    dossiers.put(article.id(), related.dossierId());
                }
                developments += related.developments().size();
            }
            double start = RelatingOnPostgres.millis();
            desk.em.getTransaction().commit();
            desk.em.clear();
            writing += RelatingOnPostgres.millis() - start;
            clock += System.nanoTime() - began;
        }
        int n = articles.size();
        return new Placed(
                stories, dossiers, developments, finding / n, deciding / n, writing / n, clock / 1e6 / n, yardstick);
    }

    /** The most that the step holds of one of these articles and its answers, before it lets go of them, in megabytes. */
    double held(List<Told> articles) {
        store(articles);
        double most = 0;
        for (Told told : articles) {
            desk.em.clear();
            double before = used();
            desk.em.getTransaction().begin();
            Related related = relating.relate(told.arrival());
            desk.em.flush();
            most = Math.max(most, used() - before);
            desk.readings.related(related.articleId(), 2, told.arrival().turn());
            desk.em.getTransaction().commit();
        }
        return most;
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private void store(List<Told> articles) {
        desk.em.getTransaction().begin();
        desk.readings.store(articles.stream()
                .map(told -> {
                    Arrival arrival = told.arrival();
                    Outcome.Read source = new Outcome.Read(
                            arrival.articleId(), arrival.reading().article(), null, null);
                    return new ReadArticle(arrival.file(), arrival.night(), 2, source, arrival.reading());
                })
                .toList());
        desk.em.getTransaction().commit();
    }
}
