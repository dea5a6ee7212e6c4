package org.parley.alerts;

import java.time.Instant;

/**
 * A message as it is sent.
 *
 * @param messageId the same at every attempt, without angle brackets
 * @param subject one line
 * @param text for those who read plain text
 * @param html the same for those who do not
 * @param stopLink ends the subscription, by a page or by one click of a mail program
 * @param writtenAt when it was written
 */
public record Alert(String messageId, String subject, String text, String html, String stopLink, Instant writtenAt) {}
