package peekaboo.evidence.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        List<Arm> arms = design.arms(dyad);
        List<Met> sessions = new ArrayList<>();
        Map<String, Relationship> begun = new HashMap<>();
        for (Arm arm : arms) {
            Relationship history = begun.computeIfAbsent(arm.name(), name -> new Relationship(scenario, arm, dyad));
            beginOthers(begun, history, scenario, arm, arms);
            sessions.add(new Met(arm.name(), recorded(last(scenario, history), channels)));
        }
        return new ObservedDyad(scenario.infant().preset(), sessions);
    }

    /** Arms that do not differ up to some session go on from there: what they have in common is had once. */
    private static void beginOthers(
            Map<String, Relationship> begun, Relationship history, Scenario scenario, Arm arm, List<Arm> arms) {
        Map<Integer, List<Arm>> partings = new TreeMap<>();
        for (Arm other : scenario.hasCalendar() ? arms : List.<Arm>of()) {
            int common = begun.containsKey(other.name()) ? 0 : scenario.commonSessions(arm, other);
            if (common > history.nextSession()) {
                partings.computeIfAbsent(Math.min(common, scenario.sessions() - 1), session -> new ArrayList<>())
                        .add(other);
            }
        }
        partings.forEach((session, others) -> {
            history.upTo(session);
            others.forEach(other -> begun.put(other.name(), history.in(other)));
        });
    }

    /** Of sessions in a row the last, to which the infant brings what those before have left. */
    private static SessionPlan last(Scenario scenario, Relationship history) {
        return history.upTo(scenario.sessions() - 1).plan();
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
