package peekaboo.report;

/** Shares as whole percentages, for labels. */
final class Percent {

    private static final String SIGN = "\u00a0%";
    private static final double ALL = 1 - 1e-9;

    private Percent() {}

    /** "42 %"; "<1 %" for little that is not nothing, ">99 %" for nearly all. */
    static String of(double share) {
        return figures(share) + SIGN;
    }

    /** The same without the sign. */
    static String figures(double share) {
        long rounded = Math.round(share * 100);
        if (rounded == 0 && share > 0) {
            return "<1";
        }
        return rounded == 100 && share < ALL ? ">99" : Long.toString(rounded);
    }
}
