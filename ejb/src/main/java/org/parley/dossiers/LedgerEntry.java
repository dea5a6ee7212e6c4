package org.parley.dossiers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.stories.DatedKey;

/**
 * One event, position or figure of a dossier, as the sightings that carry it. What is believed is folded from them, so
 * the belief as of any night is a fold over fewer of them. Id: that of its first claim.
 */
@Entity
@Table(
        name = "ledger_entry",
        indexes = {
            @Index(name = "ledger_entry_dossier_ix", columnList = "dossier_id, last_day"),
            @Index(name = "ledger_entry_due_ix", columnList = "due_day"),
            @Index(name = "ledger_entry_night_ix", columnList = "last_night")
        })
public class LedgerEntry {
    @Id
    @Column(length = 64)
    private String id = "";

    @Column(name = "dossier_id", nullable = false, length = 64)
    private String dossierId = "";

    @Column(nullable = false, length = 20)
    private String kind = "";

    @Column(name = "part_of", length = 64)
    private @Nullable String partOf;

    @Column(nullable = false)
    private boolean withdrawn;

    @Column(name = "first_night", nullable = false)
    private LocalDate firstNight = LocalDate.EPOCH;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "last_night", nullable = false)
    private LocalDate lastNight = LocalDate.EPOCH;

    @Column(name = "due_day")
    private @Nullable LocalDate dueDay;

    /** With the dossier before them and the day of the last word beside them: a question to the ledger asks nothing else. */
    @ElementCollection
    @CollectionTable(
            name = "ledger_entry_key",
            joinColumns = @JoinColumn(name = "entry_id"),
            indexes = @Index(name = "ledger_entry_key_ix", columnList = "key_name, key_day, entry_id"))
    private Set<DatedKey> keys = new LinkedHashSet<>();

    @Embedded
    private LedgerBody rests = new LedgerBody();

    @Transient
    private @Nullable Set<String> names;

    @Transient
    private final Set<String> bonds = new LinkedHashSet<>();

    protected LedgerEntry() {}

    /** An entry of {@code dossierId} that {@code first} opens. */
    public static LedgerEntry openedBy(String dossierId, Sighting first) {
        LedgerEntry entry = new LedgerEntry();
        entry.id = first.claimId();
        entry.dossierId = dossierId;
        entry.kind = first.fact().kind();
        entry.firstNight = LocalDate.parse(first.night());
        entry.lastDay = first.day();
        entry.hold(List.of(first));
        return entry;
    }

    /** What a claim is set against, without the sightings that it follows from: to be compared, never to be added to. */
    public static LedgerEntry outline(
            String id,
            String dossierId,
            String kind,
            @Nullable String partOf,
            boolean withdrawn,
            LocalDate firstNight,
            LocalDate lastDay,
            String gist) {
        LedgerEntry entry = new LedgerEntry();
        entry.id = id;
        entry.dossierId = dossierId;
        entry.kind = kind;
        entry.partOf = partOf;
        entry.withdrawn = withdrawn;
        entry.firstNight = firstNight;
        entry.lastDay = lastDay;
        entry.rests = LedgerBody.outline(gist);
        return entry;
    }

    /** Whether it is known without what it rests on. */
    boolean isOutline() {
        return rests.isOutline();
    }

    /** A copy that stands as it did when {@code night} began; empty where it did not exist yet. */
    public Optional<LedgerEntry> asOf(LocalDate night) {
        List<Sighting> known =
                sightings().stream().filter(s -> s.knownBefore(night)).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        LedgerEntry copy = new LedgerEntry();
        copy.id = id;
        copy.dossierId = dossierId;
        copy.kind = kind;
        copy.partOf = partOf;
        copy.withdrawn = withdrawn;
        copy.firstNight = firstNight;
        copy.lastDay = lastDay;
        copy.keys.addAll(keys);
        copy.hold(known);
        return Optional.of(copy);
    }

    /** A copy that can be changed without this one changing. */
    public LedgerEntry copy() {
        LedgerEntry copy = new LedgerEntry();
        copy.id = id;
        copy.dossierId = dossierId;
        copy.kind = kind;
        copy.partOf = partOf;
        copy.withdrawn = withdrawn;
        copy.firstNight = firstNight;
        copy.lastDay = lastDay;
        copy.lastNight = lastNight;
        copy.dueDay = dueDay;
        copy.keys.addAll(keys);
        copy.rests = rests.copy();
        return copy;
    }

    /** Replaces the sightings and what follows from them. */
    public final void hold(List<Sighting> sightings) {
        Set<String> before = names();
        names = null;
        rests.hold(sightings);
        follow(sightings, before);
    }

    /** Adds a sighting to those that it holds. */
    public void add(Sighting sighting) {
        Set<String> before = names();
        rests.add(sighting);
        Set<String> known = new LinkedHashSet<>(before);
        known.addAll(EntryKeys.of(sighting.fact()));
        names = known;
        follow(List.of(sighting), before);
    }

    /** Settles what follows from all its sightings, of which {@code added} have just come. */
    private void follow(List<Sighting> added, Set<String> namesBefore) {
        LocalDate last = lastDay;
        added.forEach(s -> {
            LocalDate night = LocalDate.parse(s.night());
            lastDay = s.day().isAfter(lastDay) ? s.day() : lastDay;
            lastNight = night.isAfter(lastNight) ? night : lastNight;
        });
        if (!last.equals(lastDay) || !namesBefore.containsAll(names())) {
            index(names());
        }
        dueDay = belief().due().orElse(null);
    }

    /** Forgets what was said since {@code night} began; false where nothing is left of it. */
    public boolean rewind(LocalDate night) {
        List<Sighting> known =
                sightings().stream().filter(s -> s.knownBefore(night)).toList();
        if (known.isEmpty()) {
            return false;
        }
        boolean wrong = withdrawn;
        keep(known);
        if (wrong) {
            withdraw();
        }
        return true;
    }

    /** Keeps these sightings alone, and only what follows from them. */
    public void keep(List<Sighting> sightings) {
        Set<String> bound = keys().stream().filter(EntryKeys::isBond).collect(Collectors.toSet());
        keys.clear();
        names = Set.of();
        lastDay = LocalDate.EPOCH;
        lastNight = LocalDate.EPOCH;
        hold(sightings);
        index(bound);
    }

    /** Marks it as holding a claim of {@code articleId} that staff tied to another one, or told from it. */
    public void bind(String articleId) {
        String bond = EntryKeys.bond(articleId);
        bonds.add(bond);
        names = null;
        index(Set.of(bond));
    }

    /** What claims are set against; read without its sightings where it was stored with it. */
    EntryGist gist() {
        return rests.gist();
    }

    /** Whether the article may be among those that tell of it; false is sure. */
    boolean mayBeToldIn(String articleId) {
        return gist().articles().contains(EntryGist.mark(articleId));
    }

    /** Its sightings in one article. */
    List<Sighting> sightingsIn(String articleId) {
        return mayBeToldIn(articleId)
                ? sightings().stream()
                        .filter(s -> s.articleId().equals(articleId))
                        .toList()
                : List.of();
    }

    /** Whether one of its sightings has one of the keys. */
    boolean answersTo(Set<String> keysAsked) {
        return names().stream().anyMatch(keysAsked::contains);
    }

    /** The keys of its sightings, and of the bonds made since it was read. */
    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = new LinkedHashSet<>();
            for (Sighting sighting : sightings()) {
                known.addAll(EntryKeys.of(sighting.fact()));
            }
            known.addAll(bonds);
            names = known;
        }
        return known;
    }

    private void index(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(keys());
        all.addAll(more);
        List<DatedKey> dated = all.stream()
                .map(key -> new DatedKey(keyIn(dossierId, key), lastDay))
                .toList();
        keys.retainAll(dated);
        keys.addAll(dated);
    }

    /** A key as it stands for the entries of one dossier. */
    public static String keyIn(String dossier, String key) {
        return dossier + "|" + key;
    }

    /** Puts it under the round that holds it. */
    public void belongsTo(@Nullable String round) {
        partOf = round;
    }

    /** Takes it out of the ledger: staff called its only claim wrong. What it said stays to be seen. */
    public void withdraw() {
        withdrawn = true;
        dueDay = null;
    }

    /** Moves it to another dossier, for a split or a merge by staff. */
    public void moveTo(String dossier) {
        Set<String> all = keys();
        keys.clear();
        dossierId = dossier;
        index(all);
    }

    /** Its sightings in order of relating. */
    public List<Sighting> sightings() {
        if (rests.isOutline()) {
            throw new IllegalStateException("Of entry " + id + " only the outline was read.");
        }
        return rests.sightings();
    }

    /** What is believed now. */
    public Belief belief() {
        return rests.belief();
    }

    public String id() {
        return id;
    }

    public String dossierId() {
        return dossierId;
    }

    /** A news event's kind, POSITION or FIGURE, as the first claim has it. */
    public String kind() {
        return kind;
    }

    /** The entry of the round it is part of. */
    public @Nullable String partOf() {
        return partOf;
    }

    /** Whether staff called it wrong. */
    public boolean withdrawn() {
        return withdrawn;
    }

    public LocalDate firstNight() {
        return firstNight;
    }

    /** The last day anybody said it. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The last night that brought a word of it. */
    public LocalDate lastNight() {
        return lastNight;
    }

    /** The day it is due; null where it is over, cancelled, or has no day. */
    public @Nullable LocalDate dueDay() {
        return dueDay;
    }

    public Set<String> keys() {
        return keys.stream()
                .map(key -> key.name().substring(key.name().indexOf('|') + 1))
                .collect(Collectors.toSet());
    }
}
