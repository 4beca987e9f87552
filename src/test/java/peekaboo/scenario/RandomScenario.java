package peekaboo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Act;
import peekaboo.dyad.Game;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Unit;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.text.DecimalText;
import peekaboo.typed.UnitText;

/** Valid scenarios for tests: every policy, preset and tick, parameters at their ends and between, short enough to run many. */
public final class RandomScenario {
    private static final List<String> TICKS = List.of("10 ms", "50 ms", "0.1 s", "0.25 s", "1 s");
    private static final double[] TICK_SECONDS = {0.01, 0.05, 0.1, 0.25, 1};
    private static final int MOST_TICKS = 80;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final double tick;

    private RandomScenario(int seed) {
        random = new Random(seed);
        int place = random.nextInt(TICKS.size());
        tick = TICK_SECONDS[place];
        text.append("schema: 1\ntitle: t\nseed: " + random.nextInt(100_000) + "\ntick: " + TICKS.get(place) + "\n");
    }

    /** The one of this seed; its first arm is {@code a0}. */
    public static String text(int seed) {
        return new RandomScenario(seed).made();
    }

    /** Changes of infants, as {@code --set} takes them. */
    public static List<String> infant(int seed) {
        RandomScenario random = new RandomScenario(seed);
        List<String> changes = new ArrayList<>();
        for (String one : random.some(InfantPresets.usual().table()).split(", ", -1)) {
            if (!one.isEmpty()) {
                changes.add("infant." + one.replace(": ", "="));
            }
        }
        return changes;
    }

    private String made() {
        InfantPreset preset = oneOf(InfantPresets.all());
        text.append("infant: {preset: " + preset.name() + some(preset.table()) + "}\nepisodes:\n");
        int episodes = 1 + random.nextInt(4);
        for (int i = 0; i < episodes; i++) {
            episode(i);
        }
        text.append("arms:\n");
        int arms = 1 + random.nextInt(3);
        for (int i = 0; i < arms; i++) {
            arm(i);
        }
        return text.toString();
    }

    private void episode(int place) {
        text.append("  - {name: e" + place + ", lasts: "
                + UnitText.inWords(Unit.SECONDS, tick * (1 + random.nextInt(MOST_TICKS))));
        if (isOneIn(2)) {
            text.append(", game: " + oneOf(Game.all()).label());
        }
        if (isOneIn(3) && place > 0) {
            text.append(", coded: false");
        }
        if (isOneIn(4)) {
            text.append(", fuss-out: " + (1 + random.nextInt(20)) + " s");
        }
        CaregiverPolicy policy = oneOf(CaregiverPolicies.all());
        if (isOneIn(3) && !policy.readsScript()) {
            text.append(", caregiver: " + policy.name() + some(policy.parameters()));
        }
        text.append("}\n");
    }

    private void arm(int place) {
        CaregiverPolicy policy = oneOf(CaregiverPolicies.all());
        text.append("  a" + place + ": {caregiver: " + policy.name() + some(policy.parameters()));
        if (policy.readsScript()) {
            text.append(", acts: [{at: 0 s, act: " + oneOf(Act.all()).label() + "}]");
        }
        text.append("}\n");
    }

    /** A third of the parameters, most of them at an end. */
    private String some(ParameterTable table) {
        StringBuilder some = new StringBuilder();
        for (Parameter parameter : table.parameters()) {
            double value = value(parameter);
            if (isOneIn(3) && parameter.range().holds(value)) {
                some.append(", " + parameter.name() + ": " + UnitText.inWords(parameter.unit(), value));
            }
        }
        return some.toString();
    }

    private double value(Parameter parameter) {
        double low = parameter.range().low();
        double high = parameter.range().high();
        double value =
                switch (random.nextInt(4)) {
                    case 0 -> low;
                    case 1 -> high;
                    case 2 -> low + (high - low) * random.nextDouble();
                    default -> parameter.usual();
                };
        return Double.parseDouble(DecimalText.trimmed(isInTicks(parameter) ? inTicks(value, high) : value, 4));
    }

    private static boolean isInTicks(Parameter parameter) {
        return parameter.unit() == Unit.WHOLE_TICKS;
    }

    private double inTicks(double value, double high) {
        double ticks = Math.max(1, Math.min((double) Math.round(value / tick), Math.floor(high / tick + 1e-6)));
        return ticks * tick;
    }

    private boolean isOneIn(int so) {
        return random.nextInt(so) == 0;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
