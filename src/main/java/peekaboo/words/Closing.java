package peekaboo.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import peekaboo.dyad.Accord;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.Valence;
import peekaboo.measure.Ending;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Channels;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.text.ClockText;

/** One sentence on a whole session: how often the infant turned away, how that ended, how the two were matched. */
final class Closing {
    /** What has to be recorded. */
    static final Channels NEEDS = Channels.PHASES.and(Spells.KNOWN);

    private final Strings strings;
    private final Recording recording;
    private final Sheet coded;
    private final List<Spell> spells;
    private final int whileFussing;

    /** On a session that has ended, as far as it was coded and counts. */
    Closing(Strings strings, Recording recording) {
        this.strings = strings;
        this.recording = recording;
        coded = recording.sheet(Stretch.WHOLE_SESSION);
        spells = Spells.of(recording);
        whileFussing = count(this::turnsAwayFussing);
    }

    /** How often an infant turns away that fusses already, which is no turning away in the sense of {@link Spell}. */
    private boolean turnsAwayFussing(int tick) {
        return coded.infant(tick).valence() == Valence.NEGATIVE && coded.began(InfantEvent.LOOKS_AWAY, tick);
    }

    private boolean matched(int tick) {
        return Accord.USUAL.matches(coded.infant(tick), coded.caregiver(tick));
    }

    private int count(IntPredicate holds) {
        int count = 0;
        for (int tick = 0; tick < coded.length(); tick++) {
            count += holds.test(tick) ? 1 : 0;
        }
        return count;
    }

    /** The sentence; none of a session of which nothing counts. */
    Optional<String> sentence() {
        if (coded.length() == 0) {
            return Optional.empty();
        }
        boolean all = coded.length() == recording.ticks() - recording.countsFrom();
        String time = ClockText.of(coded.seconds());
        String length = all ? time : strings.say(Wording.TIME_CODED, time);
        String share = strings.number(100.0 * count(this::matched) / coded.length(), 0);
        return Optional.of(strings.say(Wording.CLOSING, length, turnings(), share));
    }

    /** What happened, beginning with a verb. */
    String turnings() {
        String fussing = whileFussing == 0 ? "" : strings.say(Wording.TURNINGS_FUSSING, times(whileFussing));
        if (spells.isEmpty()) {
            return strings.say(Wording.NO_TURNING, fussing);
        }
        List<String> ends = new ArrayList<>();
        ends.add(returns());
        end(ends, Wording.ENDED_FUSSING, count(Ending.PROTEST));
        end(ends, Wording.ENDED_CAUGHT, count(Ending.CAPTURED));
        end(ends, Wording.ENDED_AWAY, count(Ending.EPISODE_END) + count(Ending.SESSION_END));
        return strings.say(Wording.TURNINGS, times(spells.size()), listed(ends), fussing);
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        String before = String.join(", ", parts.subList(0, last));
        String joint = before.indexOf(',') < 0 ? " " : ", ";
        return last == 0 ? parts.get(0) : before + joint + strings.say(Wording.AND) + " " + parts.get(last);
    }

    private String returns() {
        int[] latencies = latencies();
        if (latencies.length == 0) {
            return strings.say(Wording.DID_NOT_COME_BACK);
        }
        String median = strings.number(median(latencies) * coded.tickSeconds(), 1);
        return latencies.length == 1
                ? strings.say(Wording.CAME_BACK_ONCE, median)
                : strings.say(Wording.CAME_BACK, times(latencies.length), median);
    }

    private void end(List<String> ends, Wording how, int count) {
        if (count > 0) {
            ends.add(strings.say(how, times(count)));
        }
    }

    private int count(Ending ending) {
        int count = 0;
        for (Spell spell : spells) {
            count += spell.ending() == ending ? 1 : 0;
        }
        return count;
    }

    private int[] latencies() {
        int[] latencies = new int[count(Ending.RETURNED)];
        int next = 0;
        for (Spell spell : spells) {
            if (spell.reEngaged()) {
                latencies[next++] = spell.latencyTicks();
            }
        }
        Arrays.sort(latencies);
        return latencies;
    }

    private static double median(int[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    private String times(int count) {
        return switch (count) {
            case 0 -> strings.say(Wording.NOT_AT_ALL);
            case 1 -> strings.say(Wording.ONCE);
            case 2 -> strings.say(Wording.TWICE);
            default -> strings.say(Wording.TIMES, "" + count);
        };
    }
}
