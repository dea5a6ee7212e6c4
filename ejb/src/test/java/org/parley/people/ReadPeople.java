package org.parley.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.articles.ArticleIntake;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.text.Span;

/** The people of a text, told in short lines so that a test reads like a list of findings. */
final class ReadPeople {
    private final String text;
    private final People people;

    private ReadPeople(ArticleText article) {
        this.text = article.text();
        this.people = new PeopleReader().read(article);
    }

    static ReadPeople in(String text) {
        SourceDocument file = new SourceDocument("one.txt", text.getBytes(StandardCharsets.UTF_8), null);
        if (ArticleIntake.withAllFormats().read(file).get(0) instanceof Outcome.Read read) {
            return new ReadPeople(read.text());
        }
        throw new AssertionError("not read: " + text);
    }

    People people() {
        return people;
    }

    String text() {
        return text;
    }

    /** "name | role | affiliation", with a dash for what is not known, once for each mention. */
    List<String> persons() {
        return people.mentions().stream()
                .map(m -> m.name() + " | " + known(m.role()) + " | " + known(m.affiliation()))
                .toList();
    }

    List<String> names() {
        return people.mentions().stream().map(PersonMention::name).distinct().toList();
    }

    /** The words of each mention with its title. */
    List<String> evidence() {
        return people.mentions().stream().map(m -> m.span().of(text)).toList();
    }

    /** "words = name, name" of each reference of a kind. */
    List<String> references(PersonReference.Kind kind) {
        return people.references().stream()
                .filter(r -> r.kind() == kind)
                .map(r -> r.span().of(text) + " = " + String.join(", ", r.names()))
                .toList();
    }

    /** "words = side, use" of each side mention. */
    List<String> sides() {
        return people.sides().stream()
                .map(s -> s.span().of(text) + " = " + s.side() + ", " + s.use())
                .toList();
    }

    List<Span> spans() {
        return people.references().stream().map(PersonReference::span).toList();
    }

    private static String known(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "-" : value;
    }
}
