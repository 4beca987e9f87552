package peekaboo.evidence.check;

import java.util.List;
import java.util.function.IntPredicate;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Valence;
import peekaboo.measure.Reading;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** Gathers what is read off one dyad, outcome after outcome, each under a name of its own. */
public final class Outcomes {
    private static final List<String> EPISODES = List.of("play", "still-face", "reunion");

    private final Reading.Builder outcomes = new Reading.Builder();

    /** One quantity of a reading, under its own name. */
    public Outcomes add(Reading reading, String quantity) {
        return add(quantity, reading.sum(quantity), reading.per(quantity));
    }

    /** All quantities of a reading, under their own names. */
    Outcomes addAll(Reading reading) {
        return addAll("", reading);
    }

    /** All quantities of a reading, each name after a prefix. */
    Outcomes addAll(String prefix, Reading reading) {
        reading.names().forEach(name -> add(prefix + name, reading.sum(name), reading.per(name)));
        return this;
    }

    /** A ratio; not observed if the divisor is 0. */
    public Outcomes add(String name, double sum, double per) {
        outcomes.add(name, sum, per);
        return this;
    }

    /** Share of a stretch's ticks in which something holds. */
    public Outcomes share(String name, Sheet sheet, IntPredicate holds) {
        return mean(name, sheet, (same, tick) -> holds.test(tick) ? 1 : 0);
    }

    /** Mean of a number over a stretch's ticks. */
    public Outcomes mean(String name, Sheet sheet, PerTick number) {
        double sum = 0;
        for (int tick = 0; tick < sheet.length(); tick++) {
            sum += number.at(sheet, tick);
        }
        return add(name, sum, sheet.length());
    }

    /** Its mean in each of the episodes of the still-face procedure: "smiling in play" and so on. */
    Outcomes inEpisodes(String name, ObservedDyad dyad, PerTick number) {
        return inEpisodes(name, dyad, number, EPISODES);
    }

    /** Its mean in each of these episodes. */
    Outcomes inEpisodes(String name, ObservedDyad dyad, PerTick number, List<String> episodes) {
        for (String episode : episodes) {
            mean(name + " in " + episode, dyad.episode(episode), number);
        }
        return this;
    }

    /** The reading of all that was read off. */
    public Reading reading() {
        return outcomes.build();
    }

    /** A number read off a tick. */
    public interface PerTick {
        /** 1 where the infant smiles, else 0; so with the next two. */
        PerTick SMILING = (sheet, tick) -> sheet.infant(tick) == InfantPhase.SOCIAL_POSITIVE ? 1 : 0;

        PerTick NEGATIVE = (sheet, tick) -> sheet.infant(tick).valence() == Valence.NEGATIVE ? 1 : 0;

        /** 1 where the caregiver comes too fast or too close. */
        PerTick INTRUDING = (sheet, tick) -> sheet.caregiver(tick) == CaregiverPhase.INTRUSIVE ? 1 : 0;

        PerTick LOOKING = (sheet, tick) -> sheet.infantLooks(tick) ? 1 : 0;

        PerTick HEART_RATE = (sheet, tick) -> sheet.level(LevelChannel.HEART_RATE, tick);

        /** 1 where both are in a social match. */
        PerTick TOGETHER = (sheet, tick) -> Accord.SOCIAL.matches(sheet.infant(tick), sheet.caregiver(tick)) ? 1 : 0;

        double at(Sheet sheet, int tick);
    }
}
