package org.parley.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.articles.SourceDocument;

/** Makes malformed files, the same ones for the same number: each kind of harm applied to each kind of file. */
final class HostileFiles {
    private static final String BODY =
            "OSLO, June 6 (Harbor Wire) -- Fisheries Minister Inga Holm said on Friday that the cod quota must be cut by "
                    + "20 percent. “We will meet again on June 13,” she told reporters after talks of about 90 minutes with Per Dahl.";

    private static final List<String> FILES = List.of(
            "Cod talks resume\n\nBy Mona Lund\n\n" + BODY + "\n\nAlso read\nFerry runs aground",
            "<!DOCTYPE html><html><head><title>Cod</title></head><body><article><h1>Cod</h1><p>" + BODY + "</p><p>"
                    + BODY + "</p></article></body></html>",
            "{\"uri\": \"urn:1\", \"versioncreated\": \"2025-06-06T10:00:00Z\", \"headline\": \"Cod\", \"body_html\": \"<p>"
                    + BODY + "</p>\"}",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"x\", \"items\": [{\"id\": \"1\", \"content_text\": \""
                    + BODY + "\"}]}",
            "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>Cod</hl1></hedline></body.head><body.content><p>"
                    + BODY + "</p></body.content></body></nitf>",
            "<?xml version=\"1.0\"?><rss><channel><title>x</title><item><title>Cod</title><description>" + BODY
                    + "</description></item></channel></rss>",
            "<?xml version=\"1.0\"?><newsItem guid=\"1\"><contentMeta><headline>Cod</headline></contentMeta><contentSet><inlineData contenttype=\"text/plain\">"
                    + BODY + "</inlineData></contentSet></newsItem>");

    private static final List<String> NAMES =
            List.of("a.txt", "a.html", "a.json", "feed.json", "a.xml", "feed.xml", "item.xml");

    private static final List<Function<Random, String>> PIECES = List.of(
            random -> "\0".repeat(1 + random.nextInt(20)),
            random -> "\u202E\u2066\u200F",
            random -> "<".repeat(1 + random.nextInt(5_000)),
            random -> "((((".repeat(random.nextInt(2_000)),
            random -> "“".repeat(random.nextInt(2_000)),
            random -> "<div><p>".repeat(random.nextInt(3_000)),
            random -> "{\"a\":[".repeat(random.nextInt(3_000)),
            random -> "&#x0;&#xD800;&#99999999;&lol;&nbsp",
            random -> "\\ud800\\u0000",
            random -> "]]>-->\"'}",
            random -> "U.S. ".repeat(random.nextInt(2_000)),
            random -> "a".repeat(random.nextInt(20_000)),
            random -> "A, ".repeat(random.nextInt(5_000)),
            random -> "May 99, 99999 at 99:99 p.m. ".repeat(random.nextInt(200)),
            random -> "-".repeat(random.nextInt(5_000)),
            random -> "\n".repeat(random.nextInt(5_000)),
            random -> "9".repeat(random.nextInt(5_000)) + "%",
            random -> "said Minister Inga Holm, who ".repeat(random.nextInt(500)),
            random -> "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
            random -> new String(Character.toChars(0x1F600 + random.nextInt(50))).substring(random.nextInt(2)));

    private HostileFiles() {}

    /** The file with this number. */
    static SourceDocument number(int number) {
        Random random = new Random(number * 7_919L);
        int kind = number % FILES.size();
        String file = FILES.get(kind);
        int harms = 1 + random.nextInt(3);
        for (int i = 0; i < harms; i++) {
            int at = random.nextInt(file.length());
            file = file.substring(0, at)
                    + PIECES.get(random.nextInt(PIECES.size())).apply(random)
                    + file.substring(Math.min(file.length(), at + random.nextInt(40)));
        }
        String name = NAMES.get(random.nextInt(4) == 0 ? random.nextInt(NAMES.size()) : kind);
        return new SourceDocument(name, spoil(encode(file, random), random), null);
    }

    private static byte[] encode(String file, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> file.getBytes(UTF_16LE);
            case 1 -> ("\uFEFF" + file).getBytes(UTF_16LE);
            case 2 -> file.getBytes(java.nio.charset.Charset.forName("windows-1252"));
            default -> file.getBytes(UTF_8);
        };
    }

    /** Half of the files lose their end or have bytes thrown into them; a few come packed. */
    private static byte[] spoil(byte[] bytes, Random random) {
        switch (random.nextInt(10)) {
            case 0:
                return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1, 2, 3:
                byte[] spoiled = bytes.clone();
                for (int i = 0; i < 1 + random.nextInt(30) && spoiled.length > 0; i++) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
                }
                return spoiled;
            case 4:
                return random.nextBoolean() ? gzip(bytes) : zip(bytes);
            default:
                return bytes;
        }
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
