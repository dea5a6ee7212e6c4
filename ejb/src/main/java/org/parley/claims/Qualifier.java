package org.parley.claims;

/** How exact a figure or a length is, as printed. */
public enum Qualifier {
    EXACT,
    ABOUT,
    MORE_THAN,
    LESS_THAN,
    UP_TO
}
