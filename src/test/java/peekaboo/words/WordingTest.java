package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Measured;

class WordingTest {
    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Wording what : Wording.values()) {
            all.addAll(what.ways());
        }
        Act.all().forEach(act -> all.add(English.act(act)));
        InfantPhase.all().forEach(phase -> all.add(phase.words()));
        CaregiverPhase.all().forEach(phase -> all.add(phase.words()));
        AddedCode.all().forEach(code -> all.add(code.words()));
        for (Measured.Reason reason : Measured.Reason.values()) {
            all.add(English.reason(reason));
        }
        return all;
    }

    @Test
    void everything_hasWords() {
        for (Wording what : Wording.values()) {
            assertFalse(what.ways().isEmpty(), what.name());
        }
        everything().forEach(words -> assertFalse(words.isBlank()));
    }

    @Test
    void waysOfSayingIt_haveTheSamePlacesToFill() {
        for (Wording what : Wording.values()) {
            for (String way : what.ways()) {
                assertEquals(places(what.ways().get(0)), places(way), what + ": " + way);
            }
        }
    }

    private static List<String> places(String pattern) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            if (pattern.contains("{" + i + "}")) {
                places.add("{" + i + "}");
            }
        }
        return places;
    }

    @Test
    void nothing_blamesGradesOrDiagnoses() {
        for (String words : everything()) {
            for (String unkind : List.of("mother", "fault", "fail", "bad", "good", "disorder", "normal", "stubborn")) {
                assertFalse(words.toLowerCase(Locale.ROOT).contains(unkind), words);
            }
        }
    }
}
