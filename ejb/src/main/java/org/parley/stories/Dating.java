package org.parley.stories;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.stories.Features.Encounter;
import org.parley.text.TimeExpression;

/**
 * Gives an article that nobody dated its years by another one: by a dated report of the same encounter on the same day
 * and month, else by a dated report of the same people in like words. Where neighbours would give different years,
 * nothing follows. Weekdays stay open.
 */
public final class Dating {
    private static final String OPEN_YEAR = "XXXX-";
    private static final String AUTHOR = "another article";
    private static final int NEAR_DAYS = 62;
    private static final int MIDDLE = 15;
    private static final int COMPANY = 2;
    private static final double LIKE = 0.3;

    private Dating() {}

    /** The day to reckon an undated article's years from, with the reason; empty where it needs none or none is sure. */
    public static Optional<ArticleCorrection> decide(
            Arrival arrival, ArticleProfile profile, List<ArticleProfile> neighbours) {
        Set<MonthDay> open = open(arrival);
        if (arrival.published().isPresent() || open.isEmpty()) {
            return Optional.empty();
        }
        return only(neighbours.stream().flatMap(n -> told(open, profile, n)).toList())
                .or(() -> only(neighbours.stream()
                        .flatMap(n -> company(open, profile, n))
                        .toList()))
                .map(landmark -> ArticleCorrection.of(
                                arrival.articleId(),
                                ArticleCorrection.Kind.NEAR,
                                landmark.day.toString(),
                                AUTHOR,
                                arrival.night().atStartOfDay(ZoneOffset.UTC).toInstant(),
                                arrival.night())
                        .because(landmark.why));
    }

    private record Landmark(LocalDate day, Set<Integer> years, String why) {}

    /** The first landmark, where all give the same years. */
    private static Optional<Landmark> only(List<Landmark> landmarks) {
        boolean one = landmarks.stream().map(Landmark::years).distinct().count() == 1;
        return one
                ? landmarks.stream().min(Comparator.comparing(Landmark::day).thenComparing(Landmark::why))
                : Optional.empty();
    }

    private static Set<MonthDay> open(Arrival arrival) {
        return arrival.reading().times().stream()
                .filter(time -> !time.resolved())
                .map(TimeExpression::value)
                .flatMap(value -> Stream.ofNullable(monthDay(value)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "XXXX-04-07" as a day of any year, "XXXX-04" as the middle of that month; null for any other value. */
    private static @Nullable MonthDay monthDay(@Nullable String value) {
        if (value == null || !value.startsWith(OPEN_YEAR)) {
            return null;
        }
        String rest = value.substring(OPEN_YEAR.length());
        try {
            return rest.length() == 2
                    ? MonthDay.of(Integer.parseInt(rest), MIDDLE)
                    : rest.length() == 5 ? MonthDay.parse("--" + rest) : null;
        } catch (DateTimeException | NumberFormatException noDay) {
            return null; // a week, a quarter, a season
        }
    }

    /** A dated report of an encounter that this article tells of, too, on one of its days. */
    private static Stream<Landmark> told(Set<MonthDay> open, ArticleProfile one, ArticleProfile other) {
        return other.features().encounters().stream()
                .filter(theirs -> theirs.said() != null)
                .filter(theirs -> one.features().encounters().stream().anyMatch(mine -> sameCompany(mine, theirs)))
                .flatMap(theirs -> DayRange.of(theirs.date()).stream())
                .filter(days -> days.first().equals(days.last()) && open.contains(MonthDay.from(days.first())))
                .map(days -> new Landmark(
                        days.first(),
                        Set.of(days.first().getYear()),
                        other.file() + " tells of the same encounter on " + days.first()));
    }

    private static boolean sameCompany(Encounter one, Encounter other) {
        boolean named = !one.names().isEmpty() && !other.names().isEmpty();
        boolean same = named
                ? one.names().stream().anyMatch(other.names()::contains)
                : one.sides().size() > 1 && one.sides().equals(other.sides());
        boolean count = one.ordinal() == null
                || other.ordinal() == null
                || one.ordinal().equals(other.ordinal());
        return one.kind().equals(other.kind()) && same && count;
    }

    /** A dated report of the same people in like words, written near the days that this article tells of. */
    private static Stream<Landmark> company(Set<MonthDay> open, ArticleProfile one, ArticleProfile other) {
        Set<String> names = names(one);
        names.retainAll(names(other));
        Optional<LocalDate> said = other.features().encounters().stream()
                .flatMap(encounter -> Stream.ofNullable(encounter.said()))
                .findFirst()
                .map(LocalDate::parse);
        if (said.isEmpty()
                || names.size() < COMPANY
                || one.features().terms().times(other.features().terms()) < LIKE) {
            return Stream.empty();
        }
        Set<Integer> years = open.stream()
                .flatMap(day -> nearest(day, said.get()).stream())
                .map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
        return years.isEmpty()
                ? Stream.empty()
                : Stream.of(new Landmark(
                        said.get(),
                        years,
                        other.file() + " of " + said.get() + " tells of the same people and matter"));
    }

    private static Optional<LocalDate> nearest(MonthDay day, LocalDate said) {
        return Stream.of(-1, 0, 1)
                .map(shift -> day.atYear(said.getYear() + shift))
                .filter(candidate -> Math.abs(ChronoUnit.DAYS.between(candidate, said)) <= NEAR_DAYS)
                .findFirst();
    }

    private static Set<String> names(ArticleProfile profile) {
        return profile.features().atoms().stream()
                .filter(atom -> atom.startsWith("n:"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
