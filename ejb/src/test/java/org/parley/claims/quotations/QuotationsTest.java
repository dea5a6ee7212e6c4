package org.parley.claims.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.people.People;
import org.parley.people.PersonReference;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;

class QuotationsTest {
    private static final Map<String, String> NAMES = Map.of(
            "Maria Lund",
            "Maria Lund",
            "Lund",
            "Maria Lund",
            "She",
            "Maria Lund",
            "she",
            "Maria Lund",
            "Omar Diallo",
            "Omar Diallo",
            "Diallo",
            "Omar Diallo");

    private static List<String> read(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        Part body = new Part(PartKind.BODY, new Span(0, text.length()), 1);
        List<ArticleText.PlacedSentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int end = 0;
        for (Sentence sentence : SentenceSplitter.split(text)) {
            paragraph += text.substring(end, sentence.span().start()).contains("\n") ? 1 : 0;
            end = sentence.span().end();
            sentences.add(new ArticleText.PlacedSentence(sentence, body, paragraph));
        }
        ArticleText article =
                new ArticleText(text, null, PublicationDate.unknown("a test"), "", true, List.of(body), sentences);
        return Quotations.in(article, people(text)).stream()
                .map(q -> (q.speaker() == null ? "?" : q.speaker()) + ": "
                        + q.span().of(text))
                .toList();
    }

    private static People people(String text) {
        List<PersonReference> references = new ArrayList<>();
        NAMES.forEach((printed, name) -> {
            for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
                int after = at + printed.length();
                boolean whole = (after == text.length() || !Character.isLetter(text.charAt(after)))
                        && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
                boolean longer = printed.indexOf(' ') < 0
                        && at > 5
                        && text.charAt(at - 1) == ' '
                        && NAMES.keySet().stream()
                                .anyMatch(k -> k.endsWith(" " + printed)
                                        && text.substring(0, after).endsWith(k));
                if (whole && !longer) {
                    references.add(
                            new PersonReference(new Span(at, after), PersonReference.Kind.SURNAME, List.of(name)));
                }
            }
        });
        references.sort(Comparator.comparing(PersonReference::span));
        return new People(List.of(), references, List.of());
    }

    @Test
    void straight_curly_single_and_doubled_marks() {
        assertThat(read("\"The fish must be counted,\" Lund said."))
                .containsExactly("Maria Lund: \"The fish must be counted,\"");
        assertThat(read("Lund said: “We will count the fish.”"))
                .containsExactly("Maria Lund: “We will count the fish.”");
        assertThat(read("‘We will count the ministers’ fish,’ said Maria Lund."))
                .containsExactly("Maria Lund: ‘We will count the ministers’ fish,’");
        assertThat(read("``We will count the fish,'' said Lund."))
                .containsExactly("Maria Lund: ``We will count the fish,''");
    }

    @Test
    void a_split_quotation_has_one_speaker() {
        assertThat(read("“We are close,” said Diallo, “but the last mile is the longest.” “It will take weeks.”"))
                .containsExactly(
                        "Omar Diallo: “We are close,”",
                        "Omar Diallo: “but the last mile is the longest.”",
                        "Omar Diallo: “It will take weeks.”");
    }

    @Test
    void the_subject_of_the_verb_speaks_across_insertions_and_joined_verbs() {
        assertThat(read("Lund, speaking to reporters before leaving for Oslo, said “we are not there yet”."))
                .containsExactly("Maria Lund: “we are not there yet”");
        assertThat(read("Diallo met Lund in Oslo and said, “We talked about the fish.”"))
                .containsExactly("Omar Diallo: “We talked about the fish.”");
        assertThat(read("Lund left the room, saying “I have nothing to add”.")).isNotEmpty();
    }

    @Test
    void an_unclosed_quotation_ends_with_its_paragraph_or_goes_on_in_the_next() {
        assertThat(read("She briefly said, “I do not want to guess.", "The talks go on."))
                .containsExactly("Maria Lund: “I do not want to guess.");
        assertThat(read("“The first day was long,” Lund said. “The second was longer.", "“The third will be short.”"))
                .containsExactly(
                        "Maria Lund: “The first day was long,”",
                        "Maria Lund: “The second was longer.",
                        "Maria Lund: “The third will be short.”");
    }

    @Test
    void speech_without_marks_needs_a_first_person_and_a_speaker() {
        assertThat(read("Our fleet stays in port, Lund told reporters after the call."))
                .containsExactly("Maria Lund: Our fleet stays in port");
        assertThat(read("The fleet stays in port, Lund told reporters.")).isEmpty();
        assertThat(read("The EU and the US agreed on fish, Lund said.")).isEmpty();
    }

    @Test
    void terms_and_titles_in_marks_are_no_speech() {
        assertThat(read("The ministers want all “green duties” on fish abolished."))
                .isEmpty();
        assertThat(read("Lund said the “fish wall” would fall.")).isEmpty();
        assertThat(read("He read “The Old Man and the Sea” on the plane.")).isEmpty();
    }

    @Test
    void a_fragment_counts_where_its_speaker_is_sure() {
        assertThat(read("Lund stressed the need for a “fair and lasting” deal."))
                .containsExactly("Maria Lund: “fair and lasting”");
        assertThat(read("The ministry stressed the need for a “fair and lasting” deal."))
                .isEmpty();
    }

    @Test
    void an_unknown_speaker_stays_unknown() {
        assertThat(read("Lund left. “It was a very long day,” a senior official said."))
                .containsExactly("?: “It was a very long day,”");
        assertThat(read("“Nobody asked us about the fish in these waters.”"))
                .containsExactly("?: “Nobody asked us about the fish in these waters.”");
    }
}
