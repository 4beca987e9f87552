package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.engine.Fork;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.Trial;
import peekaboo.measure.Spells;
import peekaboo.record.Recorder;
import peekaboo.scenario.Scenario;

/** The babies of the story are those of the rule, not picked. */
class ShippedBabiesTest {
    private static final Path SEEDS = Path.of("src/main/javascript/story/babies.js");

    @ParameterizedTest
    @EnumSource(MedianBabies.Told.class)
    void seed_isThatOfTheMedianCase(MedianBabies.Told step) throws IOException {
        String name = step.name().toLowerCase(Locale.ROOT);
        Matcher line = Pattern.compile(name + ": \\{ seed: (\\d+) }").matcher(Files.readString(SEEDS));

        assertTrue(line.find(), name);
        assertEquals(MedianBabies.median(step.cases()), Integer.parseInt(line.group(1)), name);
    }

    /** The page says so of the caregiver whom it does not count. */
    @Test
    void caregiverWhoWaits_isPushedByFewBabies() {
        Scenario scenario = Trial.shipped("peek-a-boo");
        Fork fork = new Fork(scenario.arms().get(0), Fork.Moment.PUSH);
        Recorder recorder = new Recorder(Spells.KNOWN);
        int pushed = 0;
        for (int dyad = 0; dyad < scenario.dyads(); dyad++) {
            new Session(SessionPlan.of(scenario, fork.trunk(), dyad).forked(fork), recorder).run();
            pushed += Spells.of(recorder.recording()).size();
        }

        assertEquals(5, Math.round(100.0 * pushed / scenario.dyads()));
    }
}
