package org.parley.web.corrections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;
import org.parley.search.boundary.DossierShelf;
import org.parley.web.NotThere;

/** A dossier, to be renamed, pinned, merged into another one, or relieved of a story. */
@Named
@ViewScoped
public class DossierCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int STORIES = 100;
    private static final int OTHERS = 100;
    private static final int LONGEST = 300;

    @Inject
    private DossierArchive dossiers;

    @Inject
    private DossierShelf shelf;

    @Inject
    private Desk desk;

    @Inject
    private NotThere notThere;

    private @Nullable String id;
    private transient @Nullable Dossier dossier;
    private List<Choice> others = List.of();
    private List<Choice> stories = List.of();
    private @Nullable String title;
    private @Nullable String into;
    private @Nullable String story;
    private @Nullable String target;

    /** Reads the dossier. */
    public void load() {
        Dossier found = id == null ? null : dossiers.find(id).orElse(null);
        notThere.when(found == null);
        dossier = found;
        if (found != null) {
            title = title == null ? found.title() : title;
            others = shelf.page(1, null, null, OTHERS).stream()
                    .filter(d -> !d.id().equals(found.id()))
                    .map(d -> new Choice(d.id(), d.title()))
                    .toList();
            Map<String, String> titles = new LinkedHashMap<>();
            dossiers.stories(found.id(), STORIES).forEach(row -> titles.put(row.storyId(), "Untitled"));
            titles.putAll(shelf.storyTitles(titles.keySet()));
            stories = titles.entrySet().stream()
                    .map(e -> new Choice(e.getKey(), e.getValue()))
                    .toList();
        }
    }

    /** Gives it a title that stays. */
    public void rename() {
        String to = title == null ? "" : title.strip();
        if (!to.isEmpty() && to.length() <= LONGEST) {
            make((d, author, night) -> {
                d.rename(String.valueOf(id), to, author, night);
                return "It is called " + to + " from now on.";
            });
        }
    }

    /** Keeps it on top, or no longer. */
    public void pin() {
        boolean pinned = dossier != null && !dossier.pinned();
        make((d, author, night) -> {
            d.pin(String.valueOf(id), pinned, author, night);
            return pinned ? "It is pinned." : "It is pinned no longer.";
        });
    }

    /** Makes it part of another one. */
    public void merge() {
        String whole = into;
        if (whole != null) {
            make((d, author, night) -> {
                d.mergeDossiers(String.valueOf(id), whole, author, night);
                return "It is part of the other one now. Nobody is told.";
            });
        }
    }

    /** Moves a story out of it, into one of its own or another one. */
    public void move() {
        String moved = story;
        String to = target;
        if (moved != null) {
            make((d, author, night) -> {
                if (to == null) {
                    d.splitDossier(moved, author, night);
                } else {
                    d.moveStory(moved, to, author, night);
                }
                return "The story has left, and what it told with it. Nobody is told.";
            });
        }
    }

    private void make(Desk.Correction correction) {
        desk.make(correction);
        load();
    }

    public @Nullable Dossier getDossier() {
        return dossier;
    }

    public List<Choice> getOthers() {
        return others;
    }

    public List<Choice> getStories() {
        return stories;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }

    public @Nullable String getStory() {
        return story;
    }

    public void setStory(@Nullable String story) {
        this.story = story;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }
}
