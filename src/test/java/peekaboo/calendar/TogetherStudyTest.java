package peekaboo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.Trial;
import peekaboo.scenario.Scenario;
import peekaboo.study.Progress;
import peekaboo.study.Workers;

/** Strings of sessions: the numbers of a study of all of them, had a few at a time. */
class TogetherStudyTest {
    private static final Scenario SCENARIO = Trial.shipped(
            "again-and-again", "dyads=5", "calendar.history.sessions=9", "calendar.from-now-on.sessions=4");
    private static final List<Integer> ARMS = List.of(0, 1, 2);
    private static final int ALL = 14;

    private static final TogetherStudy STUDY = new TogetherStudy(SCENARIO);
    private static CalendarResult whole = new CalendarResult(CalendarPlan.of(SCENARIO), List.of());

    @BeforeAll
    static void run() throws InterruptedException {
        whole = CalendarStudy.run(CalendarPlan.of(SCENARIO), Workers.ALONE, Progress.SILENT);
        int left = STUDY.advance(ARMS, ALL, 7);
        assertEquals(ALL * ARMS.size() * SCENARIO.dyads() - 7, left);
        while (left > 0) {
            left = STUDY.advance(ARMS, ALL, 4);
        }
    }

    @Test
    void everySession_isTogetherWhereHalfOfItsTurningsAwayWereBackInTime() {
        for (int arm : ARMS) {
            for (DyadSessions dyad : whole.byArm().get(arm)) {
                for (int session = 0; session < ALL; session++) {
                    FoundAgain found = STUDY.found(arm, dyad.dyad(), session);
                    assertEquals(dyad.known(session), found.known());
                    assertEquals(dyad.value(Trend.BACK, session), found.share());
                    assertEquals(dyad.value(Trend.BACK, session) >= 0.5, found.isTogether());
                }
            }
        }
    }

    @Test
    void sessionWithSomebodyNew_tellsHowMuchWasLookedAtThatOne() {
        for (int arm : ARMS) {
            for (DyadSessions dyad : whole.byArm().get(arm)) {
                assertEquals(dyad.value(Trend.LOOKS, 9), STUDY.looks(arm, dyad.dyad(), 9));
                assertTrue(Double.isNaN(STUDY.looks(arm, dyad.dyad(), 8)));
            }
        }
    }

    /** A bead that is opened is the session that it stood for. */
    @Test
    void planOfASession_runsToTheSameRecord() {
        for (int session : new int[] {0, 8, 9, 13}) {
            RecordDigest digest = new RecordDigest();
            new Session(STUDY.plan(2, 3, session), digest).run();
            assertEquals(whole.byArm().get(2).get(3).digest(session), digest.hex());
        }
    }

    /** Who shares the dyads finds what one alone does, in whatever order the others are heard. */
    @Test
    void partsOfTheDyads_toldOfEachOther_areTheWholeStudy() {
        List<TogetherStudy> parts =
                List.of(new TogetherStudy(SCENARIO), new TogetherStudy(SCENARIO), new TogetherStudy(SCENARIO));
        TogetherStudy first = parts.get(0);
        assertEquals(2 * ALL * ARMS.size() - 5, first.advance(ARMS, 0, 3, ALL, 5));
        for (int end : new int[] {4, ALL}) {
            for (int part : new int[] {2, 0, 1}) {
                assertEquals(0, parts.get(part).advance(ARMS, part, 3, end, Integer.MAX_VALUE));
                if (part > 0) {
                    first.hear(parts.get(part).news());
                }
            }
        }
        for (int arm : ARMS) {
            for (int dyad = 0; dyad < SCENARIO.dyads(); dyad++) {
                for (int session = 0; session < ALL; session++) {
                    assertEquals(STUDY.found(arm, dyad, session), first.found(arm, dyad, session));
                    assertEquals(STUDY.looks(arm, dyad, session), first.looks(arm, dyad, session));
                }
            }
            assertEquals(STUDY.middle(arm, 0, 9), first.middle(arm, 0, 9));
        }
        assertEquals(STUDY.learnt(2, 8, 13), first.learnt(2, 8, 13));
        assertEquals(STUDY.looksMore(0, 2, 9), first.looksMore(0, 2, 9));
    }

    @Test
    void news_withSomeLeftOut_areRefused() {
        TogetherStudy told = new TogetherStudy(SCENARIO);
        told.advance(ARMS, 1, 2, 1, Integer.MAX_VALUE);
        told.news();
        told.advance(ARMS, 1, 2, 2, Integer.MAX_VALUE);
        double[] later = told.news();

        assertThrows(IllegalArgumentException.class, () -> new TogetherStudy(SCENARIO).hear(later));
    }

    @Test
    void middle_isTheLastOfTheFirstHalfInTheOrderOfCountsAndThenOfNumbers() {
        for (int arm : ARMS) {
            int which = arm;
            List<Integer> dyads = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            dyads.sort(Comparator.comparingInt(dyad -> STUDY.together(which, dyad, 0, 9)));
            assertEquals(dyads.get(2), STUDY.middle(arm, 0, 9));
        }
    }

    /** Of no session at all they all have as many as each other, so that the order is that of their numbers. */
    @Test
    void middleOfAsMany_isByNumber() {
        assertEquals(2, STUDY.middle(0, 3, 3));
    }

    @Test
    void change_isTheMeanOfTheDyadsOwnWithItsInterval() {
        CalendarResult.Point change = STUDY.change(2, 0, 9, 10, 14);
        double sum = 0;
        for (int dyad = 0; dyad < 5; dyad++) {
            sum += STUDY.together(2, dyad, 10, 14) / 4.0 - STUDY.together(2, dyad, 0, 9) / 9.0;
        }
        assertEquals(sum / 5, change.mean(), 1e-12);
        assertTrue(change.low() <= change.mean() && change.mean() <= change.high());
        assertEquals(STUDY.together(2, 10, 14).mean() - STUDY.together(2, 0, 9).mean(), change.mean(), 1e-12);
    }

    @Test
    void learnt_isWhatComfortHasBecome() {
        CalendarResult.Point before = whole.point(2, Trend.COMFORT, 8);
        CalendarResult.Point after = whole.point(2, Trend.COMFORT, 13);
        assertEquals(after.mean() - before.mean(), STUDY.learnt(2, 8, 13).mean(), 1e-12);
        int more = 0;
        for (DyadSessions dyad : whole.byArm().get(2)) {
            more += dyad.value(Trend.COMFORT, 13) > dyad.value(Trend.COMFORT, 8) ? 1 : 0;
        }
        assertEquals(more, STUDY.learntMore(2, 8, 13));
    }

    @Test
    void looksMore_isTheDifferenceThatCompareTells() {
        assertEquals(whole.difference(0, 2, Trend.LOOKS, 9), STUDY.looksMore(0, 2, 9));
    }
}
