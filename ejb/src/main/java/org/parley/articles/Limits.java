package org.parley.articles;

/**
 * How much of a file is taken in. Beyond any of these the file, or the item, is refused with a reason.
 *
 * @param bytes of a file
 * @param markupBytes of a file whose format builds a tree in memory
 * @param characters of the text of one article
 * @param depth of nested elements
 * @param items articles in one file
 */
public record Limits(int bytes, int markupBytes, int characters, int depth, int items) {
    /** What a reader with a quarter of a gigabyte of memory bears. */
    public static final Limits STANDARD = new Limits(16 << 20, 4 << 20, 2_000_000, 256, 5_000);
}
