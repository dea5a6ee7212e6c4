/**
 * The rebuild: stored articles from a night on are read again, what relating made of them is forgotten, and they are
 * related again with today's corrections. Nothing is sent but corrections. Every step finds by itself what is left to do,
 * so a restart goes on where a crash left it; no night may begin in between.
 */
@NullMarked
package org.parley.jobs.reread;

import org.jspecify.annotations.NullMarked;
