package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Likeness;
import peekaboo.engine.Trial;
import peekaboo.measure.Measure;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;

/** What every measure keeps to. */
class MeasureContractTest {
    private static final Scenario SCENARIO = Trial.shipped("still-face");
    private static final int DYADS = 12;
    private static final Map<String, Sheet> EVERYTHING = everything();

    static List<Measure> measures() {
        return Measures.all();
    }

    static List<Measure> measuresInSummary() {
        return Measures.inSummary();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void sameSheet_sameReading(Measure measure) {
        Sheet sheet = session(0);

        assertSame(measure.of(sheet), measure.of(session(0)));
        assertSame(measure.of(sheet), measure.of(sheet.part(0, sheet.length())));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void readingsMergedInAnyOrder_sameBits(Measure measure) {
        List<Reading> readings = new ArrayList<>();
        for (int dyad = 0; dyad < DYADS; dyad++) {
            readings.add(measure.of(session(dyad)));
        }
        Reading inOrder = merged(readings);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertSame(inOrder, merged(readings));
        }
        Reading halves = merged(readings.subList(0, 5)).merge(merged(readings.subList(5, DYADS)));
        assertSame(inOrder, halves);
    }

    /** What a summary tells of a session is what it tells of its episodes together. */
    @ParameterizedTest
    @MethodSource("measuresInSummary")
    void episodesMergedInOrder_equalOneRun(Measure measure) {
        List<Reading> parts = new ArrayList<>();
        for (String episode : List.of("play", "still-face", "reunion")) {
            parts.add(measure.of(recording(0).sheet(Stretch.of(episode))));
        }
        Reading whole = measure.of(session(0));

        for (Quantity quantity : measure.inSummary()) {
            assertEquals(whole.sum(quantity.name()), merged(parts).sum(quantity.name()), 0.0, quantity.name());
            assertEquals(whole.per(quantity.name()), merged(parts).per(quantity.name()), 0.0, quantity.name());
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void emptyStretch_isNotObserved(Measure measure) {
        assertNothing(measure, measure.of(session(0).part(7, 7)));
    }

    /** A coded video has no arousal: what lacks a channel shows nothing, and above all no 0. */
    @ParameterizedTest
    @MethodSource("measures")
    void recordWithoutWhatItNeeds_isNotObserved(Measure measure) {
        Recorder none = Trial.watched(SCENARIO, SCENARIO.arms().get(0), 0, new Recorder(Channels.NONE));
        Recorder enough = Trial.watched(SCENARIO, SCENARIO.arms().get(0), 0, new Recorder(measure.needs()));

        assertNothing(measure, measure.of(none.recording().sheet(Stretch.WHOLE_SESSION)));
        ReadOff few = ReadOff.of(measure, enough.recording().sheet(Stretch.WHOLE_SESSION));
        ReadOff all = ReadOff.of(measure, session(0));
        for (String quantity : names(measure)) {
            assertTrue(!few.observed(quantity) || close(all.value(quantity), few.value(quantity)), quantity);
        }
    }

    /** Nothing that it does not say it uses changes it. */
    @ParameterizedTest
    @MethodSource("measures")
    void recordedWithWhatItUses_isWhatItIsWithEveryChannel(Measure measure) {
        for (Map.Entry<String, Sheet> everything : EVERYTHING.entrySet()) {
            Scenario scenario = Trial.shipped(everything.getKey());
            Recorder used = Trial.watched(scenario, scenario.arms().get(0), 0, new Recorder(measure.uses()));

            assertSame(
                    measure.of(everything.getValue()),
                    measure.of(used.recording().sheet(Stretch.WHOLE_SESSION)));
        }
    }

    private static Map<String, Sheet> everything() {
        Map<String, Sheet> sheets = new HashMap<>();
        for (String name : Trial.shippedNames()) {
            Scenario scenario = Trial.shipped(name);
            Recorder all = Trial.watched(scenario, scenario.arms().get(0), 0, new Recorder(Channels.ALL));
            sheets.put(name, all.recording().sheet(Stretch.WHOLE_SESSION));
        }
        return sheets;
    }

    @Test
    void gazes_useEventsBeyondWhatTheyNeed() {
        Gazes gazes = new Gazes();

        assertTrue(gazes.uses().events() && !gazes.needs().events());
        assertTrue(new MeasureSet(List.of(new PhaseChanges(), gazes))
                .uses()
                .have(gazes.uses().and(Channels.PHASES)));
    }

    private static boolean close(double expected, double found) {
        return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
    }

    private static void assertNothing(Measure measure, Reading nothing) {
        assertEquals(names(measure), nothing.names());
        for (String quantity : nothing.names()) {
            assertEquals(0, nothing.sum(quantity), quantity);
            assertEquals(0, nothing.per(quantity), quantity);
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void anyStretch_aNumberForEachQuantity(Measure measure) {
        for (int length : List.of(1, 2, 3, 20, 100, 400)) {
            Reading reading = measure.of(session(1).part(40, 40 + length));
            assertEquals(names(measure), reading.names());
            for (String quantity : reading.names()) {
                assertTrue(reading.per(quantity) >= 0 && Double.isFinite(reading.sum(quantity)), quantity);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void shuffledPair_canBeRead(Measure measure) {
        Sheet shuffled = session(0).besideCaregiverOf(session(1));

        assertEquals(names(measure), measure.of(shuffled).names());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void sharesOfAnything_lieBetween0And1(Measure measure) {
        ReadOff reading = new ReadOff(measure.of(session(1)).merge(measure.of(session(2))));

        for (Quantity quantity : measure.quantities()) {
            if (quantity.unit().isEmpty() && reading.observed(quantity.name())) {
                double value = reading.value(quantity.name());
                assertTrue(value >= 0 && value <= 1, quantity.name() + " " + value);
            }
        }
    }

    @Test
    void names_areDistinctAndTold() {
        Set<String> names = new HashSet<>();
        for (Measure measure : measures()) {
            assertTrue(names.add("measure " + measure.name()), measure.name());
            assertFalse(measure.meaning().isBlank() || measure.source().isBlank(), measure.name());
            for (Quantity quantity : measure.quantities()) {
                assertTrue(names.add(quantity.name()), quantity.name());
                assertFalse(quantity.meaning().isBlank(), quantity.name());
            }
            assertTrue(measure.quantities().containsAll(measure.inSummary()), measure.name());
        }
    }

    /** Under every definition the same is told, by names that differ in how they end, each share with that of chance beside it. */
    @ParameterizedTest
    @MethodSource("peekaboo.dyad.Accord#all")
    void everyDefinitionOfAMatch_isInTheCatalogue(Accord accord) {
        String end = accord == Accord.USUAL ? "" : "-" + accord.label();
        assertEquals(
                List.of("matched" + end, "matched-by-own-chance" + end),
                names(measure("matching" + end)),
                accord.label());
        assertEquals(
                names(new Repairs(Accord.USUAL)).stream()
                        .map(name -> name + end)
                        .toList(),
                names(measure("repairs" + end)));
        assertTrue(measure("matching" + end).meaning().contains(accord.meaning()), accord.label());
        assertEquals(accord.source(), measure("matching" + end).source());
    }

    @ParameterizedTest
    @MethodSource("peekaboo.dyad.Likeness#all")
    void everyLikenessThatIsNoMatch_isInTheCatalogue(Likeness likeness) {
        String name = likeness.label();
        assertEquals(List.of(name, name + "-by-own-chance"), names(measure(name)));
        assertTrue(measure(name).meaning().contains(likeness.meaning()), name);
    }

    private static Measure measure(String name) {
        return Measures.all().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + ": not in the catalogue"));
    }

    /** Two definitions of one measure are told apart by name, so that any of them can be read off together; of matching all are there. */
    @Test
    void definitionsBesideTheCatalogue_shareNoName() {
        List<Measure> all = new ArrayList<>(measures());
        CaregiverPhase.all().forEach(phase -> all.add(new PositiveFirst(Set.of(phase))));
        all.add(new PositiveFirst(Set.of(CaregiverPhase.SOCIAL_POSITIVE, CaregiverPhase.MONITOR)));

        Set<String> quantities = new HashSet<>();
        Set<String> measures = new HashSet<>();
        for (Measure measure : all) {
            assertTrue(measures.add(measure.name()), measure.name());
            names(measure).forEach(name -> assertTrue(quantities.add(name), name));
        }
        assertEquals(quantities, Set.copyOf(new MeasureSet(all).of(session(0)).names()));
    }

    /** A measure is its file, its line in the catalogue, and a strip worked out by hand. */
    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasure_hasAStripTest(Measure measure) throws IOException {
        String type = measure.getClass().getSimpleName();
        Path test = Path.of("src/test/java/peekaboo/measure/battery", type + "Test.java");

        assertTrue(
                Files.exists(test) && Files.readString(test).contains("Strip.of("),
                () -> measure.name() + ": has no strip test; write " + test);
    }

    @Test
    void quantity_isAskedForByName() {
        Reading changes = new PhaseChanges().of(session(0));

        assertTrue(changes.sum("caregiver-changes") > 0);
        IllegalArgumentException unknown = assertThrows(IllegalArgumentException.class, () -> changes.sum("changes"));
        assertTrue(
                String.valueOf(unknown.getMessage()).contains("infant-changes, caregiver-changes"),
                unknown.getMessage());
    }

    @Test
    void measuresTogether_areWhatEachIsAlone() {
        MeasureSet all = new MeasureSet(measures());
        Reading together = all.of(session(3));

        for (Measure measure : measures()) {
            Reading alone = measure.of(session(3));
            for (String quantity : alone.names()) {
                assertEquals(alone.sum(quantity), together.sum(quantity), 0.0, quantity);
                assertEquals(alone.per(quantity), together.per(quantity), 0.0, quantity);
            }
        }
    }

    private static List<String> names(Measure measure) {
        return measure.quantities().stream().map(Quantity::name).toList();
    }

    private static Recording recording(int dyad) {
        return Trial.watched(SCENARIO, SCENARIO.arms().get(0), dyad, new Recorder(Channels.ALL))
                .recording();
    }

    private static Sheet session(int dyad) {
        return recording(dyad).sheet(Stretch.WHOLE_SESSION);
    }

    private static Reading merged(List<Reading> readings) {
        Reading merged = readings.get(0);
        for (Reading reading : readings.subList(1, readings.size())) {
            merged = merged.merge(reading);
        }
        return merged;
    }

    private static void assertSame(Reading expected, Reading found) {
        assertEquals(expected.names(), found.names());
        for (String quantity : expected.names()) {
            assertEquals(expected.sum(quantity), found.sum(quantity), 0.0, quantity);
            assertEquals(expected.per(quantity), found.per(quantity), 0.0, quantity);
        }
    }
}
