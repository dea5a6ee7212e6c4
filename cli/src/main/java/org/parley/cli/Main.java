package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code parley read}: the entry point of the command line. */
public final class Main {
    static final int DONE = 0;
    static final int WRONG_USAGE = 2;

    private static final String USAGE = "usage: parley read [--index FILE] [--published DATE] [--text] PATH...";

    private static final Logger ROOT_LOG = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream records = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        ROOT_LOG.setLevel(Level.WARNING);
        int exit = run(List.of(arguments), records, System.err);
        records.flush();
        System.exit(exit);
    }

    /** Runs one command; records go to {@code records}, messages for people to {@code messages}. */
    static int run(List<String> arguments, PrintStream records, PrintStream messages) {
        if (arguments.isEmpty() || !arguments.get(0).equals("read")) {
            messages.println(USAGE);
            return WRONG_USAGE;
        }
        try {
            ReadOptions options = ReadOptions.parse(arguments.subList(1, arguments.size()));
            new ReadCommand(options, new LinePrinter(records), Clock.systemUTC()).run();
            return DONE;
        } catch (UsageException wrong) {
            messages.println("parley read: " + wrong.getMessage());
            messages.println(USAGE);
            return WRONG_USAGE;
        }
    }
}
