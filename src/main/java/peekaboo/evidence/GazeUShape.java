package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Sheet;

/** More aversion and a faster heart under too little and under too much than with a caregiver as usual. */
final class GazeUShape {
    private static final int ARMS = 3;

    static final Check CHECK = new Check(
            "gaze.u-shape",
            Designs.THREE_CAREGIVERS,
            20,
            (dyad, next) -> outcomes(dyad).reading(),
            List.of(
                    Part.positive("averting: still less as usual", "", Statistics.difference(1, 0)),
                    Part.positive("averting: attention-getting less as usual", "", Statistics.difference(2, 0)),
                    Part.positive("heart rate: still less as usual", "bpm", Statistics.difference(4, 3)),
                    Part.positive("heart rate: attention-getting less as usual", "bpm", Statistics.difference(5, 3))));

    private GazeUShape() {}

    private static Outcomes outcomes(Observed dyad) {
        Outcomes outcomes = new Outcomes();
        for (int arm = 0; arm < ARMS; arm++) {
            Sheet session = dyad.session(arm);
            outcomes.share(session, tick -> !session.infantLooks(tick));
        }
        for (int arm = 0; arm < ARMS; arm++) {
            outcomes.mean(dyad.session(arm), dyad.session(arm)::heartRate);
        }
        return outcomes;
    }
}
