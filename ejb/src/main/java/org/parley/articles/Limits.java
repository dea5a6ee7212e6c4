package org.parley.articles;

/**
 * How much of a file is taken in. Beyond any of these the file, or the item, is refused with a reason.
 *
 * @param bytes of a file
 * @param markupBytes of a file whose format builds a tree in memory
 * @param characters of the text of one article: more than 100,000 words
 * @param depth of nested elements
 * @param items articles in one file
 * @param pageTags tags of one page of HTML, on its own or inside an item
 * @param fileTags tags of all markup in one file of XML or JSON
 * @param values of one JSON file, its brackets and names counted
 */
public record Limits(
        int bytes, int markupBytes, int characters, int depth, int items, int pageTags, int fileTags, int values) {
    /** What a reader with a quarter of a gigabyte of memory bears, an article in two seconds. */
    public static final Limits STANDARD =
            new Limits(16 << 20, 4 << 20, 700_000, 256, 5_000, 50_000, 200_000, 1_000_000);
}
