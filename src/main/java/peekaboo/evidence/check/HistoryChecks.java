package peekaboo.evidence.check;

import java.util.List;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;

/** What many sessions have left: read off the last of them. No procedure that sorts infants was run. */
final class HistoryChecks {
    private static final String WAITS = "waits";
    private static final String LEANS_IN = "leans-in";
    private static final String LITTLE = "says-and-shows-little";
    private static final String HELPED = "is-helped";
    private static final String NOT = "goes-on";
    private static final String ANSWERS = "answers-";

    /** With somebody new: who look away and protest little, and who protest. */
    private static final FindingCheck INTRUSIVE = FindingCheck.of("history.intrusive", StudyDesigns.HISTORIES, 60)
            .part(Part.positive(
                    "looking at somebody new: after waits less after leans-in",
                    Part.SHARE,
                    between("looking", WAITS, LEANS_IN)))
            .part(Part.positive(
                    "looking at somebody new: after waits less after says-and-shows-little",
                    Part.SHARE,
                    between("looking", WAITS, LITTLE)))
            .part(Part.negative(
                    "protest in the still-face: after leans-in less after waits",
                    Part.SHARE,
                    between("protest", LEANS_IN, WAITS)))
            .part(Part.positive(
                    "protest in the still-face: after says-and-shows-little less after waits",
                    Part.SHARE,
                    between("protest", LITTLE, WAITS)))
            .read(Channels.PHASES.and(Channels.coded(CodedChannel.GAZE)), dyad -> {
                Outcomes outcomes = new Outcomes();
                for (String history : List.of(WAITS, LEANS_IN, LITTLE)) {
                    outcomes.mean("looking, " + history, dyad.episodeWith(history, "play"), PerTick.LOOKING);
                    outcomes.mean("protest, " + history, dyad.episodeWith(history, "still-face"), PerTick.NEGATIVE);
                }
                return outcomes.reading();
            });

    /** Caregivers who answer more have infants who seek them more; security itself is not simulated, its sign is asked. */
    private static final FindingCheck SENSITIVITY = FindingCheck.of(
                    "history.sensitivity", StudyDesigns.HISTORIES_OF_SENSITIVITY, 4_176)
            .part(Part.positive(
                    "answering with looking: correlation", "", Statistics.correlation("answering", "looking")))
            .read(Channels.PHASES.and(Channels.coded(CodedChannel.GAZE)), dyad -> new Outcomes()
                    .add("answering", answering(dyad.caregiver()), 1)
                    .mean("looking", dyad.session(), PerTick.LOOKING)
                    .reading());

    /** A caregiver who is helped to mend more often: what it does, and what the infant does. */
    private static final FindingCheck HELP = FindingCheck.of("history.help", StudyDesigns.HISTORIES_WITH_HELP, 88)
            .part(Part.negative("leaning in: helped less not", Part.SHARE, between("leaning in", HELPED, NOT))
                    .assumed("help is put in as more of the infant's turnings away being noticed"))
            .part(Part.positive("looking: helped less not", Part.SHARE, between("looking", HELPED, NOT)))
            .read(Channels.PHASES.and(Channels.coded(CodedChannel.GAZE)), dyad -> {
                Outcomes outcomes = new Outcomes();
                for (String arm : List.of(NOT, HELPED)) {
                    outcomes.mean("leaning in, " + arm, dyad.sessionWith(arm), PerTick.INTRUDING);
                    outcomes.mean("looking, " + arm, dyad.sessionWith(arm), PerTick.LOOKING);
                }
                return outcomes.reading();
            });

    static final List<FindingCheck> ALL = List.of(INTRUSIVE, SENSITIVITY, HELP);

    private HistoryChecks() {}

    /** An outcome with one caregiver less that with another. */
    private static Part.Statistic between(String outcome, String first, String second) {
        return Statistics.difference(outcome + ", " + first, outcome + ", " + second);
    }

    /** How many signals in a hundred the caregiver answers, by its name in the design. */
    private static int answering(String caregiver) {
        return Integer.parseInt(caregiver.substring(ANSWERS.length()));
    }
}
