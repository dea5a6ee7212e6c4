package org.parley.developments;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.stories.ContentHash;
import org.parley.stories.JsonText;

/** A change of the ledger, or a new story: was, now, and the words it rests on. What alerts are made of. */
@Entity
@Table(
        name = "development",
        indexes = {
            @Index(name = "development_night_ix", columnList = "night, rank_value"),
            @Index(name = "development_entry_ix", columnList = "entry_id"),
            @Index(name = "development_dossier_ix", columnList = "dossier_id, night"),
            @Index(name = "development_article_ix", columnList = "article_id")
        })
public class Development {
    /** Whether people are told. */
    public enum Standing {
        /** Shown and announced. */
        ANNOUNCED,
        /** Held back, shown as doubtful, never announced: the report contradicts what is known of persons. */
        DOUBTFUL,
        /** Shown, not announced: a rebuild found it after its night was over. */
        SILENT,
        /** Taken back; a correction tells those who were told. */
        WITHDRAWN
    }

    @Id
    @Column(length = 64)
    private String id = "";

    @Column(nullable = false)
    private LocalDate night = LocalDate.EPOCH;

    @Column(nullable = false)
    private long turn;

    @Column(name = "dossier_id", length = 64)
    private @Nullable String dossierId;

    @Column(name = "story_id", length = 64)
    private @Nullable String storyId;

    @Column(name = "entry_id", length = 64)
    private @Nullable String entryId;

    @Column(name = "article_id", nullable = false, length = 64)
    private String articleId = "";

    @Column(nullable = false, length = 1000)
    private String file = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind", nullable = false, length = 30)
    private Change change = Change.STORY_NEW;

    @Column(name = "was_text", nullable = false, length = 2000)
    private String was = "";

    @Column(name = "now_text", nullable = false, length = 2000)
    private String now = "";

    @Column(nullable = false)
    private int origins = 1;

    @Column(name = "rank_value", nullable = false)
    private int rank;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standing standing = Standing.ANNOUNCED;

    @Column(length = 64)
    private @Nullable String corrects;

    @Column(length = 500)
    private @Nullable String doubt;

    @Column(nullable = false, length = 4000)
    private String people = "[]";

    @Column(nullable = false, length = 100_000)
    private String evidence = "[]";

    protected Development() {}

    /** A development; its id is the hash of entry, change, was, now and article. */
    public static Development of(@Nullable String entryId, Change change, String was, String now, String articleId) {
        Development development = new Development();
        development.id =
                ContentHash.of("development", entryId == null ? "" : entryId, change.name(), was, now, articleId);
        development.entryId = entryId;
        development.change = change;
        development.was = was;
        development.now = now;
        development.articleId = articleId;
        return development;
    }

    /** A copy that can be changed without this one changing. */
    public Development copy() {
        Development copy = of(entryId, change, was, now, articleId)
                .reportedBy(file, night, turn)
                .within(dossierId, storyId);
        copy.origins = origins;
        copy.rank = rank;
        copy.standing = standing;
        copy.corrects = corrects;
        copy.doubt = doubt;
        copy.people = people;
        copy.evidence = evidence;
        return copy;
    }

    /** Says which file, in which night and turn. */
    public Development reportedBy(String inFile, LocalDate onNight, long atTurn) {
        file = inFile;
        night = onNight;
        turn = atTurn;
        return this;
    }

    /** Says where it belongs now; the id does not follow. */
    public Development within(@Nullable String dossier, @Nullable String story) {
        dossierId = dossier;
        storyId = story;
        return this;
    }

    /** Adds evidence, persons and rank. */
    public Development restingOn(List<Evidence> words, List<String> persons, int importance) {
        evidence = JsonText.of(words);
        people = JsonText.of(persons);
        rank = importance;
        return this;
    }

    /** Holds it back, and says why. */
    public Development doubtedBecause(String why) {
        standing = Standing.DOUBTFUL;
        doubt = why;
        return this;
    }

    /** Says which development it corrects. */
    public Development correcting(Development told) {
        corrects = told.id;
        return this;
    }

    /** What follows now, where the same was told before: it keeps its id and standing, and rests on what is known today. */
    Development restated(Development again) {
        entryId = again.entryId;
        dossierId = again.dossierId;
        storyId = again.storyId;
        origins = again.origins;
        rank = again.rank;
        people = again.people;
        evidence = again.evidence;
        return this;
    }

    /** Puts it under another entry and dossier, after staff split or merged; the id does not follow. */
    Development under(String entry, String dossier) {
        entryId = entry;
        dossierId = dossier;
        return this;
    }

    /** Whether people are told from now on, or were. */
    Development standing(Standing as) {
        standing = as;
        return this;
    }

    /** Takes it back. */
    public void withdraw() {
        standing = Standing.WITHDRAWN;
    }

    /** Says the rank where there is nothing else to say. */
    public Development ranked(int importance) {
        rank = importance;
        return this;
    }

    /** Keeps it from being announced. */
    public void silence() {
        standing = Standing.SILENT;
    }

    /** So many independent origins say so by now. */
    public void confirmedBy(int independent) {
        origins = Math.max(origins, independent);
    }

    public String id() {
        return id;
    }

    public LocalDate night() {
        return night;
    }

    public long turn() {
        return turn;
    }

    public @Nullable String dossierId() {
        return dossierId;
    }

    public @Nullable String storyId() {
        return storyId;
    }

    public @Nullable String entryId() {
        return entryId;
    }

    /** The article that caused it. */
    public String articleId() {
        return articleId;
    }

    public String file() {
        return file;
    }

    public Change change() {
        return change;
    }

    public String was() {
        return was;
    }

    public String now() {
        return now;
    }

    /** Independent sources so far. */
    public int origins() {
        return origins;
    }

    /** Higher comes first on the morning page. */
    public int rank() {
        return rank + Math.min(origins - 1, 4);
    }

    public Standing standing() {
        return standing;
    }

    /** Whether people are told of it. */
    public boolean announced() {
        return standing == Standing.ANNOUNCED;
    }

    /** The development it corrects. */
    public @Nullable String corrects() {
        return corrects;
    }

    /** Why it is held back. */
    public @Nullable String doubt() {
        return doubt;
    }

    /** Full names of the persons concerned, for those who follow a person. */
    public List<String> people() {
        return JsonText.read(people, new TypeReference<List<String>>() {});
    }

    public List<Evidence> evidence() {
        return JsonText.read(evidence, new TypeReference<List<Evidence>>() {});
    }

    @Override
    public String toString() {
        return change + " [" + was + "] -> [" + now + "] " + standing;
    }
}
