package org.parley.bench.archive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;

/**
 * Generated news, night after night, the same for the same seed: {@value #A_NIGHT} articles a night; stories of one to
 * forty articles over three days; four in five belong to a matter, a few of which are told of every night.
 */
final class NewsStream {
    static final int A_NIGHT = 400;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);
    private static final EventKind[] KINDS = {EventKind.MEETING, EventKind.CALL, EventKind.ROUND, EventKind.VISIT};

    private final World world;
    private final Random random;
    private final Zipf size = new Zipf(40, 1.6);
    private final Zipf person = new Zipf(6, 0.7);
    private final Map<Integer, Happening> last = new HashMap<>();
    private final Map<Integer, Integer> rounds = new HashMap<>();
    private final List<List<Happening>> nights = new ArrayList<>();
    private final Set<Integer> told = new HashSet<>();
    private final Deque<Happening> tonight = new ArrayDeque<>();
    private int night = -1;
    private int stories;
    private int turn;

    NewsStream(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    /**
     * An article to be written.
     *
     * @param of what it tells of
     * @param turn its place in the stream
     * @param night the night that brings it
     * @param seed what its words are drawn from
     * @param first whether it is the first of its story
     */
    record Planned(Happening of, int turn, LocalDate night, long seed, boolean first) {
        /** One in eight repeats the first article of its story, without its end. */
        boolean mirror() {
            return !first && Math.floorMod(seed, 8) == 0;
        }
    }

    /** The next article. */
    Planned next() {
        if (tonight.isEmpty()) {
            night++;
            plan();
        }
        Happening next = tonight.remove();
        boolean first = told.add(next.number());
        return new Planned(next, turn++, FIRST.plusDays(night), random.nextLong(), first);
    }

    private void plan() {
        List<Happening> planned = new ArrayList<>(ofNight(night));
        while (planned.size() < A_NIGHT) {
            Happening happening = open(FIRST.plusDays(night));
            planned.add(happening);
            for (int more = size.draw(random); more > 0; more--) {
                int wait = Math.max(0, random.nextInt(6) - 3);
                (wait == 0 ? planned : ofNight(night + wait)).add(happening);
            }
        }
        while (planned.size() > A_NIGHT) {
            ofNight(night + 1).add(planned.remove(planned.size() - 1));
        }
        Collections.shuffle(planned, random);
        tonight.addAll(planned);
        nights.set(night, List.of());
    }

    private List<Happening> ofNight(int which) {
        while (nights.size() <= which) {
            nights.add(new ArrayList<>());
        }
        return nights.get(which);
    }

    private Happening open(LocalDate day) {
        World.Matter matter = random.nextInt(5) == 0 ? null : world.anyMatter(random);
        EventKind kind = KINDS[random.nextInt(KINDS.length)];
        int value = 2 + random.nextInt(60);
        Happening happening = new Happening(
                stories++,
                matter,
                day.minusDays(random.nextInt(2)),
                world.words(random, 40),
                kind,
                matter != null && kind == EventKind.ROUND ? rounds.merge(matter.number(), 1, Integer::sum) : null,
                matter == null ? List.of() : people(matter),
                World.name(70_000 + random.nextInt(300)),
                20 + 5 * random.nextInt(30),
                random.nextInt(30),
                value,
                matter == null ? null : before(matter));
        if (matter != null) {
            last.put(matter.number(), happening.alone());
        }
        return happening;
    }

    private @Nullable Happening before(World.Matter matter) {
        return last.get(matter.number());
    }

    /** One of each side, mostly the same two. */
    private List<World.Person> people(World.Matter matter) {
        return List.of(
                matter.persons().get(2 * person.draw(random)), matter.persons().get(2 * person.draw(random) + 1));
    }
}
