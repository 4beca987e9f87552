package peekaboo.text;

/** Shares as whole percentages, for labels. */
public final class Percent {
    private static final String SIGN = "\u00a0%";
    private static final double ALL = 1 - 1e-9;

    private Percent() {}

    /** "42 %"; "<1 %" for little that is not nothing, ">99 %" for nearly all. */
    public static String of(double share) {
        return figures(share) + SIGN;
    }

    /** The same without the sign. */
    public static String figures(double share) {
        double percent = share * 100;
        int below = (int) percent;
        int rounded = percent - below >= 0.5 ? below + 1 : below;
        if (rounded == 0 && share > 0) {
            return "<1";
        }
        return rounded == 100 && share < ALL ? ">99" : Integer.toString(rounded);
    }
}
