package org.parley.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the office of a person to the counterpart of another side. */
final class Counterparts {
    private static final Set<String> GOVERNING = Set.of("president", "prime minister", "premier");

    private final Map<Integer, List<References.Found>> named;
    private final Descriptions.Sides sides;

    Counterparts(Map<Integer, List<References.Found>> named, Descriptions.Sides sides) {
        this.named = named;
        this.sides = sides;
    }

    /** "The Latvian minister and his Norwegian counterpart, X": X has the office of who is named before, if the side has it. */
    void settle(Person person) {
        for (List<References.Found> line : named.values()) {
            Person other = null;
            for (References.Found f : line) {
                if (f.persons().contains(person)) {
                    inherit(person, other);
                    return;
                }
                other = f.persons().size() == 1 && f.persons().get(0).official()
                        ? f.persons().get(0)
                        : other;
            }
        }
    }

    private void inherit(Person person, @Nullable Person other) {
        String side = person.affiliation;
        if (other == null || side == null || side.equals(other.affiliation)) {
            return;
        }
        other.roles.stream()
                .filter(r -> r.title().kind() == Title.Kind.OFFICE
                        || GOVERNING.contains(r.title().words()))
                .filter(r -> sides.mayStyle(side, r.title(), r.words().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(r -> person.roles.add(new Draft.Role(plain(r.words()), r.title())));
    }

    /** "acting minister" without what is true of its holder alone. */
    private static String plain(String role) {
        int blank = role.indexOf(' ');
        boolean own =
                blank > 0 && Lexicon.MODIFIER.contains(role.substring(0, blank).toLowerCase(Locale.ROOT));
        return own ? role.substring(blank + 1) : role;
    }
}
