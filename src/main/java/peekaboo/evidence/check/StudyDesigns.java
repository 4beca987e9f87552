package peekaboo.evidence.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import peekaboo.scenario.Change;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;

/** The designs of the studies, each a scenario file beside this class, or several where ages are mixed. */
public final class StudyDesigns {
    /** Play, still-face and reunion of two minutes each, about six months. */
    static final String STILL_FACE = "still-face";
    /** The same with infants of about nine months and their own caregivers. */
    static final String STILL_FACE_9_MONTHS = "still-face-9-months";
    /** Two minutes of play, and twice two of still-face and two of reunion. */
    static final String DOUBLE_STILL_FACE = "double-still-face";
    /** The same with caregivers who differ in how much they answer. */
    static final String DOUBLE_DIFFERENT_CAREGIVERS = "double-different-caregivers";
    /** Two minutes of play, one of still-face, two of reunion, with caregivers who differ in how much they answer. */
    static final String DIFFERENT_CAREGIVERS = "different-caregivers";
    /** Infants of three ages in a still-face that stops when they become too upset. */
    static final String FUSS_OUT = "fuss-out";
    /** The same infants with three caregivers: as usual, still, and eager for attention. */
    static final String THREE_CAREGIVERS = "three-caregivers";
    /** Three minutes of play, three to four months. */
    static final String PLAY_3_4_MONTHS = "play-3-4-months";
    /** Three minutes of play, four to six months. */
    public static final String PLAY = "play";
    /** Five minutes of play at home at about three and six months, with caregivers who at times look elsewhere. */
    static final String PLAY_AT_HOME = "play-at-home";
    /** Three minutes of peek-a-boo. */
    static final String PEEK_A_BOO = "peek-a-boo";

    /** Twenty sessions of three histories, and one with somebody new. */
    static final String HISTORIES = "histories";
    /** Twenty-one sessions with caregivers who differ in how much they answer. */
    static final String HISTORIES_OF_SENSITIVITY = "histories-of-sensitivity";
    /** Twenty sessions with a caregiver who seldom mends, and ten in which it goes on so or mends more often. */
    static final String HISTORIES_WITH_HELP = "histories-with-help";

    private static final List<String> WITHIN_SUBJECT = List.of(THREE_CAREGIVERS, HISTORIES, HISTORIES_WITH_HELP);
    /** Ages that are mixed, in turn; a design that is not here has the infants of its file. */
    private static final Map<String, List<String>> AGES = Map.of(
            FUSS_OUT,
            List.of("3-4-months", "4-6-months", "9-months"),
            PLAY_AT_HOME,
            List.of("3-4-months", "4-6-months"));

    private StudyDesigns() {}

    /**
     * A design with these changes made to its scenarios.
     *
     * @throws BadChangeException if a change cannot be made
     */
    public static StudyDesign of(String name, List<Change> changes) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String age : ages(name)) {
            List<Change> aged = new ArrayList<>(List.of(new Change("age", "infant.preset", age)));
            aged.addAll(changes);
            scenarios.add(read(name, aged));
        }
        if (scenarios.isEmpty()) {
            scenarios.add(read(name, changes));
        }
        return new StudyDesign(name, scenarios, WITHIN_SUBJECT.contains(name));
    }

    /** Presets of the ages that a design mixes; none where its file says whose infants they are. */
    static List<String> ages(String design) {
        return AGES.getOrDefault(design, List.of());
    }

    private static Scenario read(String name, List<Change> changes) {
        ScenarioOutcome outcome = ScenarioReader.read(name + ".yaml", text(name), changes);
        if (outcome instanceof Scenario scenario) {
            return scenario;
        }
        List<Problem> problems = ((Problems) outcome).problems();
        throw new BadChangeException(problems);
    }

    private static String text(String name) {
        String file = "designs/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(StudyDesigns.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
