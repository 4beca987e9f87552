package peekaboo.infant;

import peekaboo.dyad.Settings;

/**
 * What an infant brings to a session with a partner: what the sessions before have left in it. Values, not a history: what was
 * felt, read off when a session ended. All of it acts from the next session on, so that a session by itself is that of an infant
 * that has met nobody yet.
 *
 * @param comfort how much comfort looking at this partner again has brought: what was felt in the seconds after less what was felt
 *     before, about -1 to 1
 * @param expected what its signals are expected to bring about, 0 to 1
 * @param social what its looks, smiles and coos by themselves have brought about, 0 to 1
 * @param fuss what its fussing by itself has brought about, 0 to 1
 * @param repair how surely strain has been followed by comfort, 0 to 1: the expectation of repair
 * @param need need for closeness that was not met, 0 to 1
 * @param sensitisation of the body, 0 to 1
 * @param selfRegulation how much faster than at first distress falls by itself: 0 as fast, 1 twice as fast
 */
public record Brought(
        double comfort,
        double expected,
        double social,
        double fuss,
        double repair,
        double need,
        double sensitisation,
        double selfRegulation) {

    /** Comfort that contact brings to an infant that has met nobody yet (assumed: that of ordinary play). */
    static final double COMFORT_AT_FIRST = 0.36;

    /** Expectation of repair at first: low, since it is yet to be found out (assumed). */
    static final double REPAIR_AT_FIRST = 0.2;

    /** What an infant of this temperament brings that has met nobody yet. */
    public static Brought atFirst(Settings infant) {
        double expected = infant.get(Contingency.EXPECTED_AT_START);
        return new Brought(COMFORT_AT_FIRST, expected, expected, expected, REPAIR_AT_FIRST, 0, 0, 0);
    }

    /** This, moved by so large a share of the way to another: 0 is this, 1 the other. */
    Brought towards(Brought other, double share) {
        return new Brought(
                moved(comfort, other.comfort, share),
                moved(expected, other.expected, share),
                moved(social, other.social, share),
                moved(fuss, other.fuss, share),
                moved(repair, other.repair, share),
                moved(need, other.need, share),
                moved(sensitisation, other.sensitisation, share),
                moved(selfRegulation, other.selfRegulation, share));
    }

    /** Exactly the one or the other at the ends. */
    private static double moved(double from, double to, double share) {
        return share == 1 ? to : from + share * (to - from);
    }

    /** What was learnt of a partner, in the body of another time: the body is one, whoever it is with. */
    Brought inBodyOf(Brought other) {
        return new Brought(
                comfort, expected, social, fuss, repair, other.need, other.sensitisation, other.selfRegulation);
    }
}
