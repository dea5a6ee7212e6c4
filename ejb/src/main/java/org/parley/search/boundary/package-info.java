/** The shelves in the database. Every list is a keyset page: it costs the same at its beginning and at its end. */
@NullMarked
package org.parley.search.boundary;

import org.jspecify.annotations.NullMarked;
