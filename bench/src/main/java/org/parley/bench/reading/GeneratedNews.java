package org.parley.bench.reading;

import java.util.ArrayList;
import java.util.List;

/** Invented newswire of about 500 words an article, for machines without a corpus. */
final class GeneratedNews {
    private static final List<String> NAMES =
            List.of("Inga Holm", "Per Dahl", "Carmen Borg", "Tomas Weber", "Ana Silva");
    private static final List<String> PLACES = List.of("Oslo", "Valletta", "Vienna", "Lisbon", "Riga");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "June 6", "next week", "the end of May");

    private GeneratedNews() {}

    static List<String> articles(int count) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("Ministers resume talks on cod\n\n");
            for (int paragraph = 0; paragraph < 8; paragraph++) {
                text.append(paragraph(i * 8 + paragraph)).append("\n\n");
            }
            articles.add(text.toString());
        }
        return articles;
    }

    private static String paragraph(int n) {
        String name = NAMES.get(n % 5);
        String other = NAMES.get((n + 1 + n / 5 % 4) % 5);
        return "Fisheries Minister " + name + " met her counterpart " + other + " in " + PLACES.get(n / 3 % 5) + " on "
                + DAYS.get(n / 2 % 5) + " for about " + (20 + n % 70)
                + " minutes, officials said. Norway wants the quota cut by "
                + (5 + n % 30) + " percent, while the European Union is considering an offer worth $" + (1 + n % 9)
                + ".5 billion. “We will meet again on June " + (7 + n % 20) + ",” "
                + name.substring(name.indexOf(' ') + 1)
                + " told reporters after the second round of talks. It was not clear whether the ban on imports that"
                + " the government announced last month would be lifted.";
    }
}
