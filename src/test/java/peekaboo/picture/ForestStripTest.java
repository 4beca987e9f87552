package peekaboo.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peekaboo.chart.ForestPlot.Bounds;
import peekaboo.chart.ForestPlot.Group;
import peekaboo.chart.ForestPlot.Place;
import peekaboo.chart.ForestPlot.Row;
import peekaboo.chart.ForestPlot.Seen;

class ForestStripTest {

    private static Group group(Bounds expected, Optional<Seen> seen) {
        return new Group("share", List.of(new Row("a part", "", expected, seen)));
    }

    @Test
    void scale_showsZeroOfADifferenceAndNoNegativeShare() {
        Group difference = group(
                new Bounds(Double.MIN_VALUE, Double.POSITIVE_INFINITY),
                Optional.of(new Seen(0.1, new Bounds(0.05, 0.15), Place.INSIDE)));
        assertTrue(ForestStrip.Scale.of(difference).low() < 0);
        Group rare = group(new Bounds(0, 5), Optional.empty());
        assertEquals(0, ForestStrip.Scale.of(rare).low());
    }
}
