package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.TickClock;
import peekaboo.inference.ArmSpells.SpellState;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Spell;

/**
 * The R lines of the codebook give the numbers of a summary: what R made of a table once (oracle/competing-risks.R) is what is made of it
 * here.
 */
class CompetingRisksOracleTest {
    private static final int DYADS = 20;
    private static final Timing TIMING = new Timing(new TickClock(250), 30);
    private static final List<String> ARMS = List.of("attuned", "intrusive");

    @Test
    void linesOfTheCodebook_giveOurNumbers() throws IOException {
        List<ArmSpells> arms = Lists.each(ARMS, CompetingRisksOracleTest::spells);
        IncidenceCurves curves = new IncidenceCurves(
                Lists.each(arms, arm -> arm.binned(TIMING, TIMING.last())),
                SpellState.RETURN.number(),
                TIMING.horizon(),
                TIMING.all());
        Replicates ours = new Bootstrap(1, DYADS).run(curves, 0);
        Map<String, Integer> columns = new HashMap<>();
        for (int arm = 0; arm < ARMS.size(); arm++) {
            String of = ARMS.get(arm) + ",";
            int ten = TIMING.wholeTicks(10);
            columns.put(of + "back-within-10s", curves.share(arm, SpellState.RETURN.number(), ten));
            columns.put(of + "unresolved-at-10s", curves.without(arm, ten));
            columns.put(of + "restricted-mean", curves.restrictedMean(arm));
            Map<String, SpellState> states =
                    Map.of("return", SpellState.RETURN, "protest", SpellState.PROTEST, "capture", SpellState.CAPTURE);
            int place = arm;
            states.forEach((name, state) ->
                    columns.put(of + "incidence-of-" + name, curves.share(place, state.number(), TIMING.horizon())));
            Map<String, SpellState> byAnother = Map.of(
                    "returned", SpellState.RETURN, "protest", SpellState.PROTEST, "captured", SpellState.CAPTURE);
            byAnother.forEach((name, state) -> columns.put(
                    of + "cuminc-" + name + "-at-30", curves.share(place, state.number(), TIMING.horizon())));
        }
        Map<String, Measured<Double>> ofBoth = ofBoth(arms);
        List<String> expected = lines("competing-risks-expected.csv").toList();
        assertEquals(columns.size() + ofBoth.size(), expected.size());
        for (String line : expected) {
            String name = line.substring(0, line.lastIndexOf(','));
            Measured<Double> both = ofBoth.get(name);
            double value = both != null
                    ? both.get()
                    : ours.estimate(Objects.requireNonNull(columns.get(name), name), 0.95)
                            .get()
                            .value();
            double wanted = Double.parseDouble(line.substring(name.length() + 1));
            assertEquals(wanted, value, 1e-9 * Math.max(1, Math.abs(wanted)), name);
        }
    }

    private static Map<String, Measured<Double>> ofBoth(List<ArmSpells> arms) {
        List<List<Measured<Double>>> means = Lists.each(
                arms, arm -> arm.binned(TIMING, TIMING.horizon()).restrictedMeans(SpellState.RETURN.number()));
        return Map.of(
                "both,score-test",
                RobustScore.between(arms.get(0).times(), arms.get(1).times(), SpellState.RETURN.number())
                        .map(RobustScore::statistic),
                "both,standardised-difference",
                PairedEffect.of(means.get(0), means.get(1)).standardisedDifference(),
                "both,standardised-difference-between",
                PooledEffect.of(means.get(0), means.get(1)));
    }

    private static ArmSpells spells(String arm) {
        List<List<Spell>> dyads = new ArrayList<>();
        for (int dyad = 0; dyad < DYADS; dyad++) {
            dyads.add(new ArrayList<>());
        }
        lines("competing-risks.csv").map(line -> List.of(line.split(","))).forEach(row -> {
            if (row.get(0).equals(arm)) {
                int ticks = (int) Math.round(Double.parseDouble(row.get(8)) / RiskInSeconds.TICK);
                Ending ending = Lists.first(Ending.all(), one -> one.label().equals(row.get(10)))
                        .orElseThrow();
                List<Spell> spells = dyads.get(Integer.parseInt(row.get(1)));
                spells.add(new Spell(
                        "play",
                        spells.size(),
                        0,
                        Optional.empty(),
                        ticks,
                        ending,
                        OptionalDouble.empty(),
                        Optional.empty()));
            }
        });
        return new ArmSpells(dyads);
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = CompetingRisksOracleTest.class.getResourceAsStream("/oracle/" + name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
