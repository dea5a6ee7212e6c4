package org.parley.developments.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.developments.Archives;
import org.parley.developments.Correcting;
import org.parley.developments.Correcting.Signed;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentAnnouncement;
import org.parley.developments.DevelopmentCorrection;
import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.LedgerCorrection;
import org.parley.messages.Outbox;
import org.parley.stories.ArticleCorrection;

/** Takes corrections of staff in, each in a transaction of its own with the words to those who had been told otherwise. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Archives archives;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The claim is wrong. */
    public int wrongClaim(String entry, ClaimAnchor anchor, String author, LocalDate night) {
        return tell(correcting().wrongClaim(entry, anchor, signed(author, night)));
    }

    /** A field of the claim is wrong. */
    public int wrongValue(String entry, ClaimAnchor anchor, String assignment, String author, LocalDate night) {
        return tell(correcting().wrongValue(entry, anchor, assignment, signed(author, night)));
    }

    /** The claim is about something else than its entry; returns the entry of its own. */
    public String splitEntry(String entry, ClaimAnchor anchor, String author, LocalDate night) {
        return correcting().splitEntry(entry, anchor, signed(author, night)).id();
    }

    /** Two entries are one; returns the one that stays. */
    public String mergeEntries(String one, String other, String author, LocalDate night) {
        return correcting().mergeEntries(one, other, signed(author, night)).id();
    }

    /** The development is none. */
    public int notADevelopment(String development, String reason, String author, LocalDate night) {
        return tell(correcting().notADevelopment(development, reason, signed(author, night)));
    }

    /** The article was published on another day; what follows, a rebuild finds. */
    public void publicationDate(String article, LocalDate day, String author, LocalDate night) {
        correcting().publicationDate(article, day, signed(author, night));
    }

    /** The person has another role in the article; what follows, a rebuild finds. */
    public void role(String article, String name, String role, String author, LocalDate night) {
        correcting().role(article, name, role, signed(author, night));
    }

    /** Gives a dossier its title. */
    public void rename(String dossier, String title, String author, LocalDate night) {
        correcting().rename(dossier, title, signed(author, night));
    }

    /** Keeps a dossier on top, or no longer. */
    public void pin(String dossier, boolean pinned, String author, LocalDate night) {
        correcting().pin(dossier, pinned, signed(author, night));
    }

    /** One dossier becomes part of another. */
    public void mergeDossiers(String from, String into, String author, LocalDate night) {
        correcting().mergeDossiers(from, into, signed(author, night));
    }

    /** A story gets a dossier of its own; returns it. */
    public String splitDossier(String story, String author, LocalDate night) {
        return correcting().splitDossier(story, signed(author, night)).id();
    }

    /** A story moves to another dossier. */
    public void moveStory(String story, String dossier, String author, LocalDate night) {
        correcting().moveStory(story, dossier, signed(author, night));
    }

    /** Corrections made before {@code before}, the latest first; those of one action on many claims are one line. */
    public List<CorrectionLine> latest(Instant before, int limit) {
        Stream<CorrectionLine> articles = rows("ArticleCorrection", ArticleCorrection.class, before, limit)
                .map(CorrectionLine::of);
        Stream<CorrectionLine> ledger =
                rows("LedgerCorrection", LedgerCorrection.class, before, limit).map(CorrectionLine::of);
        Stream<CorrectionLine> developments = rows("DevelopmentCorrection", DevelopmentCorrection.class, before, limit)
                .map(CorrectionLine::of);
        Map<String, CorrectionLine> once = new LinkedHashMap<>();
        Stream.of(articles, ledger, developments)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(CorrectionLine::at).reversed().thenComparing(CorrectionLine::subject))
                .forEach(line -> once.putIfAbsent(line.at() + line.kind() + line.author(), line));
        return once.values().stream().limit(limit).toList();
    }

    private <T> Stream<T> rows(String type, Class<T> rows, Instant before, int limit) {
        return em.createQuery("select c from " + type + " c where c.at < :before order by c.at desc, c.id", rows)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream();
    }

    private Correcting correcting() {
        return new Correcting(archives);
    }

    private Signed signed(String author, LocalDate night) {
        return new Signed(author, clock.instant(), night);
    }

    private int tell(List<Development> corrections) {
        outbox.append(corrections.stream()
                .filter(Development::announced)
                .map(c -> DevelopmentAnnouncement.of(c, title(c).orElse(null), clock.instant()))
                .toList());
        return corrections.size();
    }

    private Optional<String> title(Development development) {
        return Optional.ofNullable(development.dossierId())
                .flatMap(archives.dossiers()::find)
                .map(Dossier::title);
    }
}
