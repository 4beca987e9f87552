package peekaboo.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is shown after one's turn tells care from doing nothing, from hiding and from mashing keys: five ways to play, with the babies
 * of twelve seeds. Nothing is drawn anew, so that there is no chance of a false alarm.
 */
class YourTurnTest {
    private static final int SEEDS = 12;
    private static final int TICKS = 360;
    private static final String WAIT = "wait";
    private static final String[] KEYS = {
        WAIT, "greet", "play", "hide", "reveal", "lean-in", "click", "move-closer", "soothe", "look-away"
    };

    /** What a person does next, who sees the tick before; {@code held} is for how many ticks it has done what it does. */
    private interface Way {
        String next(Map<String, Object> seen, String doing, int held, int tick);
    }

    private static final Map<String, Way> WAYS = Map.of(
            "care",
            YourTurnTest::care,
            "waiting",
            (seen, doing, held, tick) -> looks(seen) ? inTurns(held, doing) : WAIT,
            "nothing",
            (seen, doing, held, tick) -> WAIT,
            "hiding",
            (seen, doing, held, tick) -> "hide",
            "mashing",
            (seen, doing, held, tick) -> KEYS[(tick / 2 * 7 + tick / 23) % KEYS.length]);

    /** Plays with who looks, soothes who fusses, leaves room to who has turned away, greets who is back; all a second late. */
    private static String care(Map<String, Object> seen, String doing, int held, int tick) {
        if (held < 4) {
            return doing;
        }
        if ("fuss".equals(seen.get("voice"))) {
            return "soothe";
        }
        if (!looks(seen)) {
            return WAIT;
        }
        return doing.equals(WAIT) ? "greet" : inTurns(held, doing);
    }

    /** Now and then something else, with a pause between. */
    private static String inTurns(int held, String doing) {
        if (held < 8) {
            return doing;
        }
        return doing.equals("greet") ? "play" : doing.equals("play") ? WAIT : "greet";
    }

    private static boolean looks(Map<String, Object> seen) {
        return "face".equals(seen.get("gaze"));
    }

    /** With care more is answered than without, whoever the baby is, and more gladness shared on the whole; with nothing and hiding none. */
    @Test
    void care_isToldFromNothingHidingAndMashing() throws IOException {
        List<Map<String, Object>> care = shown("care");
        for (String other : List.of("nothing", "hiding", "mashing")) {
            List<Map<String, Object>> shown = shown(other);
            for (int seed = 0; seed < SEEDS; seed++) {
                assertTrue(answered(care.get(seed)) > answered(shown.get(seed)), other + ", seed " + (seed + 1));
            }
            double glad = mean(shown, "glad");
            assertTrue(mean(care, "glad") > 3 * glad, other + ": " + glad);
        }
        assertEquals(0, mean(shown("nothing"), "glad"));
        assertEquals(0, mean(shown("hiding"), "glad"));
        assertTrue(mean(shown("nothing"), "fussing") > 10 * mean(care, "fussing"));
    }

    /** The one who waits and plays in between is no less at one with the baby than the one who also soothes and greets. */
    @Test
    void waiting_isToldFromNothing() throws IOException {
        List<Map<String, Object>> waiting = shown("waiting");
        List<Map<String, Object>> nothing = shown("nothing");
        assertTrue(IntStream.range(0, SEEDS).allMatch(n -> answered(waiting.get(n)) > answered(nothing.get(n))));
    }

    private static double answered(Map<String, Object> shown) {
        return number(shown, "answered") / Math.max(1, number(shown, "signals"));
    }

    private static double mean(List<Map<String, Object>> shown, String what) {
        return shown.stream().mapToDouble(one -> number(one, what)).average().orElseThrow();
    }

    private static double number(Map<String, Object> shown, String what) {
        return ((Number) Objects.requireNonNull(shown.get(what))).doubleValue();
    }

    private static List<Map<String, Object>> shown(String way) throws IOException {
        String text = Files.readString(Path.of("scenarios/peek-a-boo.yaml"));
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            shown.add(played(text, seed, Objects.requireNonNull(WAYS.get(way))));
        }
        return shown;
    }

    private static Map<String, Object> played(String text, int seed, Way way) throws IOException {
        int handle = Script.openPlayed(text, new String[] {"seed", String.valueOf(seed)}, 0, 0);
        try {
            String doing = WAIT;
            int held = 0;
            Script.step(handle, 1);
            for (int tick = 1; tick < TICKS; tick++) {
                String next = way.next(JSON.std.mapFrom(Script.frame(handle, tick - 1)), doing, held, tick);
                held = next.equals(doing) ? held + 1 : 0;
                doing = next;
                Script.act(handle, doing);
                Script.step(handle, 1);
            }
            return JSON.std.mapFrom(Script.together(handle));
        } finally {
            Script.close(handle);
        }
    }
}
