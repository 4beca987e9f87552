package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.evidence.UsualEvidence.Judged;
import peekaboo.scenario.Change;
import peekaboo.study.Progress;
import peekaboo.threads.Crew;

/**
 * No finding is wired in: with the mechanism that should carry it switched off it goes, in the part named, and with it on it is
 * there. Fixed seeds; as many infants as the command simulates.
 */
class MechanismTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            still-face.effect     | infant.violation-distress=0 /s                                     | negative affect rises
            gaze.u-shape          | infant.look-away-unanswered=0 /s; infant.unanswered-holds=0; \
            infant.warmth-holds=0; infant.violation-distress=0 /s                                       | averting: still less
            gaze.u-shape          | infant.sensitivity=0 /s; infant.failed-relief-distress=0 /s; \
            infant.warmth-holds=0                                                                       | attention-getting
            still-face.skin-conductance | infant.skin-conductance-activation=0 uS                       | reunion less play
            """)
    void findingGoes_whenItsMechanismIsOff(String id, String off, String part)
            throws IOException, InterruptedException {
        List<Judged> on = on(id);
        List<Judged> without = without(id, off);

        assertEquals(Verdict.REPRODUCED, on.get(0).verdict(), failing(on));
        assertNotEquals(Verdict.REPRODUCED, without.get(0).verdict());
        assertTrue(failing(without).contains(part), failing(without));
    }

    /** The same of one part of a finding, whatever the others do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            still-face.heart-rate           | infant.heart-rate-activation=0 bpm                          | still-face
            still-face.double-heart-rate    | infant.sensitised-distress=0; infant.sensitised-soothing=0; \
            infant.sensitised-body=0                                                | still-face-2 less still-face-1
            still-face.bids-from-contingency | infant.contingency-weight=0; infant.social-signal-weight=0 \
            | smiles answered in play with bids: correlation, given smiling and looking
            still-face.negativity-less-match | infant.shared-reactivity=0 \
            | negative in the still-face with social match in the reunion: correlation
            gaze.memory                     | infant.drift-pull=0; infant.drift-size=0      | looks away: with the one before
            gaze.coupling                   | infant.face-draws=0; infant.warmth-holds=0    \
            | infant stops: rate while the other looks over that while not
            """)
    void partGoes_whenItsMechanismIsOff(String id, String off, String part) throws IOException, InterruptedException {
        assertTrue(part(on(id), part).holds(), part + " with the mechanism");
        assertFalse(part(without(id, off), part).holds(), part + " without it");
    }

    /** What matching foretells it foretells by the trait that both hang on: without it the sign turns. */
    @Test
    void matchingForetellsLessNegativeAffect_byTheSharedTraitAlone() throws IOException, InterruptedException {
        String part = "negative affect in still-face falls";

        assertFalse(part(on("match.predicts-still-face"), part).fails());
        assertTrue(part(without("match.predicts-still-face", "infant.shared-reactivity=0"), part)
                .fails());
    }

    private static Judged part(List<Judged> parts, String label) {
        return parts.stream()
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is none of " + parts));
    }

    private static List<Judged> on(String id) throws IOException, InterruptedException {
        List<Judged> parts = UsualEvidence.parts(id);
        assertFalse(parts.isEmpty(), () -> id + " is not tested");
        return parts;
    }

    private static List<Judged> without(String id, String changes) throws InterruptedException {
        List<Change> made = Arrays.stream(changes.split(";"))
                .map(Change::parse)
                .filter(Objects::nonNull)
                .toList();
        EvidencePlan plan = new EvidencePlan(
                List.of(PublishedFindings.of(id)), EvidencePlan.USUAL_DYADS, EvidencePlan.USUAL_SEED, made);
        return Judged.all(EvidenceStudy.run(plan, new Crew(2), Progress.SILENT).get(0))
                .toList();
    }

    private static String failing(List<Judged> parts) {
        return parts.stream().filter(part -> !part.holds()).map(Judged::label).collect(Collectors.joining("; "));
    }
}
