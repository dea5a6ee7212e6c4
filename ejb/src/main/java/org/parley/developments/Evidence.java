package org.parley.developments;

/**
 * Words that a development rests on.
 *
 * @param articleId the article
 * @param file its file
 * @param start first character
 * @param end after the last
 * @param words the characters between
 */
public record Evidence(String articleId, String file, int start, int end, String words) {}
