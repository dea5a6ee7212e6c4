package org.parley.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person of the article while it is being read: the fullest name, the surname, what is said of roles and side. */
final class Person {
    private static final int MOST_ROLES = 20;
    String name;
    List<String> words;
    List<String> surname;
    private @Nullable List<String> likeness;

    @Nullable
    String affiliation;

    boolean affiliationStated;
    PersonMention.Part part = PersonMention.Part.NEWSMAKER;
    final List<Draft.Role> roles = new ArrayList<>();
    char gender = 'b';
    int firstNamed = Integer.MAX_VALUE;

    Person(String name, List<String> words, List<String> surname) {
        this.name = name;
        this.words = words;
        this.surname = surname;
    }

    /** Takes the fuller name. */
    void rename(List<String> fuller) {
        name = String.join(" ", fuller);
        words = fuller;
        likeness = null;
    }

    /** The name as {@link NameLikeness} compares it: asked for by each mention, cut once. */
    List<String> likeness() {
        if (likeness == null) {
            likeness = NameLikeness.words(name);
        }
        return likeness;
    }

    boolean full() {
        return words.size() > 1;
    }

    void learn(Draft draft) {
        for (Draft.Role role : draft.roles) {
            if (!roles.contains(role) && roles.size() < MOST_ROLES) {
                roles.add(role);
            }
        }
        if (affiliation == null && draft.affiliation != null) {
            affiliation = draft.affiliation;
            affiliationStated = true;
        }
        if (draft.part != PersonMention.Part.NEWSMAKER) {
            part = draft.part;
        }
    }

    boolean holds(String titleWords) {
        return roles.stream().anyMatch(r -> r.title().words().equals(titleWords));
    }

    boolean holds(Title.Kind kind) {
        return roles.stream().anyMatch(r -> r.title().kind() == kind);
    }

    /** Whether the article says what office or post somebody holds. */
    boolean official() {
        return roles.stream().anyMatch(r -> switch (r.title().kind()) {
            case OFFICE, LEADER, SPOKESPERSON -> true;
            case POST -> !r.title().relative();
            default -> false;
        });
    }

    /** Whether the article calls the person nothing but somebody's counterpart. */
    boolean relative() {
        return !official() && roles.stream().anyMatch(r -> r.title().relative());
    }

    /** All roles the article gives, offices first, none that another covers, parted by "; "; null without any. */
    @Nullable
    String role() {
        List<String> best = distinct(true);
        if (best.isEmpty()) {
            best = distinct(false);
        }
        return best.isEmpty() ? null : String.join("; ", best);
    }

    private List<String> distinct(boolean official) {
        List<String> kept = new ArrayList<>();
        for (int rank = 0; rank < 3; rank++) {
            for (Draft.Role role : roles) {
                boolean loose = role.title().kind() == Title.Kind.DESCRIPTION
                        || role.title().kind() == Title.Kind.PRESS
                        || role.title().words().equals("leader");
                if (loose != official && rank(role) == rank) {
                    keep(kept, role.words());
                }
            }
        }
        return kept;
    }

    /** Offices of state come first, posts next, what somebody once was last. */
    private static int rank(Draft.Role role) {
        String words = role.words().toLowerCase(Locale.ROOT);
        if (words.startsWith("former") || words.startsWith("ex-") || words.startsWith("then")) {
            return 2;
        }
        Title.Kind kind = role.title().kind();
        return kind == Title.Kind.LEADER || (kind == Title.Kind.OFFICE && !words.contains("negotiator")) ? 0 : 1;
    }

    private static void keep(List<String> kept, String role) {
        Set<String> words = wordsOf(role);
        for (int i = 0; i < kept.size(); i++) {
            Set<String> other = wordsOf(kept.get(i));
            if (other.containsAll(words)) {
                return;
            }
            if (words.containsAll(other)) {
                kept.set(i, role);
                return;
            }
        }
        if (kept.size() < 3) {
            kept.add(role);
        }
    }

    private static Set<String> wordsOf(String role) {
        Set<String> words =
                new LinkedHashSet<>(List.of(role.toLowerCase(Locale.ROOT).split("[\\s-]+")));
        words.removeAll(Set.of("of", "for", "the", "in", "and"));
        return words;
    }
}
