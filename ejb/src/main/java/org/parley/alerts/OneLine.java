package org.parley.alerts;

/** Text made safe for one line of a message: a line break in a header would begin another header. */
final class OneLine {
    private OneLine() {}

    /** {@code text} with every run of white space and control characters as one blank. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
