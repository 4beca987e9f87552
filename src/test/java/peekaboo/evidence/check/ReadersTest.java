package peekaboo.evidence.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Voice;
import peekaboo.inference.Measured;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;

/** What single findings read off hand-made dyads. */
class ReadersTest {
    private static final String[] STILL_FACE = {"play", "still-face", "reunion"};
    private static final String[] TWICE = {"play", "still-face-1", "reunion-1", "still-face-2", "reunion-2"};

    private static FindingCheck check(String id) {
        return FindingChecks.find(id).orElseThrow();
    }

    private static Reading read(String id, ObservedDyad dyad) {
        return check(id).reader().read(dyad, dyad);
    }

    private static Measured<Double> value(Part part, List<Reading> dyads) {
        return part.statistic().of(Sample.all(Dyads.of(dyads)));
    }

    /** Play: two voices begin in 2 s, the one at the start was not seen to begin. Still-face: one in its first minute of two. */
    @Test
    void voices_areThoseThatBegin_inTheFirstMinuteOfTheStillFace() {
        String still = ".x" + ".".repeat(238) + ".x.x.x.x";
        String row = "xx.x.xx." + "|" + still + "|" + "....";
        ObservedDyad dyad = new Rows(Channels.coded(CodedChannel.VOICE), row)
                .code(CodedChannel.VOICE, row, Voice.COO, Voice.FUSS)
                .dyad("4-6-months", STILL_FACE);
        List<Reading> dyads = List.of(read("still-face.voices-burst", dyad));
        List<Part> parts = check("still-face.voices-burst").parts();

        assertEquals(60, value(parts.get(1), dyads).get(), 1e-9);
        assertEquals(1, value(parts.get(2), dyads).get(), 1e-9);
        assertEquals(-59, value(parts.get(0), dyads).get(), 1e-9);
    }

    /** Six dyads: the more of the still-face is protest, the less of the reunion both smile. */
    @Test
    void negativeInTheStillFace_goesWithLessTogether() {
        List<Reading> dyads = new ArrayList<>();
        for (int protests = 0; protests < 6; protests++) {
            String negative = ".." + "|" + "x".repeat(protests) + ".".repeat(5 - protests) + "|" + ".".repeat(5);
            String smiles = ".." + "|" + "....." + "|" + ".".repeat(protests) + "x".repeat(5 - protests);
            dyads.add(read("still-face.negativity-less-match", upset(negative, smiles)));
        }

        assertEquals(
                -1,
                value(check("still-face.negativity-less-match").parts().get(0), dyads)
                        .get(),
                1e-9);
    }

    /** Protests where the one row says so, smiles where the other does, else looks at objects; the caregiver smiles throughout. */
    private static ObservedDyad upset(String negative, String smiles) {
        String caregiver = smiles.replaceAll("[^|]", "x");
        String both = negative.replace('x', 'n');
        Rows rows = new Rows(Channels.PHASES, smiles)
                .code(CodedChannel.CAREGIVER, caregiver, CaregiverPhase.SOCIAL_POSITIVE, CaregiverPhase.MONITOR);
        int protests = (int) both.chars().filter(one -> one == 'n').count();
        int play = smiles.indexOf('|');
        String ticks = smiles.replace("|", "");
        String infant = ticks.substring(0, play) + "n".repeat(protests) + ticks.substring(play + protests);
        return rows.each(CodedChannel.INFANT, infant, ReadersTest::phase).dyad("4-6-months", STILL_FACE);
    }

    private static InfantPhase phase(char letter) {
        return switch (letter) {
            case 'x' -> InfantPhase.SOCIAL_POSITIVE;
            case 'n' -> InfantPhase.PROTEST;
            default -> InfantPhase.OBJECT_ENVIRONMENT;
        };
    }

    @Test
    void doubleStillFace_isReadEpisodeByEpisode() {
        ObservedDyad dyad = new Rows(Channels.levels(LevelChannel.HEART_RATE), "..|..|..|..|..")
                .level(LevelChannel.HEART_RATE, 137.4, 147.1, 142.3, 152.1, 149.3)
                .dyad("4-6-months", TWICE);
        List<Reading> dyads = List.of(read("still-face.double-heart-rate", dyad));

        double[] expected = {137.4, 147.1, 142.3, 152.1, 149.3, 5, 4.8, 2.8, 7};
        List<Part> parts = check("still-face.double-heart-rate").parts();
        assertEquals(expected.length, parts.size());
        for (int part = 0; part < expected.length; part++) {
            double value = value(parts.get(part), dyads).get();
            assertEquals(expected[part], value, 1e-4, parts.get(part).label());
            assertEquals(
                    true,
                    parts.get(part).expected().holds(value),
                    parts.get(part).label());
        }
    }

    /** Two caregivers who smile back at half and at all of a smile; the infant of the second rises by 2 bpm less and cries not at all. */
    @Test
    void responsiveness_isTheShareOfSmilesThatAreMet() {
        List<Reading> dyads = List.of(regulated("x...|....", 150, "xx.."), regulated("xxxx|....", 148, "...."));
        List<Part> parts = check("still-face.responsive-regulate").parts();

        assertEquals(-2, value(parts.get(0), dyads).get(), 1e-4);
        assertEquals(-0.5, value(parts.get(1), dyads).get(), 1e-4);
    }

    private static ObservedDyad twice(String caregiverInPlay, double heartRateAtLast, String cries) {
        String caregiver = caregiverInPlay.replace("|....", "|x|x|x|....");
        Rows rows = new Rows(Channels.PHASES.and(Channels.levels(LevelChannel.HEART_RATE)), caregiver)
                .code(CodedChannel.CAREGIVER, caregiver, CaregiverPhase.SOCIAL_POSITIVE, CaregiverPhase.MONITOR)
                .level(LevelChannel.HEART_RATE, 140, 150, 150, 150, heartRateAtLast);
        return rows.each(CodedChannel.INFANT, "xxxx" + "..." + cries.replace('x', 'n'), ReadersTest::phase)
                .dyad("4-6-months", TWICE);
    }

    private static Reading regulated(String caregiverInPlay, double heartRateAtLast, String cries) {
        return read("still-face.responsive-regulate", twice(caregiverInPlay, heartRateAtLast, cries));
    }

    /** A still face of two seconds is a stopped one; it counts for all and for the infants of its age. */
    @ParameterizedTest
    @CsvSource({"3-4-months, 1", "4-6-months, 2", "9-months, 3"})
    void stoppedStillFace_countsForItsAge(String preset, int place) {
        ObservedDyad dyad = new Rows(Channels.NONE, "....|........|....").dyad(preset, STILL_FACE);
        List<Reading> dyads = List.of(read("still-face.curtailed", dyad));
        List<Part> parts = check("still-face.curtailed").parts();

        assertEquals(1, value(parts.get(0), dyads).get());
        for (int part = 1; part < parts.size(); part++) {
            assertEquals(
                    part == place,
                    value(parts.get(part), dyads).isObserved(),
                    parts.get(part).label());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIAL_POSITIVE, SOCIAL_POSITIVE, 1",
        "SOCIAL_POSITIVE, POSITIVE_VOICE, 1",
        "SOCIAL_MONITOR, MONITOR, 1",
        "SOCIAL_MONITOR, POSITIVE_VOICE, 1",
        "SOCIAL_MONITOR, SOCIAL_POSITIVE, 0",
        "SOCIAL_POSITIVE, MONITOR, 0",
        "OBJECT_ENVIRONMENT, MONITOR, 0",
        "OBJECT_ENVIRONMENT, NOT_INFANT, 0",
        "PROTEST, INTRUSIVE, 0",
        "WITHDRAWN, WITHDRAWN, 0"
    })
    void together_isSmilingAtEachOtherOrAttendingToEachOther(
            InfantPhase infant, CaregiverPhase caregiver, double together) {
        Rows rows = new Rows(Channels.PHASES, "x")
                .code(CodedChannel.INFANT, "x", infant, infant)
                .code(CodedChannel.CAREGIVER, "x", caregiver, caregiver);

        assertEquals(together, Outcomes.PerTick.TOGETHER.at(rows.sheet(), 0));
    }
}
