/** The stores of {@code org.parley.dossiers} in the database. Each method takes part in the transaction it is called in. */
@NullMarked
package org.parley.dossiers.boundary;

import org.jspecify.annotations.NullMarked;
