/** What jbatch needs to run in plain Java: artifacts from Weld, and its books in memory instead of a database. */
@NullMarked
package org.parley.cli.batch;

import org.jspecify.annotations.NullMarked;
