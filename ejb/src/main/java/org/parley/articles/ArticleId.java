package org.parley.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The content hash that names an article: SHA-256 over outlet and content, in hexadecimal. */
final class ArticleId {
    private ArticleId() {}

    static String of(@Nullable String outlet, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((outlet == null ? "" : outlet).getBytes(UTF_8));
            digest.update((byte) 0); // no outlet name ends where another's content begins
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(@Nullable String outlet, String text) {
        return of(outlet, text.getBytes(UTF_8));
    }
}
