package org.parley.people;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which sides style their offices so: presidents, prime ministers, secretaries. */
final class OfficeStyles {
    private OfficeStyles() {}

    /** The style a title needs; "m" for a minister or cabinet secretary, whom states with secretaries do not have; null where any state may. */
    static @Nullable String letter(Title title, String role) {
        if (!title.styles().isEmpty()) {
            return title.styles();
        }
        return switch (title.words()) {
            case "vice premier", "deputy premier", "vice-premier" -> "R";
            case "deputy prime minister" -> "M";
            case "vice president" -> "P";
            case "secretary" -> role.contains("cabinet") ? "m" : "S";
            case "representative" -> role.endsWith("trade representative") ? "S" : null;
            case "minister", "vice minister", "deputy minister" -> "m";
            default -> null;
        };
    }

    /** Those of the sides whose offices are styled so. */
    static List<String> fitting(Stream<String> among, String letter) {
        return among.filter(side -> fits(SideNames.styles(side), letter)).toList();
    }

    /** Whether a side with these styles has such an office. */
    static boolean fits(@Nullable String styles, String letter) {
        return styles != null && (letter.equals("m") ? !styles.contains("S") : styles.contains(letter));
    }

    /** Whether the side has a president who represents it and a prime minister or chancellor who leads it. */
    static boolean ceremonial(@Nullable String side, String letter) {
        String styles = side == null || !letter.equals("P") ? null : SideNames.styles(side);
        return styles != null && styles.contains("e");
    }
}
