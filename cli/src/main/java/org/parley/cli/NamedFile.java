package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to read and the name that its records carry.
 *
 * @param name its path below the folder that was given, with forward slashes; the file name of a single file
 * @param path where it lies
 */
record NamedFile(String name, Path path) {

    /** The files given, and every regular file below the folders given, in order of their names; links are not followed. */
    static List<NamedFile> under(List<Path> paths) {
        List<NamedFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(new NamedFile(String.valueOf(path.getFileName()), path));
            }
        }
        return files;
    }

    /** The file name without its ending, as an index names a file. */
    String id() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static List<NamedFile> below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path ->
                            new NamedFile(folder.relativize(path).toString().replace('\\', '/'), path))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
