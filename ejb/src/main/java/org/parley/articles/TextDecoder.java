package org.parley.articles;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a file into its text: by byte order mark, else by what is declared, else by what the bytes look
 * like. The text keeps its line ends and its length: a stray NUL becomes U+FFFD, so that every later index still counts
 * the characters of the file.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    private TextDecoder() {}

    /** The text; empty where the bytes are no text in any charset known here. */
    public static Optional<String> decode(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, UTF_8).flatMap(TextDecoder::clean);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, UTF_16LE).flatMap(TextDecoder::clean);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, UTF_16BE).flatMap(TextDecoder::clean);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide).flatMap(TextDecoder::clean);
        }
        Optional<String> utf8 = strict(bytes, UTF_8);
        if (utf8.isEmpty() && declared != null && !declared.equals(UTF_8)) {
            utf8 = strict(bytes, declared);
        }
        return utf8.or(() -> guessed(bytes)).flatMap(TextDecoder::clean);
    }

    private static Optional<String> guessed(byte[] bytes) {
        return lenient(bytes, 0, mostlyUtf8(bytes) ? UTF_8 : detected(bytes));
    }

    /** A text with few letters beyond ASCII is Western; only where they are many is a detector's guess worth having. */
    private static Charset detected(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int foreign = 0;
        for (int i = 0; i < length; i++) {
            foreign += bytes[i] < 0 ? 1 : 0;
        }
        if (foreign * 20L < length) {
            return WINDOWS_1252;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: most of every other byte of an English text is zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs == 0) {
            return null;
        }
        if (odd * 10 > pairs * 7 && even * 10 < pairs) {
            return UTF_16LE;
        }
        return even * 10 > pairs * 7 && odd * 10 < pairs ? UTF_16BE : null;
    }

    /** A text in UTF-8 with a few broken places, such as a cut at its end. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int lead = bytes[i] & 0xFF;
            int following = lead < 0x80
                    ? 0
                    : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >> 4 == 0xE ? 2 : lead >> 3 == 0x1E ? 3 : -1;
            int seen = 0;
            while (seen < following && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            broken += seen != following ? 1 : 0;
            whole += following > 0 && seen == following ? 1 : 0;
            i += 1 + seen;
        }
        return whole > 0 && whole >= broken * 4;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> lenient(byte[] bytes, int from, Charset charset) {
        return Optional.of(new String(bytes, from, bytes.length - from, charset));
    }

    /** Replaces the odd NUL; a text full of control characters is none. */
    private static Optional<String> clean(String text) {
        int odd = 0;
        int nul = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            nul += c == 0 ? 1 : 0;
            odd += c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A) ? 1 : 0;
        }
        if (odd * 50L > text.length() + 100L) {
            return Optional.empty();
        }
        return Optional.of(nul == 0 ? text : text.replace('\0', '\uFFFD'));
    }
}
