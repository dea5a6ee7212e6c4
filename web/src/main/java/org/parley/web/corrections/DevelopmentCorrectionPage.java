package org.parley.web.corrections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentArchive;
import org.parley.web.NotThere;
import org.parley.web.dossiers.DevelopmentLine;
import org.parley.web.dossiers.Quotes;

/** A development, to be called none. */
@Named
@ViewScoped
public class DevelopmentCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 1000;

    @Inject
    private DevelopmentArchive developments;

    @Inject
    private Quotes quotes;

    @Inject
    private Desk desk;

    @Inject
    private NotThere notThere;

    private @Nullable String id;
    private @Nullable String entry;
    private @Nullable String standing;
    private transient List<DevelopmentLine> lines = List.of();
    private @Nullable String reason;

    /** Reads the development. */
    public void load() {
        Development found =
                id == null ? null : developments.find(id).map(Development::copy).orElse(null);
        notThere.when(found == null);
        if (found != null) {
            entry = found.entryId();
            standing = found.standing().name();
            lines = quotes.lines(List.of(found));
        }
    }

    /** It is no development, for a reason. */
    public void callNone() {
        String why = reason == null ? "" : reason.strip();
        if (!why.isEmpty() && why.length() <= LONGEST) {
            desk.make((d, author, night) -> "It is no development any more. "
                    + Desk.told(d.notADevelopment(String.valueOf(id), why, author, night)));
            load();
        }
    }

    public List<DevelopmentLine> getLines() {
        return lines;
    }

    /** The entry it changed; null for a new story. */
    public @Nullable String getEntry() {
        return entry;
    }

    /** Whether it was taken back already. */
    public boolean isWithdrawn() {
        return "WITHDRAWN".equals(standing);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
