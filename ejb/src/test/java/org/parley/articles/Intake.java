package org.parley.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Brings files to an intake with every format, as prose reads: {@code Intake.of("…").at("a.txt").text()}. */
final class Intake {
    private static final ArticleIntake ALL = ArticleIntake.withAllFormats();

    private final byte[] bytes;
    private final String path;
    private final @Nullable Sidecar sidecar;

    private Intake(byte[] bytes, String path, @Nullable Sidecar sidecar) {
        this.bytes = bytes;
        this.path = path;
        this.sidecar = sidecar;
    }

    static Intake of(String text) {
        return new Intake(text.getBytes(UTF_8), "article.txt", null);
    }

    static Intake of(byte[] bytes) {
        return new Intake(bytes, "article.txt", null);
    }

    Intake at(String otherPath) {
        return new Intake(bytes, otherPath, sidecar);
    }

    Intake with(Sidecar other) {
        return new Intake(bytes, path, other);
    }

    List<Outcome> outcomes() {
        return ALL.read(new SourceDocument(path, bytes, sidecar));
    }

    Outcome.Read read() {
        assertThat(outcomes()).singleElement().isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcomes().get(0);
    }

    ArticleText text() {
        return read().text();
    }

    Rejection rejection() {
        assertThat(outcomes()).singleElement().isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcomes().get(0)).rejection();
    }

    /** The printed words of every part of this kind. */
    List<String> parts(PartKind kind) {
        return parts(part -> part.kind() == kind);
    }

    List<String> parts(Predicate<Part> which) {
        ArticleText text = text();
        return text.parts().stream()
                .filter(which)
                .map(part -> part.span().of(text.text()))
                .toList();
    }
}
