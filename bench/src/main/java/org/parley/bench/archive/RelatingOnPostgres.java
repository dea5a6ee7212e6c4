package org.parley.bench.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints what relating an article costs while the archive on PostgreSQL grows: {@code RelatingOnPostgres 10000 100000
 * 200000}. A generated archive is copied in; at each size a few nights are related as the nightly step does it, and then
 * one more is measured. Up to {@value #PEER_AT} articles, an exact TF-IDF neighbour search takes the same articles.
 */
public final class RelatingOnPostgres {
    private static final int MATTERS = 5_000;
    private static final int PEER_AT = 100_000;
    /** Nights before the measured one: a server runs for weeks, and the JIT compiler still works at the fourth. */
    private static final int WARMING = 12;

    private RelatingOnPostgres() {}

    public static void main(String[] sizes) throws IOException, SQLException {
        PrintStream out = System.out;
        World world = new World(MATTERS);
        int[] stops = Arrays.stream(sizes).mapToInt(Integer::parseInt).sorted().toArray();
        try (EmbeddedPostgres server = Desk.server();
                Desk desk = Desk.on(server, "archive");
                ArchiveWriter writer = new ArchiveWriter(world, desk.connect());
                NeighbourSearch peer = new NeighbourSearch()) {

            Newsroom newsroom = new Newsroom(world);
            NewsStream stream = new NewsStream(world, 1);
            int written = 0;
            for (int stop : stops) {
                double start = millis();
                for (; written < stop - WARMING * NewsStream.A_NIGHT; written++) {
                    NewsStream.Planned next = stream.next();
                    writer.take(next);
                    if (stop <= PEER_AT) {
                        peer.add(newsroom.tell(next, false).arrival());
                    }
                }
                writer.finish();
                out.printf(
                        "%d articles in the archive (%.0f cpu-s to make the last of it)%n",
                        written + WARMING * NewsStream.A_NIGHT, (millis() - start) / 1e3);
                List<Told> warming = night(stream, newsroom, WARMING * NewsStream.A_NIGHT);
                List<Told> measured = night(stream, newsroom, NewsStream.A_NIGHT);
                List<Told> more = night(stream, newsroom, 5);
                relate(desk, warming, measured, more, out);
                if (stop <= PEER_AT) {
                    peer.group(warming);
                    peer.group(measured).print(measured, out);
                }
                warming.forEach(writer::note);
                measured.forEach(writer::note);
                more.forEach(writer::note);
                written += warming.size() + measured.size() + more.size();
            }
        }
    }

    private static void relate(Desk desk, List<Told> warming, List<Told> measured, List<Told> more, PrintStream out)
            throws SQLException {
        NightlyStep step = new NightlyStep(desk);
        step.relate(warming);
        Meter before = Meter.read(desk);
        NightlyStep.Placed placed = step.relate(measured);
        Meter after = Meter.read(desk);
        placed.print(measured, out);
        after.print(before, measured.size(), out);
        out.printf("  %.1f MB held at most, of %d articles more%n", step.held(more), more.size());
    }

    private static List<Told> night(NewsStream stream, Newsroom newsroom, int articles) {
        List<Told> night = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            night.add(newsroom.tell(stream.next()));
        }
        return night;
    }

    /** Processor time of this thread in milliseconds. */
    static double millis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
