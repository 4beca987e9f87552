package peekaboo.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.caregiver.CareStyle;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.infant.InfantParameters;
import peekaboo.inference.Estimate;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sensitivity.VariedParameter.Side;
import peekaboo.study.Progress;
import peekaboo.study.Quantities;
import peekaboo.threads.Crew;

class ParameterSpaceTest {
    private static final Parameter RATE = Parameter.of("rate", Unit.PER_SECOND, new Range(0, 10), 0.2);
    private static final Quantity HEART_RATE = Quantities.ofArms().stream()
            .filter(quantity -> quantity.name().equals("heart-rate"))
            .findFirst()
            .orElseThrow();

    private static Scenario scenario(String arm) {
        return (Scenario) ScenarioReader.read("small.yaml", """
                schema: 1
                title: Small
                tick: 0.25 s
                seed: 7
                dyads: 6
                infant: {preset: 4-6-months}
                episodes:
                  - {name: play, lasts: 1 min, game: peek-a-boo}
                arms:
                  one: {caregiver: %s}
                """.formatted(arm));
    }

    @Test
    void usualRange_isHalfTheValueToTwiceTheValue() {
        assertEquals(new Range(0.1, 0.4), Within.USUAL.of(RATE, 0.2));
    }

    @Test
    void usualRange_staysInsideTheDeclaredOne() {
        assertEquals(new Range(4, 10), Within.USUAL.of(RATE, 8));
    }

    @Test
    void valueOfZero_isVariedToATenthOfTheRange() {
        assertEquals(new Range(0, 1), Within.USUAL.of(RATE, 0));
    }

    @Test
    void declaredRange_isAllOfIt() {
        assertEquals(new Range(0, 10), Within.DECLARED.of(RATE, 0.2));
    }

    @Test
    void factorOfOne_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Within(1));
    }

    @Test
    void timeOfWholeTicks_goesToTheNearestAndIsNeverNone() {
        VariedParameter reaction = new VariedParameter(Side.CAREGIVER, CareStyle.REACTION, new Range(0.01, 1));
        TickClock clock = new TickClock(250);

        assertEquals(0.25, reaction.value(0, clock));
        assertEquals(0.25, reaction.value(1 / 3.0, clock));
        assertEquals(0.75, reaction.value(2 / 3.0, clock));
        assertEquals(1, reaction.value(1, clock));
    }

    @Test
    void space_holdsAllOfInfantAndCaregiver() {
        ParameterSpace space = ParameterSpace.of(scenario("attuned"), Within.USUAL);
        int infant = InfantParameters.TABLE.parameters().size();

        assertEquals(infant + CareStyle.TABLE.parameters().size(), space.size());
        assertEquals("caregiver.reaction", space.parameters().get(infant).path());
        assertEquals(
                infant, ParameterSpace.of(scenario("instant"), Within.USUAL).size());
    }

    @Test
    void point_setsWhatIsVariedAndNothingElse() {
        Scenario scenario = scenario("attuned");
        ParameterSpace space = ParameterSpace.of(scenario, Within.USUAL)
                .only(varied -> List.of("sensitivity", "patience").contains(varied.name()));
        Scenario there = space.at(new double[] {0, 1});
        Parameter sensitivity = InfantParameters.TABLE.find("sensitivity").orElseThrow();

        assertEquals(
                scenario.infant().centre().with(sensitivity, 0.0525),
                there.infant().centre());
        assertEquals(
                scenario.arms().get(0).care().settings().with(CareStyle.PATIENCE, 30),
                there.arms().get(0).care().settings());
    }

    /** Edges of the comfortable band that have changed places, no hearing, no time: an odd infant, but one that runs. */
    @Test
    void cornersOfTheDeclaredRanges_run() throws InterruptedException {
        ParameterSpace space = ParameterSpace.of(scenario("intrusive"), Within.DECLARED);
        Screening screening = new Screening(space, List.of(Quantities.RESTRICTED_MEAN), 2);

        assertEquals(space.size(), screening.run(new Crew(2), Progress.SILENT).size());
        double[] corner = new double[space.size()];
        space.at(corner);
        Arrays.fill(corner, 1);
        space.at(corner);
    }

    /** Heart rate is a read-out: its level at rest adds to it, about beat for beat, and changes nothing else. */
    @Test
    void readOut_mattersToItselfAndToNothingElse() throws InterruptedException {
        ParameterSpace space = ParameterSpace.of(scenario("attuned"), Within.USUAL)
                .only(varied -> List.of("heart-rate-rest", "sensitivity").contains(varied.name()));
        List<Quantity> outcomes = List.of(Quantities.RESTRICTED_MEAN, HEART_RATE);
        Sensitivity found = new Sensitivity(
                space, outcomes, new Screening(space, outcomes, 10).run(new Crew(2), Progress.SILENT), List.of());
        Importance onHeart = found.of(HEART_RATE).get(0);
        Importance onReturn = ofHeartRateAtRest(found, Quantities.RESTRICTED_MEAN);

        assertEquals("heart-rate-rest", onHeart.parameter().name());
        assertEquals(Importance.Direction.UP, onHeart.direction());
        assertEquals(220 - 64.25, muStar(onHeart), 25);
        assertEquals(0, muStar(onReturn));
        assertEquals(2, found.top(8).size());
        assertEquals(1, found.top(1).size());
    }

    private static Importance ofHeartRateAtRest(Sensitivity found, Quantity outcome) {
        return found.of(outcome).stream()
                .filter(each -> each.parameter().name().equals("heart-rate-rest"))
                .findFirst()
                .orElseThrow();
    }

    private static double muStar(Importance importance) {
        return importance.effect().orElseThrow().muStar().map(Estimate::value).get();
    }
}
