package peekaboo.dyad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All pairs of an infant's and a caregiver's phase under every definition, as a person would fill in the grid. */
class AccordTest {
    @ParameterizedTest
    @CsvSource({
        // Cpos Cpvc Cneu Cnon Cint Chos Cwit against Ipos, Ineu, Inon, Ipro, Iwit
        "social,                xx....., .xx...., ......., ......., .......",
        "valence-cpvc-positive, xx....., ..xx..., ..xx..., ....xxx, ....xxx",
        "valence-cpvc-neutral,  x......, .xxx..., .xxx..., ....xxx, ....xxx",
        "same-phase,            x......, .xx...., ...x..., ....xxx, ....xxx",
        "negative-match,        ......., ......., ......., ....xxx, ....xxx",
        "apart-together,        ......., ......., ..xx..., ......., .......",
    })
    void everyPairOfPhases(String label, String ipos, String ineu, String inon, String ipro, String iwit) {
        PhasePairs pairs = named(label);
        String[] rows = {ipos, ineu, inon, ipro, iwit};
        for (InfantPhase infant : InfantPhase.all()) {
            for (CaregiverPhase caregiver : CaregiverPhase.all()) {
                boolean expected = rows[infant.ordinal()].charAt(caregiver.ordinal()) == 'x';
                assertEquals(
                        expected,
                        pairs.matches(infant, caregiver),
                        label + ": " + infant.code() + " with " + caregiver.code());
            }
        }
    }

    private static PhasePairs named(String label) {
        return PhasePairs.all().stream()
                .filter(pairs -> pairs.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("peekaboo.dyad.PhasePairs#all")
    void everyDefinition_saysWhatItIsAndWhereItComesFrom(PhasePairs pairs) {
        assertTrue(pairs.label().matches("[a-z]+(-[a-z]+)*"), pairs.label());
        assertFalse(pairs.meaning().isBlank() || pairs.source().isBlank(), pairs.label());
    }

    @Test
    void everyDefinition_hasANameOfItsOwnAndARowInTheGrid() {
        Set<String> labels = new HashSet<>();
        PhasePairs.all().forEach(pairs -> assertTrue(labels.add(pairs.label()), pairs.label()));
        assertEquals(6, labels.size(), "a new definition needs a row in the grid above");
    }

    @Test
    void usual_isBeingTogether() {
        assertEquals("social", Accord.USUAL.label());
    }

    /** What a match by feeling tone counts and the social one does not is told by name, or is watching one who attends elsewhere. */
    @Test
    void matchByFeelingTone_isTheSocialOneAndWhatIsToldApart() {
        for (InfantPhase infant : InfantPhase.all()) {
            for (CaregiverPhase caregiver : CaregiverPhase.all()) {
                boolean watches = infant == InfantPhase.SOCIAL_MONITOR;
                boolean toldApart = Likeness.all().stream().anyMatch(one -> one.matches(infant, caregiver))
                        || (watches && caregiver == CaregiverPhase.NOT_INFANT);
                boolean social = Accord.SOCIAL.matches(infant, caregiver);
                boolean talkedTo = watches && caregiver == CaregiverPhase.POSITIVE_VOICE;
                assertEquals(
                        toldApart || (social && !talkedTo),
                        Accord.VALENCE_VOICE_POSITIVE.matches(infant, caregiver),
                        infant + " with " + caregiver);
                assertFalse(social && toldApart, infant + " with " + caregiver);
            }
        }
    }
}
