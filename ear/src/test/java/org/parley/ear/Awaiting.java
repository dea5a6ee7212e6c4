package org.parley.ear;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another thread or process is about to do, and fails loudly when it never does. */
final class Awaiting {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(8);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Awaiting() {}

    static void truth(BooleanSupplier condition) {
        value(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** For what waits for a lease to run out, or for a whole night. */
    static void patiently(BooleanSupplier condition) {
        value(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty(), LONG_PATIENCE);
    }

    static <T> T value(Supplier<Optional<T>> question) {
        return value(question, PATIENCE);
    }

    private static <T> T value(Supplier<Optional<T>> question, Duration patience) {
        long begin = System.nanoTime();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new AssertionError("it did not come true within " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
