package org.parley.web.corrections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Wording;
import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.LedgerArchive;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.search.ArticleLine;
import org.parley.search.boundary.ArticleShelf;
import org.parley.web.NotThere;
import org.parley.web.dossiers.Quote;

/** An entry of a ledger, to be corrected: claims that are wrong, that are about something else; entries that are one. */
@Named
@ViewScoped
public class EntryCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int OTHERS = 200;

    @Inject
    private LedgerArchive ledger;

    @Inject
    private DossierArchive dossiers;

    @Inject
    private ArticleShelf articles;

    @Inject
    private Desk desk;

    @Inject
    private NotThere notThere;

    private @Nullable String id;
    private transient @Nullable LedgerEntry entry;
    private transient @Nullable Dossier dossier;
    private transient List<ClaimChoice> claims = List.of();
    private List<Choice> others = List.of();
    private @Nullable String other;
    private @Nullable String field;
    private @Nullable String value;

    /** Reads the entry. */
    public void load() {
        LedgerEntry found = id == null ? null : ledger.find(id).orElse(null);
        notThere.when(found == null);
        entry = found;
        if (found != null) {
            dossier = dossiers.find(found.dossierId()).orElse(null);
            claims = claims(found);
            others = others(found);
        }
    }

    private List<ClaimChoice> claims(LedgerEntry of) {
        Map<String, ArticleLine> shelf =
                articles.lines(of.sightings().stream().map(Sighting::articleId).collect(Collectors.toSet()));
        return of.sightings().stream()
                .map(s -> ClaimChoice.of(
                        s,
                        new Quote(
                                s.fact().words(), s.articleId(), s.start() + "-" + s.end(), shelf.get(s.articleId()))))
                .toList();
    }

    /** Entries of the kind in the same matter, the last said first. */
    private List<Choice> others(LedgerEntry of) {
        Set<String> family = new HashSet<>(Set.of(of.dossierId()));
        dossiers.mergedInto(of.dossierId()).forEach(d -> family.add(d.id()));
        boolean event = of.belief().isEvent();
        return ledger.page(family, null, OTHERS).stream()
                .filter(e -> !e.id().equals(of.id()) && !e.withdrawn())
                .filter(e -> event ? e.belief().isEvent() : e.kind().equals(of.kind()))
                .map(e -> new Choice(e.id(), Wording.of(e.belief())))
                .toList();
    }

    /** The claim is wrong and counts no more. */
    public void wrong(String anchor) {
        desk.make((d, author, night) -> "The claim counts no more. "
                + Desk.told(d.wrongClaim(String.valueOf(id), ClaimAnchor.parse(anchor), author, night)));
        load();
    }

    /** The claim is about something else. */
    public void split(String anchor) {
        desk.make((d, author, night) -> {
            d.splitEntry(String.valueOf(id), ClaimAnchor.parse(anchor), author, night);
            return "The claim stands in an entry of its own now. Nobody is told.";
        });
        load();
    }

    /** The entry and another one are one. */
    public void merge() {
        String with = other;
        if (with != null) {
            desk.make((d, author, night) -> {
                id = d.mergeEntries(String.valueOf(id), with, author, night);
                return "The two are one now. Nobody is told.";
            });
            load();
        }
    }

    /** A field of its latest claim is another. */
    public void put() {
        LedgerEntry of = entry;
        String name = field;
        if (of == null || name == null) {
            return;
        }
        Sighting by = of.belief().carriers().getOrDefault(name, of.sightings().get(0));
        String assignment = name + "=" + (value == null ? "" : value.strip());
        desk.make((d, author, night) -> "The " + name + " is put right. "
                + Desk.told(d.wrongValue(of.id(), ClaimAnchor.of(by), assignment, author, night)));
        load();
    }

    public String getTitle() {
        return entry == null ? "" : Wording.of(entry.belief());
    }

    public boolean isWithdrawn() {
        return entry != null && entry.withdrawn();
    }

    /** The fields that an entry of its kind may have wrong. */
    public List<String> getFields() {
        LedgerEntry of = entry;
        if (of == null) {
            return List.of();
        }
        return of.belief().isEvent()
                ? List.of("status", "date", "place", "minutes", "ordinal")
                : of.kind().equals("FIGURE") ? List.of("value") : List.of("object", "act", "strength");
    }

    public List<ClaimChoice> getClaims() {
        return claims;
    }

    public List<Choice> getOthers() {
        return others;
    }

    public @Nullable Dossier getDossier() {
        return dossier;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
