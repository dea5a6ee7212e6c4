/**
 * Who follows what, and what they are told: a development that matches a subscription becomes one delivery a person and
 * channel, however many of their subscriptions match and however often the message arrives.
 */
@NullMarked
package org.parley.alerts;

import org.jspecify.annotations.NullMarked;
