package org.parley.developments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.developments.Development.Standing;
import org.parley.dossiers.LedgerCorrection;
import org.parley.stories.Arrival;
import org.parley.stories.Story;
import org.parley.stories.StoryMember;

/**
 * Recomputes from a night onward with today's corrections and readings, in place and piece by piece: first what relating
 * has made since is forgotten, then the articles are related again in their old turns. What was told and still follows
 * stays told, under its id; what newly follows is shown but not announced; what no longer follows is taken back by a
 * correction, and that is all that is sent. Each piece may be done twice.
 */
public final class Rebuild {
    private static final int MEMBERS = 10_000;

    private final Archives archives;
    private final LocalDate from;

    /** A rebuild from night {@code from} on. */
    public Rebuild(Archives archives, LocalDate from) {
        this.archives = archives;
        this.from = from;
    }

    /** Forgets where an article came to stand. */
    public void forgetArticle(String articleId) {
        archives.profiles().find(articleId).ifPresent(archives.profiles()::remove);
        archives.stories().duplicate(articleId).ifPresent(archives.stories()::remove);
        archives.stories().member(articleId).ifPresent(this::forget);
    }

    private void forget(StoryMember member) {
        archives.stories().remove(member);
        Optional<Story> story = archives.stories().find(member.storyId());
        List<StoryMember> left = archives.stories().members(member.storyId(), MEMBERS).stream()
                .filter(m -> !m.articleId().equals(member.articleId()))
                .toList();
        if (left.isEmpty()) {
            story.ifPresent(archives.stories()::remove);
        } else {
            story.ifPresent(s -> {
                s.release(left);
                archives.stories().save(s);
            });
        }
        archives.dossiers()
                .ofStory(member.storyId())
                .filter(row -> left.isEmpty() || !row.night().isBefore(from))
                .ifPresent(archives.dossiers()::remove);
    }

    /** Forgets what was said of an entry since, and the entry where nothing is left. */
    public void forgetEntry(String entryId) {
        archives.ledger().find(entryId).ifPresent(entry -> {
            if (entry.rewind(from)) {
                archives.ledger().save(entry);
            } else {
                archives.ledger().remove(entry);
            }
        });
    }

    /** Forgets a dossier that was opened since, and the persons that an older one has learned since. */
    public void forgetDossier(String dossierId) {
        archives.dossiers().find(dossierId).ifPresent(dossier -> {
            if (dossier.night().isBefore(from)) {
                dossier.rewind(from);
                archives.dossiers().save(dossier);
            } else {
                archives.dossiers().remove(dossier);
            }
        });
    }

    /** Relates an article again; returns the corrections to be told, which belong to night {@code tonight}. */
    public List<Development> relate(Arrival arrival, LocalDate tonight) {
        List<Development> before = archives.developments().ofArticles(List.of(arrival.articleId())).stream()
                .filter(d -> d.change() != Change.CORRECTION && d.change() != Change.EVENT_OVERDUE)
                .map(Development::copy)
                .toList();
        List<Development> now =
                new Relating(archives).relateAgain(arrival, from).developments();
        List<Development> unmatched = new ArrayList<>(before);
        List<Development> corrections = new ArrayList<>();
        for (Development development : now) {
            Optional<Development> same = same(development, unmatched);
            same.ifPresent(unmatched::remove);
            keep(development, same, tonight).ifPresent(corrections::add);
        }
        unmatched.forEach(gone -> takeBack(gone, now, tonight).ifPresent(corrections::add));
        corrections.forEach(archives.developments()::save);
        return List.copyOf(corrections);
    }

    /** Lets what became overdue, or is so no longer, be seen; returns the corrections to be told. */
    public List<Development> overdue(LocalDate night, LocalDate tonight) {
        List<Development> corrections = new ArrayList<>();
        for (Development told : archives.developments().ofNight(night)) {
            if (told.change() == Change.EVENT_OVERDUE && told.announced() && !stillOverdue(told)) {
                takeBack(told.copy(), List.of(), tonight).ifPresent(corrections::add);
            }
        }
        corrections.forEach(archives.developments()::save);
        return List.copyOf(corrections);
    }

    private boolean stillOverdue(Development told) {
        String entry = told.entryId();
        return entry != null
                && archives.ledger()
                        .find(entry)
                        .flatMap(e -> e.asOf(told.night().plusDays(1)))
                        .filter(e -> e.belief().stateOn(told.night()).equals("overdue"))
                        .isPresent();
    }

    /** By id, else by the same words: a better reader may move a span, a split an entry, and with them an id. */
    private static Optional<Development> same(Development now, List<Development> before) {
        return before.stream()
                .filter(b -> b.id().equals(now.id()))
                .findFirst()
                .or(() -> before.stream()
                        .filter(b -> b.change() == now.change() && b.now().equals(now.now()))
                        .findFirst());
    }

    /** Saves what follows, under the id and with the standing it has had; a correction where it is now in doubt. */
    private Optional<Development> keep(Development now, Optional<Development> before, LocalDate tonight) {
        if (before.isEmpty()) {
            archives.developments().save(now.announced() ? now.standing(Standing.SILENT) : now);
            return Optional.empty();
        }
        Development then = before.get();
        if (!then.id().equals(now.id())) {
            archives.developments().remove(now);
        }
        boolean doubted = now.standing() == Standing.DOUBTFUL && then.announced();
        Standing standing = doubted ? Standing.WITHDRAWN : standing(then, now);
        Optional<Development> correction =
                doubted ? Optional.of(Corrections.of(then, "in doubt: " + now.doubt(), tonight)) : Optional.empty();
        archives.developments().save(then.restated(now).standing(standing));
        return correction;
    }

    private Standing standing(Development then, Development now) {
        boolean called =
                !archives.corrections().ofDevelopments(List.of(then.id())).isEmpty();
        if (called || now.standing() == Standing.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        if (now.standing() == Standing.DOUBTFUL) {
            return Standing.DOUBTFUL;
        }
        return then.announced() ? Standing.ANNOUNCED : Standing.SILENT;
    }

    /** What no longer follows: told people get a correction; what nobody was told of goes. */
    private Optional<Development> takeBack(Development gone, List<Development> now, LocalDate tonight) {
        if (gone.announced() && isMerged(gone)) {
            return Optional.empty(); // staff said that it was known under another name: that is no news to anybody
        }
        if (gone.announced()) {
            Development correction = Corrections.of(gone, instead(gone, now), tonight);
            gone.withdraw();
            archives.developments().save(gone);
            return Optional.of(correction);
        }
        if (gone.standing() != Standing.WITHDRAWN) {
            archives.developments().remove(gone);
        }
        return Optional.empty();
    }

    /** Whether it rests on a claim that staff merged with another one. */
    private boolean isMerged(Development gone) {
        List<LedgerCorrection> said = archives.corrections().ofSubjects(List.of(gone.articleId()));
        return gone.evidence().stream()
                .anyMatch(words -> said.stream().anyMatch(c -> c.ties(words.articleId(), words.start(), words.end())));
    }

    /** What the article is now read to say, where it says something of the kind. */
    private static String instead(Development old, List<Development> now) {
        return now.stream()
                .filter(d -> overlap(d, old))
                .findFirst()
                .map(Development::now)
                .orElse("no longer so");
    }

    private static boolean overlap(Development one, Development other) {
        return one.evidence().stream()
                .anyMatch(a -> other.evidence().stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }

    /** The entries, dossiers and articles that a rebuild forgets are found by these questions. */
    public List<String> entries() {
        return archives.ledger().since(from);
    }

    /** See {@link #entries()}. */
    public List<String> dossiers() {
        return archives.dossiers().since(from);
    }
}
