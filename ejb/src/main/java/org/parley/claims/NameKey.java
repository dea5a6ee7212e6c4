package org.parley.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Names made comparable: lower case, no diacritics, the same for "Given Family" and "Family Given". */
public final class NameKey {
    private NameKey() {}

    /** The words of the name, sorted and joined by blanks; initials are left out where two longer words remain. */
    public static String of(String name) {
        List<String> words = new ArrayList<>(words(name));
        if (words.stream().filter(w -> w.length() > 1).count() >= 2) {
            words.removeIf(w -> w.length() == 1);
        }
        Collections.sort(words);
        return String.join(" ", words);
    }

    /** The words of a name in lower case without diacritics, in order. */
    public static List<String> words(String name) {
        String plain = plain(name);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** Whether two keys can stand for one person: equal, or the one a lone surname of the other. */
    public static boolean same(String one, String other) {
        return one.equals(other) || hasWord(one, other) || hasWord(other, one);
    }

    /** Whether {@code word} is a single word, and one of the key's. */
    private static boolean hasWord(String key, String word) {
        int at = word.isEmpty() || word.indexOf(' ') >= 0 ? -1 : key.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || key.charAt(at - 1) == ' ') && (end == key.length() || key.charAt(end) == ' ')) {
                return true;
            }
            at = key.indexOf(word, at + 1);
        }
        return false;
    }

    /** In lower case and without diacritics; most names are plain already, and a ledger asks for many. */
    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
