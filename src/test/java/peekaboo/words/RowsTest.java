package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Channels;
import peekaboo.record.Recording;
import peekaboo.scenario.Scenario;
import peekaboo.text.DecimalText;

class RowsTest {
    private static final Scenario PEEK_A_BOO = Sessions.shipped("peek-a-boo");

    @Test
    void headers_areThoseOfTheFiles() {
        assertEquals(
                "arm, dyad, seed, session, episode, tick, time_s, infant, infant_codes, caregiver, act, infant_looks,"
                        + " caregiver_looks, arousal, distress, activation, heart_rate_bpm, matched, skin_conductance_us,"
                        + " band_low, band_high, turn",
                String.join(", ", TickRows.HEADER));
        assertEquals(
                "arm, dyad, session, episode, time_s, actor, event, from, to, cause",
                String.join(", ", EventRows.HEADER));
        assertEquals(
                "arm, dyad, seed, session, episode, spell, onset_s, trigger, latency_s, re_engaged, ending,"
                        + " peak_distress, leaned_in_after_s, caregiver_mostly",
                String.join(", ", SpellRows.columns().header()));
    }

    private static List<List<String>> ticks(String arm, SessionObserver beside) {
        List<List<String>> rows = new ArrayList<>();
        SessionPlan plan = Sessions.plan(PEEK_A_BOO, arm, 3);
        TickRows.of(plan, Sessions.recording(plan, TickRows.NEEDS, beside), rows::add);
        return rows;
    }

    @Test
    void everyTick_isARowOfTheRecord() {
        List<String> expected = new ArrayList<>();
        List<List<String>> rows = ticks("intrusive", new SessionObserver() {
            @Override
            public void onTick(TickRecord record) {
                expected.add(record.infantPhase().code() + " "
                        + record.caregiverSigns().act().label() + " "
                        + DecimalText.print(record.infant().arousal(), 4));
            }
        });

        assertEquals(720, rows.size());
        assertEquals(
                expected,
                rows.stream()
                        .map(row -> row.get(7) + " " + row.get(10) + " " + row.get(13))
                        .toList());
        rows.forEach(row -> assertEquals(TickRows.HEADER.size(), row.size()));
    }

    @Test
    void row_isWrittenInFixedDecimals() {
        List<String> row = ticks("intrusive", new SessionObserver() {}).get(5);

        assertEquals(List.of("intrusive", "3", "1989", "0", "play", "5", "1.250"), row.subList(0, 7));
        assertTrue(row.get(13).matches("-?\\d\\.\\d{4}"), row.get(13));
        assertTrue(row.get(16).matches("\\d{2,3}\\.\\d{2}"), row.get(16));
        assertTrue(row.get(17).matches("[01]"), row.get(17));
        assertTrue(row.get(18).matches("\\d+\\.\\d{3}"), row.get(18));
    }

    @Test
    void matched_isTheSocialMatchOfTheTwoCodes() {
        List<String> together = List.of("Ipos Cpos", "Ipos Cpvc", "Ineu Cneu", "Ineu Cpvc");
        int found = 0;
        for (List<String> row : ticks("attuned", new SessionObserver() {})) {
            boolean matched = together.contains(row.get(7) + " " + row.get(9));
            assertEquals(matched ? "1" : "0", row.get(TickRows.HEADER.indexOf("matched")), row::toString);
            found += matched ? 1 : 0;
        }
        assertTrue(found > 0);
    }

    @Test
    void addedCodes_areJoinedByPlus() {
        Set<String> codes = new HashSet<>();
        ticks("intrusive", new SessionObserver() {}).forEach(row -> codes.add(row.get(8)));

        assertTrue(codes.containsAll(Set.of("", "Isc-o", "Isc-o+Idis")), codes.toString());
    }

    @Test
    void spells_areTheTurningsAwayThatAreMeasured() {
        SessionPlan plan = Sessions.plan(PEEK_A_BOO, "attuned", 0);
        List<Spell> spells = Spells.of(Sessions.recording(plan));
        List<String> row = SpellRows.columns().row(new SpellRows.Of(plan, spells.get(0)));

        assertEquals(SpellRows.columns().header().size(), row.size());
        assertEquals(
                List.of("attuned", "0", "1989", "0", "play", "0", "6.500", "over-arousal", "4.000", "1", "returned"),
                row.subList(0, 11));
    }

    @Test
    void whatARecordDoesNotKnow_isLeftEmpty() {
        SessionPlan plan = Sessions.plan(PEEK_A_BOO, "attuned", 0);
        Recording phases = Sessions.recording(plan, Channels.PHASES, new SessionObserver() {});
        List<String> row =
                SpellRows.columns().row(new SpellRows.Of(plan, Spells.of(phases).get(0)));

        assertEquals(List.of("", "", "6.500"), List.of(row.get(7), row.get(11), row.get(6)));
        assertThrows(IllegalStateException.class, () -> TickRows.of(plan, phases, told -> {}));
    }

    @Test
    void needs_areEnough() {
        SessionPlan plan = Sessions.plan(PEEK_A_BOO, "intrusive", 3);
        List<List<String>> rows = new ArrayList<>();
        EventRows.of(plan, Sessions.recording(plan, EventRows.NEEDS, new SessionObserver() {}), rows::add);

        assertEquals(Sessions.events(PEEK_A_BOO, "intrusive", 3), rows);
    }

    @Test
    void changes_beginWhereTheLastOneEnded() {
        Map<String, String> last = new HashMap<>();
        for (List<String> row : Sessions.events(PEEK_A_BOO, "intrusive", 3)) {
            if (Set.of("phase", "act").contains(row.get(6))) {
                String before = last.put(row.get(5) + row.get(6), row.get(8));
                assertEquals(before == null ? "" : before, row.get(7), row.toString());
            }
        }
        assertEquals(3, last.size());
    }

    /**
     * The text tells the state from which the infant decided: put into the equation it gives the hazard told. Arousal and
     * band are told to 0.01 each; 0.0001 leaves room for the hazard's own rounding. It is never told of an arousal below the edge.
     */
    @Test
    void overArousal_isToldByTheStateThatDroveIt() {
        Pattern told = Pattern.compile("over-arousal: arousal (\\S+) above its band \\((\\S+)\\); hazard (\\S+) /s");
        int seen = 0;
        for (int dyad = 0; dyad < 20; dyad++) {
            for (List<String> row : Sessions.events(PEEK_A_BOO, "intrusive", dyad)) {
                Matcher why = told.matcher(row.get(9));
                if (row.get(6).equals("looks-away") && row.get(9).contains("over-arousal")) {
                    assertTrue(why.matches(), row.toString());
                    double above = Double.parseDouble(why.group(1)) - Double.parseDouble(why.group(2));
                    double rate = Double.parseDouble(why.group(3));
                    assertEquals(0.96 * Math.min(1, above / 0.079), rate, 0.96 * 0.0101 / 0.079, row.toString());
                    seen++;
                }
            }
        }
        assertTrue(seen > 80, "seen " + seen);
    }

    @Test
    void episodeThatEndedEarly_isARowOfTheProcedure() {
        List<List<String>> rows = Sessions.events(Sessions.stillFaceWithTransition(), "attuned", Sessions.CURTAILED);
        List<String> ended = rows.stream()
                .filter(row -> row.get(5).equals("procedure"))
                .findFirst()
                .orElseThrow();
        double at = Double.parseDouble(ended.get(4));

        assertEquals(EventRows.HEADER.size(), ended.size());
        assertEquals(
                List.of("still-face", "procedure", "ends-early", "", "", "protest"),
                List.of(ended.get(3), ended.get(5), ended.get(6), ended.get(7), ended.get(8), ended.get(9)));
        rows.subList(0, rows.indexOf(ended)).forEach(row -> assertTrue(Double.parseDouble(row.get(4)) < at));
        assertTrue(rows.get(rows.indexOf(ended) + 1).get(3).equals("transition"));
    }

    @Test
    void infantEvents_tellCauseAndHazard() {
        for (List<String> row : Sessions.events(PEEK_A_BOO, "intrusive", 3)) {
            boolean infant = row.get(5).equals("infant") && !row.get(6).equals("phase");
            assertTrue(!infant || row.get(9).matches("[a-z-]+(: .+)?; hazard \\d+\\.\\d{3} /s"), row.toString());
        }
    }
}
