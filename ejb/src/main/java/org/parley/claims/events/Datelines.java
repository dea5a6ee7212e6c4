package org.parley.claims.events;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Part;
import org.parley.articles.PartKind;

/** Where each report of an article was written: what "here" means in it. */
final class Datelines {
    private final Map<Integer, String> places = new HashMap<>();

    private Datelines() {}

    static Datelines of(List<Part> parts, String text) {
        Datelines datelines = new Datelines();
        for (Part part : parts) {
            String place = part.kind() == PartKind.DATELINE ? place(part.span().of(text)) : "";
            if (!place.isEmpty()) {
                datelines.places.putIfAbsent(part.report(), place);
            }
        }
        return datelines;
    }

    @Nullable
    String place(int report) {
        return places.get(report);
    }

    /** "TAUPO, New Zealand, March 24 -": the words before the first mark, "Taupo". */
    private static String place(String dateline) {
        int end = 0;
        while (end < dateline.length()
                && (Character.isLetter(dateline.charAt(end)) || " .'".indexOf(dateline.charAt(end)) >= 0)) {
            end++;
        }
        String printed = dateline.substring(0, end).strip();
        if (month(printed)) {
            return ""; // "June 7, 2025 at 17:46"
        }
        boolean shouted = printed.length() > 3 && printed.equals(printed.toUpperCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        for (String word : printed.split(" ")) {
            if (!word.isEmpty()) {
                boolean lowered = shouted && word.length() > 1 && word.indexOf('.') < 0; // "U.S." stays
                name.append(name.isEmpty() ? "" : " ")
                        .append(lowered ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
            }
        }
        return name.toString();
    }

    private static boolean month(String printed) {
        int blank = printed.indexOf(' ');
        String first = (blank < 0 ? printed : printed.substring(0, blank))
                .replace(".", "")
                .toUpperCase(Locale.ROOT);
        return first.length() > 2
                && Stream.of(Month.values()).anyMatch(month -> month.name().startsWith(first));
    }
}
