package org.parley.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that lead a careless reader into quadratic time: one thing said without end. {@code %a} and {@code %b} stand for
 * names that never return, {@code %n} for a number, {@code %d} for a day.
 */
final class HostileShapes {
    static final String SENTENCE = "The two ministers met for three hours in Oslo on Friday, she said. ";
    private static final String[] DAYS = {"Friday", "June 5", "May 12, 2025", "Monday, April 7", "the next day"};
    private static final Map<String, String> UNITS = units();

    private HostileShapes() {}

    static Iterable<String> names() {
        return UNITS.keySet();
    }

    /** The text of this name, with about so many characters, and an ordinary sentence at its end. */
    static String text(String name, int characters) {
        String unit = UNITS.get(name);
        StringBuilder text = new StringBuilder(characters + 200);
        for (int i = 0; text.length() < characters; i++) {
            text.append(
                    unit.indexOf('%') < 0
                            ? unit
                            : unit.replace("%a", name(2 * i))
                                    .replace("%b", name(2 * i + 1))
                                    .replace("%n", String.valueOf(10 + i % 9_973))
                                    .replace("%d", DAYS[i % DAYS.length]));
        }
        return text.append(SENTENCE).toString();
    }

    private static String name(int number) {
        String first = "BDFGHKLMNPRSTVWZ";
        String vowels = "aeiou";
        int left = (number * 40_503) & 0xFFFFF;
        StringBuilder name = new StringBuilder().append(first.charAt(left % 16));
        left /= 16;
        for (int i = 0; i < 3; i++) {
            name.append(vowels.charAt(left % 5));
            left /= 5;
            name.append(Character.toLowerCase(first.charAt(left % 16)));
            left /= 16;
        }
        return name.append("ark").toString();
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("ordinary sentences", SENTENCE);
        units.put("a sentence without a stop", "the minister said that the quota must be cut and ");
        units.put("one-letter words", "A ");
        units.put("two names for ever", "Inga Holm, Per Dahl, ");
        units.put("names without end", "%a, %b, ");
        units.put("ministers who", "Minister Inga Holm, who ");
        units.put("ministers who meet ministers", "Minister %a, who met Minister %b, who told ");
        units.put("ministers who never return", "Minister Anna %a said. ");
        units.put("a title on every line", "Prime Minister Anna %a\n");
        units.put("quotations", "“We agree on %n,” she said. ");
        units.put("opening marks", "“ ");
        units.put("straight marks", "\" ");
        units.put("apostrophes", "'s ");
        units.put("single marks", "‘It is’ ‘fair ");
        units.put("quotations left open", "“We will meet\n\n");
        units.put("figures", "%n percent of 3.5 billion dollars ");
        units.put("digits", "9");
        units.put("numbers with commas", "1,234,");
        units.put("meetings", "Foreign Minister Anna %a met Trade Minister Per %b in Oslo on %d for %n hours. ");
        units.put("a meeting a paragraph", "Foreign Minister Anna %a met Per %b in Oslo on %d.\n\n");
        units.put("meetings without a stop", "Foreign Minister Inga Holm met Per Dahl in Oslo on Friday and ");
        units.put("meetings to come", "Mr. %a will meet President %b on %d. ");
        units.put("summits", "The two leaders, %a and %b, held a summit on %d. The summit lasted %n minutes. ");
        units.put("rounds", "The second round of %a talks was on %d. The %b talks will resume on %d. ");
        units.put("commas", "cod, ");
        units.put("commas alone", ",");
        units.put("open brackets", "( ");
        units.put("brackets in brackets", "[(a) ");
        units.put("spaces", " ");
        units.put("line ends", "\n");
        units.put("bylines", "By A\n");
        units.put("short lines", "a\n\n");
        units.put("abbreviations", "U.S. ");
        units.put("dashes", "-");
        units.put("letters", "a");
        units.put("capitals", "A");
        units.put("stops", ". ");
        units.put("exclamations", "!.?)");
        units.put("dates", "May 5, 2025 at 3:00 p.m. ");
        units.put("weekdays", "%d, %n, ");
        units.put(
                "days reckoned from days",
                "It was the first of May, two days later, a week after, the following month. ");
        units.put("pronouns", "He said he would meet him. ");
        units.put("sides", "Japan and the United States agreed to talks with Norway ");
        units.put("demands", "Norway demands that Sweden cut tariffs on %a, ");
        units.put("wants and refusals", "Japan wants %n %a. The US refuses %n %b. ");
        units.put("governments", "the government said it would meet the government ");
        units.put("unions", "The %a Union struck the %b Company. The union met the company. ");
        units.put("companies", "%a Corp said it would buy %b Ltd for $%n million. ");
        units.put("paragraphs", "Holm met Dahl in Oslo on Friday.\n\n");
        units.put(
                "sub-heads",
                "Annual %a talks\n\n%b told the paper, the ministry said, that the quota was cut on %d.\n\n");
        units.put("captions", "- item one of the list\n");
        units.put("stamps", "By Mona Lund | Published June 6, 2025 10:00 GMT\n\n");
        units.put("datelines", "OSLO, June 6 (Harbor Wire) -- The quota must be cut, the ministry said on Friday.\n\n");
        units.put("furniture", "Read more: Ferry runs aground\n\n");
        units.put("credits", "Anna %a (%b)\n\n");
        units.put("tabs", "a\t");
        units.put("hyphens", "Japan-U.S.-");
        units.put("pictures", "\uD83D\uDE00 ");
        units.put("marks of direction", "\u202E ");
        units.put("half characters", "\uD83D");
        return units;
    }
}
