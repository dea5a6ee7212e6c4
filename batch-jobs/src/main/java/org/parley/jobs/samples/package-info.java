/** The sample news, loaded at the first start of a trial run. */
@NullMarked
package org.parley.jobs.samples;

import org.jspecify.annotations.NullMarked;
