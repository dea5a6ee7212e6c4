package org.parley.people;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which sides style their offices so: presidents, prime ministers, secretaries. */
final class OfficeStyles {
    private OfficeStyles() {}

    /** The style a title needs; "m" for a minister or cabinet secretary, whom states with secretaries do not have; "T" and "F" see {@link #secretary}; null where any state may. */
    static @Nullable String letter(Title title, String role) {
        if (!title.styles().isEmpty()) {
            return title.styles();
        }
        return switch (title.words()) {
            case "vice premier", "deputy premier", "vice-premier" -> "R";
            case "deputy prime minister" -> "M";
            case "vice president" -> "P";
            case "secretary" -> secretary(role);
            case "representative" -> role.endsWith("trade representative") ? "S" : null;
            case "minister", "vice minister", "deputy minister" -> "m";
            default -> null;
        };
    }

    /** "T" for a secretary such as the United States alone has, "F" for one whom they do not have. */
    private static String secretary(String role) {
        if (role.contains("cabinet")) {
            return "m";
        }
        boolean state = role.endsWith("secretary of state") || role.endsWith("secretary of the treasury");
        if (state || role.contains("treasury secretary") || role.contains("commerce secretary")) {
            return "T";
        }
        return role.contains("foreign secretary") || role.contains("home secretary") ? "F" : "S";
    }

    /** Those of the sides whose offices are styled so. */
    static List<String> fitting(Stream<String> among, String letter) {
        return among.filter(side -> fits(SideNames.styles(side), letter)).toList();
    }

    /** Whether a side with these styles has such an office. */
    static boolean fits(@Nullable String styles, String letter) {
        if (styles == null) {
            return false;
        }
        return switch (letter) {
            case "m" -> !styles.contains("S");
            case "F" -> styles.contains("S") && !styles.contains("T");
            default -> styles.contains(letter);
        };
    }

    /** Whether the side has a president who represents it and a prime minister or chancellor who leads it. */
    static boolean ceremonial(@Nullable String side, String letter) {
        String styles = side == null || !letter.equals("P") ? null : SideNames.styles(side);
        return styles != null && styles.contains("e");
    }
}
