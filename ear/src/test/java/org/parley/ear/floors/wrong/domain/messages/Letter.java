package org.parley.ear.floors.wrong.domain.messages;

import org.parley.ear.floors.wrong.domain.text.Word;

final class Letter {
    Word word;
}
