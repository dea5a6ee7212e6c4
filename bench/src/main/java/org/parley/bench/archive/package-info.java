/**
 * What relating costs on a large archive. A generated stream of news, of which it is known what belongs together, fills a
 * PostgreSQL straight, and the nights that follow are related through the server's own stores. The same stream goes to an
 * exact neighbour search, for comparison.
 */
@NullMarked
package org.parley.bench.archive;

import org.jspecify.annotations.NullMarked;
