package peekaboo.evidence.check;

import java.util.List;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** What a second still face does to infants, after a first one. */
final class DoubleStillFaceChecks {
    private static final double WITHIN_BPM = 4;
    private static final String PLAY = "play";
    private static final String STILL_1 = "still-face-1";
    private static final String REUNION_1 = "reunion-1";
    private static final String STILL_2 = "still-face-2";
    private static final String REUNION_2 = "reunion-2";
    private static final List<String> EPISODES = List.of(PLAY, STILL_1, REUNION_1, STILL_2, REUNION_2);

    private static final String HEART_RATE = "heart rate";
    private static final String RISE = "rise of heart rate";
    private static final String NEGATIVE = "negative";

    /** The second time is harder: what the body remembers shows in the heart. */
    private static final FindingCheck DOUBLE_HEART_RATE = FindingCheck.of(
                    "still-face.double-heart-rate", StudyDesigns.DOUBLE_STILL_FACE, 16)
            .part(mean(PLAY, 137.4))
            .part(mean(STILL_1, 147.1))
            .part(mean(REUNION_1, 142.3))
            .part(mean(STILL_2, 152.1))
            .part(mean(REUNION_2, 149.3))
            .part(above(STILL_2, STILL_1))
            .part(above(STILL_1, REUNION_1))
            .part(above(STILL_2, REUNION_2))
            .part(above(REUNION_2, REUNION_1))
            .assumed("what an infant has been through makes it more easily upset and slower to calm (sensitisation)")
            .read(Channels.levels(LevelChannel.HEART_RATE), dyad -> new Outcomes()
                    .inEpisodes(HEART_RATE, dyad, PerTick.HEART_RATE, EPISODES)
                    .reading());

    /** Infants of caregivers who answered more in play are the calmer ones at the end. */
    private static final FindingCheck RESPONSIVE = FindingCheck.of(
                    "still-face.responsive-regulate", StudyDesigns.DOUBLE_DIFFERENT_CAREGIVERS, 43)
            .part(Part.negative(
                    "rise of heart rate, play to last reunion: upper less lower half of caregivers",
                    "bpm",
                    Statistics.upperLessLowerHalf(SmilesMet.NAME, RISE)))
            .part(Part.negative(
                    "negative affect in last reunion: upper less lower half of caregivers",
                    Part.SHARE,
                    Statistics.upperLessLowerHalf(SmilesMet.NAME, in(NEGATIVE, REUNION_2))))
            .read(Channels.PHASES.and(Channels.levels(LevelChannel.HEART_RATE)), dyad -> regulation(dyad));

    static final List<FindingCheck> ALL = List.of(DOUBLE_HEART_RATE, RESPONSIVE);

    private DoubleStillFaceChecks() {}

    private static String in(String outcome, String episode) {
        return outcome + " in " + episode;
    }

    private static Part mean(String episode, double published) {
        return Part.near(episode, "bpm", Statistics.mean(in(HEART_RATE, episode)), published, WITHIN_BPM);
    }

    private static Part above(String more, String less) {
        return Part.positive(
                more + " less " + less, "bpm", Statistics.difference(in(HEART_RATE, more), in(HEART_RATE, less)));
    }

    private static Reading regulation(ObservedDyad dyad) {
        Sheet play = dyad.episode(PLAY);
        Sheet last = dyad.episode(REUNION_2);
        return new Outcomes()
                .addAll(SmilesMet.of(play))
                .add(RISE, meanHeartRate(last) - meanHeartRate(play), 1)
                .mean(in(NEGATIVE, REUNION_2), last, PerTick.NEGATIVE)
                .reading();
    }

    private static double meanHeartRate(Sheet episode) {
        double sum = 0;
        for (int tick = 0; tick < episode.length(); tick++) {
            sum += PerTick.HEART_RATE.at(episode, tick);
        }
        return sum / episode.length();
    }
}
