package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Sidecar;
import org.parley.articles.SidecarFile;
import org.parley.articles.SidecarIndex;
import org.parley.nights.Inbox;
import org.parley.nights.InboxEntry;
import org.parley.nights.SourceFile;

/** The files and folders of a command line as an inbox. They are read where they lie and never moved. */
final class GivenFiles implements Inbox {
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SidecarIndex index;
    private final @Nullable LocalDate published;

    GivenFiles(ReadOptions options) {
        options.paths().forEach(this::add);
        Path indexed = options.index();
        index = indexed == null ? SidecarIndex.empty() : parse(indexed);
        published = options.published();
    }

    private static SidecarIndex parse(Path index) {
        try {
            return SidecarIndex.parse(Files.readString(index));
        } catch (IOException unreadable) {
            throw new UsageException("the index " + index + " cannot be read: " + unreadable.getMessage());
        }
    }

    @Override
    public List<InboxEntry> list() {
        return files.entrySet().stream()
                .filter(file -> !SidecarFile.describesOther(file.getKey(), files.keySet()))
                .map(file -> entry(file.getKey(), file.getValue()))
                .toList();
    }

    @Override
    public byte[] read(String path) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return Files.readAllBytes(file);
    }

    @Override
    public @Nullable Sidecar sidecar(String path) {
        Sidecar row = index.of(path);
        if (published == null || (row != null && row.published() != null)) {
            return row;
        }
        return row == null
                ? new Sidecar(null, null, published, null)
                : new Sidecar(row.outlet(), row.title(), published, row.link());
    }

    @Override
    public String move(SourceFile file, SourceFile.Place to) {
        return file.path();
    }

    /** The last day that the index or the command line tells; a run of files that are all older counts as that night's. */
    Optional<LocalDate> latestDay() {
        return files.keySet().stream()
                .map(this::sidecar)
                .filter(row -> row != null && row.published() != null)
                .map(Sidecar::published)
                .max(Comparator.naturalOrder());
    }

    private void add(Path given) {
        if (!Files.isDirectory(given)) {
            files.put(String.valueOf(given.getFileName()), given);
            return;
        }
        try {
            Files.walkFileTree(given, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(given.relativize(file).toString().replace('\\', '/'), file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    files.put(given.relativize(file).toString().replace('\\', '/'), file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InboxEntry entry(String name, Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new InboxEntry(
                    name,
                    kind(attributes),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InboxEntry.Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return InboxEntry.Kind.LINK;
        }
        return attributes.isRegularFile() ? InboxEntry.Kind.FILE : InboxEntry.Kind.DEVICE;
    }
}
