package peekaboo.inference;

/**
 * The score test that one cause has the same hazard in both arms, clustered by dyad.
 *
 * <p>Equal to R's {@code summary(coxph(Surv(time, ending == cause) ~ arm, ties = "breslow", cluster = dyad))}:
 * {@code robscore} and {@code sctest}. The robust form holds although the spells of a dyad, in both arms, hang
 * together (Lin and Wei 1989, Journal of the American Statistical Association 84, 1074-1078); the plain one, the
 * log-rank test under Breslow's ties, takes spells as independent and is kept for comparison.
 *
 * @param statistic the robust statistic; about chi-squared if the hazards are equal and dyads are many
 * @param plainStatistic the same from the information of independent spells
 * @param degreesOfFreedom of both, 1 for two arms
 * @param surplus events of the second arm less those expected; positive if the second arm ends sooner
 */
public record RobustScore(double statistic, double plainStatistic, int degreesOfFreedom, double surplus) {

    /**
     * Tests {@code cause} between two arms whose dyads carry the same numbers.
     *
     * <p>Not observed without a spell in either arm, and with no spread: no event of the cause while both arms are at
     * risk, or every dyad alike in both arms.
     */
    public static Measured<RobustScore> between(EventTimes first, EventTimes second, int cause) {
        first.requireCause(cause);
        second.requireCause(cause);
        if (first.dyads() != second.dyads()) {
            throw new IllegalArgumentException(
                    "arms of " + first.dyads() + " and " + second.dyads() + " dyads are not paired");
        }
        if (first.size() == 0 || second.size() == 0) {
            return Measured.notObserved(Measured.Reason.NO_SPELLS);
        }
        return new TwoArmScore(first, second, cause).test();
    }
}
