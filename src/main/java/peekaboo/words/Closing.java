package peekaboo.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Valence;
import peekaboo.engine.TickRecord;
import peekaboo.metric.Ending;
import peekaboo.metric.Spell;
import peekaboo.text.ClockText;

/** One sentence on a whole session: how often the infant turned away, how that ended, how the two were matched. */
final class Closing {
    private final Strings strings;
    private final List<Spell> spells;
    private final int whileFussing;

    /**
     * @param whileFussing how often it turned away when it fussed already, which is no turning away in the sense of {@link Spell}
     */
    Closing(Strings strings, List<Spell> spells, int whileFussing) {
        this.whileFussing = whileFussing;
        this.strings = strings;
        this.spells = spells;
    }

    /** True when an infant that fusses already turns away in this tick. */
    static boolean turnsAwayFussing(TickRecord record) {
        return record.infantPhase().valence() == Valence.NEGATIVE && record.began(InfantEvent.LOOKS_AWAY);
    }

    /**
     * The sentence.
     *
     * @param ticks length of the session as far as it was coded, above 0
     * @param matched in how many of them the phases matched
     * @param all true when the whole session was coded
     */
    String sentence(TickClock clock, int ticks, int matched, boolean all) {
        String time = ClockText.of(clock.secondsAt(ticks));
        String length = all ? time : strings.say(Say.TIME_CODED, time);
        String share = strings.number(100.0 * matched / ticks, 0);
        return strings.say(Say.CLOSING, length, turnings(clock), share);
    }

    /** What happened, beginning with a verb. */
    String turnings(TickClock clock) {
        String fussing = whileFussing == 0 ? "" : strings.say(Say.TURNINGS_FUSSING, times(whileFussing));
        if (spells.isEmpty()) {
            return strings.say(Say.NO_TURNING, fussing);
        }
        List<String> ends = new ArrayList<>();
        ends.add(returns(clock));
        end(ends, Say.ENDED_FUSSING, count(Ending.PROTEST));
        end(ends, Say.ENDED_CAUGHT, count(Ending.CAPTURED));
        end(ends, Say.ENDED_AWAY, count(Ending.EPISODE_END) + count(Ending.SESSION_END));
        return strings.say(Say.TURNINGS, times(spells.size()), listed(ends), fussing);
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        String before = String.join(", ", parts.subList(0, last));
        String joint = before.indexOf(',') < 0 ? " " : ", ";
        return last == 0 ? parts.get(0) : before + joint + strings.say(Say.AND) + " " + parts.get(last);
    }

    private String returns(TickClock clock) {
        int[] latencies = latencies();
        if (latencies.length == 0) {
            return strings.say(Say.DID_NOT_COME_BACK);
        }
        String median = strings.number(median(latencies) * clock.seconds(), 1);
        return latencies.length == 1
                ? strings.say(Say.CAME_BACK_ONCE, median)
                : strings.say(Say.CAME_BACK, times(latencies.length), median);
    }

    private void end(List<String> ends, Say how, int count) {
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
            case 0 -> strings.say(Say.NOT_AT_ALL);
            case 1 -> strings.say(Say.ONCE);
            case 2 -> strings.say(Say.TWICE);
            default -> strings.say(Say.TIMES, "" + count);
        };
    }
}
