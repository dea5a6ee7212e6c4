package org.parley.jobs.reread;

/**
 * Something that a rebuild forgets.
 *
 * @param kind what it is
 * @param id its id
 */
record Forgettable(Kind kind, String id) {
    /** What is forgotten, in this order. */
    enum Kind {
        ARTICLE,
        ENTRY,
        DOSSIER
    }
}
