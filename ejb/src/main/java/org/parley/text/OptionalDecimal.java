package org.parley.text;

/**
 * A number printed in figures, commas allowed.
 *
 * @param present whether it is one
 * @param value the number; 0 if it is none
 */
record OptionalDecimal(boolean present, double value) {
    static OptionalDecimal of(String figures) {
        int dots = 0;
        StringBuilder plain = new StringBuilder(figures.length());
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            if (c == ',') {
                continue;
            }
            dots += c == '.' ? 1 : 0;
            if ((c != '.' && (c < '0' || c > '9')) || dots > 1) {
                return new OptionalDecimal(false, 0);
            }
            plain.append(c);
        }
        boolean ok = plain.length() > 0 && plain.length() < 16;
        return ok ? new OptionalDecimal(true, Double.parseDouble(plain.toString())) : new OptionalDecimal(false, 0);
    }
}
