package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void partsOfAWhole_addUpToIt() {
        assertEquals(List.of("34\u00a0%", "33\u00a0%", "33\u00a0%"), Percent.ofAll(List.of(1 / 3., 1 / 3., 1 / 3.)));
        assertEquals(List.of("87\u00a0%", "13\u00a0%"), Percent.ofAll(List.of(0.865, 0.135)));
        assertEquals(List.of("100\u00a0%", "0\u00a0%"), Percent.ofAll(List.of(1., 0.)));
        assertEquals(List.of(">99\u00a0%", "<1\u00a0%"), Percent.ofAll(List.of(0.998, 0.002)));
    }

    @Test
    void shareOfFew_isACountOnlyOfWhatWasSeen() {
        assertEquals("6 of 6", Percent.of(1, 6, 6));
        assertEquals("100\u00a0% of 6", Percent.of(1, 6, 5));
        assertEquals("70\u00a0% of 12", Percent.of(0.7, 12, 12));
        assertEquals("50\u00a0%", Percent.of(0.5, 100, 0));
    }

    /** Numbers drawn with one seed; no chance is left in what is asserted. */
    @Test
    void anyParts_addUpAndStayWithinOneOfTheirValue() {
        Random random = new Random(12);
        for (int trial = 0; trial < 500; trial++) {
            List<Double> shares = parts(random, 2 + trial % 7);
            int sum = 0;
            List<String> told = Percent.ofAll(shares);
            for (int i = 0; i < told.size(); i++) {
                int number = whole(told.get(i));
                assertTrue(Math.abs(number - 100 * shares.get(i)) < 1, shares + " told as " + told);
                sum += number;
            }
            assertEquals(100, sum, shares + " told as " + told);
        }
    }

    private static List<Double> parts(Random random, int count) {
        List<Double> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            parts.add(random.nextDouble());
            sum += parts.get(i);
        }
        double all = sum;
        return parts.stream().map(part -> part / all).toList();
    }

    private static int whole(String told) {
        return told.startsWith("<") ? 0 : told.startsWith(">") ? 100 : Integer.parseInt(told.replaceAll("[^0-9]", ""));
    }
}
