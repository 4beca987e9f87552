package peekaboo.app.cli.compare;

import java.util.ArrayList;
import java.util.List;
import peekaboo.app.cli.asking.SetColumns;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.ResultNumber;
import peekaboo.engine.SessionPlan;
import peekaboo.inference.Measured;
import peekaboo.record.Stretch;
import peekaboo.study.ArmResult;
import peekaboo.study.Comparison;
import peekaboo.study.SessionResult;
import peekaboo.study.StudyResult;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.words.DyadRows;
import peekaboo.words.English;

/**
 * A comparison dyad by dyad.
 *
 * @param study that was run
 * @param comparison made of it
 */
record DyadFile(StudyResult study, Comparison comparison) {
    private static final String NAME = "dyads.csv";

    /** A row: of a dyad in an arm, and its own mean time until back. */
    private record Row(DyadRows.Of of, Measured<Double> mean) {}

    FileToWrite file(SetColumns set) {
        CsvColumns<Row> columns = new CsvColumns<>();
        CsvColumns<DyadRows.Of> each = DyadRows.columns(study.plan().scenario());
        columns.and(each, Row::of);
        columns.and(
                Column.number(
                                "restricted_mean_s",
                                "s",
                                Column.FROM_ZERO,
                                "the dyad's own mean time until back by itself; a captured look, protest and whoever is still away"
                                        + " count up to the horizon; the mean of these is not the arm's restricted mean, in which"
                                        + " every turning away counts alike")
                        .empty("where it was not observed: restricted_mean_not_observed says why"),
                row -> row.mean.either(ResultNumber::plain, reason -> ""));
        columns.and(
                Column.oneOf("restricted_mean_not_observed", "why the dyad has no mean of its own", reasons())
                        .empty("where it has one"),
                row -> row.mean.either(mean -> "", Measured.Reason::label));
        return FileToWrite.csv(
                NAME, set.behind(columns, row -> List.of(row.of.plan().arm().name())), rows());
    }

    private static List<Column.Value> reasons() {
        return List.of(Measured.Reason.NO_SPELLS, Measured.Reason.FOLLOW_UP_TOO_SHORT, Measured.Reason.NOT_COMPUTED)
                .stream()
                .map(reason -> new Column.Value(reason.label(), English.reason(reason)))
                .toList();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int arm = 0; arm < study.arms().size(); arm++) {
            ArmResult result = study.arms().get(arm);
            List<Measured<Double>> means = comparison.arms().get(arm).dyadMeans();
            for (int place = 0; place < result.sessions().size(); place++) {
                rows.add(new Row(of(result, result.sessions().get(place)), mean(means, place)));
            }
        }
        return rows;
    }

    private DyadRows.Of of(ArmResult arm, SessionResult session) {
        SessionPlan plan = SessionPlan.of(study.plan().scenario(), arm.arm(), session.dyad(), session.session());
        int ticks = session.watched().orElseThrow().ticks();
        return new DyadRows.Of(plan, session.spells(), session.reading(Stretch.WHOLE_SESSION), ticks);
    }

    /** Where this program failed at the means of an arm, one fault stands for all of them. */
    private static Measured<Double> mean(List<Measured<Double>> means, int place) {
        return means.get(Math.min(place, means.size() - 1));
    }
}
