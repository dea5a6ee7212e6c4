package org.parley.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.developments.boundary.CorrectionDesk;
import org.parley.developments.boundary.CorrectionLine;

/** Who corrected what, and when; the latest first. */
@Named
@RequestScoped
public class CorrectionsPage {
    private static final int PAGE = 40;
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private CorrectionDesk desk;

    private @Nullable String before;
    private @Nullable List<CorrectionLine> read;

    public List<CorrectionLine> getLines() {
        return page().subList(0, Math.min(PAGE, page().size()));
    }

    /** The moment before which earlier ones were made; null when there are none. */
    public @Nullable Instant getEarlier() {
        return page().size() > PAGE ? page().get(PAGE - 1).at() : null;
    }

    private List<CorrectionLine> page() {
        List<CorrectionLine> known = read;
        if (known == null) {
            known = desk.latest(moment(), PAGE + 1);
            read = known;
        }
        return known;
    }

    private Instant moment() {
        try {
            return before == null ? END_OF_TIME : Instant.parse(before);
        } catch (DateTimeParseException notAMoment) {
            return END_OF_TIME;
        }
    }

    /** What was done, in words. */
    public String what(CorrectionLine line) {
        return switch (line.kind()) {
            case "PUBLICATION_DATE" -> "publication day set";
            case "NEAR" -> "years reckoned from another article";
            case "ROLE" -> "role put right";
            case "STORY" -> "put into another story";
            case "WRONG_CLAIM" -> "claim called wrong";
            case "WRONG_VALUE" -> "claim put right";
            case "MERGE_ENTRY" -> "entries merged";
            case "SPLIT_ENTRY" -> "entry split";
            case "RENAME_DOSSIER" -> "dossier renamed";
            case "MERGE_DOSSIER" -> "dossier merged into another";
            case "SPLIT_DOSSIER" -> "story moved to another dossier";
            case "PIN_DOSSIER" -> "true".equals(line.value()) ? "dossier pinned" : "dossier no longer pinned";
            default -> "called no development";
        };
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
