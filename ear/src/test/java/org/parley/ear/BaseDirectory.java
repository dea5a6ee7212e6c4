package org.parley.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A server's base directory: the built configuration, and nothing from an earlier run. */
final class BaseDirectory {
    private BaseDirectory() {}

    static Path create(Path base) throws IOException {
        empty(base);
        copy(Path.of(System.getProperty("server.home"), "standalone", "configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        return base;
    }

    /** A folder in which nothing is. */
    static Path empty(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : walk(folder, Comparator.reverseOrder())) {
            Files.delete(path);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : walk(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }

    private static List<Path> walk(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
