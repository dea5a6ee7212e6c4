package org.parley.nights;

import java.time.Instant;
import java.util.Optional;

/** Port: leases by name. */
public interface Leases {
    /** The token of the lease just taken; empty while another holds it. */
    Optional<Long> take(String name, String holder, Instant now, Instant until);

    /** Extends the lease; false when the token is not the latest. */
    boolean extend(String name, long token, Instant until);

    /** Gives the lease back; nothing happens when the token is not the latest. */
    void giveBack(String name, long token);

    /**
     * Asserts, to the end of the running transaction, that the token is the latest.
     *
     * @throws LostLeaseException when it is not: nothing may be written with it
     */
    void require(String name, long token);

    /** Who holds it. */
    Optional<String> holder(String name, Instant now);
}
