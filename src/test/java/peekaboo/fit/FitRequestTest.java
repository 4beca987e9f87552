package peekaboo.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Parameter;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.PublishedFindings;
import peekaboo.fit.FitRequest.BadRequestException;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;

class FitRequestTest {
    private static final String HEART_RATE = "still-face.heart-rate";

    private static FitRequest request(List<String> findings, List<String> parameters) {
        return new FitRequest("4-6-months", findings, parameters, 4, 2);
    }

    static Stream<String> neverFitted() {
        return PublishedFindings.all().stream()
                .filter(finding -> !List.of("means", "means and orderings", "shares", "rate", "band", "proportion")
                        .contains(finding.kind()))
                .map(PublishedFinding::id);
    }

    @ParameterizedTest
    @MethodSource("neverFitted")
    void signsOrdersAndTrends_areRefusedWithTheReason(String finding) {
        BadRequestException refused = assertThrows(BadRequestException.class, () -> request(List.of(finding), List.of())
                .plan());

        assertTrue(refused.problems().inWords().contains("which is never fitted"), refused.problems()::inWords);
    }

    @Test
    void unlessSaid_everyFittableFindingOfTheAge_andTheUsualParameters() throws BadRequestException {
        FitPlan plan = request(List.of(), List.of()).plan();

        assertTrue(plan.study().findings().contains(HEART_RATE));
        for (String id : plan.study().findings()) {
            assertTrue(AskedFindings.mayBeFitted(PublishedFindings.find(id).orElseThrow()), id);
        }
        assertTrue(plan.parameters().size() >= 3);
    }

    @Test
    void usualParameters_canBeVaried() {
        for (InfantPreset preset : InfantPresets.all()) {
            for (String name : UsualParameters.of(preset)) {
                Optional<Parameter> parameter = preset.table().find(name);
                assertTrue(parameter.filter(FitParameter::canVary).isPresent(), name);
            }
        }
    }

    @Test
    void everyProblem_isToldAtOnce() {
        BadRequestException refused = assertThrows(BadRequestException.class, () -> request(
                        List.of("still-face.heart-rat"), List.of("look-away-objct", "caregiver.answers"))
                .plan());
        String words = refused.problems().inWords();

        assertEquals(3, refused.problems().problems().size());
        assertTrue(words.contains("did you mean still-face.heart-rate?"), words);
        assertTrue(words.contains("did you mean look-away-object?"), words);
        assertTrue(words.contains("caregivers are not fitted"), words);
    }

    @Test
    void findingOnAnotherAge_isRefused() {
        BadRequestException refused = assertThrows(
                BadRequestException.class,
                () -> new FitRequest("9-months", List.of(HEART_RATE), List.of(), 4, 2).plan());

        assertTrue(refused.problems().inWords().contains("this one is on 4-6-months"));
    }

    @Test
    void namesGivenTwice_countOnce() throws BadRequestException {
        FitPlan plan = request(List.of(HEART_RATE, HEART_RATE), List.of("smile-rate", "smile-rate"))
                .plan();

        assertEquals(1, plan.study().findings().size());
        assertEquals(1, plan.parameters().size());
        assertFalse(plan.targets().isEmpty());
    }
}
