package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import peekaboo.dyad.Accord;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.Valence;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Moments;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.measure.battery.Matching;
import peekaboo.record.Channels;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.text.ClockText;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;

/** One sentence on a whole session: how often the infant turned away, how that ended, how much of the time the two were together. */
public final class Closing {
    private static final Matching MATCHING = new Matching(Accord.USUAL);

    /** What has to be recorded. */
    public static final Channels NEEDS = MATCHING.needs().and(Spells.KNOWN);

    private final Recording recording;
    private final Sheet coded;
    private final List<Spell> spells;
    private final int whileFussing;

    /** On a session that has ended, as far as it was coded and counts. */
    public Closing(Recording recording) {
        this.recording = recording;
        coded = recording.sheet(Stretch.WHOLE_SESSION);
        spells = Spells.of(recording);
        whileFussing = count(this::turnsAwayFussing);
    }

    /** How often an infant turns away that fusses already, which is no turning away in the sense of {@link Spell}. */
    private boolean turnsAwayFussing(int tick) {
        return coded.infant(tick).valence() == Valence.NEGATIVE && coded.began(InfantEvent.LOOKS_AWAY, tick);
    }

    private int count(IntPredicate holds) {
        int count = 0;
        for (int tick = 0; tick < coded.length(); tick++) {
            count += holds.test(tick) ? 1 : 0;
        }
        return count;
    }

    /** The sentence; none of a session of which nothing counts. */
    public Optional<String> sentence() {
        if (coded.length() == 0) {
            return Optional.empty();
        }
        boolean all = coded.length() == recording.ticks() - recording.countsFrom();
        String time = ClockText.of(coded.seconds());
        String length = all ? time : Wording.TIME_CODED.say(time);
        String counted = recording.forked() ? Wording.TIME_FORKED.say(length) : length;
        return Optional.of(Wording.CLOSING.say(counted, turnings(), together()));
    }

    /** How much of the time the two were together, beside what chance would give; nothing where the caregiver held still. */
    private String together() {
        Reading reading = MATCHING.of(coded);
        double counted = reading.per(MATCHING.matched());
        if (counted == 0) {
            return "";
        }
        boolean always = counted == coded.length();
        return Wording.TOGETHER.say(
                percent(reading, MATCHING.matched()),
                always ? "" : Wording.WHILE_FREE.say(),
                percent(reading, MATCHING.byOwnChance()));
    }

    private static String percent(Reading reading, String share) {
        return Percent.figures(reading.sum(share) / reading.per(share));
    }

    /** What happened, beginning with a verb. */
    public String turnings() {
        String fussing = whileFussing == 0 ? "" : Wording.TURNINGS_FUSSING.say(times(whileFussing));
        if (spells.isEmpty()) {
            return Wording.NO_TURNING.say(fussing);
        }
        List<String> ends = new ArrayList<>();
        ends.add(returns());
        end(ends, Wording.ENDED_FUSSING, count(Ending.PROTEST));
        end(ends, Wording.ENDED_CAUGHT, count(Ending.CAPTURED));
        end(ends, Wording.ENDED_AWAY, count(Ending.EPISODE_END) + count(Ending.SESSION_END));
        return Wording.TURNINGS.say(times(spells.size()), listed(ends), fussing);
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        String before = String.join(", ", parts.subList(0, last));
        String joint = before.indexOf(',') < 0 ? " " : ", ";
        return last == 0 ? parts.get(0) : before + joint + Wording.AND.say() + " " + parts.get(last);
    }

    private String returns() {
        List<Spell> back = Lists.only(spells, Spell::reEngaged);
        if (back.isEmpty()) {
            return Wording.DID_NOT_COME_BACK.say();
        }
        double[] ticks = new double[back.size()];
        for (int place = 0; place < ticks.length; place++) {
            ticks[place] = back.get(place).latencyTicks();
        }
        String median = DecimalText.print(Moments.median(ticks) * coded.tickSeconds(), 1);
        return back.size() == 1
                ? Wording.CAME_BACK_ONCE.say(median)
                : Wording.CAME_BACK.say(times(back.size()), median);
    }

    private void end(List<String> ends, Wording how, int count) {
        if (count > 0) {
            ends.add(how.say(times(count)));
        }
    }

    private int count(Ending ending) {
        return Lists.only(spells, spell -> spell.ending() == ending).size();
    }

    private String times(int count) {
        return switch (count) {
            case 0 -> Wording.NOT_AT_ALL.say();
            case 1 -> Wording.ONCE.say();
            case 2 -> Wording.TWICE.say();
            default -> Wording.TIMES.say("" + count);
        };
    }
}
