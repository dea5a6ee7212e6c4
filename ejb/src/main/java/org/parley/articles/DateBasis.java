package org.parley.articles;

/** How a publication date is known. The day of ingestion is never one. */
public enum DateBasis {
    METADATA,
    INDEX,
    DATELINE,
    FILENAME,
    INFERRED,
    UNKNOWN
}
