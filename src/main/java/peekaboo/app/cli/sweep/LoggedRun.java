package peekaboo.app.cli.sweep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.study.PooledStudy.ArmOutcomes;
import peekaboo.study.PooledStudy.Outcome;
import peekaboo.study.PooledStudy.Resamples;
import peekaboo.sweep.RunResult;

/**
 * A run as a log has it: every number to its last bit.
 *
 * @param values of what is varied, as a scenario file has them
 * @param result what the run gave
 */
record LoggedRun(List<String> values, RunResult result) {
    private static final String NOTHING = "-";

    LoggedRun {
        values = List.copyOf(values);
    }

    /** What stands in its row: number, seed, dyads, values; for each arm digest and turnings away, and for each outcome value and resamples. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(result.run()));
        cells.add(Integer.toString(result.seed()));
        cells.add(Integer.toString(result.dyads()));
        cells.addAll(values);
        for (ArmOutcomes arm : result.arms()) {
            cells.add(arm.digest().isEmpty() ? NOTHING : arm.digest());
            cells.add(Integer.toString(arm.turningsAway()));
            for (Outcome outcome : arm.outcomes()) {
                cells.add(text(outcome.value()));
                cells.add(text(outcome.resamples()));
            }
        }
        return cells;
    }

    private static String text(Measured<Estimate> value) {
        return value instanceof Measured.NotObserved<Estimate> missing
                ? NOTHING + " " + why(missing.reason(), missing.fault())
                : value.get().value() + " " + ends(value.get().interval());
    }

    private static String ends(Measured<Interval> interval) {
        return interval instanceof Measured.NotObserved<Interval> missing
                ? NOTHING + " " + why(missing.reason(), missing.fault())
                : interval.get().low() + " " + interval.get().high() + " "
                        + interval.get().level();
    }

    /** What went wrong may be told in any words: it is written so that none of them can be taken for an end. */
    private static String why(Measured.Reason reason, String fault) {
        return fault.isEmpty()
                ? reason.label()
                : reason.label() + " " + encoded(fault.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Resamples resamples) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * resamples.size());
        for (int i = 0; i < resamples.size(); i++) {
            bytes.putFloat(resamples.at(i));
        }
        return resamples.size() == 0 ? NOTHING : encoded(bytes.array());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The run that these cells tell of; nothing if they tell of none. */
    static Optional<LoggedRun> of(SweepHead head, List<String> cells) {
        Iterator<String> next = cells.iterator();
        try {
            int run = Integer.parseInt(next.next());
            int seed = Integer.parseInt(next.next());
            int dyads = Integer.parseInt(next.next());
            List<String> values = new ArrayList<>();
            for (int axis = 0; axis < head.axes().size(); axis++) {
                values.add(next.next());
            }
            List<ArmOutcomes> arms = new ArrayList<>();
            for (String arm : head.arms()) {
                arms.add(arm(arm, head.outcomes(), next));
            }
            boolean isWhole = !next.hasNext();
            return isWhole
                    ? Optional.of(new LoggedRun(values, new RunResult(run, seed, dyads, arms)))
                    : Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException | IndexOutOfBoundsException unfit) {
            return Optional.empty();
        }
    }

    private static ArmOutcomes arm(String name, List<Quantity> quantities, Iterator<String> next) {
        String digest = next.next();
        int turnings = Integer.parseInt(next.next());
        List<Outcome> outcomes = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Measured<Estimate> value = value(List.of(next.next().split(" ", -1)));
            outcomes.add(new Outcome(quantity, value, resamples(next.next())));
        }
        return new ArmOutcomes(name, turnings, digest.equals(NOTHING) ? "" : digest, outcomes);
    }

    private static Measured<Estimate> value(List<String> words) {
        if (words.get(0).equals(NOTHING)) {
            return missing(words.subList(1, words.size()));
        }
        Measured<Interval> interval = words.get(1).equals(NOTHING)
                ? missing(words.subList(2, words.size()))
                : Measured.observed(new Interval(number(words.get(1)), number(words.get(2)), number(words.get(3))));
        return Measured.observed(new Estimate(number(words.get(0)), interval));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static <T> Measured<T> missing(List<String> words) {
        if (words.size() > 1) {
            return Measured.failed(new String(Base64.getDecoder().decode(words.get(1)), StandardCharsets.UTF_8));
        }
        Measured.Reason reason = Arrays.stream(Measured.Reason.values())
                .filter(one -> one.label().equals(words.get(0)))
                .findFirst()
                .orElseThrow();
        return Measured.notObserved(reason);
    }

    private static Resamples resamples(String text) {
        if (text.equals(NOTHING)) {
            return Resamples.of(new float[0]);
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        float[] values = new float[bytes.remaining() / Float.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getFloat();
        }
        return Resamples.of(values);
    }
}
