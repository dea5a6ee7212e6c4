/** The stores of {@code org.parley.claims} in the database. Each method takes part in the transaction it is called in. */
@NullMarked
package org.parley.claims.boundary;

import org.jspecify.annotations.NullMarked;
