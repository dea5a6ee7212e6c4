package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the encoding that a page or an XML file declares in its first bytes. */
final class MarkupCharset {
    private static final int HEAD = 4096;

    private MarkupCharset() {}

    /** The charset after {@code charset=} or {@code encoding=}; null where none is declared or it is unknown. */
    static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1).toLowerCase(Locale.ROOT);
        String name =
                head.startsWith("<?xml") ? after(head.substring(0, Math.max(0, head.indexOf("?>"))), "encoding") : null;
        return charset(name == null ? after(head, "charset") : name);
    }

    private static @Nullable String after(String head, String word) {
        for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
            int i = skip(head, at + word.length(), " \t\r\n");
            if (i < head.length() && head.charAt(i) == '=') {
                i = skip(head, i + 1, " \t\r\n\"'");
                int end = i;
                while (end < head.length()
                        && end - i < 40
                        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
                    end++;
                }
                return head.substring(i, end);
            }
        }
        return null;
    }

    private static int skip(String head, int from, String chars) {
        int i = from;
        while (i < head.length() && chars.indexOf(head.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            // as browsers do: what calls itself Latin-1 is windows-1252
            return Charset.forName(name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
