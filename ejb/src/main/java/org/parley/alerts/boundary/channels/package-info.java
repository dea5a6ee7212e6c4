/** The ways to reach a person, one file each. */
@NullMarked
package org.parley.alerts.boundary.channels;

import org.jspecify.annotations.NullMarked;
