package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Cause;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.RobustScore;
import peekaboo.measure.Ending;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.record.Channels;
import peekaboo.record.Columns;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;
import peekaboo.significance.PValue;
import peekaboo.study.SummaryRow.Form;
import peekaboo.threads.Crew;

/** Ten dyads written by hand, so that every estimate can be worked out on paper. */
class ComparisonTest {
    private static final double EXACT = 1e-12;
    private static final Scenario SCENARIO =
            Experiments.play("mixed: {caregiver: attuned}", "ten: {caregiver: intrusive}", "few: {caregiver: deaf}");
    private static final Comparison HAND_MADE = Experiments.compare(study());
    private static final ArmSummary MIXED = HAND_MADE.arms().get(0);

    /** Back after 1, 2, ... 8 s, one in protest at 4 s, one captured at 9 s; all back after 10 s; four spells only. */
    private static StudyResult study() {
        List<SessionResult> mixed = new ArrayList<>();
        List<SessionResult> ten = new ArrayList<>();
        List<SessionResult> few = new ArrayList<>();
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

    /** A third of six are estimated to end in protest, which would be two; one was seen to by the horizon, and one only later. */
    @Test
    void seen_isWhatEndedInTheTimeThatTheShareTellsOf() {
        List<SessionResult> dyads = new ArrayList<>();
        for (int cutOff = 0; cutOff < 3; cutOff++) {
            dyads.add(dyad(cutOff, spell(1, Ending.EPISODE_END)));
        }
        dyads.add(dyad(3, spell(2, Ending.PROTEST)));
        dyads.add(dyad(4, spell(5, Ending.RETURNED)));
        dyads.add(dyad(5, spell(40, Ending.PROTEST)));
        List<ArmResult> arms = List.of(arm(0, dyads), arm(1, dyads), arm(2, dyads));
        ArmSummary arm = Experiments.compare(
                        new StudyResult(StudyPlan.of(SCENARIO).chunk(0, 6), arms))
                .arms()
                .get(0);

        assertValue(1 / 3., arm.value(Quantities.PROTEST));
        assertEquals(1, arm.seen(Quantities.PROTEST));
        assertEquals(1, arm.seen(Quantities.RETURN));
        assertEquals(0, arm.seen(Quantities.CAPTURE));
        assertEquals(1, arm.seen(Quantities.BACK_10));
        assertEquals(2, arm.ended(Ending.PROTEST));
    }

    private static ArmResult arm(int place, List<SessionResult> dyads) {
        return new ArmResult(SCENARIO.arms().get(place), dyads);
    }

    private static SessionResult dyad(int number, Spell... spells) {
        Sheet blank = new Columns(Channels.NONE, 0.25, 0).sheet();
        Reading none = StudyPlan.of(SCENARIO).scope().measures().of(blank);
        Map<Stretch, Reading> readings = Map.of(Stretch.WHOLE_SESSION, none);
        return new SessionResult(number, 0, Optional.of("0"), List.of(spells), readings, Optional.empty());
    }

    private static Spell spell(int seconds, Ending ending) {
        return new Spell(
                "play",
                0,
                0,
                Optional.of(Cause.OVER_AROUSAL),
                4 * seconds,
                ending,
                OptionalDouble.of(0.1),
                Optional.empty());
    }

    private static void assertValue(double expected, Measured<Estimate> found) {
        assertEquals(expected, found.get().value(), EXACT);
    }

    @Test
    void quartiles_areReadOffTheShareBack() {
        assertValue(3, MIXED.value(Quantities.LOWER_QUARTILE));
        assertValue(5.5, MIXED.value(Quantities.MEDIAN)); // a half are back from 5 s on, more than a half at 6 s
        assertValue(8, MIXED.value(Quantities.UPPER_QUARTILE));
    }

    @Test
    void spellsThatEndOtherwise_countAsNotBackByTheHorizon() {
        assertValue((1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 30 + 30) / 10.0, MIXED.value(Quantities.RESTRICTED_MEAN));
    }

    @Test
    void howSoon_hangsOnWhatCountsAsBack() {
        List<Measured<Estimate>> told =
                HowSoon.all().stream().map(one -> MIXED.value(one.quantity())).toList();

        assertEquals(Quantities.RESTRICTED_MEAN, HowSoon.all().get(0).quantity());
        assertValue((1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 30) / 10.0, told.get(1));
        // Of the five watched beyond 4 s four are back at 5 to 8 s: .12 of all each; one in eight is captured.
        assertValue(1 + 0.9 + 0.8 + 0.7 + 0.6 + 0.48 + 0.36 + 0.24 + 22 * 0.12, told.get(2));
        assertEquals(Measured.notObserved(Measured.Reason.FOLLOW_UP_TOO_SHORT), told.get(3));
        assertValue(4.5, told.get(4));
    }

    @Test
    void howSoon_standsBesideTheFindingForEveryPairToo() {
        for (HowSoon one : HowSoon.all()) {
            assertFalse(one.quantity().meaning().isBlank());
            assertEquals(
                    one.quantity(),
                    HAND_MADE.pairs().get(0).contrast(one.quantity()).quantity());
        }
    }

    @Test
    void spellCutShort_countsWithThoseStillWatched() {
        // Of four, one is back at 1 s; of the two watched beyond 2 s, one at 3 s and one at 4 s.
        assertValue(1 + 2 * 0.75 + 1 * 0.375, HAND_MADE.arms().get(2).value(Quantities.RESTRICTED_MEAN));
    }

    @Test
    void sharesBackAndUnresolved_addUpToOne() {
        assertValue(0.2, MIXED.value(Quantities.back(2)));
        assertValue(0.5, MIXED.value(Quantities.back(5)));
        assertValue(0.8, MIXED.value(Quantities.BACK_10));
        assertValue(0.8, MIXED.value(Quantities.back(30)));
        assertValue(0.2, MIXED.value(Quantities.UNRESOLVED_10));
        assertValue(0.2, MIXED.value(Quantities.unresolved(30)));
    }

    @Test
    void incidences_areThoseAtTheHorizon() {
        assertValue(0.8, MIXED.value(Quantities.RETURN));
        assertValue(0.1, MIXED.value(Quantities.PROTEST));
        assertValue(0.1, MIXED.value(Quantities.CAPTURE));
    }

    @Test
    void shorterHorizon_leavesTheMarksWhereTheyAre() {
        ArmSummary short4 =
                Experiments.compare(study(), Terms.withHorizon(4.1)).arms().get(0);

        assertValue((1 + 2 + 3 + 4 + 6 * 4) / 10.0, short4.value(Quantities.RESTRICTED_MEAN));
        assertValue(0.1, short4.value(Quantities.PROTEST));
        assertValue(0.8, short4.value(Quantities.BACK_10));
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

        assertValue(9.6 - 10, pair.contrast(Quantities.RESTRICTED_MEAN).difference());
        assertValue(0.96, pair.contrast(Quantities.RESTRICTED_MEAN).ratio());
        assertValue(0.2, pair.contrast(Quantities.UNRESOLVED_10).difference());
        assertEquals(
                Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR),
                pair.contrast(Quantities.UNRESOLVED_10).ratio());
    }

    /** Arousal may be below 0, and then a ratio of two of them is any number. */
    @Test
    void whatCanBeNegative_hasNoRatio() {
        Contrast arousal = HAND_MADE.pair("mixed", "ten").orElseThrow().contrast(Stretch.WHOLE_SESSION, "arousal");

        assertEquals(Measured.notObserved(Measured.Reason.NO_RATIO_SCALE), arousal.ratio());
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
        assertEquals(0.05, PValue.of(score(3.841458820694124)), EXACT);
        assertEquals(0.001, PValue.of(score(10.827566170662733)), EXACT);
        assertEquals(1, PValue.of(score(0)), EXACT);
        // 2 * pnorm(-20) of R 4.2: one less the lower tail would be 0.
        assertEquals(5.507248237212466e-89, PValue.of(score(400)), 1e-99);
    }

    private static RobustScore score(double statistic) {
        return new RobustScore(statistic, statistic, 1, 0);
    }

    @Test
    void whatWasNotObserved_keepsItsReason() {
        assertEquals(
                Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR), MIXED.value(Stretch.WHOLE_SESSION, "looks"));
        assertEquals(Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR), MIXED.value(Quantities.MATCHED_BY_CHANCE));
        assertThrows(IllegalArgumentException.class, () -> MIXED.value(Stretch.WHOLE_SESSION, "no-such"));
    }

    @Test
    void measures_areSumsOverDyadsDivided() {
        StudyResult study = Experiments.run(SCENARIO, 12);
        Comparison comparison = Experiments.compare(study);
        Reading pooled = Experiments.pooled(study.arms().get(1));
        for (Quantity quantity : Quantities.ofMeasures()) {
            Measured<Estimate> found = comparison.arms().get(1).value(quantity);
            assertEquals(Experiments.value(pooled, quantity.name()), found.get().value(), EXACT, quantity.name());
        }
    }

    @Test
    void threads_doNotChangeABit() throws InterruptedException {
        StudyResult study = Experiments.run(SCENARIO, 20);

        assertEquals(
                rows(Comparison.of(study, Terms.usual(), Workers.ALONE)),
                rows(Comparison.of(study, Terms.usual(), new Crew(4))));
    }

    @Test
    void oneDyad_hasValuesButNoIntervals() {
        Comparison comparison = Experiments.compare(Experiments.run(SCENARIO, 1));

        for (SummaryRow row : rows(comparison)) {
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
            for (SummaryRow row : rows(each)) {
                String key = each.plan().scenario().name() + row.arm() + "/" + row.other() + "/" + row.stretch() + "/"
                        + row.quantity().name() + "/" + row.form();
                assertTrue(seen.add(key), key);
                assertTrue(catalogue().contains(row.quantity()), key);
                assertEquals(row.form() == Form.RATIO ? "ratio" : row.quantity().unitInRecords(), row.unit());
            }
        }
    }

    @Test
    void quantities_haveNamesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        for (Quantity quantity : catalogue()) {
            assertTrue(names.add(quantity.name()), quantity.name());
            assertFalse(quantity.meaning().isBlank(), quantity.name());
        }
    }

    /** Every number that a summary can tell. */
    private static List<Quantity> catalogue() {
        List<Quantity> all = new ArrayList<>(List.of(Quantities.DYADS, Quantities.SPELLS));
        Ending.all().forEach(ending -> all.add(Quantities.endedIn(ending)));
        all.addAll(List.of(Quantities.BACK_COUNT, Quantities.CUT_OFF_COUNT));
        all.addAll(List.of(Quantities.LEANED_IN, Quantities.UNTIL_LEANED_IN));
        all.addAll(Quantities.ofArms());
        HowSoon.all().stream().map(HowSoon::quantity).skip(1).forEach(all::add);
        all.addAll(List.of(Quantities.SCORE_TEST, Quantities.P_VALUE));
        all.addAll(List.of(Quantities.STANDARDISED_DIFFERENCE, Quantities.SUPERIORITY, Quantities.DIFFERENCE_BETWEEN));
        return all;
    }

    private static List<SummaryRow> rows(Comparison comparison) {
        return comparison.rows(PValue::of);
    }

    private static Curve.Point lastPoint(Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }
}
