package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Measured;
import peekaboo.inference.PairedEffect;
import peekaboo.inference.Timing;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.study.Study.BrokenSessionException;
import peekaboo.threads.Crew;

/** What this program fails at costs what hangs on it, and nothing else. */
class FaultTest {
    private static final Scenario PLAY = Experiments.play("one: {caregiver: attuned}", "two: {caregiver: intrusive}")
            .withDyads(12);
    private static final List<Quantity> QUANTITIES = List.of(Quantities.MEDIAN, Quantities.back(5));

    static Stream<Throwable> faults() {
        return Stream.of(
                new ArithmeticException("1/0"),
                new StackOverflowError(),
                new AssertionError("never"),
                new NoSuchMethodError("gone"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void brokenSession_isNamedAndLeavesNoOtherSample(Throwable fault) {
        Scenario broken = FailingCaregiver.in(PLAY, "two", with -> with.key().dyad() == 9, () -> fault);
        Study study = new Study(StudyPlan.of(broken));

        BrokenSessionException told =
                assertThrows(BrokenSessionException.class, () -> new Crew(2).work(study, Progress.SILENT));
        assertTrue(told.toString().startsWith("arm two, dyad 9, seed 7: " + fault), told::toString);
        assertSame(fault, told.getCause());
    }

    @Test
    void noRoom_isToldAsThat() {
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");
        Scenario broken = FailingCaregiver.in(PLAY, "two", with -> with.key().dyad() == 9, () -> full);

        assertSame(
                full,
                assertThrows(
                        OutOfMemoryError.class, () -> Study.run(StudyPlan.of(broken), new Crew(2), Progress.SILENT)));
    }

    @Test
    void variantOfASweep_costsNoOther() throws InterruptedException {
        List<Scenario> variants = new ArrayList<>(List.of(
                Experiments.play("one: {caregiver: attuned}").withDyads(12),
                Experiments.play("one: {caregiver: intrusive}").withDyads(12)));
        List<List<Measured<Double>>> whole = Sweep.run(variants, QUANTITIES, new Crew(2), Progress.SILENT);
        variants.set(
                0,
                FailingCaregiver.in(variants.get(0), "one", with -> with.key().dyad() == 3, AssertionError::new));
        List<List<Measured<Double>>> spared = Sweep.run(variants, QUANTITIES, new Crew(2), Progress.SILENT);

        assertEquals(whole.get(1), spared.get(1));
        for (Measured<Double> value : spared.get(0)) {
            assertTrue(value.fault().startsWith("arm one, dyad 3, seed 7: java.lang.AssertionError"), value::toString);
        }
        variants.set(0, FailingCaregiver.in(variants.get(1), "one", with -> true, () -> new OutOfMemoryError("heap")));
        assertEquals(
                "not enough memory",
                Sweep.run(variants, QUANTITIES, new Crew(2), Progress.SILENT)
                        .get(0)
                        .get(0)
                        .fault());
    }

    /** Arms of unlike sizes cannot be paired: nothing but the effects of the pair is lost to that. */
    @Test
    void effectsOfAPair_costNoOther() throws InterruptedException {
        StudyResult study = Experiments.run(PLAY, 12);
        List<ArmSpells> arms = new ArrayList<>();
        for (ArmResult arm : study.arms()) {
            arms.add(new ArmSpells(arm.spellsInOrder()));
        }
        arms.add(new ArmSpells(study.arms().get(0).spellsInOrder().subList(0, 11)));
        DyadByDyad dyads =
                new DyadByDyad(arms, new Timing(PLAY.clock(), Terms.usual().horizonSeconds()));
        for (Stage<?> stage : dyads.stages()) {
            Workers.ALONE.work(stage, Progress.SILENT);
        }
        PairedEffect whole = dyads.of(new DyadByDyad.Pair(0, 1)).effect();
        PairedEffect broken = dyads.of(new DyadByDyad.Pair(0, 2)).effect();

        assertTrue(whole.superiority().isObserved(), whole::toString);
        assertFalse(broken.standardisedDifference().isObserved());
        assertTrue(broken.superiority().fault().contains("12 and 11 dyads are not paired"), broken::toString);
    }
}
