package org.parley.web.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.boundary.QuarantineDesk;
import org.parley.web.NotThere;
import org.parley.web.Notices;

/** One file that could not be read: why, what is in it, and what to do about it. */
@Named
@ViewScoped
public class QuarantinePage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 1024;
    private static final int EDITABLE = 200_000;

    @Inject
    private QuarantineDesk desk;

    @Inject
    private NotThere notThere;

    @Inject
    private Notices notices;

    @Inject
    private Principal me;

    private @Nullable Long id;
    private transient QuarantineDesk.@Nullable Waiting entry;
    private @Nullable String text;
    private String dump = "";

    /** Finds the entry and looks into its file. */
    public void load() {
        Long number = id;
        entry = number == null ? null : desk.entry(number).orElse(null);
        notThere.when(entry == null);
        if (number != null && entry != null && entry.replayable()) {
            Optional<byte[]> bytes = desk.bytes(number);
            dump = bytes.map(QuarantinePage::hex).orElse("");
            if (text == null) {
                text = bytes.filter(b -> b.length <= EDITABLE)
                        .flatMap(QuarantinePage::decoded)
                        .orElse(null);
            }
        }
    }

    /** Puts the file back as it is. */
    public void replay() {
        done(id != null && desk.replay(id, null, me.getName()), "It has been put back and is read by the next run.");
    }

    /** Puts the mended text back in its place. */
    public void replayMended() {
        String mended = text == null ? "" : text;
        done(
                id != null && desk.replay(id, mended.getBytes(StandardCharsets.UTF_8), me.getName()),
                "The mended text has been put back and is read by the next run.");
    }

    /** Lets it be. */
    public void dismiss() {
        done(id != null && desk.dismiss(id, me.getName()), "It has been left aside.");
    }

    private void done(boolean worked, String words) {
        if (worked) {
            notices.good(words);
        } else {
            notices.bad("Somebody has dealt with this file before, or it is no longer there.");
        }
        load();
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The first bytes, sixteen a line, as numbers and as letters. */
    static String hex(byte[] bytes) {
        StringBuilder dump = new StringBuilder();
        for (int line = 0; line < Math.min(bytes.length, SHOWN); line += 16) {
            StringBuilder letters = new StringBuilder();
            dump.append(String.format(Locale.ROOT, "%06x  ", line));
            for (int i = line; i < line + 16; i++) {
                dump.append(i < bytes.length ? String.format(Locale.ROOT, "%02x ", bytes[i]) : "   ");
                letters.append(
                        i < bytes.length && bytes[i] >= 32 && bytes[i] < 127
                                ? (char) bytes[i]
                                : i < bytes.length ? '.' : ' ');
            }
            dump.append(' ').append(letters).append('\n');
        }
        return dump.toString();
    }

    public boolean isOpen() {
        return entry != null && entry.state() == QuarantineEntry.State.WAITING;
    }

    public QuarantineDesk.@Nullable Waiting getEntry() {
        return entry;
    }

    public String getDump() {
        return dump;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
