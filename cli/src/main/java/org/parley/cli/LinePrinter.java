package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Prints records as JSON, one object a line, and lets each line out at once. */
final class LinePrinter {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;

    LinePrinter(PrintStream out) {
        this.out = out;
    }

    synchronized void print(Map<String, Object> record) {
        try {
            out.print(json.writeValueAsString(record));
            out.print('\n');
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    synchronized void flush() {
        out.flush();
    }
}
