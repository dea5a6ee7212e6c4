package org.parley.articles;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText.PlacedSentence;

/**
 * Settles when an article was published: what the format states, else the index, else the line that prints a full
 * date, else the file's name or the article's address. The day the file came in is no evidence and is never asked for.
 */
final class PublicationRules {
    private PublicationRules() {}

    static PublicationDate settle(
            ArticleDraft draft,
            String path,
            @Nullable Sidecar sidecar,
            List<Part> parts,
            List<PlacedSentence> sentences) {
        Stamp stamp = stamp(draft.text(), parts);
        PublicationDate found = draft.published();
        if ((found == null || !found.isKnown()) && sidecar != null && sidecar.published() != null) {
            found = PublicationDate.of(sidecar.published(), DateBasis.INDEX, "the index gives " + sidecar.published());
        }
        if (found != null && found.isKnown()) {
            found = onTheOutletsCalendar(found, draft.link());
            return found.instant() == null && stamp != null ? withTime(found, stamp) : found;
        }
        if (stamp != null && stamp.date() != null) {
            LocalDate day = stamp.date();
            return withTime(PublicationDate.of(day, DateBasis.DATELINE, "the article prints " + day), stamp);
        }
        String link = draft.link() != null ? draft.link() : sidecar == null ? null : sidecar.link();
        PublicationDate named = DateInName.of(path, "file name");
        named = named == null && link != null ? DateInName.of(link, "address") : named;
        named = named != null ? named : PublicationInference.infer(sentences, stamp);
        return named != null
                ? named
                : PublicationDate.unknown("neither the file nor its name nor an index tells the day");
    }

    /** A moment in UTC lies on the day before or after in other places: the address of the article knows its outlet's. */
    private static PublicationDate onTheOutletsCalendar(PublicationDate found, @Nullable String link) {
        PublicationDate named = link == null ? null : DateInName.of(link, "address");
        if (found.instant() == null || found.day() == null || named == null || named.day() == null) {
            return found;
        }
        boolean next = Math.abs(ChronoUnit.DAYS.between(found.day(), named.day())) == 1;
        return next && found.instant().getOffset().equals(ZoneOffset.UTC)
                ? new PublicationDate(
                        named.day(),
                        found.instant(),
                        found.zone(),
                        found.basis(),
                        found.why() + "; the address holds " + named.day())
                : found;
    }

    /** The first printed date with a year; without one, the first date at all. */
    private static @Nullable Stamp stamp(String text, List<Part> parts) {
        Stamp partial = null;
        for (Part part : parts) {
            if (part.kind() == PartKind.DATELINE) {
                Stamp stamp = StampReader.within(text, part.span());
                if (stamp != null && stamp.year() != null) {
                    return stamp;
                }
                partial = partial == null ? stamp : partial;
            }
        }
        return partial;
    }

    /** Adds the printed time of day where it belongs to the same day. */
    private static PublicationDate withTime(PublicationDate found, Stamp stamp) {
        LocalDate day = found.day();
        if (day == null || !day.equals(stamp.on(day.getYear()))) {
            return found;
        }
        if (stamp.time() == null || stamp.zone() == null) {
            return new PublicationDate(
                    day, null, found.zone() != null ? found.zone() : stamp.zone(), found.basis(), found.why());
        }
        return new PublicationDate(
                day,
                day.atTime(stamp.time()).atZone(stamp.zone()).toOffsetDateTime(),
                stamp.zone(),
                found.basis(),
                found.why());
    }
}
