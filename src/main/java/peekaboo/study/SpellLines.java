package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import peekaboo.inference.AalenJohansen;
import peekaboo.inference.Aways;
import peekaboo.inference.BinnedSpells;
import peekaboo.inference.IncidenceCurves;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.metric.EpisodeFilter;
import peekaboo.study.ArmSummary.Curves;

/** What is said of the turnings away of all arms. */
final class SpellLines {
    private final Timing timing;
    private final IncidenceCurves columns;
    private final Replicates source;
    private final int arms;
    private final double level;

    SpellLines(List<Aways> arms, Timing timing, Resampling resampling, double level) throws InterruptedException {
        this.timing = timing;
        this.arms = arms.size();
        this.level = level;
        List<BinnedSpells> binned = new ArrayList<>();
        for (Aways arm : arms) {
            binned.add(arm.binned(timing.last()));
        }
        columns = new IncidenceCurves(binned, Aways.RETURN, timing.horizon(), timing.all());
        source = resampling.of(columns);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Measures.LOWER_QUARTILE, arm -> columns.quartile(arm, 1)));
        lines.add(line(Measures.MEDIAN, arm -> columns.quartile(arm, 2)));
        lines.add(line(Measures.UPPER_QUARTILE, arm -> columns.quartile(arm, 3)));
        lines.add(line(Measures.RESTRICTED_MEAN, columns::restrictedMean));
        addMarks(lines);
        lines.add(incidence(Measures.RETURN, Aways.RETURN));
        lines.add(incidence(Measures.PROTEST, Aways.PROTEST));
        lines.add(incidence(Measures.CAPTURE, Aways.CAPTURE));
        return lines;
    }

    private void addMarks(List<Line> lines) {
        for (int mark : Timing.MARKS) {
            int tick = timing.wholeTicks(mark);
            lines.add(line(Measures.back(mark), arm -> columns.share(arm, Aways.RETURN, tick)));
        }
        for (int mark : Measures.LATE_MARKS) {
            int tick = timing.wholeTicks(mark);
            lines.add(line(Measures.unresolved(mark), arm -> columns.without(arm, tick)));
        }
    }

    private Line incidence(Measure measure, int cause) {
        return line(measure, arm -> columns.share(arm, cause, timing.horizon()));
    }

    private Line line(Measure measure, IntUnaryOperator columnOfArm) {
        List<Integer> ofArms = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            ofArms.add(columnOfArm.applyAsInt(arm));
        }
        return new Line(EpisodeFilter.WHOLE_SESSION, measure, source, ofArms);
    }

    Curves curves(int arm) {
        return new Curves(
                curve(arm, AalenJohansen.AWAY),
                curve(arm, Aways.RETURN),
                curve(arm, Aways.PROTEST),
                curve(arm, Aways.CAPTURE));
    }

    private Curve curve(int arm, int state) {
        List<Curve.Point> points = new ArrayList<>();
        for (int tick : timing.points()) {
            points.add(new Curve.Point(timing.seconds(tick), source.estimate(columns.share(arm, state, tick), level)));
        }
        return new Curve(points);
    }
}
