package peekaboo.app.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.check.BadChangeException;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;

/**
 * Whether the changes that a plan asks for can be made to the studies of its findings.
 *
 * @param fitting findings whose studies can be changed so
 * @param others findings whose studies cannot
 * @param problems what is wrong with the first of them
 */
record ChangeableFindings(List<PublishedFinding> fitting, List<PublishedFinding> others, List<Problem> problems) {

    /** Tries all changes on every study of the plan; runs nothing. */
    static ChangeableFindings of(EvidencePlan plan) {
        ChangeableFindings fit = new ChangeableFindings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        plan.findings().forEach(finding -> fit.attempt(plan, finding));
        return fit;
    }

    private void attempt(EvidencePlan plan, PublishedFinding finding) {
        try {
            if (plan.design(finding).isPresent()) {
                fitting.add(finding);
            }
        } catch (BadChangeException bad) {
            others.add(finding);
            if (problems.isEmpty()) {
                problems.addAll(bad.problems());
            }
        }
    }

    /** Refuses changes that do not fit every study. */
    void check() throws StopException {
        if (!others.isEmpty()) {
            throw StopException.badInput(new Problems(problems).inWords() + (fitting.isEmpty() ? "" : someFit()));
        }
    }

    private String someFit() {
        return "\nThe studies of some findings can be changed so: " + ids(fitting, ", ") + "."
                + "\nThose of others have nothing of that name or range: " + ids(others, ", ") + "."
                + "\nTo hold only the first against the changed model, name them: --only " + ids(fitting, " --only ");
    }

    private static String ids(List<PublishedFinding> findings, String between) {
        return findings.stream().map(PublishedFinding::id).collect(Collectors.joining(between));
    }
}
