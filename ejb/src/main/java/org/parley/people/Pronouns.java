package org.parley.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;

/** Resolves "he", "she" and "the two leaders" where one person, or one pair, is the sure answer; else leaves them open. */
final class Pronouns {
    private static final Map<String, Character> GENDER = Map.of(
            "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "hers", 'f', "herself", 'f');
    private static final Set<String> LEADERS = Set.of("leaders", "presidents", "premiers");
    private static final Set<String> PAIR = Set.of("men", "women", "pair", "two");
    private static final Set<String> BEFORE_GROUP = Set.of("the", "both", "two", "their");
    private static final Set<String> THAT = Set.of("that", "because", "as", "if", "after", "before", "while", "when");

    private static final Set<String> AUXILIARY =
            Set.of("is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "also", "did", "does");

    private static final int TITLE = 6;

    private final List<LineReading> readings;
    private final List<References.Found> known;
    private final List<References.Found> found = new ArrayList<>();
    private final Set<Person> leaders = new LinkedHashSet<>();
    private List<References.Found> previous = List.of();
    private @Nullable Person subject;
    private int paragraph = -1;
    private boolean quoted;

    Pronouns(List<LineReading> readings, List<References.Found> known) {
        this.readings = readings;
        this.known = known;
    }

    List<References.Found> follow() {
        int at = 0;
        for (int n = 0; n < readings.size(); n++) {
            List<References.Found> here = new ArrayList<>();
            while (at < known.size() && known.get(at).line() <= n) {
                if (known.get(at).line() == n) {
                    here.add(known.get(at));
                }
                at++;
            }
            line(n, here);
        }
        return found;
    }

    private void line(int n, List<References.Found> here) {
        Line line = readings.get(n).line;
        if (line.titleCase) {
            return;
        }
        if (line.paragraph != paragraph) {
            quoted = false;
        }
        if (line.paragraph > paragraph + 1) {
            previous = List.of();
            subject = null;
        }
        paragraph = line.paragraph;
        List<References.Found> all = new ArrayList<>(here);
        for (int i = 0; i < line.size(); i++) {
            for (References.Found one : here) {
                if (one.from() == i) {
                    one.persons().forEach(this::noteLeader);
                }
            }
            quoted = quotes(line.word(i), quoted);
            Character gender = GENDER.get(line.low(i));
            if (gender != null && !quoted && !named(here, i)) {
                Person ahead = frontedOwner(line, i, gender, here);
                Person person = ahead == null ? antecedent(line, i, gender, all) : ahead;
                if (person != null) {
                    all.add(add(n, i, i + 1, PersonReference.Kind.PRONOUN, List.of(person)));
                }
            } else if (LEADERS.contains(line.low(i)) || PAIR.contains(line.low(i))) {
                group(n, line, i, here);
            }
        }
        Person next = subjectOf(line, all);
        subject = next != null ? next : here.isEmpty() ? subject : null;
        if (!all.isEmpty()) {
            previous = all;
        }
    }

    private static boolean quotes(String mark, boolean open) {
        return switch (mark) {
            case "\u201c", "``" -> true;
            case "\u201d", "''" -> false;
            case "\"" -> !open;
            default -> open;
        };
    }

    private static boolean named(List<References.Found> here, int i) {
        return here.stream().anyMatch(f -> f.from() <= i && i < f.to());
    }

    private void noteLeader(Person person) {
        if (person.holds(Title.Kind.LEADER)) {
            leaders.add(person);
        }
    }

    private References.Found add(int n, int from, int to, PersonReference.Kind kind, List<Person> persons) {
        References.Found one =
                new References.Found(n, from, to, readings.get(n).line.span(from, to), kind, persons);
        found.add(one);
        return one;
    }

    private @Nullable Person antecedent(Line line, int i, char gender, List<References.Found> here) {
        List<References.Found> before = here.stream().filter(f -> f.to() <= i).toList();
        Set<Person> own = fitting(before, gender);
        if (objective(line, i)) {
            return own.isEmpty() ? earlier(line, before, gender) : actedOn(line, before, own);
        }
        boolean nominative = line.low(i).equals("he") || line.low(i).equals("she");
        if (own.size() == 1) {
            return nominative && fronted(line, i, before)
                    ? null
                    : own.iterator().next();
        }
        if (own.size() > 1) {
            return nominative ? speaker(line, i, before, own) : sameAsBefore(before, own);
        }
        return earlier(line, before, gender);
    }

    /** "During his visit, the minister met": whose visit it was is told behind the comma. */
    private static @Nullable Person frontedOwner(Line line, int i, char gender, List<References.Found> here) {
        boolean owner = line.low(i).equals("his") || line.low(i).equals("her") && !objective(line, i);
        if (!owner || i > 1 || !Lexicon.FUNCTION.contains(line.low(0))) {
            return null;
        }
        int comma = i + 1;
        while (comma < Math.min(line.size(), i + TITLE) && line.isWord(comma)) {
            comma++;
        }
        if (!line.low(comma).equals(",")) {
            return null;
        }
        for (References.Found f : here) {
            if (f.from() > comma) {
                boolean near = f.from() - comma <= TITLE
                        && f.persons().size() == 1
                        && (acts(line, f.to()) || line.low(f.to()).endsWith("ed"));
                return near && fits(f.persons().get(0), gender) ? f.persons().get(0) : null;
            }
        }
        return null;
    }

    /** "that he was willing to drop his demand": whoever the pronoun right before it means. */
    private static @Nullable Person sameAsBefore(List<References.Found> before, Set<Person> fitting) {
        References.Found last = before.get(before.size() - 1);
        boolean pronoun =
                last.kind() == PersonReference.Kind.PRONOUN && last.persons().size() == 1;
        return pronoun && fitting.contains(last.persons().get(0))
                ? last.persons().get(0)
                : null;
    }

    private @Nullable Person earlier(Line line, List<References.Found> before, char gender) {
        if (!before.isEmpty() || line.part == PartKind.CAPTION) {
            return null;
        }
        if (subject != null && fits(subject, gender)) {
            return subject;
        }
        Set<Person> earlier = fitting(previous, gender);
        return earlier.size() == 1 ? earlier.iterator().next() : null;
    }

    /** "him", and "her" where no noun follows: never the one who acts in the same clause. */
    private static boolean objective(Line line, int i) {
        boolean noun = line.isWord(i + 1) && !Lexicon.FUNCTION.contains(line.low(i + 1));
        return line.low(i).equals("him") || (line.low(i).equals("her") && !noun);
    }

    /** Whether a clause of its own begins with who is named at {@code from}: ", and the minister received her". */
    private static boolean opens(Line line, int from) {
        int i = from - 1;
        while (line.isWord(i) && line.capital(i)) {
            i--;
        }
        return CLAUSE.contains(line.low(i)) || line.low(i).equals("the") && CLAUSE.contains(line.low(i - 1));
    }

    private static final Set<String> CLAUSE = Set.of("and", "where", "after", "when", "before", "as", "while", "whom");
    private static final Set<String> SAYS = Set.of(
            "said",
            "says",
            "added",
            "noted",
            "recalled",
            "complained",
            "reported",
            "explained",
            "confirmed",
            "thanked",
            "after",
            "when",
            "because");

    /** "X said Y had rung him": not the one who acts right before it, but the only other one of the sentence. */
    private static @Nullable Person actedOn(Line line, List<References.Found> before, Set<Person> fitting) {
        References.Found last = before.get(before.size() - 1);
        boolean who = line.low(last.to()).equals(",") && line.low(last.to() + 1).equals("who");
        if (last.persons().size() != 1 || !(who || acts(line, last.to()))) {
            return null;
        }
        Set<Person> others = new LinkedHashSet<>(fitting);
        others.remove(last.persons().get(0));
        if (others.size() != 1) {
            return null;
        }
        Person other = others.iterator().next();
        boolean says = before.stream().anyMatch(f -> f.persons().contains(other) && SAYS.contains(line.low(f.to())));
        return says || opens(line, last.from()) ? other : null;
    }

    /** "After meeting X, he said": X is not the one who says so, as who acts in "When X was there, he said" is. */
    private static boolean fronted(Line line, int i, List<References.Found> before) {
        References.Found last = before.get(before.size() - 1);
        return line.low(i - 1).equals(",")
                && last.from() > 0
                && !line.first(last.from())
                && Lexicon.FUNCTION.contains(line.low(0))
                && !acts(line, last.to());
    }

    /** "X said that he": the one who speaks, when the pronoun follows the verb of speech. */
    private static @Nullable Person speaker(Line line, int i, List<References.Found> before, Set<Person> fitting) {
        int k = THAT.contains(line.low(i - 1)) ? i - 2 : i - 1;
        for (References.Found f : before) {
            boolean by = f.to() == k + 1 && line.low(i - 1).equals("that") && byWhom(line, f.from());
            if (by && f.persons().size() == 1 && fitting.contains(f.persons().get(0))) {
                return f.persons().get(0);
            }
        }
        if (!Lexicon.PERSON_VERB.contains(line.low(k))) {
            return null;
        }
        for (References.Found f : before) {
            if (f.to() == k
                    && f.persons().size() == 1
                    && fitting.contains(f.persons().get(0))) {
                return f.persons().get(0);
            }
        }
        return null;
    }

    /** "an announcement by Prime Minister X that he": whose words they are. */
    private static boolean byWhom(Line line, int from) {
        for (int i = from - 1; i >= Math.max(0, from - TITLE); i--) {
            if (line.low(i).equals("by")) {
                return true;
            }
            if (!line.isWord(i) || Lexicon.PERSON_VERB.contains(line.low(i))) {
                return false;
            }
        }
        return false;
    }

    private static Set<Person> fitting(List<References.Found> references, char gender) {
        Set<Person> persons = new LinkedHashSet<>();
        references.forEach(
                f -> f.persons().stream().filter(p -> fits(p, gender)).forEach(persons::add));
        return persons;
    }

    private static boolean fits(Person person, char gender) {
        return (person.gender == 'b' || person.gender == gender)
                && person.part != PersonMention.Part.AUTHOR
                && person.part != PersonMention.Part.PHOTOGRAPHER;
    }

    /** The person a sentence is about: the first one named, when a verb follows or it opens the sentence. */
    private static @Nullable Person subjectOf(Line line, List<References.Found> all) {
        References.Found first = null;
        for (References.Found f : all) {
            if (first == null || f.from() < first.from()) {
                first = f;
            }
        }
        if (first == null || first.persons().size() != 1) {
            return null;
        }
        boolean owner =
                line.possessive(first.to()) || GENDER.containsKey(line.low(first.from())) && !acts(line, first.to());
        Person one = first.persons().get(0);
        for (References.Found f : all) {
            boolean another = !f.persons().contains(one);
            if (another && (owner || acts(line, f.to()) || line.low(first.to()).equals("and"))) {
                return null;
            }
        }
        return one;
    }

    private static boolean acts(Line line, int i) {
        return Lexicon.PERSON_VERB.contains(line.low(i)) || AUXILIARY.contains(line.low(i));
    }

    private void group(int n, Line line, int i, List<References.Found> here) {
        int from = i;
        while (from > 0 && i - from < 2 && BEFORE_GROUP.contains(line.low(from - 1))) {
            from--;
        }
        if (from == i || (line.low(i).equals("two") && (line.isWord(i + 1) && !after(line, i + 1)))) {
            return;
        }
        if (LEADERS.contains(line.low(i))) {
            Set<Person> near = new LinkedHashSet<>();
            (here.isEmpty() ? previous : here)
                    .forEach(f -> f.persons().stream().filter(leaders::contains).forEach(near::add));
            Set<Person> meant = near.size() == 2 ? near : leaders;
            if (meant.size() == 2 && !line.low(i + 1).equals("of")) {
                add(n, from, i + 1, PersonReference.Kind.GROUP, List.copyOf(meant));
            }
            return;
        }
        Set<Person> pair = new LinkedHashSet<>();
        List<References.Found> before = here.stream().filter(f -> f.to() <= i).toList();
        (before.isEmpty() ? previous : before).forEach(f -> pair.addAll(f.persons()));
        if (pair.size() == 2) {
            add(n, from, i + 1, PersonReference.Kind.GROUP, List.copyOf(pair));
        }
    }

    /** Whether the word after "the two" is a verb or small word, so that "two" itself stands for the persons. */
    private static boolean after(Line line, int i) {
        return Lexicon.PERSON_VERB.contains(line.low(i)) || Lexicon.FUNCTION.contains(line.low(i));
    }
}
