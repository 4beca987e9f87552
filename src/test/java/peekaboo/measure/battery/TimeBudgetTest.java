package peekaboo.measure.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Accord;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

class TimeBudgetTest {
    /** Ipos 2, Ineu 3, Inon 3, Ipro 2 of 10; Cpos 3, Cpvc 2, Cneu 2, Cnon 1, Cint 2 of 10. */
    private static final Sheet SHEET = Strip.of("ppnnnoooXX", "PPPVVMMNII").sheet();

    @Test
    void sharesOfEachPartner() {
        ReadOff budget = ReadOff.of(new TimeBudget(), SHEET);
        double[] byHand = {0.2, 0.3, 0.3, 0.2, 0, 0.3, 0.2, 0.2, 0.1, 0.2, 0, 0};

        for (int i = 0; i < byHand.length; i++) {
            String code = TimeBudget.codes().get(i);
            assertEquals(byHand[i], budget.value(code), code);
        }
    }

    @Test
    void shares_areThoseOfTheTicks() {
        Sheet sheet = Strip.of("nnnn pp oooooo n p XXXXX p", "MMMMMM VVVV PPPP NNNNN I")
                .sheet();

        ReadOff.of(new TimeBudget(), sheet)
                .has("Ipos", 0.2)
                .has("Ineu", 0.25)
                .has("Inon", 0.3)
                .has("Ipro", 0.25)
                .has("Iwit", 0)
                .has("Cpvc", 0.2)
                .has("Cint", 0.05);
    }

    @Test
    void sharesOfABudget_addUpToOne() {
        TimeBudget.Ticks ticks = TimeBudget.Ticks.of(new TimeBudget().of(SHEET));
        double caregiver = 0;
        for (CaregiverPhase phase : CaregiverPhase.all()) {
            caregiver += ticks.in(phase);
        }

        assertEquals(SHEET.length(), ticks.all());
        assertEquals(SHEET.length(), caregiver);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.2 x 0.5 + 0.3 x 0.4
        "SOCIAL, 0.22",
        // 0.2 x 0.5 + 0.6 x 0.3 + 0.2 x 0.2
        "VALENCE_VOICE_POSITIVE, 0.32",
        // 0.2 x 0.3 + 0.6 x 0.5 + 0.2 x 0.2
        "VALENCE_VOICE_NEUTRAL, 0.40",
        // 0.2 x 0.3 + 0.3 x 0.4 + 0.3 x 0.1 + 0.2 x 0.2
        "SAME_PHASE, 0.25",
    })
    void matchedByChance_isTheProductOfTheBudgets(Accord accord, double byChance) {
        TimeBudget.Ticks ticks = TimeBudget.Ticks.of(new TimeBudget().of(SHEET));
        TimeBudget.Ticks twice = TimeBudget.Ticks.none();
        twice.add(ticks, 2);

        assertEquals(byChance, ticks.byChance(accord), 1e-12);
        assertEquals(byChance, twice.byChance(accord), 1e-12);
    }

    @Test
    void whileFree_leavesOutTheTimeInWhichTheCaregiverHoldsStill() {
        Sheet sheet = Strip.of("ppnn XXXX", "PPVV MMMM")
                .act(Act.HOLD_STILL, ".... xxxx")
                .sheet();

        ReadOff.of(TimeBudget.whileFree(), sheet)
                .has("Ipos-while-free", 0.5)
                .has("Ipro-while-free", 0)
                .has("Cpvc-while-free", 0.5)
                .has("Cneu-while-free", 0);
        ReadOff.of(new TimeBudget(), sheet).has("Ipos", 0.25).has("Ipro", 0.5).has("Cneu", 0.5);
    }
}
