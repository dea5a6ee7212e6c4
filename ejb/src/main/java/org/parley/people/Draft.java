package org.parley.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person as one line shows it, before the article is known as a whole. */
final class Draft {
    final Line line;
    final int nameFrom;
    final int nameTo;
    final List<Role> roles = new ArrayList<>();
    PersonMention.Part part = PersonMention.Part.NEWSMAKER;

    @Nullable
    String affiliation;

    @Nullable
    String owner;

    int from;
    int to;
    int evidence;
    private boolean formerly;

    /**
     * A role with the title it is made of.
     *
     * @param words as printed, without the affiliation
     */
    record Role(String words, Title title) {}

    Draft(Line line, int nameFrom, int nameTo) {
        this.line = line;
        this.nameFrom = nameFrom;
        this.nameTo = nameTo;
        this.from = nameFrom;
        this.to = nameTo;
    }

    boolean titled() {
        return !roles.isEmpty();
    }

    int words() {
        return nameTo - nameFrom;
    }

    /** Takes over a role phrase that stands beside the name. */
    void take(RolePhrase phrase) {
        takeStated(phrase);
        from = Math.min(from, phrase.from());
        to = Math.max(to, phrase.to());
    }

    /** Puts other words in place of the role taken last. */
    void reword(String words) {
        int last = roles.size() - 1;
        roles.set(last, new Role(words, roles.get(last).title()));
    }

    /** Takes over a role that a verb states, which stays outside the mention: what happens is read from the verb. */
    void takeStated(RolePhrase phrase) {
        if (phrase.title().kind() != Title.Kind.HONORIFIC) {
            roles.add(new Role(phrase.role(), phrase.title()));
        }
        if (affiliation == null || (formerly && phrase.affiliation() != null)) {
            affiliation = phrase.affiliation();
            formerly = phrase.role().toLowerCase(Locale.ROOT).startsWith("former");
        }
        owner = owner == null ? phrase.owner() : owner;
        if (phrase.title().kind() == Title.Kind.SPOKESPERSON) {
            part = PersonMention.Part.SPOKESPERSON;
        }
    }
}
