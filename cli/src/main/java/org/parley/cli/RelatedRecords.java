package org.parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.briefings.RelatingRecords;
import org.parley.briefings.SummaryArchive;
import org.parley.claims.ReadArticle;
import org.parley.claims.Reading;
import org.parley.developments.Corrected;
import org.parley.developments.Development;
import org.parley.developments.DraftArchives;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierArchive;
import org.parley.dossiers.DossierStory;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.stories.Story;
import org.parley.stories.StoryMember;

/** What relating has written, as records. */
final class RelatedRecords {
    private final DraftArchives drafts;
    private final SummaryArchive summaries;

    RelatedRecords(DraftArchives drafts, SummaryArchive summaries) {
        this.drafts = drafts;
        this.summaries = summaries;
    }

    /** The ledger entry of each claim, by its {@link #place}. */
    Map<String, String> entries() {
        Map<String, String> entries = new HashMap<>();
        for (LedgerEntry entry : drafts.entries()) {
            for (Sighting sighting : entry.sightings()) {
                entries.put(place(sighting.file(), sighting.start(), sighting.end()), entry.id());
            }
        }
        return entries;
    }

    /** What an article is taken to state once it has been related: with the years that another article gave it. */
    Reading settled(ReadArticle article) {
        return Corrected.reading(
                article.reading(), drafts.archives().corrections().ofArticles(List.of(article.id())));
    }

    /** Where a claim stands: file, start and end in one key. */
    static String place(@Nullable Object file, @Nullable Object start, @Nullable Object end) {
        return file + " " + start + " " + end;
    }

    /** Duplicates, stories, dossiers, ledger, developments and summaries, each kind in a fixed order. */
    List<Map<String, Object>> all() {
        List<Map<String, Object>> records = new ArrayList<>();
        drafts.duplicates().stream()
                .sorted(Comparator.comparing(duplicate -> duplicate.file()))
                .map(RelatingRecords::of)
                .forEach(records::add);
        drafts.stories().stream()
                .filter(story -> story.mergedInto() == null)
                .sorted(Comparator.comparing(Story::firstDay).thenComparing(Story::id))
                .map(story -> RelatingRecords.of(story, members(story.id())))
                .forEach(records::add);
        drafts.dossiers().stream()
                .filter(dossier -> dossier.mergedInto() == null)
                .sorted(Comparator.comparing(Dossier::firstDay).thenComparing(Dossier::id))
                .map(this::dossier)
                .forEach(records::add);
        drafts.entries().stream()
                .sorted(Comparator.comparing(LedgerEntry::dossierId).thenComparing(LedgerEntry::id))
                .map(RelatingRecords::of)
                .forEach(records::add);
        drafts.developments().stream()
                .sorted(Comparator.comparing(Development::turn).thenComparing(Development::id))
                .map(RelatingRecords::of)
                .forEach(records::add);
        Stream.concat(
                        drafts.stories().stream().map(Story::id),
                        drafts.dossiers().stream().map(Dossier::id))
                .sorted()
                .flatMap(id -> summaries.of(id).stream())
                .map(RelatingRecords::of)
                .forEach(records::add);
        return records;
    }

    private Map<String, Object> dossier(Dossier dossier) {
        DossierArchive archive = drafts.archives().dossiers();
        List<String> stories = archive.stories(dossier.id(), Integer.MAX_VALUE).stream()
                .map(DossierStory::storyId)
                .toList();
        List<String> files = stories.stream()
                .flatMap(story -> members(story).stream())
                .map(StoryMember::file)
                .sorted()
                .toList();
        return RelatingRecords.of(dossier, stories, files);
    }

    private List<StoryMember> members(String story) {
        return drafts.archives().stories().members(story, Integer.MAX_VALUE);
    }
}
