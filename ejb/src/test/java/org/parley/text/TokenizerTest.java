package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<String> cut(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).toList();
    }

    @Test
    void words_keep_inner_marks() {
        assertThat(cut("Don't ask O'Brien about mid-May, AT&T or U.S.-made cars."))
                .containsExactly(
                        "Don't", "ask", "O'Brien", "about", "mid-May", ",", "AT&T", "or", "U.S.-made", "cars", ".");
    }

    @Test
    void possessives_stand_apart() {
        assertThat(cut("Peru's U.S.’s ministers' 1980s"))
                .containsExactly("Peru", "'s", "U.S.", "’s", "ministers", "'", "1980s");
    }

    @Test
    void numbers_end_at_hyphens_and_keep_commas_and_decimals() {
        assertThat(cut("a 45-minute call, June 15-17, $1,500.50 at 12:58, 25%."))
                .containsExactly(
                        "a",
                        "45",
                        "-",
                        "minute",
                        "call",
                        ",",
                        "June",
                        "15",
                        "-",
                        "17",
                        ",",
                        "$",
                        "1,500.50",
                        "at",
                        "12:58",
                        ",",
                        "25",
                        "%",
                        ".");
    }
}
