package org.parley.access;

import java.security.SecureRandom;
import java.util.Optional;

/** What a password must be: long, and not the user's name. Nothing is asked of its characters. */
public final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** No letters that are read for another: four groups of five make 98 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private PasswordRule() {}

    /** Why {@code password} will not do for {@code userName}; empty when it will. */
    public static Optional<String> objection(String userName, String password) {
        if (password.length() < SHORTEST) {
            return Optional.of("A password needs at least " + SHORTEST + " characters.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("A password has at most " + LONGEST + " characters.");
        }
        if (password.equalsIgnoreCase(userName) || password.chars().distinct().count() < 5) {
            return Optional.of("That password is too easy to guess.");
        }
        return Optional.empty();
    }

    /** A password nobody has chosen, in four groups that can be read out. */
    public static String generated(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
