/** Persons, the roles they are printed with, and the sides (countries, organisations) they speak for. */
@NullMarked
package org.parley.people;

import org.jspecify.annotations.NullMarked;
