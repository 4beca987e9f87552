package peekaboo.evidence;

import java.util.List;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Measure;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;

/**
 * One dyad of a study as it was coded.
 *
 * @param recordings one for each caregiver the infant met, in the order of the arms
 */
record ObservedDyad(List<Recording> recordings) {

    ObservedDyad {
        recordings = List.copyOf(recordings);
    }

    /** Runs a dyad of a design and writes down these channels. */
    static ObservedDyad of(StudyDesign design, Channels channels, int dyad) {
        return new ObservedDyad(design.arms(dyad).stream()
                .map(arm -> recorded(SessionPlan.of(design.scenario(dyad), arm, dyad), channels))
                .toList());
    }

    /** Each session has a recorder of its own, since several are looked at together. */
    private static Recording recorded(SessionPlan session, Channels channels) {
        Recorder recorder = new Recorder(channels);
        new Session(session, recorder).run();
        return recorder.recording();
    }

    /** The whole session with the first caregiver. */
    Sheet session() {
        return session(0);
    }

    /** The whole session with one of the caregivers. */
    Sheet session(int arm) {
        return recordings.get(arm).sheet(Stretch.WHOLE_SESSION);
    }

    /** An episode with the first caregiver; an empty sheet if the session did not come to it. */
    Sheet episode(String name) {
        return recordings.get(0).sheet(Stretch.of(name));
    }

    /** A measure of play and reunion together: a still face does not move with anybody. */
    Reading inPlayAndReunion(Measure measure) {
        return measure.of(episode("play")).merge(measure.of(episode("reunion")));
    }
}
