/**
 * Subscriptions and deliveries in the database, the listener that turns developments into deliveries, and the round
 * that hands deliveries to their channels.
 */
@NullMarked
package org.parley.alerts.boundary;

import org.jspecify.annotations.NullMarked;
