/** The stores of {@code org.parley.stories} in the database. Each method takes part in the transaction it is called in. */
@NullMarked
package org.parley.stories.boundary;

import org.jspecify.annotations.NullMarked;
