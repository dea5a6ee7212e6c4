/** Users in the database, and the identity store the container asks. */
@NullMarked
package org.parley.access.boundary;

import org.jspecify.annotations.NullMarked;
