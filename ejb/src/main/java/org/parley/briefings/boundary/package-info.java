/** The stores of {@code org.parley.briefings} in the database. Each method takes part in the transaction it is called in. */
@NullMarked
package org.parley.briefings.boundary;

import org.jspecify.annotations.NullMarked;
