package org.parley.claims.events;

/** Tells whether a word is denied: "has not agreed", "no talks". */
final class Denials {
    private Denials() {}

    /** Whether "not", "no" or a refusal stands right before the word and its helpers. */
    static boolean before(Scene s, int word, int from) {
        for (int k = word - 1; k >= Math.max(from, word - 4); k--) {
            String w = s.at(k);
            if (VerbForms.NOT.contains(w) || w.equals("no") || w.equals("without") || w.endsWith("n't")) {
                return true;
            }
            if (!s.adverb(k)
                    && !VerbForms.BE.contains(w)
                    && !VerbForms.HAVE.contains(w)
                    && !w.equals("did")
                    && !w.equals("does")) {
                return false;
            }
        }
        return false;
    }
}
