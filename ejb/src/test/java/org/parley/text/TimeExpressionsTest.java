package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeExpressionsTest {
    /** A Wednesday. */
    private static final TimeContext WEDNESDAY = TimeContext.of(LocalDate.of(2024, 3, 13));

    private static List<String> read(String text, TimeContext context) {
        return TimeExpressions.find(SentenceSplitter.split(text), context).stream()
                .map(t -> t.span().of(text) + " = " + t.value() + (t.resolved() ? "" : " open"))
                .toList();
    }

    private static List<String> read(String text) {
        return read(text, WEDNESDAY);
    }

    @Test
    void weekdays_follow_the_tense() {
        assertThat(read("The miners met on Monday and will vote on Friday."))
                .containsExactly("Monday = 2024-03-11", "Friday = 2024-03-15");
        assertThat(read("The vote is scheduled for Tuesday. The deadline is Sunday."))
                .containsExactly("Tuesday = 2024-03-19", "Sunday = 2024-03-17");
        assertThat(read("Peru said Thursday that it would answer.")).containsExactly("Thursday = 2024-03-07");
        assertThat(read("The chair speaks to reporters after the talks on Tuesday."))
                .containsExactly("Tuesday = 2024-03-12");
        assertThat(read("A strike that began Wednesday goes on.")).containsExactly("Wednesday = 2024-03-13");
    }

    @Test
    void the_present_tense_of_a_timetable_lies_ahead() {
        assertThat(read("Minister Ana Roca leaves for Lima on Sunday.")).containsExactly("Sunday = 2024-03-17");
        assertThat(read("Roca, who flew in on Monday, travels on to Quito on Friday."))
                .containsExactly("Monday = 2024-03-11", "Friday = 2024-03-15");
        assertThat(read("Roca, in Chile since Sunday, departs Thursday."))
                .containsExactly("Sunday = 2024-03-10", "Thursday = 2024-03-14");
        assertThat(read("Roca calls on the king and heads home on Saturday.")).containsExactly("Saturday = 2024-03-16");
        assertThat(read("A tenth round, this one among experts, kicks off in Lima on Monday."))
                .containsExactly("Monday = 2024-03-18");
        assertThat(read("The talks proper start in Lima on Saturday. The talks start in Lima on Saturday."))
                .contains("Saturday = 2024-03-16");
        assertThat(read("The heads of both unions met on Friday.")).containsExactly("Friday = 2024-03-08");
        assertThat(read("Roca pays a call on the king on the 14th and goes home."))
                .containsExactly("the 14th = 2024-03-14");
    }

    @Test
    void a_deadline_begins_at_its_date_and_a_late_night_ends_with_its_word() {
        assertThat(read("The Aug. 1 deadline is near. They met late Monday night."))
                .containsExactly("Aug. 1 = 2024-08-01", "late Monday night = 2024-03-11TNI");
    }

    @Test
    void a_full_day_a_fortnight_and_every_other_day_are_told() {
        assertThat(read("Talks lasted a full day. A fortnight of talks is over. They meet every other week."))
                .containsExactly("a full day = P1D", "A fortnight = P2W", "every other week = P2W");
    }

    @Test
    void a_day_takes_the_year_told_beside_it() {
        assertThat(read("They met on May 5 last year, and the pact ends on July 1 next year."))
                .containsExactly("May 5 last year = 2023-05-05", "July 1 next year = 2025-07-01");
    }

    @Test
    void the_stamp_of_a_live_report_is_of_its_day() {
        assertThat(read("3:40 p.m. - The minister leaves.")).containsExactly("3:40 p.m. = 2024-03-13T15:40");
    }

    @Test
    void weeks_before_a_whole_month_say_no_day() {
        assertThat(read("The pact dates from February. A week earlier they had spoken."))
                .containsExactly("February = 2024-02", "A week earlier = null open");
    }

    @Test
    void the_month_after_is_that_behind_the_one_named() {
        assertThat(read("A round is due in May and a summit the month after."))
                .containsExactly("May = 2024-05", "the month after = 2024-06");
    }

    @Test
    void a_week_counted_in_a_month_is_seven_of_its_days() {
        assertThat(
                        read(
                                "The round will be in the last week of April. The vote came in the second week of January 2024."))
                .containsExactly(
                        "the last week of April = 2024-04-24/2024-04-30",
                        "the second week of January 2024 = 2024-01-08/2024-01-14");
    }

    @Test
    void what_was_to_come_lies_ahead_past_an_adverb_and_what_was_stretched_ends_ahead() {
        assertThat(read("Roca was also to see the king before flying home Sunday."))
                .containsExactly("Sunday = 2024-03-17");
        assertThat(read("Roca stretched her stay through Saturday.")).containsExactly("Saturday = 2024-03-16");
        assertThat(read("The bidders have until June 30 to come forward.")).containsExactly("June 30 = 2024-06-30");
        assertThat(read("Her departure was put off by a day to Friday.")).contains("Friday = 2024-03-15");
        assertThat(read("Chile agreed to it on Thursday.")).containsExactly("Thursday = 2024-03-07");
    }

    @Test
    void an_undated_text_takes_its_years_from_a_range_printed_in_full() {
        assertThat(read("They met on June 27 and 28, 2025. They had met on June 13.", TimeContext.UNKNOWN))
                .contains("June 13 = 2025-06-13");
    }

    @Test
    void the_present_tense_of_a_caption_lies_behind() {
        var text = "Minister Ana Roca leaves the palace after talks on Friday.";
        assertThat(TimeExpressions.find(SentenceSplitter.split(text), WEDNESDAY, sentence -> true))
                .extracting(TimeExpression::value)
                .containsExactly("2024-03-08");
    }

    @Test
    void what_was_agreed_lies_behind_and_what_was_offered_ahead() {
        assertThat(read("In the last of them, on Thursday night, Roca agreed to cut the fee."))
                .containsExactly("Thursday night = 2024-03-07TNI");
        assertThat(read("He signalled readiness to deliver the gas from October but refused the price."))
                .containsExactly("October = 2024-10");
        assertThat(read("A mediator has called both to Lima for Thursday at 9 a.m."))
                .containsExactly("Thursday at 9 a.m. = 2024-03-14T09:00");
        assertThat(read("Saturday's picket could be called off. Monday's picket was called off."))
                .containsExactly("Saturday = 2024-03-16", "Monday = 2024-03-11");
        assertThat(read("She has invited him to July's summit.")).containsExactly("July = 2024-07");
    }

    @Test
    void days_that_share_a_month() {
        assertThat(read("The council on 27 and 28 October. A session from 9 to 13 June 2026."))
                .containsExactly(
                        "27 and 28 October = 2023-10-27/2023-10-28", "9 to 13 June 2026 = 2026-06-09/2026-06-13");
        assertThat(read("They will meet on April 28 and 29. On March 11 and 12 people came."))
                .containsExactly("April 28 and 29 = 2024-04-28/2024-04-29", "March 11 = 2024-03-11");
        assertThat(read("They will meet on 3 and 17 April.")).containsExactly("17 April = 2024-04-17");
    }

    @Test
    void slashed_days_are_read_beside_the_day_of_writing_only() {
        assertThat(read("11/03/2024")).containsExactly("11/03/2024 = 2024-03-11");
        assertThat(read("05/03/2022")).containsExactly("05/03/2022 = null open");
    }

    @Test
    void halves_of_a_year_quarters_of_an_hour_and_the_same_evening() {
        assertThat(read("It will come in the second half of next year."))
                .containsExactly("the second half of next year = 2025-07-01/2025-12-31");
        assertThat(read("The round comes in the first half of 2026."))
                .containsExactly("the first half of 2026 = 2026-01-01/2026-06-30");
        assertThat(read("They sat for three-quarters of an hour, then just under an hour, on an hour-long call."))
                .extracting(t -> t.substring(t.indexOf("= ")))
                .containsExactly("= PT45M", "= PT1H", "= PT1H");
        assertThat(read("The levy was put off by a year.")).containsExactly("a year = P1Y");
        assertThat(read("They landed on Monday and left the same evening."))
                .containsExactly("Monday = 2024-03-11", "the same evening = 2024-03-11TEV");
    }

    @Test
    void weekdays_follow_last_next_this_and_coming() {
        assertThat(read("last Friday, this Friday, next Friday, the coming Friday, Friday of last week"))
                .containsExactly(
                        "last Friday = 2024-03-08",
                        "this Friday = 2024-03-15",
                        "next Friday = 2024-03-22",
                        "the coming Friday = 2024-03-15",
                        "Friday of last week = 2024-03-08");
    }

    @Test
    void an_undated_article_leaves_weekdays_and_years_open() {
        assertThat(read("They met on Friday and on April 7, and meet again next week.", TimeContext.UNKNOWN))
                .containsExactly("Friday = null open", "April 7 = XXXX-04-07 open", "next week = null open");
        assertThat(read("They met on May 3, 2021, and again on May 17.", TimeContext.UNKNOWN))
                .containsExactly("May 3, 2021 = 2021-05-03", "May 17 = 2021-05-17");
    }

    @Test
    void yearless_dates_take_the_nearest_year_and_the_tense_beside_them() {
        assertThat(read("It began on Dec. 20. It ends on Jan. 5."))
                .containsExactly("Dec. 20 = 2023-12-20", "Jan. 5 = 2024-01-05");
        assertThat(read("The year ended Jan. 31, and rules effective April 1.")).contains("Jan. 31 = 2024-01-31");
        assertThat(read("The 2nd day; on the 12th, they talked; the 16th floor"))
                .contains("the 12th = 2024-03-12")
                .hasSize(1);
    }

    @Test
    void weekdays_counted_in_a_month_are_counted_there() {
        assertThat(read("The round will open on the first Monday of June."))
                .containsExactly("the first Monday of June = 2024-06-03");
        assertThat(read("They will vote on the last Friday of the month."))
                .containsExactly("the last Friday of the month = 2024-03-29");
        assertThat(read("They met on the second Tuesday in February."))
                .containsExactly("the second Tuesday in February = 2024-02-13");
        assertThat(read("It will be on the fifth Monday of May."))
                .containsExactly("the fifth Monday of May = null open");
        assertThat(read("They will meet a week on Monday, or on Tuesday week."))
                .containsExactly("a week on Monday = 2024-03-25", "Tuesday week = 2024-03-26");
    }

    @Test
    void a_holiday_has_its_day_where_that_is_the_same_each_year() {
        assertThat(read("They met on New Year's Eve and on Good Friday."))
                .containsExactly("New Year's Eve = 2023-12-31", "Good Friday = null open");
    }

    @Test
    void two_days_on_end_told_by_their_numbers_are_a_range() {
        assertThat(read("The round will be on the 16th and 17th."))
                .containsExactly("the 16th and 17th = 2024-03-16/2024-03-17");
        assertThat(read("They spoke on the 4th and on the 7th."))
                .containsExactly("the 4th = 2024-03-04", "the 7th = 2024-03-07");
        assertThat(read("It is set for the 14th and")).containsExactly("the 14th = 2024-03-14");
    }

    @Test
    void the_previous_evening_is_that_before_the_day_told() {
        assertThat(read("They met on Saturday. Sele had called Roca the previous evening."))
                .contains("previous evening = 2024-03-08TEV");
        assertThat(read("The call took an hour and three quarters."))
                .containsExactly("an hour and three quarters = PT105M");
    }

    @Test
    void an_undated_text_does_not_tell_of_the_same_day_where_that_is_a_day_to_come_or_a_weekday() {
        TimeContext near = new TimeContext(null, null, LocalDate.of(2024, 3, 13));
        assertThat(read("Fees rise to 12 percent from April 1. Roca and Sele spoke by telephone the same day.", near))
                .containsExactly("April 1 = 2024-04-01", "the same day = null open");
        assertThat(read("The fees came on March 4. Roca wrote on Friday. They spoke the same day.", near))
                .containsExactly("March 4 = 2024-03-04", "Friday = null open", "the same day = null open");
        assertThat(read("Roca wrote on March 4. They spoke the same day.", near))
                .containsExactly("March 4 = 2024-03-04", "the same day = 2024-03-04");
        assertThat(read("The round will open on April 2. The leaders will speak the same day.", near))
                .containsExactly("April 2 = 2024-04-02", "the same day = 2024-04-02");
    }

    @Test
    void a_sentence_that_breaks_off_inside_a_date_has_none() {
        assertThat(read("The vote is set for the")).isEmpty();
        assertThat(read("They asked for the\n\nnext speaker.")).isEmpty();
    }

    @Test
    void ranges_of_days() {
        assertThat(
                        read(
                                "The summit on June 15-17, to be held from Sunday to Tuesday, between May 10 and 12, from May 30 to June 2."))
                .containsExactly(
                        "June 15-17 = 2024-06-15/2024-06-17",
                        "Sunday to Tuesday = 2024-03-17/2024-03-19",
                        "May 10 and 12 = 2024-05-10/2024-05-12",
                        "May 30 to June 2 = 2024-05-30/2024-06-02");
        assertThat(read("The meeting was postponed from Thursday to Friday.")).hasSize(2);
    }

    @Test
    void weeks_weekends_months_quarters_and_years() {
        assertThat(read("next week, this weekend, next month, in the third quarter of 2022, this year, the 1990s"))
                .containsExactly(
                        "next week = 2024-W12",
                        "this weekend = 2024-03-16/2024-03-17",
                        "next month = 2024-04",
                        "the third quarter of 2022 = 2022-Q3",
                        "this year = 2024",
                        "the 1990s = 199X");
        assertThat(read("late last week, in mid-April, by the end of this month, in the middle of this month"))
                .containsExactly(
                        "late last week = 2024-W10",
                        "mid-April = 2024-04",
                        "the end of this month = 2024-03-31",
                        "the middle of this month = 2024-03");
    }

    @Test
    void parts_of_a_day_and_clock_times_join_their_day() {
        assertThat(read("In the evening on Monday they ate; it was Tuesday morning at last."))
                .containsExactly("In the evening on Monday = 2024-03-11TEV", "Tuesday morning = 2024-03-12TMO");
        assertThat(read("16:08 JST, April 17, 2023")).containsExactly("16:08 JST, April 17, 2023 = 2023-04-17T16:08");
        assertThat(read("They met at 5 p.m. on Monday and at 7:30 a.m. local time."))
                .containsExactly("5 p.m. on Monday = 2024-03-11T17:00", "7:30 a.m. local time = T07:30 open");
    }

    @Test
    void lengths_and_repetitions() {
        assertThat(
                        read(
                                "a 45-minute call, about an hour and 50 minutes, over two hours, two and a half hours, half an hour, 3-1/2 hours"))
                .containsExactly(
                        "45-minute = PT45M",
                        "about an hour and 50 minutes = PT110M",
                        "over two hours = PT2H",
                        "two and a half hours = PT2H30M",
                        "half an hour = PT30M",
                        "3-1/2 hours = PT3H30M");
        assertThat(read("four consecutive weeks of talks, every Friday, for several months, 5 million tons a year"))
                .containsExactly(
                        "four consecutive weeks = P4W",
                        "every Friday = XXXX-WXX-5",
                        "several months = PXM open",
                        "a year = P1Y");
        assertThat(read("the 45-year-old miner, 60 years old, visited for a third consecutive week"))
                .containsExactly("third consecutive week = null open");
    }

    @Test
    void times_reckoned_from_a_time_named_before() {
        assertThat(
                        read(
                                "They meet in mid-May to sign the following month. They met on March 4 and the next day, and two days later."))
                .containsExactly(
                        "mid-May = 2024-05",
                        "the following month = 2024-06",
                        "March 4 = 2024-03-04",
                        "the next day = 2024-03-05",
                        "two days later = 2024-03-07");
        assertThat(read("The same day they met.")).containsExactly("The same day = null open");
    }

    @Test
    void what_is_announced_invited_to_or_agreed_again_lies_ahead() {
        assertThat(read("The cabinet holds its sitting on Friday.")).containsExactly("Friday = 2024-03-15");
        assertThat(read("She receives the unions on Thursday.")).containsExactly("Thursday = 2024-03-14");
        assertThat(read("He invited both sides to a reconciliation meeting in the capital on Friday."))
                .containsExactly("Friday = 2024-03-15");
        assertThat(read("Nothing was agreed, except to speak again on Thursday."))
                .containsExactly("Thursday = 2024-03-14");
    }

    @Test
    void a_day_whose_own_verb_is_over_lies_behind() {
        assertThat(read("Before Monday's summit began, the two had breakfast.")).containsExactly("Monday = 2024-03-11");
    }

    @Test
    void a_bare_day_falls_into_the_month_named_before_it() {
        assertThat(
                        read(
                                "They called a strike for 18 September. They threatened another, on the 25th, if nothing moves."))
                .containsExactly("18 September = 2024-09-18", "the 25th = 2024-09-25");
        assertThat(read("The round has been rescheduled for the 20th.")).containsExactly("the 20th = 2024-03-20");
    }

    @Test
    void lengths_that_come_close_or_barely_reach() {
        assertThat(
                        read(
                                "It took them barely an hour; they spoke for close to an hour; she stayed for the last half hour."))
                .containsExactly("barely an hour = PT1H", "close to an hour = PT1H", "the last half hour = PT30M");
    }

    @Test
    void an_adjective_does_not_take_the_hour_from_its_minutes() {
        assertThat(read("It was a frank hour and 20 minutes.")).containsExactly("hour and 20 minutes = PT80M");
    }

    @Test
    void earlier_in_the_day_is_the_day_named_before_else_that_of_writing() {
        assertThat(read("They met on Monday. Earlier in the day she had rung him."))
                .containsExactly("Monday = 2024-03-11", "Earlier in the day = 2024-03-11");
    }

    @Test
    void vague_times_have_no_date() {
        assertThat(read("She will travel at the most appropriate time, he said recently."))
                .containsExactly("at the most appropriate time = FUTURE_REF open", "recently = PAST_REF open");
    }

    @Test
    void the_zone_of_the_publication_day_is_told() {
        TimeContext tokyo = new TimeContext(LocalDate.of(2024, 3, 13), ZoneId.of("Asia/Tokyo"));
        assertThat(TimeExpressions.find(SentenceSplitter.split("They met on Monday."), tokyo)
                        .get(0)
                        .derivation())
                .isEqualTo("Monday on or before the publication day 2024-03-13 (Asia/Tokyo)");
    }

    @Test
    void names_and_numbers_are_no_times() {
        assertThat(
                        read(
                                "Theresa May may march with April Jones; No. 5 won 3-2; the second round; 2000 workers; 24 percent"))
                .isEmpty();
    }

    @Test
    void a_day_may_be_told_from_the_one_the_text_speaks_of() {
        assertThat(read("They met on Tuesday. The night before, Roca had phoned."))
                .containsExactly("Tuesday = 2024-03-12", "The night before = 2024-03-11TNI");
        assertThat(read("The pact was signed on Tuesday. Both had dined in Lima the Saturday before."))
                .containsExactly("Tuesday = 2024-03-12", "the Saturday before = 2024-03-09");
        assertThat(read("They met on Friday. Roca flies out as early as next week. Ruiz rang on the same day."))
                .contains("the same day = 2024-03-08");
        assertThat(read("They spoke on Monday and again on Friday. It was short. It was dull. Ruiz rang the same day."))
                .contains("the same day = null open");
        assertThat(read("The night before the vote was calm.")).isEmpty();
    }

    @Test
    void a_part_of_a_month_has_its_days() {
        assertThat(read("She will come in the second half of April."))
                .containsExactly("the second half of April = 2024-04-16/2024-04-30");
        assertThat(read("She will come in the second half of next week."))
                .containsExactly("the second half of next week = 2024-W12");
        assertThat(read("They will meet before the month is out.")).containsExactly("the month is out = 2024-03-31");
        assertThat(read("They will meet before the end of the year."))
                .containsExactly("the end of the year = 2024-12-31");
    }

    @Test
    void a_chronicle_tells_in_the_present_tense_what_was() {
        assertThat(read("- January 16: President Ruiz receives the envoy.").get(0))
                .endsWith("= 2024-01-16");
        assertThat(read("The envoy was to speak with Ruiz later on Tuesday."))
                .containsExactly("later on Tuesday = 2024-03-12");
    }

    @Test
    void what_was_first_set_is_over_and_what_may_be_one_of_two_days_is_to_come() {
        assertThat(read("The session, first set for Tuesday, was moved.")).containsExactly("Tuesday = 2024-03-12");
        assertThat(read("A call comes Thursday or Friday.").get(0)).endsWith("= 2024-03-14/2024-03-15");
        assertThat(read("Would Monday's session bring peace?").get(0)).endsWith("= 2024-03-18");
        assertThat(read("Roca leaves for Lima from the 15th to the 17th.").get(0))
                .contains("2024-03-15");
    }

    @Test
    void hours_are_told_with_their_quarters() {
        assertThat(read("It took two hours and a quarter.")).containsExactly("two hours and a quarter = PT135M");
        assertThat(read("It took another hour and a quarter.").get(0)).endsWith("= PT75M");
        assertThat(read("It took a good hour.")).containsExactly("a good hour = PT1H");
    }

    @Test
    void looks_grow_with_the_text_and_no_faster() {
        String hostile =
                "in the early late last next the 16th of May to June 15-17 about an hour and a half and \"the ";
        long once = TimeExpressions.looks(SentenceSplitter.split(hostile.repeat(500)), WEDNESDAY);
        long twice = TimeExpressions.looks(SentenceSplitter.split(hostile.repeat(1000)), WEDNESDAY);
        assertThat((double) twice / once).isBetween(1.9, 2.1);
    }
}
