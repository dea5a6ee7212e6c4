/**
 * Fuzz tests of every format and of the whole reader. The normal build tries their seeds; {@code -Dfuzz} lets Jazzer search
 * from there, five minutes for each class: {@code ./mvnw -pl ejb -Dfuzz test}.
 */
package org.parley.fuzz;
