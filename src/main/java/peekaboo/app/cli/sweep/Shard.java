package peekaboo.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sweep: every so-manieth run.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
record Shard(int number, int of) {
    /** All of it. */
    static final Shard WHOLE = new Shard(1, 1);

    static final int MOST = 10_000;

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

    /** What is written {@code 2/3}; nothing if it is written otherwise, or there is no such part. */
    static Optional<Shard> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return shard.number <= shard.of && shard.of <= MOST ? Optional.of(shard) : Optional.empty();
    }

    boolean isWhole() {
        return of == 1;
    }

    /** Whether a run is in it. */
    boolean has(int run) {
        return run % of == number - 1;
    }

    /** The runs of a sweep that are in it. */
    List<Integer> of(int runs) {
        List<Integer> some = new ArrayList<>();
        for (int run = number - 1; run < runs; run += of) {
            some.add(run);
        }
        return some;
    }

    /** As one types it. */
    String text() {
        return number + "/" + of;
    }
}
