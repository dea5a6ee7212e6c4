package org.parley.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.Subscriptions;
import org.parley.claims.NameKey;
import org.parley.dossiers.LedgerEntry;
import org.parley.search.Appearance;
import org.parley.search.boundary.DossierShelf;
import org.parley.search.boundary.NightShelf;
import org.parley.search.boundary.PersonShelf;
import org.parley.web.Days;
import org.parley.web.NotThere;
import org.parley.web.dossiers.Gist;

/** A person: roles as stated over time, encounters, articles. */
@Named
@RequestScoped
public class PersonPage {
    private static final int PAGE = 40;
    private static final int ENCOUNTERS = 60;
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 1, 1);

    @Inject
    private PersonShelf people;

    @Inject
    private DossierShelf dossiers;

    @Inject
    private NightShelf nights;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private NotThere notThere;

    @Inject
    private Principal me;

    private @Nullable String name;
    private @Nullable String day;
    private @Nullable String after;
    private String shown = "";
    private List<Appearance> appearances = List.of();
    private List<RoleLine> roles = List.of();
    private List<EncounterLine> encounters = List.of();

    /**
     * A role in time, as articles state it.
     *
     * @param role the role
     * @param affiliation country or organisation; empty where not stated
     * @param first the day it was first stated
     * @param last the day it was last stated
     * @param articles how many of the articles shown state it
     */
    public record RoleLine(String role, String affiliation, LocalDate first, LocalDate last, int articles) {
        RoleLine with(LocalDate more) {
            return new RoleLine(
                    role,
                    affiliation,
                    more.isBefore(first) ? more : first,
                    more.isAfter(last) ? more : last,
                    articles + 1);
        }
    }

    /**
     * An encounter the person takes part in.
     *
     * @param gist what it is
     * @param state how far it has come
     * @param date when
     * @param minutes its length
     * @param dossierId its dossier
     * @param dossier the dossier's title
     */
    public record EncounterLine(
            String gist,
            String state,
            @Nullable String date,
            @Nullable Integer minutes,
            String dossierId,
            String dossier) {}

    /** Reads the person. */
    public void load() {
        String key = name == null ? "" : NameKey.of(name);
        appearances = key.isEmpty()
                ? List.of()
                : people.appearances(key, Days.parse(day).orElse(null), after, PAGE + 1);
        notThere.when(appearances.isEmpty());
        if (!appearances.isEmpty()) {
            shown = appearances.get(0).name();
            roles = rolesIn(appearances);
            encounters = readEncounters(people.encounters(shown));
        }
    }

    private static List<RoleLine> rolesIn(List<Appearance> appearances) {
        Map<String, RoleLine> roles = new LinkedHashMap<>();
        for (Appearance one : appearances) {
            String role = one.role();
            if (role != null) {
                String affiliation = one.affiliation() == null ? "" : one.affiliation();
                roles.merge(
                        role.toLowerCase(Locale.ROOT) + "|" + affiliation,
                        new RoleLine(role, affiliation, one.day(), one.day(), 1),
                        (known, more) -> known.with(more.first()));
            }
        }
        return new ArrayList<>(roles.values());
    }

    private List<EncounterLine> readEncounters(List<LedgerEntry> entries) {
        LocalDate night = nights.before(END_OF_TIME, 1).stream().findFirst().orElse(LocalDate.EPOCH);
        Map<String, String> titles =
                dossiers.titles(entries.stream().map(LedgerEntry::dossierId).collect(Collectors.toSet()));
        return entries.stream()
                .limit(ENCOUNTERS)
                .map(entry -> {
                    var belief = entry.belief();
                    return new EncounterLine(
                            Gist.of(belief),
                            belief.stateOn(night),
                            belief.date(),
                            belief.minutes(),
                            entry.dossierId(),
                            titles.getOrDefault(entry.dossierId(), ""));
                })
                .toList();
    }

    public boolean isFollowed() {
        return subscriptions.follows(me.getName(), Subscription.Target.PERSON, NameKey.of(shown));
    }

    public String getShown() {
        return shown;
    }

    public List<RoleLine> getRoles() {
        return roles;
    }

    public List<EncounterLine> getEncounters() {
        return encounters;
    }

    public List<Appearance> getAppearances() {
        return appearances.subList(0, Math.min(PAGE, appearances.size()));
    }

    /** The line after which the next page goes on; null on the last page. */
    public @Nullable Appearance getFurther() {
        return appearances.size() > PAGE ? appearances.get(PAGE - 1) : null;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
