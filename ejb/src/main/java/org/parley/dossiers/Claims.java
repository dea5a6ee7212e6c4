package org.parley.dossiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.NewsEvent;
import org.parley.claims.PrintedDay;
import org.parley.stories.Arrival;
import org.parley.stories.ContentHash;
import org.parley.text.Span;

/** The claims of an arrival as sightings: events first, so that positions and figures find the ledger as it then stands. */
public final class Claims {
    private Claims() {}

    /**
     * The sightings of an arrival, staff's corrections to its claims applied; {@code parties} are those of the matter, whose
     * ledger keeps no rate on the goods of others.
     */
    public static List<Sighting> of(
            Arrival arrival, String origin, List<String> parties, List<LedgerCorrection> corrections) {
        List<Sighting> sightings = new ArrayList<>();
        String text = arrival.text();
        List<NewsEvent> events = RoundDays.shared(arrival.reading().events());
        events.forEach(e -> sightings.add(sighting(
                arrival,
                origin,
                e.span(),
                Facts.of(e, PrintedDay.in(e.span(), arrival.reading().times()), text))));
        arrival.reading()
                .positions()
                .forEach(p -> sightings.add(sighting(arrival, origin, p.span(), Facts.of(p, text))));
        arrival.reading().figures().stream()
                .filter(f -> Terms.isTerm(f) && !Terms.ofOthers(f, arrival.reading(), parties))
                .forEach(f -> sightings.add(
                        sighting(arrival, origin, f.span(), Facts.of(f, Standing.of(f, arrival.reading()), text))));
        return apart(sightings).stream()
                .map(s -> corrected(s, corrections))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Two claims of one kind on the same words get ids of their own, counted in order. */
    private static List<Sighting> apart(List<Sighting> sightings) {
        Map<String, Integer> seen = new HashMap<>();
        return sightings.stream()
                .map(s -> {
                    int count = seen.merge(s.claimId(), 1, Integer::sum);
                    return count == 1 ? s : s.under(ContentHash.of("claim", s.claimId(), Integer.toString(count)));
                })
                .toList();
    }

    /** The id of a claim: hash of article, kind and span. */
    public static String id(String articleId, String kind, Span span) {
        return ContentHash.of("claim", articleId, kind, span.start() + "-" + span.end());
    }

    private static Sighting sighting(Arrival arrival, String origin, Span span, Fact fact) {
        @Nullable String published = arrival.published().map(Object::toString).orElse(null);
        return new Sighting(
                id(arrival.articleId(), fact.kind(), span),
                arrival.articleId(),
                arrival.file(),
                origin,
                arrival.night().toString(),
                arrival.turn(),
                published,
                arrival.near() == null ? null : arrival.near().toString(),
                span.start(),
                span.end(),
                fact);
    }

    /** The sighting as staff has it; empty where they say that the claim is wrong. */
    public static Optional<Sighting> corrected(Sighting sighting, List<LedgerCorrection> corrections) {
        Sighting now = sighting;
        for (LedgerCorrection correction : corrections) {
            if (correction.anchors(ClaimAnchor.of(sighting))) {
                if (correction.kind() == LedgerCorrection.Kind.WRONG_CLAIM) {
                    return Optional.empty();
                }
                if (correction.kind() == LedgerCorrection.Kind.WRONG_VALUE) {
                    now = CorrectedFact.in(now, correction.value());
                }
            }
        }
        return Optional.of(now);
    }
}
