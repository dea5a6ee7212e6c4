package org.parley.claims.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;
import org.parley.people.PersonReference;

/** Who was told of so far: the pair that "they" and "both" may mean, and the speaker of a transcript. */
final class Cast {
    private static final Set<String> SPEECHES = EventLists.of("speeches");
    /** "They" a few sentences later means others. */
    private static final int NEAR = 4;

    private int pairSentence = Integer.MIN_VALUE / 2;
    private @Nullable String pairDay;
    private @Nullable String pairPlace;
    private @Nullable Telling twoAsOne;
    private Set<String> traveller = Set.of();
    private List<Telling> sittings = List.of();
    private static final int MOST = 40;

    private record Pair(Set<String> names, int sentence) {}

    private final List<Pair> pairs = new ArrayList<>();
    private Set<String> latest = Set.of();
    private Set<String> group = Set.of();
    private @Nullable Telling lasted;
    private @Nullable Telling contact;
    private int sentence;
    private Set<String> lead = Set.of();
    private Set<String> leadBefore = Set.of();
    private int leadAt = Integer.MIN_VALUE / 2;
    private int leadBeforeAt = Integer.MIN_VALUE / 2;
    private Set<String> speaker = new LinkedHashSet<>();

    static Cast of(List<Scene> scenes) {
        Cast cast = new Cast();
        for (Scene scene : scenes.subList(0, Math.min(3, scenes.size()))) {
            if (scene.part == PartKind.HEADLINE || scene.part == PartKind.SUBHEAD) {
                cast.speaker(scene);
            }
        }
        return cast;
    }

    private void speaker(Scene scene) {
        boolean speech = false;
        for (int i = 0; i + 1 < scene.size(); i++) {
            speech |= SPEECHES.contains(scene.at(i));
            if (speech && scene.at(i).equals("by")) {
                for (int j = i + 1; j < Math.min(i + 6, scene.size()); j++) {
                    PersonReference reference = scene.person[j];
                    if (reference != null && reference.names().size() == 1) {
                        speaker = new LinkedHashSet<>(reference.names());
                        return;
                    }
                }
            }
        }
    }

    /** One subject, or those in one encounter: a pair where they are two. */
    void seen(Set<String> together) {
        group = together.size() > 2 ? new LinkedHashSet<>(together) : group;
        if (together.size() == 2 && pairs.size() < MOST) {
            pairs.add(new Pair(new LinkedHashSet<>(together), sentence));
        }
    }

    /** Where and when the pair did something together, which is where and when "their meeting" was. */
    void together(int sentence, @Nullable String day, @Nullable String place) {
        pairSentence = sentence;
        pairDay = day;
        pairPlace = place;
    }

    /** Gives "their meeting" the pair told of a sentence or two before, and their day and place. */
    void meet(Telling telling, boolean theirs) {
        Set<String> pair = pair();
        boolean agreed =
                pairDay != null && telling.sentence - pairSentence == 1; // "A and B agreed here on Monday. The meeting"
        if ((theirs || agreed)
                && pair.size() == 2
                && pairSentence < telling.sentence
                && telling.sentence - pairSentence <= 2) {
            telling.persons.addAll(pair);
            telling.pair = true;
            telling.date = telling.date == null ? pairDay : telling.date;
            telling.place = telling.place == null ? pairPlace : telling.place;
        }
    }

    /** Somebody told somebody something, in a meeting or otherwise. */
    void contact(Telling telling) {
        contact = telling;
    }

    /** The last such contact, told in the sentence before; null where there is none. */
    @Nullable
    Telling contact(int number) {
        return contact != null && number - contact.sentence == 1 ? contact : null;
    }

    /** A meeting with one of several, and how long it took: "the one with B" behind it is another. */
    void lasted(Telling telling) {
        lasted = telling;
    }

    /** The last such meeting, told just before; null where none was. */
    @Nullable
    Telling lasted(int number) {
        return lasted != null && number - lasted.sentence <= 1 ? lasted : null;
    }

    /** Who met both: the others of the last group told of that holds them; nobody where there is none. */
    Set<String> company(Set<String> one, Set<String> other) {
        Set<String> rest = new LinkedHashSet<>(group);
        boolean both = group.containsAll(one) && group.containsAll(other);
        rest.removeAll(one);
        rest.removeAll(other);
        return both ? rest : Set.of();
    }

    /** The two others of the last group told of that holds {@code one}; nobody where there is none. */
    Set<String> company(Set<String> one) {
        Set<String> rest = new LinkedHashSet<>(group);
        rest.removeAll(one);
        return group.containsAll(one) && rest.size() == 2 ? rest : Set.of();
    }

    /** Several meetings told in one breath, which "the first" and "the second" behind may mean. */
    void several(List<Telling> meetings) {
        sittings = List.copyOf(meetings);
        twoAsOne = null;
    }

    /** Somebody is told to be on a journey. */
    void travels(Set<String> who) {
        traveller = who.size() == 1 ? Set.copyOf(who) : traveller;
    }

    /** Who was last told to be on a journey; nobody where none is. */
    Set<String> traveller() {
        return traveller;
    }

    /** "held two calls with B": two told as one, which the next sentence may tell apart. */
    void two(Telling both) {
        twoAsOne = both;
    }

    /** The last two told as one, told a sentence before; null for none. */
    @Nullable
    Telling twoAsOne(int sentence) {
        return twoAsOne != null && sentence - twoAsOne.sentence == 1 ? twoAsOne : null;
    }

    /** The nth of the meetings told in one breath a sentence or two before; null where there were fewer. */
    @Nullable
    Telling nth(int n, int sentence) {
        boolean near = sittings.size() > 1
                && n <= sittings.size()
                && sentence - sittings.get(0).sentence <= 2
                && sentence >= sittings.get(0).sentence;
        return near ? sittings.get(n - 1) : null;
    }

    /** The sentence is read: everyone in it, and who acted in it. */
    void after(Set<String> everyone, Set<String> subject) {
        latest = everyone;
        if (subject.size() == 1 && !subject.equals(lead)) {
            leadBefore = lead;
            leadBeforeAt = leadAt;
        }
        lead = subject.size() == 1 ? subject : lead;
        leadAt = subject.size() == 1 ? sentence : leadAt;
        sentence++;
    }

    /** The last two who were one subject, met or spoke, and among whom {@code one} is; nobody where there were none. */
    Set<String> pair(Set<String> one) {
        for (int i = pairs.size() - 1; i >= 0; i--) {
            if (pairs.get(i).names().containsAll(one)) {
                return pairs.get(i).names();
            }
        }
        return Set.of();
    }

    Set<String> pair() {
        Set<String> inTurn = inTurn();
        if (!inTurn.isEmpty() || pairs.isEmpty()) {
            return inTurn;
        }
        Pair last = pairs.get(pairs.size() - 1);
        boolean only = pairs.stream().allMatch(pair -> pair.names().equals(last.names()));
        return only || sentence - last.sentence() <= NEAR
                ? last.names()
                : Set.of(); // of several, none far back is meant
    }

    /** "A proposed it. B dismissed it. The two will dine": those who acted in the last two sentences, if no pair was told of since. */
    private Set<String> inTurn() {
        int last = pairs.isEmpty()
                ? Integer.MIN_VALUE / 2
                : pairs.get(pairs.size() - 1).sentence();
        boolean turns = leadAt == sentence - 1 && leadBeforeAt == sentence - 2 && last < leadBeforeAt;
        Set<String> both = new LinkedHashSet<>(lead);
        both.addAll(leadBefore);
        return turns && both.size() == 2 ? both : Set.of();
    }

    /** Whom "they" means: a pair told of just before, else the two or three of the sentence before. */
    Set<String> they() {
        Pair last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
        if (last != null && sentence - last.sentence() <= NEAR) {
            return last.names();
        }
        return latest.size() == 2 || latest.size() == 3 ? latest : pair();
    }

    /** Who acted alone in a sentence before; nobody where none did. */
    Set<String> lead() {
        return lead;
    }

    /** Who speaks in the first person; nobody unless a headline says whose words these are. */
    Set<String> speaker() {
        return speaker;
    }
}
