package org.parley.developments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.Figure;
import org.parley.dossiers.Belief;
import org.parley.dossiers.Fact;

/** Beliefs in one plain line: "Round 6 held on 13 June 2025 in Washington", "Japan demands: abolition of car tariffs". */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, String> NAMES = Map.of(
            "ROUND",
            "Round of talks",
            "MEETING",
            "Meeting",
            "CALL",
            "Call",
            "SUMMIT",
            "Summit",
            "VISIT",
            "Visit",
            "ANNOUNCEMENT",
            "Announcement",
            "MEASURE",
            "Measure",
            "DEAL",
            "Deal");
    /** Standings of a figure that must be said with it: it does not hold yet. */
    private static final Set<String> LOOSE = Set.of("threatened", "offered");

    private static final Pattern ARTICLE = Pattern.compile(
            "United .*|White House|Oval Office|Netherlands|Philippines|European Union|Gulf|.* (?:Department|Ministry|Embassy)");
    private static final Pattern SINGULAR_ENDING = Pattern.compile("(?:[aiosu]|['’])s$");
    /** Last words, plural in form, of names that stand for one: countries, companies, bodies. */
    private static final Set<String> ONE_NAME = Set.of(
            "States",
            "Nations",
            "Netherlands",
            "Philippines",
            "Emirates",
            "Maldives",
            "Seychelles",
            "Islands",
            "Wales",
            "Airlines",
            "Airways",
            "Foods",
            "Holdings",
            "Industries",
            "Lines",
            "Mines",
            "Motors",
            "Railways",
            "Services",
            "Ships",
            "Stores",
            "Systems",
            "Technologies",
            "Works",
            "Commons",
            "Lords");

    private static final int LONGEST = 300;
    private static final int LONGEST_QUOTE = 120;
    /** What a clause begins with where another one holds it. */
    private static final Pattern JOINT =
            Pattern.compile("^(?:that|which|who|after|and|but|as|while|when|because|before|if) ");

    private Wording() {}

    /** The belief in one line. */
    public static String of(Belief belief) {
        String line = belief.kind().equals(Fact.POSITION)
                ? position(belief)
                : belief.kind().equals(Fact.FIGURE) ? figure(belief) : event(belief);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String event(Belief belief) {
        boolean visit = belief.kind().equals("VISIT");
        String place = belief.place() == null ? "" : (visit ? " to " : " in ") + place(belief.place());
        StringBuilder line = new StringBuilder(subject(belief));
        line.append(visit ? place : "").append(' ').append(state(belief));
        when(belief.date()).ifPresent(line::append);
        line.append(visit ? "" : place);
        if (belief.minutes() != null) {
            line.append(" (").append(minutes(belief)).append(')');
        }
        return belief.eventKind().isEncounter() ? line.toString() : line + quote(belief);
    }

    /** What was measured, agreed or announced stands in the words alone: kind, day and people do not tell it. */
    private static String quote(Belief belief) {
        String words = belief.history()
                .get(belief.history().size() - 1)
                .by()
                .fact()
                .words()
                .strip()
                .replaceAll("\\s+", " ");
        String clause = JOINT.matcher(words).replaceFirst("");
        int end = clause.length() <= LONGEST_QUOTE ? clause.length() : clause.lastIndexOf(' ', LONGEST_QUOTE);
        String shown = end < 0 ? clause.substring(0, LONGEST_QUOTE) : clause.substring(0, end);
        return shown.isEmpty() ? "" : ": “" + shown + (shown.length() < clause.length() ? " …" : "") + "”";
    }

    /** "held" is said of encounters; a deal is reached, a measure taken. */
    private static String state(Belief belief) {
        if (belief.state().equals("implied")) {
            return "took place by a later count";
        }
        return belief.state().equals("held") ? DONE.getOrDefault(belief.kind(), "held") : belief.state();
    }

    private static final Map<String, String> DONE =
            Map.of("DEAL", "reached", "MEASURE", "taken", "ANNOUNCEMENT", "made");
    private static final Map<String, String> IMPLIED_STRENGTH =
            Map.of("AGREES", "AGREED", "CONSIDERS", "CONSIDERING", "OFFERS", "PROPOSED");

    /** What the event is called: "Round 6", "Call between A and B". */
    public static String subject(Belief belief) {
        String kind = NAMES.getOrDefault(belief.kind(), belief.kind());
        if (belief.ordinal() != null) {
            return belief.kind().equals("ROUND") ? "Round " + belief.ordinal() : kind + " " + belief.ordinal();
        }
        List<String> who = belief.participants().isEmpty() ? belief.sides() : belief.participants();
        if (who.isEmpty()) {
            return kind;
        }
        if (belief.kind().equals("VISIT") && who.size() > 1) {
            return kind + " (" + String.join(", ", who.subList(0, Math.min(4, who.size())))
                    + ")"; // who travels is not told
        }
        boolean single = who.size() == 1;
        return kind + (single ? belief.kind().equals("VISIT") ? " of " : " with " : " between ") + list(who);
    }

    static String minutes(Belief belief) {
        int length = belief.minutes() == null ? 0 : belief.minutes();
        String number = length >= 120 && length % 60 == 0 ? length / 60 + " hours" : length + " min";
        return "ABOUT".equals(belief.qualifier())
                ? "about " + number
                : "MORE_THAN".equals(belief.qualifier())
                        ? "more than " + number
                        : "LESS_THAN".equals(belief.qualifier()) ? "less than " + number : number;
    }

    private static String position(Belief belief) {
        String side = belief.sides().isEmpty() ? "" : belief.sides().get(0);
        String verb = belief.state().toLowerCase(Locale.ROOT);
        String said = isMany(side) && verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
        return side + " " + said + strength(belief) + ": " + belief.object();
    }

    /** "Japan and Norway", "farm groups" and "Greens" demand; "Norway", "Allied Transport Union" and "Cyprus" demands. */
    private static boolean isMany(String side) {
        String last = side.substring(side.lastIndexOf(' ') + 1);
        boolean plural = last.endsWith("s") && !SINGULAR_ENDING.matcher(last).find();
        return side.contains(" and ") || (plural && !ONE_NAME.contains(last));
    }

    /** How far the side has gone, where the verb does not say it already. */
    private static String strength(Belief belief) {
        String strength = belief.strength();
        if (strength == null
                || IMPLIED_STRENGTH.getOrDefault(belief.state(), "").equals(strength)) {
            return "";
        }
        return " (" + strength.toLowerCase(Locale.ROOT) + ")";
    }

    private static String figure(Belief belief) {
        String number = belief.value() == null ? "" : String.valueOf(Figure.printed(belief.value()));
        String unit = "percent".equals(belief.unit()) ? "%" : " " + belief.unit();
        String measures = belief.measures() == null ? "" : belief.measures().strip();
        String standing = LOOSE.contains(String.valueOf(belief.strength())) ? " (" + belief.strength() + ")" : "";
        return measures.isEmpty()
                ? number + unit + standing
                : measures.substring(0, 1).toUpperCase(Locale.ROOT)
                        + measures.substring(1)
                        + ": "
                        + number
                        + unit
                        + standing;
    }

    /** A date value in words, with its preposition; empty for an open one. */
    public static Optional<String> when(@Nullable String date) {
        return DayRange.of(date).map(days -> {
            if (days.days() == 1) {
                return " on " + days.first().format(DAY);
            }
            if (days.days() >= 28 && days.first().getDayOfMonth() == 1) {
                return days.days() > 31
                        ? " in " + days.first().getYear()
                        : " in " + days.first().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                                + days.first().getYear();
            }
            return " from " + days.first().format(DAY) + " to " + days.last().format(DAY);
        });
    }

    /** A place as it is called after "in": some have an article. */
    public static String place(String name) {
        return ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** A day in words. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String list(List<String> names) {
        List<String> shown = new ArrayList<>(names.size() > 4 ? names.subList(0, 4) : names);
        if (names.size() > 4) {
            shown.add("others");
        }
        int last = shown.size() - 1;
        return last == 0 ? shown.get(0) : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }
}
