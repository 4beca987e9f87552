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
    private static final String ANSWERS = "answers-";

    /** With somebody new: who look away and protest little, and who protest. */
    private static final FindingCheck INTRUSIVE = FindingCheck.of("history.intrusive", StudyDesigns.HISTORIES, 60)
            .part(Part.positive(
                    "looking at somebody new: after waits less after leans-in",
                    Part.SHARE,
                    Statistics.difference("looking, waits", "looking, leans-in")))
            .part(Part.positive(
                    "looking at somebody new: after waits less after says-and-shows-little",
                    Part.SHARE,
                    Statistics.difference("looking, waits", "looking, says-and-shows-little")))
            .part(Part.negative(
                    "protest in the still-face: after leans-in less after waits",
                    Part.SHARE,
                    Statistics.difference("protest, leans-in", "protest, waits")))
            .part(Part.positive(
                    "protest in the still-face: after says-and-shows-little less after waits",
                    Part.SHARE,
                    Statistics.difference("protest, says-and-shows-little", "protest, waits")))
            .read(Channels.PHASES.and(Channels.coded(CodedChannel.GAZE)), (dyad, next) -> {
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
            .read(Channels.PHASES.and(Channels.coded(CodedChannel.GAZE)), (dyad, next) -> new Outcomes()
                    .add("answering", answering(dyad.caregiver()), 1)
                    .mean("looking", dyad.session(), PerTick.LOOKING)
                    .reading());

    /** A caregiver who is helped to mend more often: what it does, and what the infant does. */
    private static final FindingCheck HELP = FindingCheck.of("history.help", StudyDesigns.HISTORIES_WITH_HELP, 88)
            .part(Part.negative(
                            "leaning in: helped less not",
                            Part.SHARE,
                            Statistics.difference("leaning in, is-helped", "leaning in, goes-on"))
                    .assumed("help is put in as more of the infant's turnings away being noticed"))
            .part(Part.positive(
                    "looking: helped less not",
                    Part.SHARE,
                    Statistics.difference("looking, is-helped", "looking, goes-on")))
            .read(Channels.PHASES.and(Channels.coded(CodedChannel.GAZE)), (dyad, next) -> {
                Outcomes outcomes = new Outcomes();
                for (String arm : List.of("goes-on", "is-helped")) {
                    outcomes.mean("leaning in, " + arm, dyad.sessionWith(arm), PerTick.INTRUDING);
                    outcomes.mean("looking, " + arm, dyad.sessionWith(arm), PerTick.LOOKING);
                }
                return outcomes.reading();
            });

    static final List<FindingCheck> ALL = List.of(INTRUSIVE, SENSITIVITY, HELP);

    private HistoryChecks() {}

    /** How many signals in a hundred the caregiver answers, by its name in the design. */
    private static int answering(String caregiver) {
        return Integer.parseInt(caregiver.substring(ANSWERS.length()));
    }
}
