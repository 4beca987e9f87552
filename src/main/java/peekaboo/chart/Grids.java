package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.battery.StateSpace;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.text.Percent;

/**
 * Where the two are together: the infant's phase by the caregiver's.
 *
 * @param partners as they are named
 */
record Grids(Comparison comparison, PartnerPhases.Pair partners) {

    /** Two by two. */
    private static final int MOST_ARMS = 4;

    private static final String MATCHED = "matched";
    private static final String MATCHED_WORDS = "a match: both positive, or both attend";
    private static final String NONE = "not observed";

    /** One, or several of few arms each that can be read on a page; squares of one size are of one share in all of them. */
    List<StateSpaceGrid> figures() {
        List<StateSpaceGrid.Arm> arms = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            arms.add(new StateSpaceGrid.Arm(arm.name(), note(arm), cells(arm)));
        }
        StateSpaceGrid.Frame frame = frame(largest(arms));
        int pieces = (arms.size() + MOST_ARMS - 1) / MOST_ARMS;
        List<StateSpaceGrid> figures = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            List<StateSpaceGrid.Arm> some =
                    arms.subList(piece * arms.size() / pieces, (piece + 1) * arms.size() / pieces);
            String which = pieces > 1 ? " (" + (piece + 1) + " of " + pieces + ")" : "";
            figures.add(new StateSpaceGrid(caption(which, some), frame, some, NONE));
        }
        return figures;
    }

    private static double largest(List<StateSpaceGrid.Arm> arms) {
        double largest = 0;
        for (StateSpaceGrid.Arm arm : arms) {
            for (List<Double> row : arm.shares()) {
                for (double share : row) {
                    largest = Math.max(largest, share);
                }
            }
        }
        return largest;
    }

    private StateSpaceGrid.Frame frame(double largest) {
        List<StateSpaceGrid.Cell> matched = new ArrayList<>();
        for (CaregiverPhase caregiver : CaregiverPhase.all()) {
            for (InfantPhase infant : InfantPhase.all()) {
                if (Accord.USUAL.matches(infant, caregiver)) {
                    matched.add(new StateSpaceGrid.Cell(caregiver.ordinal(), infant.ordinal()));
                }
            }
        }
        return new StateSpaceGrid.Frame(partners.infant(), partners.caregiver(), MATCHED_WORDS, matched, largest);
    }

    private static List<List<Double>> cells(ArmSummary arm) {
        List<List<Double>> rows = new ArrayList<>();
        for (CaregiverPhase caregiver : CaregiverPhase.all()) {
            List<String> measures = new ArrayList<>();
            for (InfantPhase infant : InfantPhase.all()) {
                measures.add(StateSpace.cell(infant, caregiver));
            }
            List<Double> row = SummaryShares.of(arm, Stretch.WHOLE_SESSION, measures);
            if (row.isEmpty()) {
                return List.of();
            }
            rows.add(row);
        }
        return rows;
    }

    private static String note(ArmSummary arm) {
        Measured<Estimate> matched = arm.value(Stretch.WHOLE_SESSION, MATCHED);
        Measured<Estimate> chance = arm.value(Quantities.MATCHED_BY_CHANCE);
        if (!matched.isObserved() || !chance.isObserved()) {
            return "";
        }
        return "matched " + Percent.of(matched.get().value()) + " of the time, "
                + Percent.of(chance.get().value()) + " expected by chance";
    }

    private Caption caption(String which, List<StateSpaceGrid.Arm> arms) {
        List<String> sentences = new ArrayList<>();
        for (StateSpaceGrid.Arm arm : arms) {
            sentences.add(words(arm));
        }
        return new Caption(
                "Where the two meet" + which,
                "Share of the time that both spend in each pair of phases. " + Extent.stretch(comparison)
                        + Extent.dyads(comparison) + ".",
                "A grid an arm, the infant's phases across, the caregiver's down. " + String.join(" ", sentences));
    }

    private String words(StateSpaceGrid.Arm arm) {
        if (arm.shares().isEmpty()) {
            return arm.name() + ": " + NONE + ".";
        }
        String often = mostOften(arm.shares());
        return arm.name() + ": " + (arm.note().isEmpty() ? "" : arm.note() + "; ") + "most often " + often + ".";
    }

    private String mostOften(List<List<Double>> shares) {
        int row = 0;
        int column = 0;
        for (int r = 0; r < shares.size(); r++) {
            for (int c = 0; c < shares.get(r).size(); c++) {
                if (shares.get(r).get(c) > shares.get(row).get(column)) {
                    row = r;
                    column = c;
                }
            }
        }
        Phase caregiver = partners.caregiver().phases().get(row);
        Phase infant = partners.infant().phases().get(column);
        return "the caregiver " + caregiver.words() + " while the infant " + infant.words() + " ("
                + Percent.of(shares.get(row).get(column)) + ")";
    }
}
