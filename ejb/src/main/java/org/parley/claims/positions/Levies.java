package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/**
 * Positions told as what becomes of a levy, with nobody as the subject who does it: "Icelandic duties on steel took effect",
 * "Norwegian goods face a levy of 30 percent from May", "the duty will be brought down to 15 percent under the deal".
 */
final class Levies {
    private static final int REACH = 14;
    private static final int NUMBER_REACH = 6;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Assertions assertions;
    private final Predicates predicates;
    private final ClauseStarts starts;
    private final OnTheTable table;

    Levies(SentenceContext context, Assertions assertions) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.assertions = assertions;
        this.table = context.table();
        this.predicates = new Predicates(tokens, words);
        this.starts = new ClauseStarts(tokens, words);
    }

    /** What the verb at token {@code at} tells of a levy; null for nothing, or where nobody stands out as its master. */
    Assertions.@Nullable Asserted at(int at) {
        Token verb = tokens.get(at);
        boolean force = words.opens("in-force", verb);
        boolean faces = words.in("faces", verb);
        boolean moves = words.in("rate-falls", verb) || words.in("rate-rises", verb);
        if (at < 1 || !(force || faces || moves) || predicates.negated(at)) {
            return null;
        }
        if (force && words.phrases("in-force").stream().anyMatch(p -> PositionWords.stands(p, tokens, at))) {
            return inForce(at);
        }
        return faces ? faced(at) : moves ? changed(at) : null;
    }

    /** "Icelandic duties on steel took effect", "the duties will take effect in May". */
    private Assertions.@Nullable Asserted inForce(int at) {
        int head = actors.beforeAuxiliaries(at);
        int from = head < 0 ? 0 : nounStart(head);
        boolean relative =
                head > 0 && (tokens.get(head).is("that") || tokens.get(head).is("which"));
        StatedObject levy = relative ? null : levy(from, head + 1);
        if (levy == null) {
            return null;
        }
        Position.Act act = isToCome(head + 1, at) ? Position.Act.THREATENS : Position.Act.IMPOSES;
        return master(from, head + 1)
                .map(m -> new Assertions.Asserted(m, act, levy))
                .orElse(null);
    }

    /** "Norwegian goods face a levy of 30 percent without a deal": threatened by the other side. */
    private Assertions.@Nullable Asserted faced(int at) {
        boolean charged = tokens.get(at).is("charged") || words.in("hit", tokens.get(at));
        int head = actors.beforeAuxiliaries(at);
        if (head < 0 || charged && !words.in("be", tokens.get(at - 1))) {
            return null;
        }
        boolean hit = words.in("hit", tokens.get(at)) && words.in("be", tokens.get(at - 1));
        Optional<Mention> speaker = assertions.speaker(at);
        if (speaker.isEmpty() && !hit) {
            return null; // what the writer tells on his own account may long be known
        }
        int first = at + 1 < tokens.size() && words.in("preposition", tokens.get(at + 1)) ? at + 2 : at + 1;
        StatedObject levy = objects.clauseFrom(first);
        boolean looming = isToCome(head + 1, at) || pending(at);
        boolean told = looming && isRate(first, levy == null ? first : levy.end()) || hit;
        if (levy == null || !told || !isLevy(first, levy.end())) {
            return null;
        }
        int from = starts.subjectStart(head);
        if (words.in("owner", tokens.get(from))) {
            return null; // "its carmakers will face": whoever says so speaks of his own
        }
        Optional<Mention> payer = partyIn(from, head + 1);
        Optional<Mention> said = payer.flatMap(m -> speaker.filter(s -> !Actors.same(s, m)));
        Optional<Mention> master = said.isPresent() || !hit
                ? said
                : payer.flatMap(actors::opposite).filter(this::mayLevy);
        Position.Act act = looming ? Position.Act.THREATENS : Position.Act.IMPOSES;
        StatedObject whole = levy.text().contains(" on ") ? levy : on(levy, objects.between(from, head + 1));
        return master.map(m -> new Assertions.Asserted(m, act, whole)).orElse(null);
    }

    private static StatedObject on(StatedObject levy, @Nullable StatedObject goods) {
        return goods == null ? levy : levy.telling(levy.text() + " on " + goods.text());
    }

    /** "Duties on cod will be cut to 15 percent under the deal", "were doubled to 50 percent". */
    private Assertions.@Nullable Asserted changed(int at) {
        boolean up = at + 1 < tokens.size() && tokens.get(at + 1).is("up");
        boolean rises = up || words.in("rate-rises", tokens.get(at));
        int head = actors.beforeAuxiliaries(at);
        boolean passive = head >= 0 && head < at - 1 && words.in("be", tokens.get(at - 1));
        boolean moves = words.in("rate-moves", tokens.get(at));
        if (head < 1 || !(passive || moves) || isWished(head + 1, at) || predicates.isConditional(at)) {
            return null;
        }
        int from = nounStart(head);
        StatedObject levy = levy(from, head + 1);
        StatedObject change = levy == null ? null : objects.clauseFrom(at);
        if (levy == null || change == null || (moves || !rises && !dealSpoken()) && !isRate(at, change.end())) {
            return null;
        }
        Position.Act act =
                !rises ? Position.Act.AGREES : isToCome(head + 1, at) ? Position.Act.THREATENS : Position.Act.IMPOSES;
        boolean told = rises || dealSpoken() || table.dealTold();
        StatedObject whole = change.telling(levy.text() + " " + change.text());
        return !told
                ? null
                : master(from, head + 1)
                        .map(m -> new Assertions.Asserted(m, act, whole))
                        .orElse(null);
    }

    /** "should be cut", "has to be cut", "would be cut if", and a levy that somebody wants "to be cut". */
    private boolean isWished(int from, int verb) {
        for (int i = from; i < verb; i++) {
            boolean infinitive = tokens.get(i).is("to") && !words.in("be", tokens.get(i - 1));
            if (words.in("modal", tokens.get(i)) || words.in("perhaps", tokens.get(i)) || infinitive) {
                return true;
            }
        }
        return false;
    }

    /** The words as a levy; null where none is named in them. */
    private @Nullable StatedObject levy(int from, int to) {
        return to > from && isLevy(from, to) ? objects.between(from, to) : null;
    }

    /** "on the day Icelandic duties on steel": where the noun begins that ends at {@code head}. */
    private int nounStart(int head) {
        int start = starts.subjectStart(head);
        int noun = head;
        while (noun > start && !words.in("matter", tokens.get(noun)) && !words.in("levied", tokens.get(noun))) {
            noun--;
        }
        Optional<Mention> owner = ownerIn(Math.max(start, noun - NUMBER_REACH), noun + 1);
        if (owner.isEmpty()) {
            return start;
        }
        int from = owner.get().from();
        while (from > start && isRated(tokens.get(from - 1))) {
            from--; // "a 25 percent Icelandic duty"
        }
        return from > start && words.in("article", tokens.get(from - 1)) ? from - 1 : from;
    }

    private boolean isRated(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.is("%") || words.in("unit", token);
    }

    private boolean isLevy(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (words.in("stoppage", token) || words.in("deal-noun", token)) {
                return false;
            }
            if (words.in("matter", token) || words.in("levied", token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRate(int from, int to) {
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isToCome(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (words.in("future", tokens.get(i))
                    || words.in("possible", tokens.get(i))
                    || tokens.get(i).is("to")) {
                return true;
            }
        }
        return false;
    }

    /** "without a deal", "if", "unless", and "from May" behind the levy. */
    private boolean pending(int at) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean from = i > at
                    && i < at + REACH
                    && (tokens.get(i).is("from") || tokens.get(i).is("starting"));
            if (words.in("condition", tokens.get(i)) || from && !objects.numberAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whose levy it is: its owner, else the other side than the one whose goods it bears on, else whoever says so. */
    private Optional<Mention> master(int from, int to) {
        Optional<Mention> owner = ownerIn(from, to);
        return owner.isPresent() ? owner : otherThan(partyIn(from, to), to - 1);
    }

    /** "Icelandic duties", "Sol's levy": not "the duties on Icelandic cod". */
    private Optional<Mention> ownerIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in("matter", tokens.get(i)) || words.in("levied", tokens.get(i))) {
                int noun = i;
                return actors.mentions().stream()
                        .filter(m -> m.from() >= from && m.to() <= noun && noun - m.to() < NUMBER_REACH)
                        .filter(m -> m.describes() || actors.grammar().isPossessive(m))
                        .filter(m -> actors.grammar().onlyNouns(m.to(), noun))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> partyIn(int from, int to) {
        return actors.mentions().stream()
                .filter(m -> m.from() >= from && m.to() <= to)
                .findFirst();
    }

    private Optional<Mention> otherThan(Optional<Mention> payer, int at) {
        if (payer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> other = actors.opposite(payer.get()).filter(this::mayLevy);
        return other.isPresent() ? other : assertions.speaker(at).filter(m -> !Actors.same(m, payer.get()));
    }

    /** Governments levy; "exporters" and "workers" do not, though the article sets them against somebody. */
    private boolean mayLevy(Mention mention) {
        String last = mention.side().substring(mention.side().lastIndexOf(' ') + 1);
        return Stream.of("bloc", "employer", "workers", "union")
                .noneMatch(list -> words.in(list, last.toLowerCase(Locale.ROOT)));
    }

    private boolean dealSpoken() {
        return tokens.stream().anyMatch(token -> words.in("deal-noun", token));
    }
}
