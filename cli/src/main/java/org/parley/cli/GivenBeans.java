package org.parley.cli;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.parley.cli.memory.ReadingObserver;
import org.parley.developments.Archives;
import org.parley.nights.Inbox;

/** Gives the beans of a run what lies outside: the files to read, the clock, who hears of what is read, and where relating writes. */
final class GivenBeans implements Extension {
    private final Inbox inbox;
    private final Clock clock;
    private final ReadingObserver observer;
    private final Archives archives;

    GivenBeans(Inbox inbox, Clock clock, ReadingObserver observer, Archives archives) {
        this.inbox = inbox;
        this.clock = clock;
        this.observer = observer;
        this.archives = archives;
    }

    void add(@Observes AfterBeanDiscovery beans) {
        beans.<Inbox>addBean()
                .addTransitiveTypeClosure(Inbox.class)
                .scope(Singleton.class)
                .produceWith(all -> inbox);
        beans.<Clock>addBean()
                .addTransitiveTypeClosure(Clock.class)
                .scope(Singleton.class)
                .produceWith(all -> clock);
        beans.<Archives>addBean()
                .addTransitiveTypeClosure(Archives.class)
                .scope(Singleton.class)
                .produceWith(all -> archives);
        beans.<ReadingObserver>addBean()
                .addTransitiveTypeClosure(ReadingObserver.class)
                .scope(Singleton.class)
                .produceWith(all -> observer);
    }
}
