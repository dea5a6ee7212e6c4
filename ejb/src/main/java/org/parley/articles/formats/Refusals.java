package org.parley.articles.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Rejection;

/** Says no in the words of a rejection. */
final class Refusals {
    private Refusals() {}

    static DraftOutcome item(Rejection.Reason reason, String message) {
        return new DraftOutcome.Refused(new Rejection(reason, message, null));
    }

    static List<DraftOutcome> file(Rejection.Reason reason, String message) {
        return List.of(item(reason, message));
    }

    static List<DraftOutcome> file(Rejection.Reason reason, String message, @Nullable Long offset) {
        return List.of(new DraftOutcome.Refused(new Rejection(reason, message, offset)));
    }
}
