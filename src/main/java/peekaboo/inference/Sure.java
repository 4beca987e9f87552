package peekaboo.inference;

/** What may be said of a difference. */
public final class Sure {
    private Sure() {}

    /** 1 if its interval lies above 0, -1 if it lies below, 0 if it holds 0 or there is none. */
    public static int of(Measured<Estimate> difference) {
        return difference
                .then(Estimate::interval)
                .either(ends -> ends.low() > 0 ? 1 : ends.high() < 0 ? -1 : 0, reason -> 0);
    }
}
