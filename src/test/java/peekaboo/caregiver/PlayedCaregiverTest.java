package peekaboo.caregiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.TickClock;

class PlayedCaregiverTest {
    private final PlayedCaregiver person = new PlayedCaregiver();

    @Test
    void nothingDone_waits() {
        assertEquals(List.of(new TimedAct(0, Act.WAIT)), person.acts());
    }

    @Test
    void twoActsAtOneTime_theLaterCounts() {
        person.does(Act.TALK, 2);
        person.does(Act.SMILE, 2);

        assertEquals(List.of(new TimedAct(0, Act.WAIT), new TimedAct(2, Act.SMILE)), person.acts());
    }

    @Test
    void sameActAgain_isNoNewOne() {
        person.does(Act.TALK, 2);
        person.does(Act.TALK, 3);
        person.does(Act.SMILE, 4);
        person.does(Act.TALK, 4);

        assertEquals(List.of(new TimedAct(0, Act.WAIT), new TimedAct(2, Act.TALK)), person.acts());
    }

    @Test
    void actBeforeTheLast_isRefused() {
        person.does(Act.TALK, 2);

        assertThrows(IllegalArgumentException.class, () -> person.does(Act.SMILE, 1));
    }

    @Test
    void person_isInNoCatalogue() {
        assertTrue(CaregiverPolicies.find(person.name()).isEmpty());
    }

    @Test
    void afterSomebodyElse_takesUpTheLastActThatFellDue() {
        person.does(Act.TALK, 1);
        Caregiver caregiver = new ScriptedCaregiver.Reader(person.acts(), new TickClock(250));
        CaregiverMove move = new CaregiverMove();
        caregiver.act(4, new Seen(), move);
        move.does(Act.HOLD_STILL);

        caregiver.act(9, new Seen(), move);

        assertEquals(Act.TALK, move.act);
    }
}
