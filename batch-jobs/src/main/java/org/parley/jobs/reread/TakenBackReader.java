package org.parley.jobs.reread;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.claims.ReadingArchive;
import org.parley.jobs.nightly.ListReader;

/** The articles that are to be related again, in their old order; a restart finds the rest of them. */
@Named
@Dependent
public class TakenBackReader extends ListReader {
    @Inject
    private ReadingArchive archive;

    @Override
    protected List<String> list() {
        return archive.takenBack();
    }
}
