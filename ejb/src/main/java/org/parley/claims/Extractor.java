package org.parley.claims;

/**
 * A plug that finds one kind of claim. An implementation is one file in {@code extractors/}, annotated
 * {@code @AutoService(Extractor.class)}, stateless and safe for use by several threads.
 */
public interface Extractor {
    /** When it runs. */
    Stage stage();

    /** Adds what it finds to {@code draft}; linear in the length of the text. */
    void extract(ReadingDraft draft);
}
