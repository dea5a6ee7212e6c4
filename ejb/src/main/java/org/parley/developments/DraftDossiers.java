package org.parley.developments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.DossierStory;
import org.parley.stories.DatedKey;
import org.parley.stories.KeyQuery;

/** Dossiers written here over those of another archive. */
final class DraftDossiers implements DossierArchive {
    private final @Nullable DossierArchive base;
    private final @Nullable LocalDate before;
    private final KeyIndex<Dossier> dossiers = new KeyIndex<>();
    private final KeyIndex<DossierStory> rows = new KeyIndex<>();

    DraftDossiers(@Nullable DossierArchive base, @Nullable LocalDate before) {
        this.base = base;
        this.before = before;
    }

    @Override
    public Optional<Dossier> find(String dossierId) {
        return dossiers.find(dossierId)
                .or(() -> base == null
                        ? Optional.empty()
                        : DraftArchives.known(base.find(dossierId), Dossier::night, before)
                                .map(d -> d.copy(before)));
    }

    @Override
    public List<Dossier> candidates(KeyQuery query) {
        Map<Dossier, Integer> shared = dossiers.sharing(query.keys());
        List<Dossier> mine = shared.keySet().stream()
                .filter(d ->
                        !d.lastDay().isBefore(query.from()) && !d.firstDay().isAfter(query.to()))
                .toList();
        KeyQuery asked = before == null ? query : query.asOf(before);
        return DraftArchives.merged(
                mine,
                base == null
                        ? List.of()
                        : base.candidates(asked).stream()
                                .map(d -> d.copy(before))
                                .toList(),
                Dossier::id,
                dossiers::holds,
                DraftArchives.mostShared(
                        shared, Comparator.comparing(Dossier::lastDay).reversed()),
                query.limit());
    }

    @Override
    public List<Dossier> mergedInto(String dossierId) {
        return DraftArchives.merged(
                dossiers.all().stream()
                        .filter(d -> dossierId.equals(d.mergedInto()))
                        .toList(),
                base == null ? List.of() : base.mergedInto(dossierId),
                Dossier::id,
                dossiers::holds,
                Comparator.comparing(Dossier::firstDay),
                Integer.MAX_VALUE);
    }

    @Override
    public Optional<DossierStory> ofStory(String storyId) {
        return rows.find(storyId)
                .or(() -> base == null
                        ? Optional.empty()
                        : DraftArchives.known(base.ofStory(storyId), DossierStory::night, before));
    }

    @Override
    public List<DossierStory> stories(String dossierId, int limit) {
        List<DossierStory> underneath = base == null
                ? List.of()
                : base.stories(dossierId, limit).stream()
                        .filter(r -> before == null || r.night().isBefore(before))
                        .toList();
        return DraftArchives.merged(
                rows.withKey(dossierId).stream()
                        .filter(r -> r.dossierId().equals(dossierId))
                        .toList(),
                underneath,
                DossierStory::storyId,
                rows::holds,
                Comparator.comparing(DossierStory::lastDay).reversed(),
                limit);
    }

    @Override
    public List<String> since(LocalDate night) {
        return dossiers.all().stream().map(Dossier::id).toList();
    }

    @Override
    public void remove(Dossier dossier) {
        dossiers.remove(dossier.id());
    }

    @Override
    public void remove(DossierStory row) {
        rows.remove(row.storyId());
    }

    @Override
    public void save(Dossier dossier) {
        dossiers.put(
                dossier.id(),
                dossier,
                dossier.keys().stream().map(DatedKey::name).toList());
    }

    @Override
    public void save(DossierStory row) {
        rows.put(row.storyId(), row, List.of(row.dossierId()));
    }

    List<Dossier> rows() {
        return List.copyOf(dossiers.all());
    }
}
