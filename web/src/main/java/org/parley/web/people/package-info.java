/** Persons, their roles in time, and whom they met. */
@NullMarked
package org.parley.web.people;

import org.jspecify.annotations.NullMarked;
