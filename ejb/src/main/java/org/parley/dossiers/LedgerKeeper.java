package org.parley.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.claims.NameKey;

/** Merges the claims of one article into the ledger of its dossier, and tells what that changed. */
public final class LedgerKeeper {
    private static final int SIGHTINGS = 60;
    private static final int MOST_IMPLIED = 12;

    private final LedgerArchive ledger;

    public LedgerKeeper(LedgerArchive ledger) {
        this.ledger = ledger;
    }

    /** Takes the sightings of one article in; {@code family} is the dossier and those merged into it. */
    public List<Touched> take(
            String dossierId, Set<String> family, List<Sighting> claims, List<LedgerCorrection> corrections) {
        Bonds bonds = new Bonds(corrections);
        Map<String, LedgerEntry> touched = new LinkedHashMap<>();
        Map<String, @Nullable Belief> before = new LinkedHashMap<>();
        Map<String, List<Sighting>> by = new LinkedHashMap<>();
        List<KnownEntries> known = KnownEntries.of(ledger, family, claims, !corrections.isEmpty());
        for (int i = 0; i < claims.size(); i++) {
            Sighting claim = claims.get(i);
            List<LedgerEntry> candidates = known.get(i).with(touched);
            List<LedgerEntry> fitting = candidates.stream()
                    .filter(e -> !twoFacts(claim, e, claims) && !bonds.apart(claim, e))
                    .toList();
            LedgerEntry entry = tied(bonds, claim, family, touched)
                    .or(() -> EntryMatcher.decide(claim, fitting))
                    .orElse(null);
            LedgerEntry taker = add(dossierId, entry, claim, touched, before, by);
            if (bonds.binds(claim)) {
                taker.bind(claim.articleId());
            }
        }
        List.copyOf(touched.values())
                .forEach(round ->
                        imply(dossierId, family, round, by.getOrDefault(round.id(), List.of()), touched, before, by));
        holdMeetings(family, touched);
        ledger.saveAll(touched.values());
        List<Touched> result = new ArrayList<>();
        touched.forEach((id, entry) ->
                result.add(new Touched(entry, before.get(id), entry.belief(), by.getOrDefault(id, List.of()))));
        return result;
    }

    /** The entry of a claim that staff said is about the same thing. */
    private Optional<LedgerEntry> tied(
            Bonds bonds, Sighting claim, Set<String> family, Map<String, LedgerEntry> touched) {
        Set<String> keys = bonds.keys(claim);
        return keys.isEmpty()
                ? Optional.empty()
                : ledger.whole(candidates(family, keys, claim.day(), touched)).stream()
                        .filter(entry -> bonds.together(claim, entry))
                        .findFirst();
    }

    /** Who have talked and "will meet" in one article have not met yet: what was held is not what is planned. */
    private static boolean twoFacts(Sighting claim, LedgerEntry entry, List<Sighting> claims) {
        Fact fact = claim.fact();
        boolean encounter =
                fact.isEvent() && fact.ordinal() == null && !fact.participants().isEmpty();
        if (!encounter) {
            return false;
        }
        if ("held".equals(fact.status())) {
            return open(entry.gist()) && claims.stream().map(Sighting::fact).anyMatch(o -> planned(o, fact));
        }
        return planned(fact, fact)
                && entry.sightingsIn(claim.articleId()).stream()
                        .anyMatch(s -> "held".equals(s.fact().status()));
    }

    private static boolean planned(Fact other, Fact fact) {
        return other.isEvent()
                && ("scheduled".equals(other.status()) || "proposed".equals(other.status()))
                && people(other).equals(people(fact));
    }

    private static Set<String> people(Fact fact) {
        return fact.participants().stream().map(NameKey::of).collect(Collectors.toSet());
    }

    private LedgerEntry add(
            String dossierId,
            @Nullable LedgerEntry candidate,
            Sighting claim,
            Map<String, LedgerEntry> touched,
            Map<String, @Nullable Belief> before,
            Map<String, List<Sighting>> by) {
        LedgerEntry entry = candidate == null || !candidate.isOutline()
                ? candidate
                : ledger.whole(List.of(candidate)).get(0);
        if (entry == null) {
            entry = LedgerEntry.openedBy(dossierId, claim);
            before.put(entry.id(), null);
        } else {
            if (!touched.containsKey(entry.id())) {
                before.put(entry.id(), entry.belief());
            }
            boolean known = entry.sightings().stream().anyMatch(s -> s.claimId().equals(claim.claimId()));
            if (!known && worthKeeping(entry, claim)) {
                entry.add(claim);
            }
        }
        touched.put(entry.id(), entry);
        by.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(claim);
        return entry;
    }

    /** Beyond the first few dozen, only what changes the belief is kept: an entry stays small however often it is told. */
    private static boolean worthKeeping(LedgerEntry entry, Sighting claim) {
        if (entry.sightings().size() < SIGHTINGS) {
            return true;
        }
        List<Sighting> with = new ArrayList<>(entry.sightings());
        with.add(claim);
        Belief now = entry.belief();
        Belief then = Belief.of(with);
        return now.history().size() != then.history().size()
                || now.conflicts().size() != then.conflicts().size()
                || !java.util.Objects.equals(now.date(), then.date());
    }

    private List<LedgerEntry> candidates(
            Set<String> family, Set<String> keys, LocalDate day, Map<String, LedgerEntry> touched) {
        return with(touched, keys, ledger.candidates(KnownEntries.query(family, keys, day)));
    }

    private static List<LedgerEntry> with(Map<String, LedgerEntry> touched, Set<String> keys, List<LedgerEntry> known) {
        Map<String, LedgerEntry> candidates = new TreeMap<>();
        known.stream().filter(e -> !e.withdrawn()).forEach(e -> candidates.put(e.id(), e));
        touched.forEach((id, entry) -> {
            if (candidates.containsKey(id) || entry.answersTo(keys)) {
                candidates.put(id, entry);
            }
        });
        return List.copyOf(candidates.values());
    }

    /** A round that takes place implies those counted before it, back to the earliest one known. */
    private void imply(
            String dossierId,
            Set<String> family,
            LedgerEntry round,
            List<Sighting> said,
            Map<String, LedgerEntry> touched,
            Map<String, @Nullable Belief> before,
            Map<String, List<Sighting>> by) {
        Belief belief = round.belief();
        Integer counted = belief.ordinal();
        boolean takesPlace = belief.state().equals("held") || belief.state().equals("underway");
        if (counted == null || said.isEmpty() || !takesPlace || !round.kind().equals("ROUND")) {
            return;
        }
        int ordinal = counted;
        Map<Integer, LedgerEntry> known = new TreeMap<>();
        int from = Math.max(1, ordinal - MOST_IMPLIED);
        Set<String> keys = new LinkedHashSet<>();
        for (int n = from; n < ordinal; n++) {
            keys.add(EntryKeys.round(n));
        }
        if (keys.isEmpty()) {
            return;
        }
        candidates(family, keys, said.get(0).day(), touched).forEach(e -> {
            Integer n = e.gist().ordinal();
            if (n != null && n < ordinal && e.kind().equals("ROUND")) {
                known.putIfAbsent(n, e);
            }
        });
        if (known.isEmpty()) {
            return; // counted from nowhere: the rounds before are not this ledger's to announce
        }
        int lowest = known.keySet().iterator().next();
        for (int n = lowest; n < ordinal; n++) {
            LedgerEntry earlier = known.get(n);
            if (earlier == null || open(earlier.gist())) {
                add(dossierId, earlier, Implied.by(said.get(0), n), touched, before, by);
            }
        }
    }

    private static boolean open(EntryGist earlier) {
        return Set.of("proposed", "scheduled", "underway").contains(earlier.state());
    }

    /** Meetings of a round's people on its day are part of it. */
    private void holdMeetings(Set<String> family, Map<String, LedgerEntry> touched) {
        for (LedgerEntry entry : touched.values()) {
            if (entry.partOf() == null && entry.kind().equals("MEETING")) {
                EntryGist meeting = entry.gist();
                candidates(family, EntryKeys.rounds(meeting.participants()), entry.lastDay(), touched).stream()
                        .filter(r -> r.kind().equals("ROUND") && Rounds.holds(r.gist(), meeting))
                        .max(java.util.Comparator.comparing(LedgerEntry::lastDay)
                                .thenComparing(LedgerEntry::id))
                        .ifPresent(r -> entry.belongsTo(r.id()));
            }
        }
    }
}
