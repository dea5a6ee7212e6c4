/** Outbox, relay, inbox and dead letters, as the container runs them. */
@NullMarked
package org.parley.messages.boundary;

import org.jspecify.annotations.NullMarked;
