package peekaboo.chart;

import java.util.List;

/**
 * Which share of the time each partner spends in which phase.
 *
 * @param partners usually infant and caregiver; their phases are stacked in their order
 * @param arms at least one
 * @param none what to say where nothing could be scored
 */
public record TimeBudgets(Caption caption, List<PartnerPhases> partners, List<Arm> arms, String none)
        implements Figure {

    public TimeBudgets {
        partners = List.copyOf(partners);
        arms = List.copyOf(arms);
        Guard.notEmpty("partners", partners);
        Guard.notEmpty("arms", arms);
        Guard.words("none", none);
        for (int i = 0; i < arms.size(); i++) {
            String shares = "arms[" + i + "].shares";
            Guard.size(shares, arms.get(i).shares(), partners.size());
            for (int p = 0; p < partners.size(); p++) {
                List<Double> budget = arms.get(i).shares().get(p);
                Guard.emptyOrSize(
                        shares + "[" + p + "]", budget, partners.get(p).phases().size());
            }
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.timeBudgets(this);
    }

    /**
     * One arm.
     *
     * @param shares for each partner the share of time in each of its phases, summing to 1 (to 1e-6); an empty list
     *     where nothing was observed
     */
    public record Arm(String name, List<List<Double>> shares) {

        public Arm {
            shares = Guard.rows(shares);
            Guard.words("name", name);
            for (int i = 0; i < shares.size(); i++) {
                if (!shares.get(i).isEmpty()) {
                    Guard.whole("shares[" + i + "]", shares.get(i));
                }
            }
        }
    }
}
