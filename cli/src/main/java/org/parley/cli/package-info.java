/**
 * The command line: {@code parley read} runs the nightly job's reading over files in plain Java, without a server and
 * without a database on disk, and prints what it reads as JSON lines on standard output. Messages for people go to
 * standard error; standard output holds records and nothing else.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
