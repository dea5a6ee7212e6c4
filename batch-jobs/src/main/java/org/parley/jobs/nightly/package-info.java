/**
 * The night: inventory, read, relate, summarise, settle, forget what was sent long ago, as {@code nightly.xml} lists them.
 *
 * <p>The artifacts are the same in the server and in plain Java; what they work on comes through ports. Rules that keep
 * them right: bad input is passed on as data and never thrown; every write may happen twice; a reader changes nothing;
 * nothing here is retried or skipped, a broken chunk fails the job and a restart goes on from the last commit; what a
 * step remembers is rebuilt in {@code open}.
 */
@NullMarked
package org.parley.jobs.nightly;

import org.jspecify.annotations.NullMarked;
