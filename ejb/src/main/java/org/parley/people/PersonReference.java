package org.parley.people;

import java.util.List;
import org.parley.text.Span;

/**
 * Words that stand for one or more persons of the article: a surname, a pronoun, a role, "the two leaders".
 *
 * @param span the words
 * @param kind how they refer
 * @param names the full names they stand for, as {@link PersonMention#name()} has them
 */
public record PersonReference(Span span, Kind kind, List<String> names) {
    public PersonReference {
        names = List.copyOf(names);
    }

    /** How words refer to a person. */
    public enum Kind {
        FULL_NAME,
        SURNAME,
        PRONOUN,
        ROLE,
        GROUP
    }
}
