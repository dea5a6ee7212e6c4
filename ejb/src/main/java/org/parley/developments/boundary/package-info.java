/** The stores of {@code org.parley.developments} in the database. Each method takes part in the transaction it is called in. */
@NullMarked
package org.parley.developments.boundary;

import org.jspecify.annotations.NullMarked;
