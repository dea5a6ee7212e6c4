package org.parley.claims.events;

import java.util.Set;

/** Tells where an encounter's calling off is only feared, threatened, thought of or denied, so that it still stands. */
final class FearedCancellations {
    private static final int LEFT = 9;
    private static final Set<String> OPENS = EventLists.of("may-cancel");
    private static final Set<String> DENIES = Set.of("denied", "denies", "deny", "denying", "dismissed", "disputed");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private FearedCancellations() {}

    /** Whether the word at {@code word}, which calls something off, does so only perhaps: "may be cancelled", "threatened to cancel". */
    static boolean at(Scene s, int word, int from) {
        int verb = Set.of("out", "away").contains(s.at(word)) ? word - 1 : word; // "might pull out of the talks"
        for (int k = verb - 1; k >= Math.max(from, verb - LEFT); k--) {
            String w = s.at(k);
            if (VerbForms.MAY.contains(w)) {
                return true;
            }
            if (VerbForms.WILL.contains(w)) {
                return onCondition(s);
            }
            boolean steps = VerbForms.BE.contains(w)
                    || VerbForms.HAVE.contains(w)
                    || VerbForms.NOT.contains(w)
                    || s.adverb(k)
                    || w.equals("to")
                    || w.equals("be")
                    || w.equals("been")
                    || w.equals("being");
            if (!steps) {
                boolean infinitive = s.at(verb - 1).equals("to");
                boolean gerund = s.at(verb).endsWith("ing");
                boolean ruledOut = w.equals("out") && s.at(k - 1).startsWith("rul");
                return (infinitive || gerund) && (OPENS.contains(w) || ruledOut)
                        || infinitive && asked(s, k, from)
                        || denied(s, word);
            }
        }
        return denied(s, word);
    }

    /** "asked the minister to postpone his visit": whether he did is not told. */
    private static boolean asked(Scene s, int whom, int from) {
        for (int k = whom; k >= Math.max(from, whom - LEFT); k--) {
            if (VerbForms.MAY.contains(s.at(k)) || OPENS.contains(s.at(k)) && s.person[k] == null) {
                return true; // "could prompt Oslo to abandon the talks"
            }
            if (VerbForms.past(s.at(k)) || !s.isWord(k)) {
                return false;
            }
        }
        return false;
    }

    /** "If the duties stay, she will cancel her trip". */
    private static boolean onCondition(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (CONDITIONS.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "denied that the round had been put off". */
    private static boolean denied(Scene s, int word) {
        for (int i = word - 1; i > 0; i--) {
            if (DENIES.contains(s.at(i)) && s.person[i] == null) {
                return !s.at(i - 1).equals("not");
            }
            if (s.speech(i)) {
                return false;
            }
        }
        return false;
    }
}
