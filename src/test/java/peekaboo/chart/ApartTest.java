package peekaboo.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void labelsFarApart_stay() {
        assertArrayEquals(new double[] {80, 20}, place(new double[] {80, 20}), 1e-12);
    }

    @Test
    void labelsAtOnePlace_standSideBySideInOrder() {
        assertArrayEquals(new double[] {30, 40, 50}, place(new double[] {50, 50, 50}), 1e-12);
    }

    @Test
    void labelsAtTheEnds_stayInside() {
        assertArrayEquals(new double[] {5, 95}, place(new double[] {-20, 120}), 1e-12);
    }

    private static double[] place(double[] wanted) {
        double[] sizes = new double[wanted.length];
        Arrays.fill(sizes, 10);
        return Apart.place(wanted, sizes, 0, 100);
    }
}
