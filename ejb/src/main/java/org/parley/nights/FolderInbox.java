package org.parley.nights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Sidecar;
import org.parley.articles.SidecarFile;
import org.parley.articles.SidecarIndex;

/**
 * An inbox that is a folder, with an archive and a quarantine beside it. Links are never followed: neither a link in the
 * inbox nor one on the way to a file leads out of it.
 */
public final class FolderInbox implements Inbox {
    /** Longer ones stay where they are: no row could name them. */
    private static final int LONGEST_PATH = 1000;

    private final Path inbox;
    private final Path archive;
    private final Path quarantine;
    private final Clock clock;
    private final Duration quiet;
    private final Map<String, KnownIndex> indexes = new ConcurrentHashMap<>();

    /**
     * An inbox in these folders, made where they are missing.
     *
     * @param quiet how long a file must not have changed to count as complete
     */
    public FolderInbox(Path inbox, Path archive, Path quarantine, Clock clock, Duration quiet) {
        this.clock = clock;
        this.quiet = quiet;
        try {
            this.inbox = Files.createDirectories(inbox).toRealPath();
            this.archive = Files.createDirectories(archive).toRealPath();
            this.quarantine = Files.createDirectories(quarantine).toRealPath();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public List<InboxEntry> list() {
        List<InboxEntry> entries = new ArrayList<>();
        try {
            Files.walkFileTree(inbox, new Listing(entries));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> paths = entries.stream().map(InboxEntry::path).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !SidecarFile.describesOther(entry.path(), paths))
                .sorted(Comparator.comparing(InboxEntry::path))
                .toList();
    }

    @Override
    public byte[] read(String path) throws IOException {
        Path file = inside(inbox, path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) Inventory.LARGEST + 1); // it may have grown since it was listed
        }
    }

    @Override
    public @Nullable Sidecar sidecar(String path) {
        Sidecar beside = SidecarFile.pathsFor(path).stream()
                .flatMap(candidate -> quietly(candidate).flatMap(SidecarFile::parse).stream())
                .findFirst()
                .orElse(null);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return SidecarFile.merge(beside, index(folder + SidecarIndex.FILE_NAME).of(path));
    }

    /** The index as it is now; it is parsed again only when it has changed. */
    private SidecarIndex index(String path) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(inside(inbox, path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Stamp stamp = new Stamp(now.size(), now.lastModifiedTime().toInstant());
            return indexes.compute(
                            path,
                            (same, known) -> known != null && known.stamp.equals(stamp)
                                    ? known
                                    : new KnownIndex(stamp, parsed(path)))
                    .index;
        } catch (IOException absent) {
            return SidecarIndex.empty();
        }
    }

    private SidecarIndex parsed(String path) {
        return quietly(path)
                .map(bytes -> SidecarIndex.parse(new String(bytes, StandardCharsets.UTF_8)))
                .orElseGet(SidecarIndex::empty);
    }

    private record Stamp(long size, Instant modified) {}

    private record KnownIndex(Stamp stamp, SidecarIndex index) {}

    private Optional<byte[]> quietly(String path) {
        try {
            return Files.isRegularFile(inside(inbox, path), LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(read(path))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String move(SourceFile file, SourceFile.Place to) throws IOException {
        String prefix = file.night() + "/" + file.runId() + "/";
        String where = prefix + file.path();
        Path source = inside(inbox, file.path());
        Path target = folder(to).resolve(where);
        if (Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(target.getParent());
            for (String beside : SidecarFile.pathsFor(file.path())) {
                moveIfThere(inside(inbox, beside), folder(to).resolve(prefix + beside));
            }
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.path());
        }
        return where;
    }

    /** The bytes of a quarantined file. */
    public byte[] readQuarantined(SourceFile file) throws IOException {
        return Files.readAllBytes(quarantined(file));
    }

    /** Puts a quarantined file and its sidecar back into the inbox, where the next run finds it; mended where bytes are given. */
    public void replay(SourceFile file, byte @Nullable [] mended) throws IOException {
        Path target = inside(inbox, file.path());
        Path waiting = quarantined(file);
        Files.createDirectories(target.getParent());
        List<String> there = SidecarFile.pathsFor(quarantine.relativize(waiting).toString());
        List<String> here = SidecarFile.pathsFor(file.path());
        for (int i = 0; i < there.size(); i++) {
            moveIfThere(inside(quarantine, there.get(i)), inside(inbox, here.get(i)));
        }
        if (mended == null) {
            Files.move(waiting, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            // Written beside and moved, so that a run that starts now sees all of it or nothing.
            Path whole = Files.write(target.resolveSibling("." + target.getFileName() + ".part"), mended);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path quarantined(SourceFile file) throws IOException {
        String where = file.liesAt();
        if (where == null || file.place() != SourceFile.Place.QUARANTINE) {
            throw new NoSuchFileException(file.path());
        }
        return inside(quarantine, where);
    }

    private Path folder(SourceFile.Place place) {
        return switch (place) {
            case INBOX -> inbox;
            case ARCHIVE -> archive;
            case QUARANTINE -> quarantine;
        };
    }

    /** The path below a folder; refused when it, or a link on the way, leads out. */
    private static Path inside(Path folder, String path) throws IOException {
        Path resolved = folder.resolve(path).normalize();
        if (!resolved.startsWith(folder) || resolved.equals(folder)) {
            throw new NoSuchFileException(path);
        }
        for (Path on = resolved.getParent(); on != null && !on.equals(folder); on = on.getParent()) {
            if (Files.isSymbolicLink(on)) {
                throw new NoSuchFileException(path);
            }
        }
        return resolved;
    }

    private final class Listing extends SimpleFileVisitor<Path> {
        private final List<InboxEntry> entries;

        Listing(List<InboxEntry> entries) {
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(inbox) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = inbox.relativize(file).toString().replace('\\', '/');
            if (!isHidden(file) && path.length() <= LONGEST_PATH) {
                entries.add(new InboxEntry(
                        path,
                        kind(attributes),
                        attributes.size(),
                        attributes.lastModifiedTime().toInstant()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private InboxEntry.Kind kind(BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return InboxEntry.Kind.LINK;
            }
            if (!attributes.isRegularFile()) {
                return InboxEntry.Kind.DEVICE;
            }
            return attributes
                            .lastModifiedTime()
                            .toInstant()
                            .isAfter(clock.instant().minus(quiet))
                    ? InboxEntry.Kind.GROWING
                    : InboxEntry.Kind.FILE;
        }

        private static boolean isHidden(Path path) {
            String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
            return name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp");
        }
    }
}
