package org.parley.nights;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Rejection;

/** Decides which of the files just found are to be read: no links, no devices, and identical bytes of one outlet once. */
public final class Inventory {
    /** Bytes of the largest file that is opened. */
    public static final long LARGEST = 16L << 20;

    private Inventory() {}

    /** Why something in the inbox is not even opened; empty where it may be. */
    public static Optional<Rejection> objection(InboxEntry entry) {
        return switch (entry.kind()) {
            case LINK ->
                Optional.of(new Rejection(
                        Rejection.Reason.OUTSIDE_INBOX,
                        entry.path() + " is a symbolic link, which is never followed.",
                        null));
            case DEVICE ->
                Optional.of(new Rejection(
                        Rejection.Reason.OUTSIDE_INBOX, entry.path() + " is a device or a pipe, not a file.", null));
            case FILE, GROWING ->
                entry.size() <= LARGEST
                        ? Optional.empty()
                        : Optional.of(new Rejection(
                                Rejection.Reason.TOO_LARGE,
                                entry.path() + " has " + entry.size() + " bytes; " + LARGEST + " are read at most.",
                                null));
        };
    }

    /** The state of a file after {@code objection}. */
    public static SourceFile.State stateAfter(Rejection objection) {
        return objection.reason() == Rejection.Reason.OUTSIDE_INBOX
                ? SourceFile.State.REFUSED
                : SourceFile.State.REJECTED;
    }

    /** Marks each of {@code found}, in order, that repeats one of {@code twins} or one before it. */
    public static void markIdentical(List<SourceFile> found, List<SourceFile> twins) {
        Set<Content> known = new HashSet<>();
        twins.forEach(twin -> known.add(Content.of(twin)));
        for (SourceFile file : found) {
            if (file.state() == SourceFile.State.FOUND && !known.add(Content.of(file))) {
                file.become(SourceFile.State.IDENTICAL);
            }
        }
    }

    private record Content(@Nullable String outlet, String hash) {
        static Content of(SourceFile file) {
            String outlet = file.outlet();
            return new Content(outlet == null ? null : outlet.toLowerCase(Locale.ROOT), file.contentHash());
        }
    }
}
