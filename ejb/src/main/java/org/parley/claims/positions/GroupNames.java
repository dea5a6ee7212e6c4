package org.parley.claims.positions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.text.Token;

/** The names of one article that act as parties though no country bears them; the fullest form of each wins. */
final class GroupNames {
    private final PositionWords words;
    private final GroupNouns nouns;
    private final PartyClues clues;
    /** Names that act as parties, by their last word in lower case; the fullest form wins. */
    private final Map<String, String> named = new LinkedHashMap<>();

    /** "Prairie Home" to "Prairie Home Bank": names by all their words but the last. */
    private final Map<String, String> withoutLast = new HashMap<>();

    /** Names known as parties by what they do alone, and the words of longer names, which may be surnames. */
    private final Set<String> lone = new HashSet<>();

    private final Set<String> parts = new HashSet<>();
    private final Map<String, String> byInitials = new HashMap<>();
    /** Names that stand inside a sentence too, where a common noun has no capital. */
    private final Set<String> inside = new HashSet<>();

    /** What a name tells of the article's union, employer or government goes to {@code nouns}. */
    GroupNames(PositionWords words, GroupNouns nouns) {
        this.words = words;
        this.nouns = nouns;
        this.clues = new PartyClues(words);
    }

    /** Takes notice of one sentence and the names in it. */
    void note(List<Token> tokens, List<Run> runs) {
        Run last = null;
        for (Run run : runs) {
            noteName(tokens, run);
            if (run.from() > 0 || run.to() - run.from() > 1) {
                inside.add(run.text());
            }
            initials(run.text());
            if (run.to() - run.from() > 1 && !run.text().contains(" of ")) {
                parts.addAll(List.of(run.text().split(" ", -1)));
            }
            boolean paired = last != null
                    && run.from() == last.to() + 1
                    && tokens.get(last.to()).is("and")
                    && named(last.text()) != null
                    && !clues.saysNoParty(run);
            if (paired) {
                learn(run.text(), run.text());
            }
            last = run;
        }
    }

    /** Remembers "Royal College of Nursing" by its initials, "RCN". */
    private void initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        if (letters.length() > 2) {
            byInitials.putIfAbsent(letters.toString(), name);
        }
    }

    private void noteName(List<Token> tokens, Run run) {
        String before = run.from() > 0 ? PositionWords.lower(tokens.get(run.from() - 1)) : "";
        String earlier = run.from() > 1 ? PositionWords.lower(tokens.get(run.from() - 2)) : "";
        String after = run.to() < tokens.size() ? PositionWords.lower(tokens.get(run.to())) : "";
        if (run.text().chars().filter(c -> c == ' ').count() > 4 || clues.saysNoParty(run)) {
            return;
        }
        if (words.in("org-noun-after", after)) {
            learn(run.text() + (words.in("keeps-noun", after) ? " " + after : ""), run.text());
        } else if (earlier.equals("government") && before.equals("of")) {
            learn(run.text(), run.text());
            nouns.governedSurelyBy(run.text());
        } else if (words.in("org-noun-before", before)) {
            learn(run.text(), run.text());
            if (words.in("rebel", before)) {
                nouns.rebelsAre(run.text());
            }
        } else if (words.in("org-word", NameRuns.last(run.text()))
                && !words.in("org-word", run.text().toLowerCase(Locale.ROOT))) {
            learn(run.text(), run.text());
            if (run.text().indexOf(' ') > 0 && words.in("company-word", NameRuns.last(run.text()))) {
                nouns.companyMayBe(run.text());
            }
        } else if (words.in("org-word", PositionWords.lower(tokens.get(run.from())))
                && run.text().contains(" of ")) {
            learn(run.text(), run.text());
            nouns.employerMayBe(run.text());
        } else if (clues.actsAsState(tokens, run, before, earlier, after)) {
            learn(run.text(), run.text());
        } else if (run.from() < 2 && clues.takesPosition(tokens, run.to())) {
            learn(run.text(), run.text(), true);
            if (!after.equals(",")) {
                lone.add(run.text());
            }
        } else if ((before.equals("the") || (earlier.equals("the") && before.indexOf('-') > 0))
                && clues.endsPhrase(tokens, run.to())) {
            learn(run.text(), run.text(), true);
        }
        if (words.in("workers", after)) {
            nouns.companyMayBe(run.text());
        }
        boolean apposed = before.equals(",") && words.in("employer", earlier) && after.equals(",");
        boolean works = words.in("workers", earlier) && (before.equals("at") || before.equals("of"));
        boolean struck = words.in("walkout", earlier) && (before.equals("at") || before.equals("against"));
        boolean speaks = words.in("employer-role", after) && !nouns.knowsEmployer();
        if (works || struck || apposed || words.in("employer", before) || speaks) {
            learn(run.text(), run.text());
            nouns.employerIs(run.text());
            if (works) {
                nouns.workersMayBe(earlier);
            }
        }
    }

    private void learn(String name, String run) {
        learn(name, run, false);
    }

    private void learn(String name, String run, boolean the) {
        String key = NameRuns.last(run);
        String known = named.get(key);
        if (name.indexOf(' ') < 0 && words.in("org-word", key) && known == null && !the) {
            return;
        }
        if (known == null || name.length() > known.length()) {
            named.put(key, name);
            int space = name.lastIndexOf(' ');
            if (space > 0) {
                withoutLast.put(name.substring(0, space), name);
            }
        }
    }

    /** The fullest name of the party that {@code run} names; null where it names none. */
    @Nullable
    String named(String run) {
        String spelledOut = byInitials.get(run);
        if (spelledOut != null && named.containsKey(NameRuns.last(run))) {
            return spelledOut;
        }
        String full = named.get(NameRuns.last(run));
        if (full != null && lone.contains(full) && (parts.contains(full) || !inside.contains(run))) {
            return null;
        }
        if (full != null) {
            return full.contains(run) || run.contains(full) ? full : null;
        }
        String longer = withoutLast.get(run);
        boolean sure = longer != null && (run.indexOf(' ') > 0 || words.in("org-word", NameRuns.last(longer)));
        return sure ? longer : null;
    }
}
