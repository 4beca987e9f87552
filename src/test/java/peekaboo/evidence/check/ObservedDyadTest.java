package peekaboo.evidence.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.engine.Relationship;
import peekaboo.engine.Session;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

class ObservedDyadTest {
    /** Arms that have their first sessions in common have them once, and are what they are by themselves. */
    @ParameterizedTest
    @ValueSource(strings = {StudyDesigns.HISTORIES, StudyDesigns.HISTORIES_WITH_HELP})
    void eachArm_isAsByItself(String name) {
        StudyDesign design = StudyDesigns.of(name, List.of());
        Scenario scenario = design.scenario(3);
        ObservedDyad dyad = ObservedDyad.of(design, Channels.PHASES, 3);

        for (Arm arm : design.arms(3)) {
            Recorder recorder = new Recorder(Channels.PHASES);
            Relationship alone = new Relationship(scenario, arm, 3).upTo(scenario.sessions() - 1);
            new Session(alone.plan(), recorder).run();
            assertEquals(
                    phases(recorder.recording().sheet(Stretch.WHOLE_SESSION)), phases(dyad.sessionWith(arm.name())));
        }
    }

    private static String phases(Sheet sheet) {
        StringBuilder phases = new StringBuilder();
        for (int tick = 0; tick < sheet.length(); tick++) {
            phases.append(sheet.infant(tick).code())
                    .append('/')
                    .append(sheet.caregiver(tick).code())
                    .append(' ');
        }
        return phases.toString();
    }
}
