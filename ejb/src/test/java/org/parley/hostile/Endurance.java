package org.parley.hostile;

import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.nights.FolderInbox;
import org.parley.nights.InboxEntry;
import org.parley.nights.Inventory;

/**
 * Reads hostile files in a process of little memory: {@code Endurance GENERATED FOLDER}; of the largest files one in
 * twelve, all of them beside more than 500 generated ones. Each file, and each article in
 * it, may take so much processor time of the thread that reads; what takes more, throws or says nothing ends the process
 * with its name. The time is two seconds, or on a slow machine what 300 ordinary articles take there.
 */
final class Endurance {
    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final int ORDINARY = 300;

    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private long bound = Long.MAX_VALUE;
    private long slowest;
    private String slowestFile = "";
    private int files;

    private Endurance(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Endurance endurance = new Endurance(System.out);
        int generated = Integer.parseInt(arguments[0]);
        endurance.measureMachine();
        endurance.sparse(Path.of(arguments[1]));
        for (int number = 0; number < generated; number++) {
            endurance.endure("number " + number, HostileFiles.number(number));
        }
        int every = generated > 500 ? 1 : 12;
        int[] made = new int[1];
        LargestFiles.each(document -> {
            if (made[0]++ % every == 0) {
                endurance.endure("largest", document.get());
            }
        });
        endurance.report();
    }

    /** Also lets the compiler see the code, as it has in a running server. */
    private void measureMachine() {
        SourceDocument ordinary =
                new SourceDocument("a.txt", ordinaryArticle().getBytes(java.nio.charset.StandardCharsets.UTF_8), null);
        for (int i = 0; i < ORDINARY; i++) {
            read(ordinary);
        }
        for (int number = 0; number < 300; number++) {
            read(HostileFiles.number(number));
        }
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ORDINARY / 4; i++) {
            read(ordinary);
        }
        bound = Math.max(TWO_SECONDS, 4 * (threads.getCurrentThreadCpuTime() - begin));
    }

    /** About 500 words of what news is made of. */
    static String ordinaryArticle() {
        return ("OSLO, June 6 (Harbor Wire) -- Fisheries Minister Inga Holm said on Friday that the cod quota must be cut "
                        + "by 20 percent.\n\n“We will meet again on June 13,” she told reporters after talks of about 90 "
                        + "minutes with her Swedish counterpart, Per Dahl, who wants $3.5 billion for new boats.\n\n")
                .repeat(9);
    }

    private void read(SourceDocument document) {
        for (Outcome outcome : intake.read(document)) {
            if (outcome instanceof Outcome.Read read) {
                reader.read(read.text());
            }
        }
    }

    /** A gigabyte of nothing: refused by its size, and read no further than files are read should it have grown. */
    private void sparse(Path folder) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        try (RandomAccessFile file =
                new RandomAccessFile(inbox.resolve("sparse.txt").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        FolderInbox box = new FolderInbox(
                inbox, folder.resolve("archive"), folder.resolve("quarantine"), Clock.systemUTC(), Duration.ZERO);
        InboxEntry entry = box.list().get(0);
        Rejection objection = Inventory.objection(entry).orElseThrow();
        demand(objection.reason() == Rejection.Reason.TOO_LARGE, "sparse.txt", "objection " + objection);
        endure("sparse", new SourceDocument(entry.path(), box.read(entry.path()), null));
    }

    private void endure(String name, SourceDocument document) {
        String file = name + " (" + document.path() + ", " + document.bytes().length + " bytes)";
        List<Outcome> outcomes = within(file, () -> intake.read(document));
        demand(!outcomes.isEmpty(), file, "no outcome");
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rejected rejected) {
                demand(!rejected.rejection().message().isBlank(), file, "a rejection without a reason");
            } else {
                within(file, () -> reader.read(((Outcome.Read) outcome).text()));
            }
        }
        files++;
    }

    /** Does one piece of work on a thread of its own, and looks now and then at the time it has used. */
    private <T> T within(String file, java.util.concurrent.Callable<T> work) {
        long[] used = new long[1];
        FutureTask<T> task = new FutureTask<>(() -> {
            T result = work.call();
            used[0] = threads.getCurrentThreadCpuTime();
            return result;
        });
        Thread thread = new Thread(null, task, "reading", 1 << 20);
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                T result = task.get(100, TimeUnit.MILLISECONDS);
                note(file, used[0]);
                return result;
            } catch (TimeoutException notYet) {
                demand(
                        threads.getThreadCpuTime(thread.getId()) <= bound,
                        file,
                        "more than " + bound / 1_000_000 + " cpu-ms at " + Arrays.toString(thread.getStackTrace()));
            } catch (ExecutionException | InterruptedException e) {
                out.println(file);
                e.printStackTrace(out);
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private void note(String file, long used) {
        demand(used <= bound, file, used / 1_000_000 + " cpu-ms of " + bound / 1_000_000);
        if (used > slowest) {
            slowest = used;
            slowestFile = file;
        }
    }

    private void demand(boolean holds, String file, String otherwise) {
        if (!holds) {
            out.println(file + ": " + otherwise);
            Runtime.getRuntime().halt(1);
        }
    }

    private void report() {
        out.println(files + " files endured; bound " + bound / 1_000_000 + " cpu-ms, slowest " + slowest / 1_000_000
                + " by " + slowestFile);
    }
}
