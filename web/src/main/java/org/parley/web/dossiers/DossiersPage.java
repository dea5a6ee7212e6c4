package org.parley.web.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.DossierLine;
import org.parley.search.boundary.DossierShelf;
import org.parley.web.Days;

/** The dossiers, the latest first. */
@Named
@RequestScoped
public class DossiersPage {
    private static final int PAGE = 30;

    @Inject
    private DossierShelf shelf;

    private @Nullable String day;
    private @Nullable String id;
    private @Nullable List<DossierLine> read;

    public List<DossierLine> getLines() {
        return page().subList(0, Math.min(PAGE, page().size()));
    }

    /** The line after which the next page goes on; null on the last page. */
    public @Nullable DossierLine getFurther() {
        return page().size() > PAGE ? page().get(PAGE - 1) : null;
    }

    private List<DossierLine> page() {
        List<DossierLine> known = read;
        if (known == null) {
            LocalDate after = Days.parse(day).orElse(null);
            known = shelf.page(1, after, id, PAGE + 1);
            read = known;
        }
        return known;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
