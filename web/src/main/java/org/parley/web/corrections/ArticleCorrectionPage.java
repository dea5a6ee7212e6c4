package org.parley.web.corrections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;
import org.parley.people.PersonMention;
import org.parley.web.Days;
import org.parley.web.NotThere;
import org.parley.web.Notices;

/** An article, whose publication day or a role in it is put right; it is read again and its nights are rebuilt. */
@Named
@ViewScoped
public class ArticleCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 400;

    @Inject
    private ReadingArchive readings;

    @Inject
    private Desk desk;

    @Inject
    private Notices notices;

    @Inject
    private NotThere notThere;

    private @Nullable String id;
    private transient @Nullable ReadArticle article;
    private @Nullable String day;
    private @Nullable String name;
    private @Nullable String role;

    /** Reads the article. */
    public void load() {
        article = id == null ? null : readings.find(id).orElse(null);
        notThere.when(article == null);
    }

    /** It was published on another day. */
    public void publish() {
        Optional<LocalDate> on = Days.parse(day);
        if (on.isEmpty()) {
            notices.bad("Choose the day it was published.");
            return;
        }
        boolean made = desk.make((d, author, night) -> {
            d.publicationDate(String.valueOf(id), on.get(), author, night);
            return "It is read again as of that day, and what followed from it is rebuilt.";
        });
        rebuild(made);
    }

    /** A person in it has another role. */
    public void cast() {
        String who = name;
        String as = role == null ? "" : role.strip();
        if (who == null || as.isEmpty() || as.length() > LONGEST) {
            notices.bad("Choose a person, and say the role.");
            return;
        }
        boolean made = desk.make((d, author, night) -> {
            d.role(String.valueOf(id), who, as, author, night);
            return who + " is " + as + " in this article; what follows from it is rebuilt.";
        });
        rebuild(made);
    }

    private void rebuild(boolean made) {
        if (made && article != null) {
            desk.rebuild(article.night());
        }
    }

    /** The persons it names, each once. */
    public List<Choice> getPersons() {
        return article == null
                ? List.of()
                : article.reading().people().mentions().stream()
                        .filter(m -> m.part() == PersonMention.Part.NEWSMAKER)
                        .map(PersonMention::name)
                        .distinct()
                        .sorted()
                        .map(n -> new Choice(n, n))
                        .toList();
    }

    public @Nullable ReadArticle getArticle() {
        return article;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}
