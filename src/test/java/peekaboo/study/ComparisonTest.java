package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Cause;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.RobustScore;
import peekaboo.metric.Ending;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.metric.Reading;
import peekaboo.metric.Spell;
import peekaboo.scenario.Scenario;
import peekaboo.study.SummaryRow.Form;

/** Ten dyads written by hand, so that every estimate can be worked out on paper. */
class ComparisonTest {
    private static final double EXACT = 1e-12;
    private static final Scenario SCENARIO =
            Experiments.play("mixed: {caregiver: attuned}", "ten: {caregiver: intrusive}", "few: {caregiver: deaf}");
    private static final Comparison HAND_MADE = Experiments.compare(study());
    private static final ArmSummary MIXED = HAND_MADE.arms().get(0);

    /** Back after 1, 2, ... 8 s, one in protest at 4 s, one captured at 9 s; all back after 10 s; four spells only. */
    private static StudyResult study() {
        List<DyadResult> mixed = new ArrayList<>();
        List<DyadResult> ten = new ArrayList<>();
        List<DyadResult> few = new ArrayList<>();
        for (int dyad = 0; dyad < 8; dyad++) {
            mixed.add(dyad(dyad, spell(dyad + 1, Ending.RETURNED)));
        }
        mixed.add(dyad(8, spell(4, Ending.PROTEST)));
        mixed.add(dyad(9, spell(9, Ending.CAPTURED)));
        for (int dyad = 0; dyad < 10; dyad++) {
            ten.add(dyad(dyad, spell(10, Ending.RETURNED)));
        }
        few.add(dyad(0, spell(1, Ending.RETURNED)));
        few.add(dyad(1, spell(2, Ending.EPISODE_END)));
        few.add(dyad(2, spell(3, Ending.RETURNED), spell(4, Ending.RETURNED)));
        for (int dyad = 3; dyad < 10; dyad++) {
            few.add(dyad(dyad));
        }
        return new StudyResult(StudyPlan.of(SCENARIO).chunk(0, 10), List.of(arm(0, mixed), arm(1, ten), arm(2, few)));
    }

    private static ArmResult arm(int place, List<DyadResult> dyads) {
        return new ArmResult(SCENARIO.arms().get(place), dyads);
    }

    private static DyadResult dyad(int number, Spell... spells) {
        List<Reading> none = new ArrayList<>();
        for (Metric metric : Metrics.all()) {
            none.add(Reading.empty(metric.quantities().size()));
        }
        return new DyadResult(number, "0", List.of(spells), List.of(none));
    }

    private static Spell spell(int seconds, Ending ending) {
        return new Spell("play", 0, 0, Cause.OVER_AROUSAL, 4 * seconds, ending, 0.1);
    }

    private static void assertValue(double expected, Measured<Estimate> found) {
        assertEquals(expected, found.get().value(), EXACT);
    }

    @Test
    void quartiles_areReadOffTheShareBack() {
        assertValue(3, MIXED.value(Measures.LOWER_QUARTILE));
        assertValue(5.5, MIXED.value(Measures.MEDIAN)); // a half are back from 5 s on, more than a half at 6 s
        assertValue(8, MIXED.value(Measures.UPPER_QUARTILE));
    }

    @Test
    void spellsThatEndOtherwise_countAsNotBackByTheHorizon() {
        assertValue((1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 30 + 30) / 10.0, MIXED.value(Measures.RESTRICTED_MEAN));
    }

    @Test
    void spellCutShort_countsWithThoseStillWatched() {
        // Of four, one is back at 1 s; of the two watched beyond 2 s, one at 3 s and one at 4 s.
        assertValue(1 + 2 * 0.75 + 1 * 0.375, HAND_MADE.arms().get(2).value(Measures.RESTRICTED_MEAN));
    }

    @Test
    void sharesBackAndUnresolved_addUpToOne() {
        assertValue(0.2, MIXED.value(Measures.BACK_2));
        assertValue(0.5, MIXED.value(Measures.BACK_5));
        assertValue(0.8, MIXED.value(Measures.BACK_10));
        assertValue(0.8, MIXED.value(Measures.BACK_30));
        assertValue(0.2, MIXED.value(Measures.UNRESOLVED_10));
        assertValue(0.2, MIXED.value(Measures.UNRESOLVED_30));
    }

    @Test
    void incidences_areThoseAtTheHorizon() {
        assertValue(0.8, MIXED.value(Measures.RETURN));
        assertValue(0.1, MIXED.value(Measures.PROTEST));
        assertValue(0.1, MIXED.value(Measures.CAPTURE));
    }

    @Test
    void shorterHorizon_leavesTheMarksWhereTheyAre() {
        ArmSummary short4 =
                Experiments.compare(study(), Terms.withHorizon(4.1)).arms().get(0);

        assertValue((1 + 2 + 3 + 4 + 6 * 4) / 10.0, short4.value(Measures.RESTRICTED_MEAN));
        assertValue(0.1, short4.value(Measures.PROTEST));
        assertValue(0.8, short4.value(Measures.BACK_10));
        assertEquals(4, lastPoint(short4.curves().away()).seconds());
    }

    @Test
    void curves_haveAPointForEveryTickAndAddUpToOne() {
        ArmSummary.Curves curves = MIXED.curves();

        assertEquals(121, curves.away().points().size());
        for (int point = 0; point < 121; point++) {
            assertEquals(point * 0.25, curves.away().points().get(point).seconds());
            double sum = 0;
            for (Curve each : List.of(curves.away(), curves.returned(), curves.protest(), curves.captured())) {
                sum += each.points().get(point).share().get().value();
            }
            assertEquals(1, sum, EXACT);
        }
        assertEquals(0.5, curves.returned().points().get(20).share().get().value(), EXACT);
        assertEquals(0.5, curves.returned().points().get(23).share().get().value(), EXACT);
    }

    @Test
    void bands_holdTheirCurveAndStayBetween0And1() {
        for (Curve.Point point : MIXED.curves().returned().points()) {
            Estimate share = point.share().get();
            assertTrue(share.interval().get().contains(share.value()));
            assertTrue(
                    share.interval().get().low() >= 0 && share.interval().get().high() <= 1);
        }
    }

    @Test
    void numbersUnderTheAxis_areThoseNotEnded() {
        List<Integer> away =
                MIXED.stillAway().stream().map(ArmSummary.StillAway::spells).toList();

        assertEquals(
                List.of(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0),
                MIXED.stillAway().stream().map(ArmSummary.StillAway::seconds).toList());
        assertEquals(List.of(10, 5, 0, 0, 0, 0, 0), away);
    }

    @Test
    void counts_areThoseOfTheSpells() {
        assertEquals(10, MIXED.dyads());
        assertEquals(10, MIXED.spells());
        assertEquals(List.of(8, 1, 1, 0, 0), MIXED.endings());
        assertEquals(1, HAND_MADE.arms().get(2).ended(Ending.EPISODE_END));
        assertEquals(4, HAND_MADE.arms().get(2).spells());
    }

    @Test
    void pair_isTheFirstLessAndOverTheSecond() {
        PairSummary pair = HAND_MADE.pair("mixed", "ten").orElseThrow();

        assertValue(9.6 - 10, pair.contrast(Measures.RESTRICTED_MEAN).difference());
        assertValue(0.96, pair.contrast(Measures.RESTRICTED_MEAN).ratio());
        assertValue(0.2, pair.contrast(Measures.UNRESOLVED_10).difference());
        assertEquals(
                Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR),
                pair.contrast(Measures.UNRESOLVED_10).ratio());
    }

    @Test
    void effect_isThatOfTheDyadsOwnMeans() {
        PairSummary pair = HAND_MADE.pair("mixed", "ten").orElseThrow();
        // Differences -9, -8, ... -2 and twice 20: mean -0.4, squares 1084.
        double spread = Math.sqrt((1084 - 10 * 0.4 * 0.4) / 9);

        assertEquals(-0.4 / spread, pair.effect().standardisedDifference().get(), EXACT);
        assertEquals(0.2, pair.effect().superiority().get(), EXACT);
    }

    @Test
    void pairs_areAllWithTheFirstNamedFirst() {
        assertEquals(
                List.of("mixed/ten", "mixed/few", "ten/few"),
                HAND_MADE.pairs().stream()
                        .map(pair -> pair.first() + "/" + pair.second())
                        .toList());
    }

    /** Quantiles of the chi-squared distribution with one degree of freedom, from tables. */
    @Test
    void pValue_isTheUpperTail() {
        assertEquals(0.05, ClusteredTest.of(score(3.841458820694124)).pValue(), EXACT);
        assertEquals(0.001, ClusteredTest.of(score(10.827566170662733)).pValue(), EXACT);
        assertEquals(1, ClusteredTest.of(score(0)).pValue(), EXACT);
        // 2 * pnorm(-20) of R 4.2: one less the lower tail would be 0.
        assertEquals(5.507248237212466e-89, ClusteredTest.of(score(400)).pValue(), 1e-99);
    }

    private static RobustScore score(double statistic) {
        return new RobustScore(statistic, statistic, 1, 0);
    }

    @Test
    void whatWasNotObserved_keepsItsReason() {
        assertEquals(Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR), MIXED.value("", "looks"));
        assertEquals(Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR), MIXED.value(Measures.MATCHED_BY_CHANCE));
        assertThrows(IllegalArgumentException.class, () -> MIXED.value("", "no-such"));
    }

    @Test
    void metrics_areSumsOverDyadsDivided() {
        StudyResult study = Experiments.run(SCENARIO, 12);
        Comparison comparison = Experiments.compare(study);
        for (int metric = 0; metric < Metrics.all().size(); metric++) {
            Reading pooled = study.arms().get(1).pooled(0, metric);
            for (int quantity = 0; quantity < pooled.size(); quantity++) {
                String name =
                        Metrics.all().get(metric).quantities().get(quantity).name();
                Measured<Estimate> found = comparison.arms().get(1).value("", name);
                assertEquals(pooled.value(quantity), found.get().value(), EXACT, name);
            }
        }
    }

    @Test
    void threads_doNotChangeABit() throws InterruptedException {
        StudyResult study = Experiments.run(SCENARIO, 20);

        assertEquals(
                Comparison.of(study, Terms.usual(), 1).rows(),
                Comparison.of(study, Terms.usual(), 4).rows());
    }

    @Test
    void oneDyad_hasValuesButNoIntervals() {
        Comparison comparison = Experiments.compare(Experiments.run(SCENARIO, 1));

        for (SummaryRow row : comparison.rows()) {
            if (row.value().isObserved()) {
                assertFalse(row.value().get().interval().isObserved(), row.toString());
            }
        }
    }

    @Test
    void rows_nameEachThingOnceAndFromTheCatalogue() {
        Comparison comparison = Experiments.compare(Experiments.run(Experiments.shipped("still-face"), 2));
        Set<String> seen = new HashSet<>();
        for (Comparison each : List.of(HAND_MADE, comparison)) {
            for (SummaryRow row : each.rows()) {
                String key = each.plan().scenario().name() + row.arm() + "/" + row.other() + "/" + row.stretch() + "/"
                        + row.measure().name() + "/" + row.form();
                assertTrue(seen.add(key), key);
                assertTrue(Measures.all().contains(row.measure()), key);
                assertEquals(row.form() == Form.RATIO ? "" : row.measure().unit(), row.unit());
            }
        }
    }

    @Test
    void measures_haveNamesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        for (Measure measure : Measures.all()) {
            assertTrue(names.add(measure.name()), measure.name());
            assertFalse(measure.meaning().isBlank(), measure.name());
        }
    }

    private static Curve.Point lastPoint(Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }
}
