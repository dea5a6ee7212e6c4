package org.parley.cli;

import jakarta.batch.runtime.BatchStatus;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.briefings.SummaryArchive;

/** Runs one night over the files of a command line and prints what they state. */
final class ReadCommand {
    private final ReadOptions options;
    private final LinePrinter printer;
    private final Clock clock;

    ReadCommand(ReadOptions options, LinePrinter printer, Clock clock) {
        this.options = options;
        this.printer = printer;
        this.clock = clock;
    }

    void run() {
        GivenFiles files = new GivenFiles(options);
        RecordStream records = new RecordStream(printer, options.withText());
        int partitions = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (PlainNights nights = new PlainNights(files, clock, records, partitions)) {
            BatchStatus status = nights.run(files.latestDay().orElseGet(() -> LocalDate.now(clock)));
            RelatedRecords related = new RelatedRecords(nights.drafts(), nights.get(SummaryArchive.class));
            records.finish(related.entries(), related::settled);
            related.all().forEach(printer::print);
            printer.flush();
            if (status != BatchStatus.COMPLETED) {
                throw new IllegalStateException("the job ended as " + status);
            }
        }
    }
}
