package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are read once a process, so each of these has a process of its own. */
class UnusableTableTest {
    @TempDir
    private Path folder;

    @Test
    void a_row_that_no_table_understands_fails_the_run_and_says_which_word_it_is()
            throws IOException, InterruptedException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("figure-units.tsv"), "bushel\tbushels\tmisspelt\n");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "OSLO -- Minister Ana Sol met Bo Lim for 40 minutes.\n");
        Path told = folder.resolve("told");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dparley.tables=" + tables,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        articles.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("it ends by itself")
                    .isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(Files.readString(told))
                    .contains("The reader cannot be loaded")
                    .contains("MISSPELT");
        } finally {
            process.destroyForcibly();
        }
    }
}
