/**
 * The stores of a run in plain Java, in memory, behind the ports that the database stands behind in the server. They do
 * not roll back; every write replaces or ignores by natural key, so that doing it twice does no harm.
 */
@NullMarked
package org.parley.cli.memory;

import org.jspecify.annotations.NullMarked;
