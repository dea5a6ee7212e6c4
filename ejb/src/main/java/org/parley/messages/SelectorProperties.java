package org.parley.messages;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules for message properties that a JMS selector reads: names are Java identifiers, a list is written
 * {@code |a|b|} and asked for with {@code people LIKE '%|a|%'}.
 */
public final class SelectorProperties {
    private SelectorProperties() {}

    /** One property value that holds several; empty for none, so that no selector matches it. */
    public static String list(Collection<String> values) {
        StringBuilder list = new StringBuilder();
        for (String value : values) {
            String plain = value.replace('|', ' ').strip();
            if (!plain.isEmpty()) {
                list.append(list.isEmpty() ? "|" : "").append(plain).append('|');
            }
        }
        return list.toString();
    }

    /** The condition that a list property contains this value. */
    public static String contains(String property, String value) {
        String literal = value.replace('|', ' ').strip().replace("'", "''");
        String pattern = literal.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return property + " LIKE '%|" + pattern + "|%'" + (pattern.equals(literal) ? "" : " ESCAPE '\\'");
    }

    static Map<String, String> checked(Map<String, String> properties) {
        for (String name : properties.keySet()) {
            if (!identifier(name) || name.startsWith("ce_") || name.startsWith("JMS")) {
                throw new IllegalArgumentException("no name for a message property: \"" + name + "\"");
            }
        }
        return Map.copyOf(new TreeMap<>(properties));
    }

    private static boolean identifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
