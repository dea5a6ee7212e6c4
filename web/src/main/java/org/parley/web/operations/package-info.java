/** Nights and runs as operators see them, the quarantine, and messages that could not be delivered. */
@NullMarked
package org.parley.web.operations;

import org.jspecify.annotations.NullMarked;
