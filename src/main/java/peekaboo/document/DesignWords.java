package peekaboo.document;

import java.util.List;
import java.util.stream.Collectors;
import peekaboo.dyad.TickClock;
import peekaboo.evidence.check.StudyDesign;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.text.Count;
import peekaboo.text.LengthText;

/** How a study of ours goes, in a sentence or two. */
final class DesignWords {

    private DesignWords() {}

    /** "1 000 infants of 4-6 months; play 2 min, ...; caregiver: attuned." */
    static String of(StudyDesign design, int dyads) {
        return Count.of(dyads) + " infants (" + ages(design) + "); " + episodes(design) + "; " + caregivers(design)
                + ".";
    }

    private static String ages(StudyDesign design) {
        List<String> presets = design.scenarios().stream()
                .map(scenario -> scenario.infant().preset())
                .distinct()
                .toList();
        return String.join(", ", presets) + (presets.size() > 1 ? " in turn" : "");
    }

    private static String episodes(StudyDesign design) {
        Scenario scenario = design.scenarios().get(0);
        return scenario.episodes().stream()
                .map(episode -> episode(episode, scenario.clock()))
                .collect(Collectors.joining(", "));
    }

    private static String episode(Episode episode, TickClock clock) {
        String caregiver = episode.caregiver().map(Care::name).orElse(episode.name());
        String with = caregiver.equals(episode.name()) ? "" : " with " + caregiver;
        return episode.name() + with + " " + LengthText.of(clock.secondsAt(episode.ticks()));
    }

    private static String caregivers(StudyDesign design) {
        List<Arm> arms = design.scenarios().get(0).arms();
        String names =
                arms.stream().map(arm -> arm(arm.name(), arm.care().name())).collect(Collectors.joining(", "));
        if (arms.size() == 1) {
            return "caregiver: " + names;
        }
        return (design.withinSubject() ? "each infant with every caregiver: " : "each infant with one caregiver: ")
                + names;
    }

    private static String arm(String name, String policy) {
        return name.equals(policy) ? name : name + " (" + policy + ")";
    }
}
