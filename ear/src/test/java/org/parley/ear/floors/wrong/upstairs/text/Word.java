package org.parley.ear.floors.wrong.upstairs.text;

import org.parley.ear.floors.wrong.upstairs.claims.Claim;

final class Word {
    Claim claim;
}
