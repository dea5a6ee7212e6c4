package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Looks at how a file begins, to tell formats apart without decoding it. */
final class Sniffing {
    private Sniffing() {}

    /**
     * The first {@code length} bytes as characters, without byte order mark, leading white space and the zero bytes of
     * UTF-16.
     */
    static String head(byte[] bytes, int length) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2 * length), ISO_8859_1).replace("\0", "");
        int from = 0;
        while (from < head.length()
                && (head.charAt(from) <= ' ' || "\u00EF\u00BB\u00BF\u00FF\u00FE".indexOf(head.charAt(from)) >= 0)) {
            from++;
        }
        return head.substring(from, Math.min(head.length(), from + length));
    }
}
