package org.parley.claims.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.text.TimeExpression;

/** Tells what the day of an encounter says of how far it has come, and the other way round. */
final class DayRules {
    private static final Set<String> DUE = Set.of("due", "set", "scheduled", "expected", "slated");

    private static final int BEHIND = 6;
    private final Scene s;
    private final @Nullable LocalDate published;
    private final Participants people;
    private final boolean diary;

    DayRules(Passage passage) {
        this.s = passage.scene;
        this.published = passage.published;
        this.people = passage.people;
        this.diary = passage.diary != null;
    }

    boolean timed(int from, int to) {
        for (int i = from; i < to; i++) {
            TimeExpression time = s.time[i];
            if (time != null && time.type() != TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    EventStatus byDate(@Nullable String date) {
        if (date == null || published == null) {
            return null;
        }
        if (date.length() == 7) {
            String month = published.toString().substring(0, 7);
            return date.equals(month) ? null : date.compareTo(month) > 0 ? EventStatus.SCHEDULED : EventStatus.HELD;
        }
        if (date.length() < 10) {
            DayRange week = date.contains("W") ? DayRange.of(date).orElse(null) : null;
            return week == null || week.meets(new DayRange(published, published), 0)
                    ? null
                    : week.first().isAfter(published) ? EventStatus.SCHEDULED : EventStatus.HELD;
        }
        return date.substring(0, 10).compareTo(published.toString()) > 0 ? EventStatus.SCHEDULED : EventStatus.HELD;
    }

    /** The day of publication; null where that is not known. */
    @Nullable
    String today() {
        return published == null ? null : published.toString();
    }

    private boolean past(@Nullable String date) {
        DayRange days = DayRange.of(date).orElse(null);
        return days != null && published != null && days.last().isBefore(published.minusDays(1));
    }

    /** The same day of the next week, where what lies ahead is told for a day just gone by. */
    @Nullable
    String toCome(@Nullable String date, @Nullable EventStatus status) {
        DayRange days = DayRange.of(date).orElse(null);
        boolean gone = status == EventStatus.SCHEDULED
                && date != null
                && date.length() == 10
                && days != null
                && published != null
                && days.last().isBefore(published)
                && days.last().isAfter(published.minusDays(7));
        return gone && days != null ? days.first().plusDays(7).toString() : date;
    }

    /** "for Thursday": a day of the week and nothing else, which what lies ahead has next week. */
    boolean weekday(int at) {
        int end = s.after(at);
        TimeExpression time = s.time[at];
        String value = time == null ? null : time.value();
        for (int i = at; i < end; i++) {
            if (!s.at(i).endsWith("day") && !s.at(i).equals("on")) {
                return false;
            }
        }
        return value != null
                && value.length() == 10
                && !value.contains("W")
                && DayRange.of(value).isPresent();
    }

    /** "is hosting a dinner on Monday": what goes on now is no day gone by. */
    private boolean goingOn(Clause clause) {
        int verb = people.firstVerb(clause, clause.to());
        return s.at(verb).equals("is") || s.at(verb).equals("are");
    }

    private boolean starts(Clause clause) {
        return Set.of(
                        "start",
                        "starts",
                        "begin",
                        "begins",
                        "open",
                        "opens",
                        "resume",
                        "resumes",
                        "continue",
                        "continues")
                .contains(s.at(people.firstVerb(clause, clause.to())));
    }

    /** "last visited in 2019": told, but no news. */
    boolean yearIn(int from, int to) {
        for (int i = from; i < to; i++) {
            TimeExpression time = s.time[i];
            String value = time == null ? null : time.value();
            if (value != null && value.length() == 4 && value.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** The month a year before the publication; null where that is not known. */
    @Nullable
    String aYearAgo() {
        return published == null ? null : published.minusYears(1).toString().substring(0, 7);
    }

    /** Makes a day and a status agree, or drops the day: what is over lies on no day to come. */
    void settle(Telling telling, EventDates.@Nullable Day own, Trigger trigger, Clause clause) {
        boolean ahead = telling.status == EventStatus.SCHEDULED || telling.status == EventStatus.PROPOSED;
        if (own != null
                && !telling.firm
                && s.at(own.at()).equals("later")
                && s.at(own.at() + 1).equals("this")) {
            telling.status = EventStatus.SCHEDULED; // "during a visit later this month"
        }
        underway(telling, own, clause);
        held(telling, own, trigger, clause);
        boolean since = ahead && meant(trigger);
        telling.meant = since;
        if (ahead && !since && own != null && past(own.value()) && weekday(own.at())) {
            telling.date = LocalDate.parse(own.value()).plusDays(7).toString();
        }
        if (telling.status == EventStatus.SCHEDULED
                && !telling.firm
                && (clause.kind() == Clauses.Kind.BEFORE
                        || s.at(trigger.from() - 1).equals("of")
                                && s.at(trigger.from() - 2).equals("ahead"))
                && telling.date != null
                && telling.date.length() >= 10
                && published != null
                && telling.date.substring(0, 10).compareTo(published.toString()) < 0) {
            telling.status = EventStatus.HELD; // "before leaving on Tuesday, she said"
            telling.firm = true;
            return;
        }
        if (ahead && !since && past(telling.date)) {
            telling.date = null; // what lies ahead lies on no day gone by
        }
    }

    /** "was to speak with B on Monday", "had been due to": meant for a day that may be over by now. */
    private boolean meant(Trigger trigger) {
        int far = trigger.noun() == null ? 4 : 9; // "had been due to hold talks"
        for (int i = trigger.head() - 1; i > Math.max(0, trigger.head() - far); i--) {
            boolean to = s.at(i).equals("to") && !s.at(i - 1).equals("able");
            boolean was = s.at(i - 1).equals("was") || s.at(i - 1).equals("were");
            boolean due =
                    DUE.contains(s.at(i - 1)) && Set.of("was", "were", "been").contains(s.at(i - 2))
                            || Set.of("planned", "hoped").contains(s.at(i - 1))
                                    && s.at(i - 2).equals("had");
            if (to && (was || due)) {
                return true;
            }
        }
        return meantBehind(trigger);
    }

    /** "The round was to be held on Monday", "had been expected in Lima on Monday". */
    private boolean meantBehind(Trigger trigger) {
        int from = trigger.noun() == null ? trigger.head() : trigger.to();
        for (int i = from; i < Math.min(s.size(), from + BEHIND) && (s.isWord(i) || i == from); i++) {
            boolean was = s.at(i).equals("was") || s.at(i).equals("were");
            boolean been = s.at(i - 1).equals("been") && s.at(i - 2).equals("had");
            if (been && DUE.contains(s.at(i))
                    || trigger.noun() != null && was && s.at(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private void underway(Telling telling, EventDates.@Nullable Day own, Clause clause) {
        if (telling.status == EventStatus.UNDERWAY
                && own != null
                && own.value().equals(today())
                && weekday(own.at())
                && starts(clause)) {
            telling.status = EventStatus.SCHEDULED; // "talks resume on Friday", told on that day
        }
        if (telling.status == EventStatus.UNDERWAY && byDate(telling.date) == EventStatus.SCHEDULED) {
            telling.status = EventStatus.SCHEDULED;
        }
        if (telling.status == EventStatus.UNDERWAY
                && own != null
                && past(own.value())
                && weekday(own.at())
                && (starts(clause) || goingOn(clause))) {
            telling.status = EventStatus.SCHEDULED; // "the second round starts on Saturday"
            telling.date = LocalDate.parse(own.value()).plusDays(7).toString();
        }
    }

    private void held(Telling telling, EventDates.@Nullable Day own, Trigger trigger, Clause clause) {
        if (telling.status == EventStatus.HELD
                && telling.firm
                && own != null
                && byDate(own.value()) == EventStatus.SCHEDULED
                && weekday(own.at())) {
            telling.date = LocalDate.parse(own.value()).minusDays(7).toString();
        }
        if (telling.status == EventStatus.HELD && byDate(telling.date) == EventStatus.SCHEDULED) {
            if (telling.firm
                    || own == null // the day stands in another clause
                    || clause.kind() == Clauses.Kind.AFTER
                    || s.at(trigger.from() - 1).equals("after")) {
                telling.date = null; // the day is read wrong or is another's
            } else {
                telling.status = EventStatus.SCHEDULED;
            }
        }
    }

    /** "began a two-day stay on Monday", told on one of the days: it goes on. */
    void begun(Telling telling, @Nullable String first) {
        DayRange days = DayRange.of(telling.date).orElse(null);
        boolean range = first != null && telling.date != null && telling.date.startsWith(first + "/");
        if (range
                && telling.status == EventStatus.HELD
                && days != null
                && published != null
                && days.last().isAfter(published.minusDays(1))) {
            telling.status = EventStatus.UNDERWAY;
        }
    }

    /** "had begun on Thursday": begun on a day gone by, it is told as held. */
    void begunBefore(Telling telling, int verb) {
        DayRange days = DayRange.of(telling.date).orElse(null);
        boolean begun = telling.status == EventStatus.UNDERWAY
                && verb >= 0
                && (diary
                        || VerbForms.form(s.at(verb)) == Form.PAST
                        || s.at(verb).endsWith("gun"))
                && days != null
                && published != null
                && days.first().isBefore(published)
                && (diary || days.days() == 1 || days.last().isBefore(published));
        telling.status = begun ? EventStatus.HELD : telling.status;
    }

    /** "meets", "meet" without a helper: the day decides, and a headline or caption tells of what was. */
    void dateForPresent(Telling telling, EventWords.Verb verb, Clause clause, boolean besides) {
        boolean present = verb.form() == Form.THIRD || verb.form() == Form.BASE;
        boolean leaves = telling.part == org.parley.articles.PartKind.BODY
                && (present && telling.status == null
                        || telling.only(EventKind.VISIT)
                                && verb.form() == Form.ING
                                && telling.status == EventStatus.UNDERWAY);
        boolean dated = telling.date != null && telling.date.length() >= 10 && !telling.date.contains("W");
        if (leaves && dated && telling.date != null && published != null) {
            DayRange days = DayRange.of(telling.date).orElse(new DayRange(published, published));
            if (days.last().isBefore(published) && days.first().isAfter(published.minusDays(8))) {
                telling.date = weekOn(telling.date, days); // "leaves on Sunday" means the Sunday to come
                telling.status = EventStatus.SCHEDULED;
                telling.firm = true;
            }
        }
        if (telling.status == null && verb.form() == Form.ING && besides) {
            telling.status = byDate(telling.date); // "Horvat, visiting Vienna on Tuesday, said"
            telling.firm = telling.status != null;
        }
        if (telling.status == null && present) {
            boolean today = !diary
                    && published != null
                    && telling.date != null
                    && telling.date.startsWith(published.toString())
                    && telling.part == org.parley.articles.PartKind.BODY;
            // "meets B on Friday", told on that day: the body of a report tells what was in the past
            telling.status = today ? EventStatus.SCHEDULED : byDate(telling.date);
            if (telling.status == null
                    && telling.part == org.parley.articles.PartKind.CAPTION
                    && verb.form() == Form.THIRD) {
                telling.status = EventStatus.HELD;
            }
            boolean someday = published == null
                    && telling.status == null
                    && telling.timed
                    && (verb.form() == Form.THIRD || verb.base().equals("hold"))
                    && !diary
                    && telling.part == org.parley.articles.PartKind.BODY;
            if (someday) {
                telling.status = EventStatus.SCHEDULED; // "meets B on Friday", in a text that nobody has dated
            }
            boolean underWay = telling.status == null
                    && (telling.date == null || thisWeek(telling.date))
                    && verb.kinds().contains(EventKind.VISIT)
                    && telling.part == org.parley.articles.PartKind.BODY;
            if (underWay && verb.form() == Form.THIRD) {
                // "is in Lima", and "goes on to Lima", which without a day lies ahead
                telling.status = verb.base().equals("be") ? EventStatus.UNDERWAY : EventStatus.SCHEDULED;
            }
            telling.firm = telling.status != null;
        }
    }

    /** The same days of the next week, with the part of the day that is told. */
    private static String weekOn(String date, DayRange days) {
        String first = days.first().plusDays(7).toString();
        return date.indexOf('/') > 0 ? first + "/" + days.last().plusDays(7) : first + date.substring(10);
    }

    /** A week or month that holds the day of publication. */
    private boolean thisWeek(String date) {
        DayRange days = date.length() < 10 ? DayRange.of(date).orElse(null) : null;
        return days != null && published != null && days.meets(new DayRange(published, published), 0);
    }

    /** Whether a clause tells of what will be and the telling beside it has a time that is not over. */
    boolean stillAhead(Telling telling, Clause before) {
        DayRange days = DayRange.of(telling.date).orElse(null);
        boolean will = VerbForms.WILL.contains(s.at(people.firstVerb(before, before.to())));
        return will && days != null && published != null && days.last().isAfter(published);
    }

    /** Likewise, the day of publication included. */
    boolean notOver(Telling telling, Clause before) {
        DayRange days = DayRange.of(telling.date).orElse(null);
        boolean will = VerbForms.WILL.contains(s.at(people.firstVerb(before, before.to())));
        return will && days != null && published != null && !days.last().isBefore(published);
    }

    /** ", visiting Vienna on Tuesday,": what the subject did besides. */
    boolean besides(Trigger trigger, Clause clause) {
        int before = trigger.from() - 1;
        return clause.kind() == Clauses.Kind.LOOSE && trigger.from() <= clause.from() + 1
                || (s.at(before).equals(",") && before > 0 && s.person[before - 1] != null);
    }
}
