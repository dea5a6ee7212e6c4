package org.parley.claims.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Quotation;
import org.parley.claims.quotations.QuoteMarks.Marked;
import org.parley.people.People;
import org.parley.people.PersonReference;
import org.parley.text.Span;

/** Finds the quotations of one paragraph and who speaks; words in marks that nobody says are left out. */
final class QuotationFinder {
    private static final int SHORT = 4;
    private static final int REACH = 60;
    private static final Set<String> TERM_BEFORE = Set.of(
            "the",
            "these",
            "those",
            "all",
            "so-called",
            "such",
            "any",
            "its",
            "their",
            "other",
            "u.s.",
            "called",
            "against");
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "our", "my", "us", "me", "ours", "i'm", "we're", "i've", "we've");
    private static final Set<String> SPEAKING_OF = Set.of("called", "calls", "call", "calling");

    private final Paragraph p;
    private final List<Marked> marks;
    private final Speakers speakers;
    private @Nullable String last;

    QuotationFinder(String text, Paragraph p, People people) {
        this.p = p;
        this.marks = QuoteMarks.in(text, p);
        this.speakers = new Speakers(p, people);
    }

    /** The quotations in order; {@code carried} speaks on if the paragraph before left its quotation open. */
    List<Quotation> find(@Nullable String carried, boolean open) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Marked marked = marks.get(i);
            boolean goesOn = open && i == 0 && marked.open() == 0;
            Said said = goesOn
                    ? new Said(true, carried)
                    : said(marked, i == 0 ? 0 : marks.get(i - 1).end(), i > 0);
            if (said.speech()) {
                last = said.speaker();
                Span span = p.span(marked.open(), marked.end());
                found.add(new Quotation(span, last, true, p.report()));
            }
        }
        if (marks.isEmpty()) {
            unmarked(found);
        }
        return found;
    }

    /** Whether the last quotation of the paragraph is left open, so that the next paragraph goes on with it. */
    boolean leavesOpen() {
        return !marks.isEmpty() && !marks.get(marks.size() - 1).closed();
    }

    @Nullable
    String lastSpeaker() {
        return last;
    }

    /**
     * What is found about words in marks.
     *
     * @param speech whether somebody says them
     * @param speaker who; null where it is not sure
     */
    private record Said(boolean speech, @Nullable String speaker) {}

    private Said said(Marked marked, int from, boolean follows) {
        int words = words(marked);
        boolean full = isFull(marked, words);
        Said after = full || words > 2 ? saidAfter(marked) : null;
        if (after != null) {
            return after;
        }
        Said before = saidBefore(marked, from, full);
        if (before != null && (full || !isTerm(marked, words))) {
            return before;
        }
        boolean startsSentence = p.startsSentence(marked.open())
                || (marked.open() > 0 && p.at(marked.open() - 1).equals(","));
        if (full && follows && startsSentence) {
            return new Said(true, last); // "...," he said, "..."
        }
        String end = p.at(marked.lastWord() - 1);
        boolean whole = p.startsSentence(marked.open())
                || end.equals(".")
                || end.equals(",")
                || firstPerson(marked.firstWord(), marked.lastWord());
        return new Said(full && words > SHORT && whole, null);
    }

    private int words(Marked marked) {
        int words = 0;
        for (int i = marked.firstWord(); i < marked.lastWord(); i++) {
            words += p.isWord(i) ? 1 : 0;
        }
        return words;
    }

    /** A sentence or clause: it begins with a capital or ends with a stop, and has more than a term's words. */
    private boolean isFull(Marked marked, int words) {
        if (words == 0 || marked.firstWord() >= p.size()) {
            return false;
        }
        String end = p.at(marked.lastWord() - 1);
        boolean stop = end.equals(".") || end.equals(",") || end.equals("?") || end.equals("!") || end.startsWith("..");
        boolean capital = p.token(marked.firstWord()).capitalised();
        boolean titleCase = capital && words > 1 && capitals(marked) * 3 >= words * 2;
        boolean person = firstPerson(marked.firstWord(), marked.lastWord());
        return (words > SHORT && (capital || stop || person) && !titleCase)
                || (stop && capital && words > 1)
                || (capital && person);
    }

    private int capitals(Marked marked) {
        int capitals = 0;
        for (int i = marked.firstWord(); i < marked.lastWord(); i++) {
            capitals += p.token(i).capitalised() ? 1 : 0;
        }
        return capitals;
    }

    private boolean firstPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (FIRST_PERSON.contains(p.at(i).replace('\u2019', '\''))
                    && !p.token(i).text().equals("US")) {
                return true;
            }
        }
        return false;
    }

    /** A term in marks: few words after "the", "these", "so-called", or a name in capitals. */
    private boolean isTerm(Marked marked, int words) {
        boolean led = TERM_BEFORE.contains(p.at(marked.open() - 1)) && !SPEAKING_OF.contains(p.at(marked.open() - 1));
        boolean name = words <= SHORT && capitals(marked) == words;
        return words <= SHORT && (led || name);
    }

    // ---- "...," he said

    private @Nullable Said saidAfter(Marked marked) {
        if (!marked.closed() || marked.end() >= p.size()) {
            return null;
        }
        int start = p.at(marked.end()).equals(",") ? marked.end() + 1 : marked.end();
        int stop = Math.min(p.sentenceEnd(Math.min(start, p.size() - 1)), start + 45);
        if (start >= stop
                || (p.startsSentence(start) && !p.at(marked.lastWord() - 1).equals(","))) {
            return null;
        }
        for (int i = start; i < stop; i++) {
            if (p.at(i).equals("\"") || p.at(i).equals("\u201c") || p.at(i).equals(";")) {
                return null;
            }
            if (SpeechVerbs.finite(p.at(i))) {
                PersonReference subject = i - start < 2 && !(i > start && FIRST_PERSON.contains(p.at(i - 1)))
                        ? speakers.after(i, stop)
                        : null;
                subject = subject != null ? subject : speakers.before(i, start);
                boolean near = i - start < 14 || subject != null;
                return near ? new Said(true, Speakers.name(subject)) : null;
            }
        }
        return null;
    }

    // ---- he said, "..."

    private @Nullable Said saidBefore(Marked marked, int from, boolean full) {
        int start = Math.max(from, p.sentenceStart(marked.open()));
        if (p.startsSentence(marked.open())) {
            return colon(marked, from);
        }
        for (int i = marked.open() - 1; i >= Math.max(start, marked.open() - 40); i--) {
            boolean finite = SpeechVerbs.finite(p.at(i));
            if (!finite && !SpeechVerbs.participle(p.at(i))) {
                continue;
            }
            int first = p.sentenceStart(marked.open());
            PersonReference subject = finite ? speakers.before(i, first) : mainSubject(i, first);
            if (subject == null && from > 0 && i >= from && i - from < 14) {
                return new Said(true, last); // "...," said Brown, "..."
            }
            String name = Speakers.name(subject);
            if (full || (name != null && marked.open() - i < 25)) {
                return new Said(true, name);
            }
            return null;
        }
        return according(marked, start);
    }

    /** "Brown said:" may end its line before the quotation. */
    private @Nullable Said colon(Marked marked, int from) {
        int before = marked.open() - 1;
        if (before < from || !p.at(before).equals(":")) {
            return null;
        }
        int start = p.sentenceStart(before);
        for (int i = before - 1; i >= start && i > before - 20; i--) {
            if (SpeechVerbs.finite(p.at(i))) {
                return new Said(true, Speakers.name(speakers.before(i, start)));
            }
        }
        return null;
    }

    /** "Brown left, saying": the subject of the main verb, which the sentence begins with. */
    private @Nullable PersonReference mainSubject(int participle, int first) {
        for (int i = Math.max(first, participle - REACH); i < participle; i++) {
            if (SpeechVerbs.finite(p.at(i))) {
                PersonReference subject = speakers.before(i, first);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private @Nullable Said according(Marked marked, int start) {
        for (int i = Math.max(start, marked.open() - REACH); i + 1 < marked.open(); i++) {
            if (p.at(i).equals("according") && p.at(i + 1).equals("to")) {
                return new Said(true, Speakers.name(speakers.after(i + 1, marked.open())));
            }
        }
        return null;
    }

    // ---- Our position is unchanged, Brown told reporters

    private void unmarked(List<Quotation> found) {
        for (int s = 0; s < p.sentences(); s++) {
            int start = p.sentence(s);
            int end = p.sentenceEnd(start);
            int comma = -1;
            for (int i = start; i < end && comma < 0; i++) {
                comma = p.at(i).equals(",") && attributes(i + 1, end) ? i : -1;
            }
            if (comma - start >= 3
                    && firstPerson(start, comma)
                    && p.token(start).capitalised()) {
                String name = attribution(comma + 1, end);
                if (name != null) {
                    last = name;
                    found.add(new Quotation(p.span(start, comma), name, false, p.report()));
                }
            }
        }
    }

    private boolean attributes(int from, int end) {
        for (int i = from; i < Math.min(end, from + 9); i++) {
            if (SpeechVerbs.finite(p.at(i)) && i > from) {
                return speakers.before(i, from) != null;
            }
            if (p.at(i).equals(",") || FIRST_PERSON.contains(p.at(i))) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String attribution(int from, int end) {
        for (int i = from; i < Math.min(end, from + 9); i++) {
            if (SpeechVerbs.finite(p.at(i))) {
                return Speakers.name(speakers.before(i, from));
            }
        }
        return null;
    }
}
