package org.parley.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.PersonLine;
import org.parley.search.boundary.PersonShelf;

/** The persons in the news, by name. */
@Named
@RequestScoped
public class PeoplePage {
    private static final int PAGE = 60;

    @Inject
    private PersonShelf shelf;

    private String words = "";
    private String after = "";
    private @Nullable List<PersonLine> read;

    public List<PersonLine> getLines() {
        return page().subList(0, Math.min(PAGE, page().size()));
    }

    /** The line after which the next page goes on; null on the last page. */
    public @Nullable PersonLine getFurther() {
        return page().size() > PAGE ? page().get(PAGE - 1) : null;
    }

    private List<PersonLine> page() {
        List<PersonLine> known = read;
        if (known == null) {
            known = shelf.page(words, after, PAGE + 1);
            read = known;
        }
        return known;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words.substring(0, Math.min(200, words.length()));
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }
}
