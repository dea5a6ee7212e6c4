/** The stores of {@code org.parley.nights} in the database. Each method takes part in the transaction it is called in. */
@NullMarked
package org.parley.nights.boundary;

import org.jspecify.annotations.NullMarked;
