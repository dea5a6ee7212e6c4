package org.parley.articles;

/** How a publication date is known. The day of ingestion is never one. */
public enum DateBasis {
    /** Set by staff. */
    STAFF,
    METADATA,
    INDEX,
    DATELINE,
    FILENAME,
    INFERRED,
    UNKNOWN
}
