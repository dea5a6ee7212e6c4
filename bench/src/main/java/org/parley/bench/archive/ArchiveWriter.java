package org.parley.bench.archive;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Change;
import org.parley.developments.Development;
import org.parley.developments.Evidence;
import org.parley.developments.Wording;
import org.parley.dossiers.Claims;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Matter;
import org.parley.dossiers.Sighting;
import org.parley.people.PersonMention;
import org.parley.stories.Arrival;
import org.parley.stories.ArticleProfile;
import org.parley.stories.DatedKey;
import org.parley.stories.FeatureReader;
import org.parley.stories.JsonText;
import org.parley.stories.Lineage;
import org.parley.stories.Story;
import org.postgresql.PGConnection;

/**
 * Writes what relating a stream of news would have left behind, from what is known of the stream, by COPY: two hundred
 * thousand articles in minutes.
 */
final class ArchiveWriter implements AutoCloseable {
    private static final int SIGHTINGS = 60;
    private static final int ROSTER = 200;
    private static final int A_BUFFER = 4_000_000;

    private final Newsroom newsroom;
    private final Connection connection;
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private final Map<Integer, Story> stories = new HashMap<>();
    private final Map<Integer, Fingerprints> fingerprints = new HashMap<>();
    private final Map<String, Object[]> dossierStories = new LinkedHashMap<>();
    private final Map<Integer, KnownMatter> matters = new HashMap<>();
    private final Map<String, List<Sighting>> entries = new LinkedHashMap<>();
    private final Map<String, String> dossierOf = new HashMap<>();

    ArchiveWriter(World world, Connection connection) throws SQLException {
        this.newsroom = new Newsroom(world);
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit to off");
        }
    }

    /** What a matter has gathered so far. */
    private static final class KnownMatter {
        final World.Matter matter;
        final Arrival first;
        final String story;
        final String dossier;
        final Map<String, Matter.Known> roster = new LinkedHashMap<>();
        LocalDate lastDay;
        int articles;

        KnownMatter(World.Matter matter, Arrival first, String story) {
            this.matter = matter;
            this.first = first;
            this.lastDay = first.day();
            this.story = story;
            this.dossier = opened().id();
        }

        final Dossier opened() {
            return Dossier.openedBy(story, matter(), first.day(), first.night());
        }

        final Matter matter() {
            Map<String, Float> subject = new LinkedHashMap<>();
            matter.words().forEach(word -> subject.put(word, (float) Math.max(1, articles)));
            return new Matter(matter.sides().stream().sorted().toList(), subject, 2 * articles, articles, roster);
        }

        void take(Arrival arrival, String origin) {
            articles++;
            if (arrival.day().isAfter(lastDay)) {
                lastDay = arrival.day();
            }
            for (PersonMention person : arrival.reading().people().mentions()) {
                String said = arrival.night() + " " + origin;
                Matter.Known known = roster.get(person.name());
                if (known == null ? roster.size() < ROSTER : known.origins().size() < 5) {
                    List<String> origins = new ArrayList<>(known == null ? List.of() : known.origins());
                    origins.add(said);
                    roster.put(
                            person.name(), new Matter.Known(text(person.role()), text(person.affiliation()), origins));
                }
            }
        }
    }

    /** Takes an article in and writes its rows. */
    void take(NewsStream.Planned planned) throws SQLException {
        Told told =
                newsroom.tell(planned, !fingerprints.containsKey(planned.of().number()));
        ArticleProfile profile = fingerprints
                .computeIfAbsent(planned.of().number(), n -> new Fingerprints(told))
                .profile(told, planned);
        take(told, profile);
        article(told.arrival());
        profile(profile, JsonText.of(profile.features()));
        row(
                "story_member",
                profile.articleId(),
                String.valueOf(profile.storyId()),
                profile.file(),
                profile.day(),
                profile.night(),
                profile.turn());
        spill(A_BUFFER);
    }

    /** Takes an article in whose rows are there already. */
    void note(Told told) {
        take(told, FeatureReader.profile(told.arrival()));
    }

    private void take(Told told, ArticleProfile profile) {
        Arrival arrival = told.arrival();
        profile.descendsFrom(Lineage.origin(profile, Optional.empty()));
        int number = told.of().number();
        Story story = stories.computeIfAbsent(
                number, n -> Story.openedBy(profile, arrival.reading().article().headline()));
        story.absorb(profile);
        profile.placeIn(story.id());
        World.Matter matter = told.of().matter();
        if (matter != null) {
            KnownMatter known =
                    matters.computeIfAbsent(matter.number(), n -> new KnownMatter(matter, arrival, story.id()));
            known.take(arrival, profile.origin());
            dossierStories.putIfAbsent(
                    story.id(), new Object[] {story.id(), known.dossier, arrival.day(), arrival.night()});
            claims(told, profile.origin(), known);
        }
    }

    private void article(Arrival arrival) {
        row(
                "article",
                arrival.articleId(),
                1,
                arrival.night(),
                arrival.file(),
                arrival.outlet(),
                "-",
                false,
                arrival.published().orElse(null),
                null,
                null,
                "INDEX",
                "-",
                null,
                null,
                "",
                "-");
        row("relating", arrival.articleId(), 1, arrival.turn(), false);
    }

    private void profile(ArticleProfile profile, String body) {
        row(
                "article_profile",
                profile.articleId(),
                profile.file(),
                profile.outlet(),
                profile.origin(),
                profile.day(),
                profile.night(),
                profile.turn(),
                profile.storyId(),
                body);
        for (DatedKey key : profile.keys()) {
            row("article_profile_key", profile.articleId(), key.name(), key.day());
        }
    }

    private void claims(Told told, String origin, KnownMatter matter) {
        List<Sighting> sightings =
                Claims.of(told.arrival(), origin, matter.matter().parties(), List.of());
        // a figure comes last, and now and then it measures what is no term of a matter
        for (int i = 0; i < sightings.size(); i++) {
            String label = told.claims().get(i);
            List<Sighting> known = entries.computeIfAbsent(label, l -> new ArrayList<>(2));
            dossierOf.putIfAbsent(label, matter.dossier);
            if (known.size() < SIGHTINGS) {
                known.add(sightings.get(i));
            }
        }
    }

    /** Writes what was gathered over all articles so far. */
    void finish() throws SQLException {
        spill(0);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate story, dossier_story, dossier_key, dossier, ledger_entry_key, ledger_entry, development");
        }
        for (Object[] row : dossierStories.values()) {
            row("dossier_story", row);
        }
        for (Story story : stories.values()) {
            row(
                    "story",
                    story.id(),
                    story.title(),
                    story.firstDay(),
                    story.lastDay(),
                    story.night(),
                    story.size(),
                    null);
        }
        for (KnownMatter known : matters.values()) {
            dossier(known);
            spill(A_BUFFER);
        }
        for (Map.Entry<String, List<Sighting>> entry : entries.entrySet()) {
            entry(String.valueOf(dossierOf.get(entry.getKey())), entry.getValue());
            spill(A_BUFFER);
        }
        spill(0);
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
        connection.setAutoCommit(false);
    }

    private void dossier(KnownMatter known) {
        Dossier dossier = known.opened();
        dossier.hold(known.matter(), known.lastDay);
        row(
                "dossier",
                known.dossier,
                dossier.title(),
                false,
                false,
                null,
                dossier.firstDay(),
                dossier.lastDay(),
                dossier.night(),
                JsonText.of(dossier.matter()));
        for (DatedKey key : dossier.keys()) {
            row("dossier_key", known.dossier, key.name(), key.day());
        }
    }

    private void entry(String dossier, List<Sighting> sightings) {
        LedgerEntry entry = LedgerEntry.openedBy(dossier, sightings.get(0));
        entry.hold(sightings);
        row(
                "ledger_entry",
                entry.id(),
                dossier,
                entry.kind(),
                null,
                entry.firstNight(),
                entry.lastDay(),
                entry.dueDay(),
                JsonText.of(entry.sightings()),
                false,
                gist(entry),
                entry.lastNight());
        for (String key : entry.keys()) {
            row("ledger_entry_key", entry.id(), LedgerEntry.keyIn(dossier, key), entry.lastDay());
        }
        Sighting first = sightings.get(0);
        Change change = entry.belief().isEvent()
                ? Change.EVENT_HELD
                : first.fact().isFigure() ? Change.FIGURE_NEW : Change.POSITION_NEW;
        Development told = Development.of(entry.id(), change, "", Wording.of(entry.belief()), first.articleId());
        row(
                "development",
                told.id(),
                entry.firstNight(),
                first.turn(),
                dossier,
                null,
                entry.id(),
                first.articleId(),
                first.file(),
                change,
                "",
                told.now(),
                entry.belief().origins().size(),
                50,
                "ANNOUNCED",
                null,
                null,
                JsonText.of(entry.belief().participants()),
                JsonText.of(List.of(new Evidence(
                        first.articleId(),
                        first.file(),
                        first.start(),
                        first.end(),
                        first.fact().words()))));
    }

    /** As Hibernate would read it. */
    private static Object gist(LedgerEntry entry) {
        try {
            Field field = LedgerEntry.class.getDeclaredField("gist");
            field.setAccessible(true);
            return field.get(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an entry without a gist", e);
        }
    }

    private void row(String table, @Nullable Object... values) {
        StringBuilder rows = tables.computeIfAbsent(table, t -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                rows.append("\\N");
            } else {
                escape(value instanceof BigDecimal number ? number.toPlainString() : value.toString(), rows);
            }
        }
        rows.append('\n');
    }

    private static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\t' -> to.append("\\t");
                case '\r' -> to.append("\\r");
                default -> to.append(c);
            }
        }
    }

    /** Sends every table's rows once one of them has gathered this many characters; parents come before children. */
    private void spill(int over) throws SQLException {
        if (tables.values().stream().noneMatch(rows -> rows.length() > over)) {
            return;
        }
        try {
            for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " from stdin",
                                new StringReader(table.getValue().toString()));
                table.getValue().setLength(0);
            }
            connection.commit();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
