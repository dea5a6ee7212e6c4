package org.parley.bench.tempeval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML document: the plain text of its TEXT element, its creation day, and the labelled times.
 *
 * @param text the text without marks
 * @param created the document creation day; null where it has none
 * @param times the labels
 */
public record TimeMlFile(String text, @Nullable LocalDate created, List<Label> times) {
    private static final Pattern CREATED = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    /**
     * A labelled time.
     *
     * @param start first character
     * @param end character after the last
     * @param value its value
     */
    public record Label(int start, int end, String value) {}

    static TimeMlFile read(Path file) throws IOException {
        String all = Files.readString(file);
        Matcher created = CREATED.matcher(all);
        LocalDate day = created.find() ? LocalDate.parse(created.group(1)) : null;
        int from = all.indexOf("<TEXT>") + "<TEXT>".length();
        return strip(all.substring(from, all.indexOf("</TEXT>")), day);
    }

    private static TimeMlFile strip(String marked, @Nullable LocalDate day) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Label> labels = new ArrayList<>();
        int start = -1;
        String value = "";
        for (int i = 0; i < marked.length(); ) {
            char c = marked.charAt(i);
            if (c == '<') {
                int close = marked.indexOf('>', i);
                String tag = marked.substring(i, close + 1);
                if (tag.startsWith("<TIMEX3")) {
                    Matcher v = VALUE.matcher(tag);
                    value = v.find() ? v.group(1) : "";
                    start = text.length();
                } else if (tag.equals("</TIMEX3>")) {
                    labels.add(new Label(start, text.length(), value));
                }
                i = close + 1;
            } else if (c == '&' && marked.startsWith("&amp;", i)) {
                text.append('&');
                i += 5;
            } else {
                text.append(c);
                i++;
            }
        }
        return new TimeMlFile(text.toString(), day, labels);
    }
}
