package org.parley.dossiers;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.stories.ContentHash;
import org.parley.stories.DatedKey;
import org.parley.stories.JsonText;

/** One long-running matter: its parties, its subject, its people. Its id follows from its first story and its parties. */
@Entity
@Table(name = "dossier")
public class Dossier {
    @Id
    @Column(length = 64)
    private String id = "";

    @Column(nullable = false, length = 300)
    private String title = "";

    @Column(name = "title_fixed", nullable = false)
    private boolean titleFixed;

    @Column(nullable = false)
    private boolean pinned;

    @Column(name = "merged_into", length = 64)
    private @Nullable String mergedInto;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @ElementCollection
    @CollectionTable(
            name = "dossier_key",
            joinColumns = @JoinColumn(name = "dossier_id"),
            indexes = @Index(name = "dossier_key_ix", columnList = "key_name, key_day, dossier_id"))
    private Set<DatedKey> keys = new LinkedHashSet<>();

    @Column(nullable = false, length = 200_000)
    private String body = "";

    @Transient
    private @Nullable Matter read;

    protected Dossier() {}

    /** A dossier that a story opens. */
    public static Dossier openedBy(String storyId, Matter matter, LocalDate day, LocalDate night) {
        Dossier dossier = new Dossier();
        dossier.id = "d-"
                + ContentHash.of("dossier", storyId, String.join("/", matter.parties()))
                        .substring(0, 24);
        dossier.firstDay = day;
        dossier.lastDay = day;
        dossier.night = night;
        dossier.hold(matter, day);
        return dossier;
    }

    /** A copy that can be changed without this one changing, its persons as they were known when {@code before} began. */
    public Dossier copy(@Nullable LocalDate before) {
        Dossier copy = new Dossier();
        copy.id = id;
        copy.title = title;
        copy.titleFixed = titleFixed;
        copy.pinned = pinned;
        copy.mergedInto = mergedInto;
        copy.firstDay = firstDay;
        copy.lastDay = lastDay;
        copy.night = night;
        copy.keys.addAll(keys);
        copy.body = before == null ? body : JsonText.of(matter().asOf(before));
        return copy;
    }

    /** A dossier that staff opens for a story; its id is fixed already. */
    public static Dossier openedAs(String id, String storyId, Matter matter, LocalDate day, LocalDate night) {
        Dossier dossier = openedBy(storyId, matter, day, night);
        dossier.id = id;
        return dossier;
    }

    /** Forgets the persons learned since {@code night} began; the words of the subject move too slowly to matter. */
    public void rewind(LocalDate before) {
        Matter then = matter().asOf(before);
        body = JsonText.of(then);
        read = then;
    }

    /** Takes in what a further article adds to the matter; the title follows unless staff fixed it. */
    public final void hold(Matter matter, LocalDate day) {
        List<String> names = matter.keys();
        boolean found =
                !body.isEmpty() && !day.isAfter(lastDay) && matter().keys().equals(names);
        body = JsonText.of(matter);
        read = matter;
        if (!titleFixed) {
            title = matter.title();
        }
        if (day.isAfter(lastDay)) {
            lastDay = day;
        }
        if (!found) {
            Set<String> all = new LinkedHashSet<>(names);
            keys.forEach(key -> all.add(key.name()));
            keys.clear();
            all.forEach(name -> keys.add(new DatedKey(name, lastDay)));
        }
    }

    /** Gives it a title that new stories do not change. */
    public void rename(String to) {
        title = to;
        titleFixed = true;
    }

    public void pin(boolean yes) {
        pinned = yes;
    }

    /** From now on, what belongs here belongs to {@code other}; null undoes it. */
    public void mergeInto(@Nullable String other) {
        mergedInto = other;
    }

    public Matter matter() {
        Matter known = read;
        if (known == null) {
            known = JsonText.read(body, new TypeReference<Matter>() {});
            read = known;
        }
        return known;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public boolean pinned() {
        return pinned;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The night that opened it. */
    public LocalDate night() {
        return night;
    }

    public Set<DatedKey> keys() {
        return Set.copyOf(keys);
    }
}
