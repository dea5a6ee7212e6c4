package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Tells what an object says: terms of a matter, no more than a wish to meet, or "it". */
final class Sayings {
    private final List<Token> tokens;
    private final PositionWords words;

    Sayings(List<Token> tokens, PositionWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Wishes to meet, to hurry, to be asked no more are no terms of a matter. */
    boolean nothing(StatedObject object, int first, Trigger trigger) {
        int last = object.end() - 1;
        if (trigger.takes("talks")) {
            return false;
        }
        Token start = tokens.get(first);
        boolean infinitive = first > 0 && (tokens.get(first - 1).is("to") || words.in("future", tokens.get(first - 1)));
        if (trigger.act() == Position.Act.AGREES && weighs(first, last)) {
            return true; // "agreed that peace was of the utmost importance"
        }
        if (first > 0 && tokens.get(first - 1).is("that")) {
            return false;
        }
        if (trigger.act() == Position.Act.AGREES && infinitive && words.in("opening-verb", start) && first < last) {
            return false;
        }
        if (trigger.act() == Position.Act.OFFERS
                && start.is("it")
                && first < last
                && tokens.get(first + 1).is("as")) {
            return true; // "offered it as an example"
        }
        int named = words.in("article", start) && first < last ? first + 1 : first;
        if (trigger.takes("obj-to") && words.in("press", tokens.get(named))) {
            return true; // "asked reporters to be patient"
        }
        if (refusesTopic(trigger, first, last)) {
            return false; // "refused to talk about the duty on steel"
        }
        if (trigger.takes("terms")
                && !infinitive
                && !tellsTerms(first, last)
                && !PositionWords.lower(tokens.get(last)).endsWith("ed")) {
            return true; // "hopes for a good day"
        }
        boolean needed = trigger.words().get(0).startsWith("need");
        if (needed && (words.in("future", tokens.get(Math.max(0, first - 2))) || !isNeedOfTerms(first, last))) {
            return true; // "will need more energy"
        }
        if (trigger.act() == Position.Act.DEMANDS && words.in("goodwill", tokens.get(last))) {
            return true; // "wants closer ties"
        }
        boolean own = trigger.takes("obj-to")
                && first < last
                && words.in("owner", start)
                && (words.in("role", tokens.get(first + 1)) || words.in("own-body", tokens.get(first + 1)));
        if (own) {
            return true; // "told his ministers to keep up the talks"
        }
        if (infinitive && trigger.takes("wished") && !isTermsOf(first, last)) {
            return true; // "wants to win the president's trust"
        }
        boolean offers = trigger.words().get(0).startsWith("offer") || trigger.takes("with");
        if (trigger.act() == Position.Act.OFFERS && offers && words.in("unoffered", start)) {
            return true; // "offered no concession", "offered only that she would do her job"
        }
        boolean chance =
                infinitive && start.is("use") && first + 2 <= last && words.in("chance", tokens.get(first + 2));
        if (chance) {
            return true; // "would like to use the occasion to talk"
        }
        boolean takesTime = trigger.words().get(0).startsWith("need") && words.in("time-noun", tokens.get(last));
        boolean howFar = start.is("going") && first < last && words.in("how-far", tokens.get(first + 1));
        if (howFar) {
            return false; // "ruled out going below 10 percent"
        }
        if (takesTime || words.in("encounter-doing", start) || isHope(trigger, first, last)) {
            return true;
        }
        if (trigger.act() == Position.Act.AGREES && !infinitive && signsPaper(first, last)) {
            return true;
        }
        boolean agrees = trigger.act() == Position.Act.AGREES;
        if (agrees && infinitive && first < last && !words.in("just-meeting", start)) {
            return meets(first, last) && !words.in("opening-verb", start);
        }
        if (infinitive && start.is("be") && first < last && isDone(tokens.get(first + 1))) {
            return false;
        }
        boolean deals = trigger.act() != Position.Act.DEMANDS && trigger.act() != Position.Act.CONSIDERS;
        if (infinitive && deals && returns(first, last)) {
            return false;
        }
        if (trigger.act() == Position.Act.THREATENS && infinitive && first < last && words.in("punitive", start)) {
            return false;
        }
        if (start.is("go") && first < last && words.in("how-far", tokens.get(first + 1))) {
            return false;
        }
        if (infinitive && words.in("unmet", start) && hasTerms(first + 1, last + 1)) {
            return meets(first, last);
        }
        if (infinitive && (first == last || words.in(deals ? "meeting-verb" : "encounter-verb", start))) {
            return true;
        }
        if (infinitive && deals && words.in("encounter-verb", start)) {
            return meets(first, last);
        }
        if (trigger.takes("obj-to") && asksToMeet(first, last)) {
            return true;
        }
        for (int i = first; i <= Math.min(last, first + 5); i++) {
            Token token = tokens.get(i);
            if (i > first && words.in("preposition", token)) {
                break;
            }
            boolean described =
                    token.is("talks") && i < last && tokens.get(i + 1).is("that");
            if (described && !infinitive) {
                return false;
            }
            boolean calledFor = words.in("call-noun", token) && i < last && words.in("called-for", tokens.get(i + 1));
            if (calledFor && !infinitive) {
                return false; // "rejected Oslo's call for a lower duty"
            }
            boolean looked = trigger.act() == Position.Act.CONSIDERS && words.in("looked-at", token);
            if (looked || token.is("interests") || words.in("encounter", token) || words.in("comment", token)) {
                return true;
            }
        }
        boolean read = last == first + 1
                && words.in("pointing", tokens.get(first))
                && words.in("any-reading", tokens.get(last));
        if (read) {
            return true;
        }
        boolean hoped = last - first < 3 && words.in("any-deal", tokens.get(last));
        boolean answers = trigger.act() == Position.Act.REJECTS || trigger.act() == Position.Act.AGREES;
        boolean refused = trigger.act() == Position.Act.REJECTS && words.in("refusable", tokens.get(last))
                || answers && last > first && words.in("which-deal", tokens.get(last - 1)); // "a truce deal"
        return hoped && !refused || words.in("vague-object", plain(object.text()));
    }

    /** "yield on them", "drop it": nothing but a pronoun. */
    boolean isPronounOnly(String object) {
        String[] parts = object.split(" ", -1);
        String last = parts[parts.length - 1];
        return parts.length > 1 && parts.length < 4 && (last.equals("it") || last.equals("them"));
    }

    /** What somebody finds weighty at the end of a clause settles nothing. */
    boolean weighs(int first, int last) {
        return words.in("weighty", tokens.get(last)) && last - first > 1;
    }

    /** Talks refused about a levy, a limit, a market: the matter is what is refused. */
    private boolean refusesTopic(Trigger trigger, int first, int last) {
        boolean refuses = trigger.act() == Position.Act.REJECTS || trigger.act() == Position.Act.RESISTS;
        for (int i = first; refuses && i < Math.min(last - 1, first + 4); i++) {
            if (words.in("talked-of", tokens.get(i))) {
                boolean topic = words.in("topic", tokens.get(i + 1))
                        || tokens.get(i + 1).is("about");
                boolean direct = tokens.get(i).is("negotiate") || tokens.get(i).is("discuss");
                return (topic || direct) && hasTerms(i + 1, last + 1);
            }
        }
        return false;
    }

    private static String plain(String object) {
        return object.toLowerCase(Locale.ROOT).replaceAll("[“”\"]", "");
    }

    /** "wants a deal to be struck", "asked not to be named", "wanted to move quickly". */
    private boolean isHope(Trigger trigger, int first, int last) {
        if (trigger.act() != Position.Act.DEMANDS && trigger.act() != Position.Act.CONSIDERS) {
            return false;
        }
        boolean deal = trigger.takes("obj-to")
                && first < last
                && words.in("article", tokens.get(first))
                && words.in("any-deal", tokens.get(first + 1));
        int noun = words.in("article", tokens.get(first)) ? first + 1 : first;
        while (noun < last && words.in("good-deal", tokens.get(noun))) {
            noun++;
        }
        deal |= noun < last
                && words.in("any-deal", tokens.get(noun))
                && (words.in("preposition", tokens.get(noun + 1)) || words.in("hoped-for", tokens.get(noun + 1)));
        boolean unnamed = tokens.get(first).is("not") && words.in("naming", tokens.get(last));
        boolean fast =
                last == first + 1 && PositionWords.lower(tokens.get(last)).endsWith("ly");
        return deal || unnamed || fast;
    }

    /** "to be exempted", not "to be named". */
    private boolean isDone(Token token) {
        String word = PositionWords.lower(token);
        return !words.in("naming", word) && (word.endsWith("ed") || words.pair("result", word) != null);
    }

    /** "signed an order" decides alone. */
    private boolean signsPaper(int first, int last) {
        for (int i = first; i <= Math.min(last, first + 3); i++) {
            if (words.in("paper", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "return to the table". */
    private boolean returns(int first, int last) {
        int end = Math.min(last, first + 3);
        boolean back = tokens.get(first).is("return")
                || tokens.get(first).is("go")
                        && first < last
                        && tokens.get(first + 1).is("back");
        return back && tokens.subList(first, end + 1).stream().anyMatch(token -> token.is("table"));
    }

    /** "keep its share at 31 percent", "take the levy off": a number, a levy, a market. */
    boolean hasTerms(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(words::isTerm);
    }

    /** "wants to lower the levy", "to use loans": what a side would do or have done to the terms. */
    private boolean isTermsOf(int verb, int last) {
        return words.in("base-verb", tokens.get(verb))
                || words.in("wished-verb", tokens.get(verb))
                || hasTerms(verb + 1, last + 1);
    }

    private boolean isNeedOfTerms(int first, int last) {
        boolean time = tokens.subList(first, last + 1).stream().anyMatch(t -> t.is("time") || words.in("time-noun", t));
        return time || tellsTerms(first, last);
    }

    /** "lower duties", "a delay until May", "an exemption": a number, a levy, a market, or what is done to one. */
    private boolean tellsTerms(int first, int last) {
        return hasTerms(first, last + 1)
                || tokens.subList(first, Math.min(last + 1, first + 4)).stream()
                        .anyMatch(t -> words.in("result-noun", t));
    }

    /** "hold talks", "have a meeting". */
    private boolean meets(int first, int last) {
        for (int i = first + 1; i <= Math.min(last, first + 5); i++) {
            if (words.in("encounter", tokens.get(i)) || words.in("comment", tokens.get(i))) {
                return !words.in("dealing-verb", tokens.get(first));
            }
        }
        return false;
    }

    /** "a phone call, which Oslo had asked for". */
    boolean isMeeting(StatedObject object) {
        for (String word : object.text().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            if (words.in("encounter", word) || words.in("calendar", word)) {
                return true;
            }
        }
        return false;
    }

    /** "broke off all talks with Oslo". */
    boolean isTalks(StatedObject object) {
        return names(object, "talks");
    }

    /** "called two days of strikes", "gave notice of a walkout". */
    boolean isStoppage(StatedObject object) {
        return names(object, "stoppage");
    }

    private boolean names(StatedObject object, String list) {
        for (String word : object.text().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            if (words.in(list, word)) {
                return true;
            }
            if (words.in("preposition", word) && !word.equals("of")) {
                return false;
            }
        }
        return false;
    }

    /** "a step", "a deal": nouns that tell nothing. */
    boolean isIdle(StatedObject object) {
        String last = NameRuns.last(object.text());
        return isAnaphor(object.text()) || words.in("any-deal", last) || words.in("anaphoric-noun", last);
    }

    /** "to meet", "to fly to Oslo"; but those who agree "to go on negotiating" have settled something. */
    boolean justMeets(StatedObject object, int first) {
        boolean on = first + 2 < object.end()
                && tokens.get(first).is("go")
                && tokens.get(first + 1).is("on");
        return words.in("just-meeting", tokens.get(first)) && !on;
    }

    /** "to meet", "to begin negotiations". */
    boolean asksToMeet(int first, int last) {
        for (int i = first; i < last; i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).is("to")) {
                boolean meeting = words.in("meeting-verb", next)
                        && !words.in("demandable", next)
                        && !(i + 2 < last && words.in("coming-with", tokens.get(i + 2)));
                boolean opening = words.in("opening-verb", next) && meets(i + 1, last);
                return meeting
                        || opening
                        || (words.in("encounter-verb", next) && (i + 1 == last || meets(i + 1, last)));
            }
        }
        return false;
    }

    /** "it", "this", "the idea", "such a step": words that stand for what was said before. */
    boolean isAnaphor(String object) {
        String low = object.toLowerCase(Locale.ROOT);
        if (words.in("anaphor", low)) {
            return true;
        }
        String[] parts = low.split(" ", -1);
        boolean noun = words.in("anaphoric-noun", parts[parts.length - 1]);
        if (parts.length == 1) {
            return noun;
        }
        boolean pointing = words.in("pointing", parts[0]);
        return (noun && parts.length == 2 && (pointing || words.in("owner", parts[0])))
                || (parts[0].equals("such")
                        && (parts.length == 2 || (parts.length == 3 && words.in("article", parts[1]))));
    }

    /** "rejected that on the spot": a pronoun, and how or when. */
    boolean isAnaphorThere(int first, int end) {
        boolean pronoun = words.in("pronoun-object", tokens.get(first));
        boolean more = first + 1 < end
                && (words.in("skip", tokens.get(first + 1)) || words.in("preposition", tokens.get(first + 1)));
        boolean as = first + 1 < end && tokens.get(first + 1).is("as");
        return pronoun && (as || more && end - first < 6);
    }

    /** "no cut at all" as something demanded or offered by who holds out refuses a cut. */
    boolean isDenial(String object) {
        return object.startsWith("no ") && object.endsWith("whatsoever");
    }

    /** Who refuses "no cut" at all refuses a cut. */
    String affirmed(String object) {
        return isDenial(object) ? "any " + object.substring(3, object.length() - " whatsoever".length()) : object;
    }

    /** "Her proposal of a cut" as the subject of a passive is about the cut. */
    StatedObject bare(StatedObject object) {
        String[] parts = object.text().split(" ", -1);
        for (int i = 0; i < Math.min(parts.length - 2, 5); i++) {
            boolean noun = words.in("anaphoric-noun", parts[i].toLowerCase(Locale.ROOT));
            boolean sum = Character.isDigit(parts[i + 2].charAt(0));
            if (noun && !sum && words.in("joins-proposal", parts[i + 1].toLowerCase(Locale.ROOT))) {
                int from = i + 2 < parts.length && words.in("article", parts[i + 2].toLowerCase(Locale.ROOT))
                        ? i + 3
                        : i + 2;
                return object.telling(String.join(
                        " ", List.of(parts).subList(Math.min(from, parts.length - 1), parts.length)));
            }
        }
        return object;
    }

    /** The plain form of a verb in the third person: "shelves" to "shelve". */
    String base(String verb) {
        if (verb.endsWith("ies") && verb.length() > 4) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        boolean es = verb.endsWith("sses")
                || verb.endsWith("shes")
                || verb.endsWith("ches")
                || verb.endsWith("xes")
                || verb.endsWith("oes");
        return verb.substring(0, verb.length() - (es ? 2 : 1));
    }
}
