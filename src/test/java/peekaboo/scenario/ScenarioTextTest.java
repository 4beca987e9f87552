package peekaboo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static peekaboo.scenario.Texts.ISSUE;
import static peekaboo.scenario.Texts.issueWith;
import static peekaboo.scenario.Texts.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Parameter;
import peekaboo.infant.InfantPresets;
import peekaboo.typed.UnitText;

class ScenarioTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 'Two ''ways'' \\ \"quoted\": # and more'",
                "title: '  \u00E4 \uD83D\uDC76 \u2003 '",
                "title: x\ndyads: 1",
                "title: x\ntick: 40 ms",
                "title: x\ntick: 1 s",
                "title: x\ninfant: {smile-rate: 7 /min, rest: 0.333333333333333, heart-rate-rest: 130.5 bpm}"
            })
    void canonicalText_isReadBackEqual(String head) {
        Scenario scenario = scenario("""
                schema: 1
                %s
                seed: 3
                episodes:
                  - {name: play, lasts: 2 min}
                  - {name: transition, lasts: 10 s, coded: false}
                  - {name: still-face, lasts: 90 s, caregiver: still-face, breach-rate: 2 /min, fuss-out: 20 s}
                arms:
                  one: {caregiver: attuned, patience: 400 ms, reaction: 1 s}
                  two: {caregiver: scripted, acts: [{at: 0 s, act: talk}, {at: 2 s, act: look-away}]}
                """.formatted(head));

        assertEquals(scenario, scenario(ScenarioText.of(scenario)));
        assertEquals(ScenarioText.of(scenario), ScenarioText.of(scenario(ScenarioText.of(scenario))));
    }

    @Test
    void canonicalText_saysEveryParameter() {
        String text = ScenarioText.of(scenario(ISSUE));

        for (Parameter parameter :
                InfantPresets.find("4-6-months").orElseThrow().table().parameters()) {
            String usual = UnitText.inWords(parameter.unit(), parameter.usual());
            assertTrue(text.contains("\n  " + parameter.name() + ": " + usual + "\n"), parameter.name());
        }
    }

    @Test
    void canonicalText_isTheSameHoweverItWasWritten() {
        assertEquals(
                ScenarioText.of(scenario(ISSUE)),
                ScenarioText.of(scenario(issueWith("3 min", "180000 ms").replace("0.25 s", "'250 ms'") + "# done\n")));
    }

    @Test
    void head_isWrittenInFull() {
        assertTrue(ScenarioText.of(scenario(ISSUE)).startsWith("""
                schema: 1
                title: "Peek-a-boo, two ways"
                source: "Tronick 1989, American Psychologist 44(2)"
                tick: 0.25 s
                seed: 1989
                dyads: 1000
                infant:
                  preset: 4-6-months
                """));
    }
}
