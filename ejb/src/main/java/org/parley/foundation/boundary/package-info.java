/**
 * What every boundary stands on: a schema that is up to date, and the one clock.
 *
 * <p>Migrations lie in {@code db/migration}: SQL that H2 and PostgreSQL both understand. Where they differ, the same
 * version stands once in {@code db/h2} and once in {@code db/postgresql}. A file that has run somewhere is never changed.
 * Numbers by room: V010 articles, nights and claims; V030 relating; V040 messages; V050 access; V060 alerts.
 */
@NullMarked
package org.parley.foundation.boundary;

import org.jspecify.annotations.NullMarked;
