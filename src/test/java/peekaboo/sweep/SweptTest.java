package peekaboo.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import peekaboo.app.cli.Typed;
import peekaboo.design.Design;
import peekaboo.design.DesignRequest;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.inference.Sure;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sensitivity.SobolPoints;
import peekaboo.study.PooledStudy.ArmOutcomes;
import peekaboo.study.PooledStudy.Outcome;
import peekaboo.study.PooledStudy.Resamples;
import peekaboo.study.Progress;
import peekaboo.study.Quantities;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.words.SweepFindings;

class SweptTest {
    private static final String TEXT =
            Typed.SMALL.replace("dyads: 3", "dyads: 12").replace("20 s", "40 s");
    static final Scenario SMALL = (Scenario) ScenarioReader.read("small.yaml", TEXT);
    private static final int RESAMPLES = 400;
    private static final Terms TERMS = new Terms(30, RESAMPLES, 0.95);

    static Design design(String... varied) throws BadDesignException {
        return new DesignRequest(List.of(varied), Optional.empty(), OptionalInt.empty(), List.of())
                .of(SMALL, SobolPoints::of);
    }

    static Swept run(Design design, int seeds) throws InterruptedException {
        SweepPlan plan = new SweepPlan(SMALL, design, seeds, List.of(Quantities.RESTRICTED_MEAN), TERMS);
        Variants variants = new Variants("small.yaml", TEXT, List.of(), plan);
        assertEquals(Optional.empty(), variants.read().problems());
        List<RunResult> runs = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            all.add(run);
        }
        new SweepStage(variants, all, runs::addAll).by(Workers.ALONE, Progress.SILENT);
        return new Swept(plan, runs);
    }

    /** The same dyads meet the same draws at every point: where nothing differs, nothing differs. */
    @Test
    void equalSettings_differByNothingAtAll() throws BadDesignException, InterruptedException {
        Design once = design("arms.waits.patience=1 s,5 s");
        Design twice = new Design(
                once.kind(),
                once.axes(),
                List.of(
                        once.points().get(0),
                        once.points().get(1),
                        once.points().get(0)));
        Swept swept = run(twice, 1);
        Response waits = swept.responses(0).get(0);

        assertEquals(0, waits.difference(2, 0).get().value());
        assertEquals(0, waits.difference(2, 0).get().interval().get().low());
        assertEquals(0, waits.difference(2, 0).get().interval().get().high());
        assertFalse(waits.isUntouched());
        assertTrue(swept.responses(0).get(1).isUntouched());
        assertEquals(List.of(), swept.copies());
    }

    /** The interval of a difference is that of a comparison of the two as arms, since both resample the same dyads. */
    @Test
    void differenceOfPoints_isThatOfArms() throws BadDesignException, InterruptedException {
        Swept points = run(design("arms.chases.patience=1 s,5 s"), 1);
        double difference = points.responses(0).get(1).difference(1, 0).get().value();
        Estimate one = points.responses(0).get(1).at(0).get();
        Estimate other = points.responses(0).get(1).at(1).get();

        assertEquals(other.value() - one.value(), difference, 1e-12);
    }

    @Test
    void severalSeeds_areMeansOfTheirRuns() throws BadDesignException, InterruptedException {
        Swept swept = run(design("infant.rest=0.1,0.4"), 2);
        Response waits = swept.responses(0).get(0);
        double first = value(swept, 2);
        double second = value(swept, 3);

        assertEquals((first + second) / 2, waits.value(1), 1e-12);
        assertEquals(
                List.of(7, 8),
                List.of(swept.runs().get(2).seed(), swept.runs().get(3).seed()));
    }

    private static double value(Swept swept, int run) {
        return swept.runs()
                .get(run)
                .arms()
                .get(0)
                .outcomes()
                .get(0)
                .value()
                .get()
                .value();
    }

    @Test
    void equalRecordsWithOtherSeeds_areTold() throws BadDesignException, InterruptedException {
        Swept swept = run(design("infant.rest=0.1,0.4"), 2);
        List<RunResult> copied = new ArrayList<>(swept.runs());
        copied.set(3, new RunResult(3, 8, 12, swept.runs().get(0).arms()));

        List<String> copies = new Swept(swept.plan(), copied).copies();
        assertEquals(
                List.of(
                        "arm waits: point 0 with seed 7 and point 1 with seed 8",
                        "arm chases: point 0 with seed 7 and point 1 with seed 8"),
                copies);
    }

    /** A sweep whose outcomes are this function of the first two numbers, resamples lying a little beside. */
    static Swept made(Design design, double noise, DoubleBinaryOperator value) {
        List<RunResult> runs = new ArrayList<>();
        for (int run = 0; run < design.points().size(); run++) {
            runs.add(new RunResult(run, 7, 12, List.of(showing("waits", "d" + run, run, noise, value, design))));
        }
        return new Swept(planned(design, 1), runs);
    }

    /** The same, beside an arm that the first number does not reach. */
    static Swept madeBesideOther(Design design, double noise, DoubleBinaryOperator value) {
        List<RunResult> runs = new ArrayList<>();
        for (int run = 0; run < design.points().size(); run++) {
            String untouched = "u" + design.points().get(run).values().get(1);
            runs.add(new RunResult(
                    run,
                    7,
                    12,
                    List.of(
                            showing("waits", "d" + run, run, noise, value, design),
                            showing("chases", untouched, run, 0, (x, y) -> y, design))));
        }
        return new Swept(planned(design, 2), runs);
    }

    private static SweepPlan planned(Design design, int arms) {
        return new SweepPlan(
                SMALL.withArms(SMALL.arms().subList(0, arms)), design, 1, List.of(Quantities.RESTRICTED_MEAN), TERMS);
    }

    private static ArmOutcomes showing(
            String arm, String digest, int run, double noise, DoubleBinaryOperator value, Design design) {
        boolean hasSecond = design.axes().size() > 1 && design.axes().get(1).isNumeric();
        double second = hasSecond ? design.number(run, 1) : 0;
        double exact = value.applyAsDouble(design.number(run, 0), second);
        float[] showed = new float[RESAMPLES];
        double[] all = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            // One draw a resample and point, and one that all points share, which differences do not have.
            double own = ((i * 7 + run * 13) % RESAMPLES) / (double) RESAMPLES - 0.5;
            all[i] = exact + noise * own + 5 * (i / (double) RESAMPLES - 0.5);
            showed[i] = (float) all[i];
        }
        Measured<Estimate> estimate = Replicates.estimate(exact, all, 12, 0.95);
        return new ArmOutcomes(
                arm, 9, digest, List.of(new Outcome(Quantities.RESTRICTED_MEAN, estimate, Resamples.of(showed))));
    }

    private static Along along(Swept swept) {
        return swept.along(swept.responses(0).get(0)).orElseThrow();
    }

    @Test
    void straightLine_risesAndDoesNotBend() throws BadDesignException {
        Along line = along(made(design("infant.rest=0..1/11"), 0.2, (x, none) -> 3 + 4 * x));

        assertEquals(4, line.whole().get().value(), 1e-9);
        assertEquals(1, Sure.of(line.whole()));
        assertEquals(Optional.empty(), line.turn());
        assertEquals(Optional.empty(), line.bend());
    }

    @Test
    void noise_isNoChange() throws BadDesignException {
        Along line = along(made(design("infant.rest=0..1/11"), 2, (x, none) -> 3 + 0.1 * x));

        assertEquals(0, Sure.of(line.whole()));
        assertEquals(Optional.empty(), line.turn());
    }

    @Test
    void bend_isWhereTheLinesMeet() throws BadDesignException {
        Along line = along(made(design("infant.rest=0..1/11"), 0.1, (x, none) -> 5 - 6 * Math.min(x, 0.3)));
        Along.Bend bend = line.bend().orElseThrow();

        assertEquals(3, bend.point());
        assertEquals(-1.8, bend.before().get().value(), 1e-9);
        assertEquals(0, bend.beyond().get().value(), 1e-9);
        assertTrue(bend.low() <= 3 && bend.high() >= 3, bend::toString);
    }

    @Test
    void turn_isTheHighestBetween() throws BadDesignException {
        Along hill = along(made(design("infant.rest=0..1/11"), 0.1, (x, none) -> 4 - 10 * (x - 0.6) * (x - 0.6)));
        Along hollow = along(made(design("infant.rest=0..1/11"), 0.1, (x, none) -> 4 + 10 * (x - 0.4) * (x - 0.4)));

        assertEquals(6, hill.turn().orElseThrow().point());
        assertTrue(hill.turn().orElseThrow().isPeak());
        assertEquals(4, hollow.turn().orElseThrow().point());
        assertFalse(hollow.turn().orElseThrow().isPeak());
        assertEquals(Optional.empty(), hill.bend());
    }

    @Test
    void rectangle_tellsTheProductOfItsSides() throws BadDesignException {
        Design plane = design("infant.rest=1..0/5", "infant.variety=0..2/3");
        Swept swept = made(plane, 0.1, (x, y) -> 1 + x + 2 * x * y);
        Across product = across(swept);
        Across sum = across(made(plane, 0.1, (x, y) -> 1 + x + 2 * y));

        assertEquals(1, product.atLow().get().value(), 1e-9);
        assertEquals(5, product.atHigh().get().value(), 1e-9);
        assertEquals(4, product.interaction().get().value(), 1e-9);
        assertEquals(1, Sure.of(product.interaction()));
        assertEquals(0, sum.interaction().get().value(), 1e-9);
        assertEquals(0, Sure.of(sum.interaction()));
        String told = SweepFindings.of(swept).get(0).inEnglish();
        assertTrue(told.contains("highest, 6.00 s, at infant.rest 1 and infant.variety 2"), told);
    }

    private static Across across(Swept swept) {
        assertEquals(Layout.PLANE, swept.layout());
        return swept.across(swept.responses(0).get(0)).orElseThrow();
    }

    @Test
    void cloud_tellsWhatEachNumberDoes() throws BadDesignException {
        Design cloud = new DesignRequest(
                        List.of("infant.rest=0..1", "infant.variety=0..2", "infant.band-low=0.2..0.4"),
                        Optional.of("latin-hypercube"),
                        OptionalInt.of(60),
                        List.of())
                .of(SMALL, SobolPoints::of);
        Swept swept = made(cloud, 0.1, (x, y) -> 1 + 3 * x + y / 2 + 4 * x * y);
        Among among = swept.among(swept.responses(0).get(0)).orElseThrow();

        assertEquals(Layout.CLOUD, swept.layout());
        assertEquals(0, among.effects().get(0).axis());
        assertEquals(7, among.effects().get(0).change().get().value(), 0.5);
        assertEquals(1, among.effects().get(1).axis());
        assertEquals(8, among.product().orElseThrow().change().value(), 0.4);
    }

    @Test
    void numberThatAnotherMakesUp_isNotToldApart() throws BadDesignException {
        Design zip = new DesignRequest(
                        List.of("infant.rest=0..1/6", "infant.variety=0..2/6"),
                        Optional.of("zip"),
                        OptionalInt.empty(),
                        List.of())
                .of(SMALL, SobolPoints::of);
        Swept swept = made(zip, 0.1, (x, y) -> x + y);

        assertEquals(Layout.LINE, swept.layout());
        assertEquals(Optional.empty(), swept.among(swept.responses(0).get(0)));
        assertEquals(3, along(swept).whole().get().value(), 1e-9);
    }

    @Test
    void layout_isThatOfThePoints() throws BadDesignException {
        assertEquals(Layout.LINE, Layout.of(design("infant.rest=0,1,0.5")));
        assertEquals(Layout.NAMES, Layout.of(design("arms.waits.caregiver=attuned,eager")));
        assertEquals(Layout.NAMES, Layout.of(design("arms.waits.caregiver=attuned,eager", "infant.rest=0,1")));
        assertEquals(
                Layout.CLOUD, Layout.of(design("infant.rest=0,1", "infant.variety=0,1", "infant.band-low=0.1,0.2")));
        assertEquals(List.of(0, 2, 1), Layout.rising(design("infant.rest=0,1,0.5"), 0));
    }
}
