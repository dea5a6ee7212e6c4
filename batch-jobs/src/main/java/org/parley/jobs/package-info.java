/**
 * Starting and watching jobs. {@link org.parley.jobs.JobDesk} is the one place that starts them: a batch thread keeps
 * the class loader of the module that started it, and a run needs its row, its lease and its parameters together.
 */
@NullMarked
package org.parley.jobs;

import org.jspecify.annotations.NullMarked;
