package org.parley.claims;

/** What kind of happening a news event is: an encounter (the first five) or an act. */
public enum EventKind {
    ROUND,
    MEETING,
    CALL,
    SUMMIT,
    VISIT,
    ANNOUNCEMENT,
    MEASURE,
    DEAL;

    /** Whether people meet or talk in it. */
    public boolean isEncounter() {
        return compareTo(VISIT) <= 0;
    }
}
