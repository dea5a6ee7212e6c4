package org.parley.text;

/**
 * A printed length.
 *
 * @param from first token, a qualifier such as "about" included
 * @param to token after the last
 * @param count how many; NaN for an unknown number ("several")
 * @param unit the unit as in the table: D, W, TM, …
 * @param value the value: PT45M
 */
record PrintedLength(int from, int to, double count, String unit, String value) {
    static PrintedLength of(int from, int to, double count, String unit) {
        return new PrintedLength(from, to, count, unit, value(count, unit));
    }

    /** A TIMEX3 duration: PT45M, P4W, PT5H30M for halves of hours; X for an unknown number. */
    static String value(double count, String unit) {
        boolean time = unit.startsWith("T");
        String letter = unit.substring(unit.length() - 1);
        double factor = unit.length() > 1 && !time ? Integer.parseInt(unit.substring(0, unit.length() - 1)) : 1;
        String prefix = time ? "PT" : "P";
        if (Double.isNaN(count)) {
            return prefix + "X" + (factor == 10 ? "DE" : factor == 100 ? "CE" : letter);
        }
        double total = count * factor;
        if (total == Math.rint(total)) {
            return prefix + (long) total + letter;
        }
        if (letter.equals("H")) {
            long minutes = Math.round(total * 60);
            return minutes < 60 ? "PT" + minutes + "M" : "PT" + minutes / 60 + "H" + minutes % 60 + "M";
        }
        return prefix + total + letter;
    }

    /** The same length in days where it is in weeks: a week from a day is a day. */
    PrintedLength inDays() {
        return unit.equals("W") ? of(from, to, count * 7, "D") : this;
    }
}
