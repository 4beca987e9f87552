package peekaboo.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.chart.ComparisonCharts;
import peekaboo.chart.Dots;
import peekaboo.chart.Titles;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.words.Sentences.Pairing;

/**
 * What the charts of a comparison show, each in a short sentence, as far as the rules of the findings let it be said: arms are told to
 * differ only where the interval of their difference leaves out 0, over the same time as the chart. The grids of pairs of phases have
 * none: how often two match says little without what chance would give.
 */
public final class ChartTitles {
    private static final Stretch WHOLE = Stretch.WHOLE_SESSION;

    /** Of the marks of the dots the last that a title may tell, in seconds. */
    private static final int LATEST_MARK = ArmSummary.Tally.BACK_SECONDS;

    private final Comparison comparison;
    private final Map<String, String> found = new HashMap<>();

    private ChartTitles(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The titles of all charts of which anything may be said.
     *
     * @param comparison of a study that took down all there is
     */
    public static Titles of(Comparison comparison) {
        return new ChartTitles(comparison).titles();
    }

    private Titles titles() {
        Optional<Phrase> nothing = new ArmFindings(comparison, WHOLE).nothing();
        if (nothing.isPresent()) {
            add(ComparisonCharts.RE_ENGAGEMENT, nothing.get());
            add(ComparisonCharts.HUNDRED_DOTS, nothing.get());
        } else if (comparison.arms().size() > 1 && Findings.areArmsCompared(comparison)) {
            ofTurningsAway();
            String protest = InfantPhase.PROTEST.code();
            add(ComparisonCharts.TIME_BUDGETS, by(protest, true), Wording.MOST_PROTEST, Wording.MORE_PROTEST);
        }
        return new Titles(found);
    }

    private void ofTurningsAway() {
        Order soonestFirst = by(Quantities.RESTRICTED_MEAN.name(), false);
        add(ComparisonCharts.RE_ENGAGEMENT, soonestFirst, Wording.SOONEST_BACK, Wording.SOONER_BACK);
        if (soonestFirst.areEndsApart()) {
            ofInfants(soonestFirst.first(), soonestFirst.last());
        }
        Order returning = by(Quantities.RETURN.name(), true);
        // What is drawn are plain counts, which the end of watching may have put in another order than the estimate.
        if (returning.areEndsApart() && returned(returning.first()) > returned(returning.last())) {
            add(ComparisonCharts.ENDINGS, Wording.MORE_RETURNS.phrase(name(returning.first()), name(returning.last())));
        }
        List<Integer> marks = Lists.only(Dots.seconds(comparison), seconds -> seconds <= LATEST_MARK);
        if (!marks.isEmpty()) {
            ofDots(marks.get(marks.size() - 1));
        }
    }

    private void ofDots(int seconds) {
        Order order = by(Quantities.back(seconds).name(), true);
        if (order.areEndsApart()) {
            Phrase within = Phrase.same(seconds);
            add(
                    ComparisonCharts.HUNDRED_DOTS,
                    Wording.MORE_DOTS.phrase(within, name(order.first()), name(order.last())));
        }
    }

    private static double returned(ArmSummary arm) {
        return (double) arm.ended(Ending.RETURNED) / arm.spells();
    }

    /** How many infants were back sooner with the one than with the other, if most were: the dots of the spread, joined. */
    private void ofInfants(ArmSummary sooner, ArmSummary later) {
        int both = 0;
        int sooners = 0;
        for (int dyad = 0; dyad < sooner.dyadMeans().size(); dyad++) {
            Measured<Double> one = sooner.dyadMeans().get(dyad);
            Measured<Double> other = later.dyadMeans().get(dyad);
            if (one.isObserved() && other.isObserved()) {
                both++;
                sooners += one.get() < other.get() ? 1 : 0;
            }
        }
        if (2 * sooners > both) {
            add(
                    ComparisonCharts.SPREAD,
                    Wording.INFANTS_SOONER.phrase(
                            Sentences.count(sooners), Sentences.count(both), name(sooner), name(later)));
        }
    }

    private void add(String chart, Phrase title) {
        found.put(chart, title.inEnglish());
    }

    /** Both ends if each differs from all other arms; else that the one is above the other, if that may be said. */
    private void add(String chart, Order order, Wording most, Wording more) {
        if (order.areEndsApart()) {
            boolean isAll = comparison.arms().size() > 2 && order.isAll() && order.areEndsAlone();
            add(chart, (isAll ? most : more).phrase(name(order.first()), name(order.last())));
        }
    }

    private static Phrase name(ArmSummary arm) {
        return Phrase.same(arm.name());
    }

    /** Arms by a quantity, those as large as each other as the scenario has them; those in which it was not observed are left out. */
    private Order by(String quantity, boolean largestFirst) {
        List<ArmSummary> arms =
                Lists.only(comparison.arms(), arm -> arm.value(WHOLE, quantity).isObserved());
        double sign = largestFirst ? -1 : 1;
        arms.sort((one, other) -> Double.compare(
                sign * one.value(WHOLE, quantity).get().value(),
                sign * other.value(WHOLE, quantity).get().value()));
        return new Order(comparison, quantity, arms);
    }

    private record Order(Comparison comparison, String quantity, List<ArmSummary> arms) {

        boolean isAll() {
            return arms.size() == comparison.arms().size();
        }

        ArmSummary first() {
            return arms.get(0);
        }

        ArmSummary last() {
            return arms.get(arms.size() - 1);
        }

        boolean areEndsApart() {
            return arms.size() > 1 && isToldApart(first(), last());
        }

        boolean areEndsAlone() {
            return isAlone(first()) && isAlone(last());
        }

        private boolean isAlone(ArmSummary end) {
            return Lists.only(arms, arm -> !arm.equals(end) && !isToldApart(end, arm))
                    .isEmpty();
        }

        private boolean isToldApart(ArmSummary one, ArmSummary other) {
            return Pairing.of(comparison, WHOLE, quantity, one, other)
                    .isToldApart()
                    .either(told -> told, reason -> false);
        }
    }
}
