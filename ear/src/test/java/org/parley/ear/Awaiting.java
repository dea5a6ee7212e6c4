package org.parley.ear;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another thread or process is about to do, and fails loudly when it never does. */
final class Awaiting {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Awaiting() {}

    static void truth(BooleanSupplier condition) {
        value(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    static <T> T value(Supplier<Optional<T>> question) {
        long begin = System.nanoTime();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("it did not come true within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
