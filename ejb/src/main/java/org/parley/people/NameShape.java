package org.parley.people;

import java.util.Locale;
import java.util.Set;

/** Tells which words can be a person's name by their look, and where a name ends. */
final class NameShape {
    private static final Set<String> TAILS = Set.of(
            "era",
            "led",
            "based",
            "backed",
            "style",
            "made",
            "owned",
            "run",
            "born",
            "wide",
            "like",
            "free",
            "elect",
            "area",
            "linked",
            "aligned",
            "appointed",
            "controlled",
            "related",
            "proof",
            "held",
            "brokered",
            "mediated",
            "turned",
            "friendly",
            "dominated",
            "occupied",
            "funded",
            "bound",
            "listed",
            "inspired",
            "sponsored");
    private static final Set<String> MONTHS = Set.of("jan", "april", "may", "june", "august");
    private static final Set<String> AT_A_TIME = Set.of(
            "in", "by", "since", "until", "till", "of", "from", "late", "early", "mid", "last", "next", "this", "every",
            "before", "after", "during", "through", "to", "between");
    private static final Set<String> NAMESAKES =
            Set.of("israel", "jordan", "chad", "georgia", "sofia", "vienna", "victoria", "india", "paris", "santiago");
    private static final Set<String> TITLE_SURNAMES = Set.of(
            "king",
            "bishop",
            "major",
            "dean",
            "judge",
            "pope",
            "prince",
            "miner",
            "driver",
            "cardinal",
            "marshal",
            "player",
            "duke",
            "farmer",
            "champion",
            "chief",
            "pilot",
            "sheriff",
            "steward",
            "singer",
            "miss",
            "lord",
            "justice",
            "captain",
            "dealer",
            "trader",
            "brother",
            "nurse",
            "friend",
            "officer",
            "noble",
            "constable");

    private NameShape() {}

    /** The token after the name that begins at {@code k}, or {@code k} where none does. */
    static int end(LineReading reading, int k, boolean titled) {
        Line line = reading.line;
        if (!startsName(reading, k, titled)) {
            return k;
        }
        int i = k;
        int words = 0;
        while (i < line.size() && words < 5) {
            String low = line.low(i);
            if (isInitial(line.word(i)) && !line.titleCase) {
                i++;
            } else if (Lexicon.PARTICLE.contains(low)
                    && !(line.capital(i) && isWholeName(reading, i))
                    && nameAfterParticle(reading, i)) {
                i++;
            } else if (i > k && Lexicon.SUFFIX.contains(low)) {
                return i + 1;
            } else if (i > k && low.equals(",") && Lexicon.SUFFIX.contains(line.low(i + 1)) && line.capital(i + 1)) {
                return i + 2;
            } else if (nameWord(reading, i, i > k && afterGiven(line, k, i), titled && i == k)) {
                words++;
                i++;
            } else {
                break;
            }
        }
        return words == 0 ? k : i;
    }

    private static boolean isWholeName(LineReading reading, int i) {
        return Lexicon.isSurnameFirst(reading.line.word(i)) && reading.line.capital(i + 1);
    }

    private static boolean nameAfterParticle(LineReading reading, int i) {
        int j = i + 1;
        while (j < i + 3 && Lexicon.PARTICLE.contains(reading.line.low(j)) && !reading.line.capital(j)) {
            j++;
        }
        return nameWord(reading, j, false, false);
    }

    private static boolean afterGiven(Line line, int k, int i) {
        return Lexicon.isGivenName(line.word(k)) || isInitial(line.word(i - 1));
    }

    private static boolean startsName(LineReading reading, int k, boolean titled) {
        Line line = reading.line;
        if (!line.isWord(k) || !titled && ofProduct(line, k)) {
            return false;
        }
        return isInitial(line.word(k))
                ? line.capital(k + 1) && nameWord(reading, k + 1, true, false)
                : line.capital(k)
                        && (nameWord(reading, k, false, titled) || (titled && Lexicon.PARTICLE.contains(line.low(k))));
    }

    /** "Mac OS X Lion": a letter without a point inside a name that goes on is no initial. */
    private static boolean ofProduct(Line line, int k) {
        return line.word(k).length() == 1
                && k > 0
                && line.capital(k - 1)
                && !line.first(k - 1)
                && !Lexicon.FUNCTION.contains(line.low(k - 1));
    }

    static boolean isInitial(String word) {
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I") && !word.equals("A"))
                || (word.length() <= 6 && word.endsWith(".") && initials(word));
    }

    private static boolean initials(String word) {
        if (word.equals("U.S.")
                || word.equals("U.N.")
                || word.equals("U.K.")
                || word.equals("E.U.")
                || word.equals("D.C.")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.' && c != '-') {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Whether the word at {@code i} can be part of a name. */
    static boolean nameWord(LineReading reading, int i, boolean afterGiven, boolean afterTitle) {
        Line line = reading.line;
        if (!(line.capital(i) || arabicArticle(line.word(i))) || reading.taken(i)) {
            return false;
        }
        String word = line.word(i);
        String low = line.low(i);
        if (!(spelledLikeName(line, word) || familyInCapitals(line, i)) || hasTail(word)) {
            return false;
        }
        SideHit side = reading.sideAt(i);
        if (side != null) {
            return NAMESAKES.contains(low)
                    && (afterTitle || afterGiven || Lexicon.isGivenName(low))
                    && !line.possessive(i + 1)
                    && (afterGiven || line.capital(i + 1));
        }
        if (MONTHS.contains(low) && namedLikeMonth(line, i, afterTitle)) {
            return true;
        }
        if (Lexicon.FUNCTION.contains(low)) {
            boolean within = low.equals("he") && line.isWord(i - 1) && !line.capital(i - 1);
            boolean family = within || afterTitle || line.possessive(i - 1) && reading.sideAt(i - 2) != null;
            if (family
                    && Lexicon.isSurnameFirst(word)
                    && line.capital(i + 1)
                    && !Lexicon.FUNCTION.contains(line.low(i + 1))) {
                return true;
            }
            return (low.equals("may") || low.equals("will"))
                    && (afterGiven || line.capital(i + 1) && Lexicon.isGivenName(low));
        }
        if (Lexicon.NOT_NAMES.contains(low) || Lexicon.PORTFOLIO.contains(low)) {
            return afterGiven
                    || (Lexicon.isSurnameFirst(word)
                            && line.capital(i + 1)
                            && !Lexicon.NOT_NAMES.contains(line.low(i + 1)));
        }
        return Lexicon.titleAt(line, i) == null
                || Lexicon.isGivenName(low) && !afterGiven
                || TITLE_SURNAMES.contains(low) && afterGiven;
    }

    /** "Minister Jan Novak", "met April Stone", "June Park said": a given name that is a month as well. */
    private static boolean namedLikeMonth(Line line, int i, boolean afterTitle) {
        String surname = line.low(i + 1);
        boolean full = line.capital(i + 1)
                && line.word(i + 1).length() > 1
                && !Lexicon.FUNCTION.contains(surname)
                && !Lexicon.NOT_NAMES.contains(surname);
        boolean acts = Lexicon.PERSON_VERB.contains(line.low(i + 2)) && !AT_A_TIME.contains(line.low(i - 1));
        return full && (afterTitle || acts || Lexicon.PERSON_OBJECT.contains(line.low(i - 1)));
    }

    /** "al-Hayya", "el-Sisi". */
    private static boolean arabicArticle(String word) {
        int hyphen = word.indexOf('-');
        return hyphen >= 2
                && hyphen <= 4
                && hyphen + 2 < word.length()
                && Lexicon.PARTICLE.contains(word.substring(0, hyphen))
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    /** "MIKOSHIBA Renjiro", "Kari VOLD": a family name in capitals beside a given name. */
    static boolean familyInCapitals(Line line, int i) {
        String word = line.word(i);
        return !line.allCaps
                && word.length() >= 4
                && capitals(word)
                && (besideGiven(line.word(i - 1), word) || NameSounds.japanese(word, line.word(i + 1)));
    }

    private static boolean besideGiven(String given, String family) {
        return given.length() > 1
                && Character.isUpperCase(given.charAt(0))
                && !capitals(given)
                && (Lexicon.isGivenName(given)
                        || Lexicon.isGivenNameAnywhere(given)
                        || NameSounds.japanese(given, family));
    }

    static boolean capitals(String word) {
        return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    private static boolean spelledLikeName(Line line, String word) {
        boolean upper = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (upper && !line.allCaps && !isInitial(word) && !(Lexicon.isSurnameFirst(word) && word.length() > 1)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)
                    || c == '&'
                    || (c == '.' && i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1)))) {
                return false;
            }
        }
        return word.length() > 1 && (!word.endsWith(".") || isInitial(word) || word.equals("St."));
    }

    private static boolean hasTail(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && TAILS.contains(word.substring(hyphen + 1).toLowerCase(Locale.ROOT));
    }
}
