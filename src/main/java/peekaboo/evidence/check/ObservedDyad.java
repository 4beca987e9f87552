package peekaboo.evidence.check;

import java.util.List;
import java.util.function.Function;
import peekaboo.engine.Relationship;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Measure;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * One dyad of a study as it was coded.
 *
 * @param preset from which its infant was drawn
 * @param sessions one with each caregiver the infant met, in the order of the arms; at least one
 */
public record ObservedDyad(String preset, List<Met> sessions) {

    public ObservedDyad {
        sessions = List.copyOf(sessions);
    }

    /**
     * A session with one of the caregivers.
     *
     * @param arm the caregiver's name in the scenario
     */
    record Met(String arm, Recording recording) {}

    /** Runs a dyad of a design and writes down these channels. */
    public static ObservedDyad of(StudyDesign design, Channels channels, int dyad) {
        Scenario scenario = design.scenario(dyad);
        List<Met> sessions = design.arms(dyad).stream()
                .map(arm -> new Met(arm.name(), recorded(last(scenario, arm, dyad), channels)))
                .toList();
        return new ObservedDyad(scenario.infant().preset(), sessions);
    }

    /** Of sessions in a row the last, to which the infant brings what those before have left. */
    private static SessionPlan last(Scenario scenario, Arm arm, int dyad) {
        return new Relationship(scenario, arm, dyad)
                .upTo(scenario.sessions() - 1)
                .plan();
    }

    /** Each session has a recorder of its own, since several are looked at together. */
    private static Recording recorded(SessionPlan session, Channels channels) {
        Recorder recorder = new Recorder(channels);
        new Session(session, recorder).run();
        return recorder.recording();
    }

    private Recording withFirst() {
        return sessions.get(0).recording;
    }

    /** The name of the first caregiver in the design. */
    String caregiver() {
        return sessions.get(0).arm;
    }

    /** The whole session with the first caregiver. */
    public Sheet session() {
        return withFirst().sheet(Stretch.WHOLE_SESSION);
    }

    /**
     * The whole session with one of the caregivers; of sessions in a row the last.
     *
     * @throws IllegalArgumentException if the infant met none of that name
     */
    Sheet sessionWith(String arm) {
        return with(arm).sheet(Stretch.WHOLE_SESSION);
    }

    /** An episode with one of the caregivers. */
    Sheet episodeWith(String arm, String episode) {
        return with(arm).sheet(Stretch.of(episode));
    }

    private Recording with(String arm) {
        return sessions.stream()
                .filter(met -> met.arm.equals(arm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(arm + ": the infant met no such caregiver"))
                .recording;
    }

    /** An episode with the first caregiver; an empty sheet if the session did not come to it. */
    Sheet episode(String name) {
        return withFirst().sheet(Stretch.of(name));
    }

    /** A measure of play and reunion together: a still face does not move with anybody. */
    Reading inPlayAndReunion(Measure measure) {
        return inPlayAndReunion(measure::of);
    }

    /** The same of anything else that is read off an episode. */
    Reading inPlayAndReunion(Function<Sheet, Reading> read) {
        return read.apply(episode("play")).merge(read.apply(episode("reunion")));
    }
}
