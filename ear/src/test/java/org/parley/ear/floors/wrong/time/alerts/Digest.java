package org.parley.ear.floors.wrong.time.alerts;

import java.time.Instant;

final class Digest {
    Instant sent() {
        return Instant.now();
    }
}
