package org.parley.dossiers;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.stories.JsonText;

/**
 * What an entry rests on and what is believed for it: its sightings in order of relating, kept as JSON and read when they
 * are asked for, and the gist that claims are set against.
 */
@Embeddable
class LedgerBody {
    @Column(nullable = false, length = 1_000_000)
    private String body = "[]";

    @Column(length = 100_000)
    private @Nullable String gist;

    /** Whether what it rests on was left in the archive. */
    @Transient
    private boolean outline;

    @Transient
    private @Nullable List<Sighting> read;

    @Transient
    private @Nullable EntryGist told;

    @Transient
    private @Nullable BeliefFold fold;

    @Transient
    private @Nullable Belief folded;

    protected LedgerBody() {}

    /** The gist alone, without the sightings that it follows from. */
    static LedgerBody outline(String gist) {
        LedgerBody outline = new LedgerBody();
        outline.gist = gist;
        outline.outline = true;
        return outline;
    }

    LedgerBody copy() {
        LedgerBody copy = new LedgerBody();
        copy.body = body;
        copy.gist = gist;
        copy.outline = outline;
        copy.read = read;
        copy.told = told;
        copy.folded = folded;
        return copy;
    }

    boolean isOutline() {
        return outline;
    }

    /** Replaces the sightings and what follows from them. */
    void hold(List<Sighting> sightings) {
        BeliefFold anew = new BeliefFold();
        sightings.forEach(anew::take);
        fold = anew;
        follow(sightings, anew, JsonText.of(sightings));
    }

    /** Adds a sighting to those that it holds. */
    void add(Sighting sighting) {
        BeliefFold known = fold();
        List<Sighting> all = new ArrayList<>(sightings());
        all.add(sighting);
        known.take(sighting);
        follow(all, known, JsonText.append(body, sighting));
    }

    private void follow(List<Sighting> all, BeliefFold known, String json) {
        Belief belief = known.belief();
        EntryGist settled = EntryGist.of(belief, all);
        body = json;
        read = List.copyOf(all);
        folded = belief;
        told = settled;
        gist = JsonText.of(settled);
    }

    private BeliefFold fold() {
        BeliefFold known = fold;
        if (known == null) {
            known = new BeliefFold();
            sightings().forEach(known::take);
            fold = known;
        }
        return known;
    }

    /** What claims are set against; read without the sightings where it was stored with them. */
    EntryGist gist() {
        EntryGist known = told;
        if (known == null) {
            known = gist == null
                    ? EntryGist.of(belief(), sightings())
                    : JsonText.read(gist, new TypeReference<EntryGist>() {});
            told = known;
        }
        return known;
    }

    /** The sightings in order of relating; not to be asked of an outline. */
    List<Sighting> sightings() {
        List<Sighting> known = read;
        if (known == null) {
            known = JsonText.read(body, new TypeReference<List<Sighting>>() {});
            read = known;
        }
        return known;
    }

    /** What is believed now. */
    Belief belief() {
        Belief known = folded;
        if (known == null) {
            known = fold().belief();
            folded = known;
        }
        return known;
    }
}
