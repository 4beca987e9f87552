package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Of a hundred turnings away, or of all where there are fewer, how many are back how soon.
 *
 * @param bands what each kind of dot means, soonest first, e.g. "back in 2 to 5 s"; the last is what is not back; 2 to 6
 * @param soFar what to say after the sum of a band and all before it, e.g. "so far"; empty to leave the sums out
 * @param arms at least one
 */
public record HundredDots(Caption caption, List<String> bands, String soFar, List<Arm> arms) implements Figure {

    /** Dots an arm at most. */
    public static final int DOTS = 100;

    private static final int MOST_BANDS = 6;

    /** Sums of weights are not exact, and a half stays one. */
    private static final double SLACK = 1e-7;

    public HundredDots {
        bands = List.copyOf(bands);
        arms = List.copyOf(arms);
        Guard.within("bands", bands.size(), 2, MOST_BANDS);
        Guard.notEmpty("arms", arms);
        for (int i = 0; i < arms.size(); i++) {
            Guard.emptyOrSize("arms[" + i + "].dots", arms.get(i).dots(), bands.size());
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.hundredDots(this);
    }

    /** What to say of the sum up to a band: nothing for the first, where it is the same, and the last, where it is all. */
    public String soFar(Arm arm, int band) {
        boolean says = band > 0 && band < bands.size() - 1 && !soFar.isEmpty();
        return says ? arm.upTo(band + 1) + " " + soFar : "";
    }

    /**
     * One arm.
     *
     * @param dots dots of each band, 100 or one for each turning away where there are fewer; empty when the arm had none
     * @param none what to say where there are no dots: there was no turning away, or none that could be told
     */
    public record Arm(String name, List<Integer> dots, String none) {

        public Arm {
            dots = List.copyOf(dots);
            Guard.words("name", name);
            Guard.words("none", none);
            Guard.notNegative("dots", dots);
            int sum = 0;
            for (int count : dots) {
                sum += count;
            }
            Guard.that(dots.isEmpty() || (sum > 0 && sum <= DOTS), "dots", "a sum of 1 to 100, or none");
        }

        /** How many dots there are; 0 of an arm without a turning away. */
        public int all() {
            return upTo(dots.size());
        }

        /** How many dots lie in the first so many bands; 0 of an arm without dots. */
        public int upTo(int bands) {
            int sum = 0;
            for (int band = 0; band < bands && band < dots.size(); band++) {
                sum += dots.get(band);
            }
            return sum;
        }

        /**
         * Rounds weights to so many dots, a hundred at most, so that the number of dots up to the end of each band is that share rounded: "so
         * far" then says what a sentence or a table says of the same share.
         *
         * @param turnings how many turnings away they are of
         * @param weights shares or counts of the bands, 0 or more; all 0 makes an arm without dots
         * @param none what to say of that
         */
        public static Arm of(String name, int turnings, List<Double> weights, String none) {
            double sum = 0;
            for (int i = 0; i < weights.size(); i++) {
                sum += Guard.within("weights[" + i + "]", weights.get(i), 0, Double.MAX_VALUE);
            }
            return new Arm(
                    name,
                    sum > 0 && turnings > 0
                            ? apportion(weights, Guard.finite("sum of weights", sum), Math.min(turnings, DOTS))
                            : List.of(),
                    none);
        }

        /** So many dots of all are a share of them, 0 to 1. */
        public static int rounded(double share, int all) {
            return (int) (share * all + 0.5 + SLACK);
        }

        private static List<Integer> apportion(List<Double> weights, double sum, int all) {
            List<Integer> dots = new ArrayList<>();
            double reached = 0;
            int dotsSoFar = 0;
            for (double weight : weights) {
                reached += weight;
                int dotsThen = rounded(reached / sum, all);
                dots.add(dotsThen - dotsSoFar);
                dotsSoFar = dotsThen;
            }
            return dots;
        }
    }
}
