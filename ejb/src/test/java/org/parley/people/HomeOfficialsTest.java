package org.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;

class HomeOfficialsTest {
    private static final String BODY =
            "Prime Minister Haru Senda and President Carl Hobart talked by phone on Friday. The U.S. asked for the call.\n";

    @Test
    void an_outlet_that_prints_home_time_names_its_own_prime_minister_without_the_country() {
        assertThat(sideOf("Haru Senda", "15:41 JST, May 23, 2025\n\n" + BODY)).isEqualTo("Japan");
    }

    @Test
    void without_a_home_the_country_stays_open() {
        assertThat(sideOf("Haru Senda", "May 23, 2025\n\n" + BODY)).isNull();
    }

    @Test
    void a_president_is_not_of_a_country_that_has_none() {
        assertThat(sideOf("Carl Hobart", "15:41 JST, May 23, 2025\n\n" + BODY)).isEqualTo("United States");
    }

    @Test
    void a_president_beside_the_chancellor_who_leads_is_another_countrys() {
        String report =
                "A day after President Carl Hobart threatened a tariff, %s said Berlin would wait. Berlin wants calm.\n";

        assertThat(sideOf("Carl Hobart", report.formatted("German Chancellor Anna Lund")))
                .isNull();
        assertThat(sideOf("Carl Hobart", report.formatted("German Trade Minister Anna Lund")))
                .isEqualTo("Germany");
    }

    private static @org.jspecify.annotations.Nullable String sideOf(String name, String text) {
        Outcome outcome = ArticleIntake.withAllFormats()
                .read(new SourceDocument("a.txt", text.getBytes(StandardCharsets.UTF_8), null))
                .get(0);
        People people = new PeopleReader().read(((Outcome.Read) outcome).text());
        return people.named(name).map(PersonMention::affiliation).orElse(null);
    }
}
