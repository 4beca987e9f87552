package peekaboo.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import peekaboo.chart.Caption;
import peekaboo.chart.Endings;
import peekaboo.chart.Endings.End;
import peekaboo.chart.Figure;
import peekaboo.chart.ForestPlot;
import peekaboo.chart.HundredDots;
import peekaboo.chart.Influences;
import peekaboo.chart.PartnerPhases;
import peekaboo.chart.Phase;
import peekaboo.chart.Phase.Tone;
import peekaboo.chart.ReturnCurves;
import peekaboo.chart.Spread;
import peekaboo.chart.StateSpaceGrid;
import peekaboo.chart.TimeBudgets;
import peekaboo.chart.Timeline;
import peekaboo.dyad.InfantEvent;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/** Made-up figures of every kind, plain and awkward; no numbers of the model. */
final class SampleFigures {

    static final List<String> TWO = List.of("attuned", "intrusive");
    static final List<String> SEVEN = List.of(
            "attuned",
            "intrusive",
            "intrusive-then-repairs",
            "a caregiver who is busy with the telephone most of the time",
            "withdrawn",
            "good-enough",
            "eager");

    private static final String NONE = "no turning away";

    private static final List<Phase> INFANT = List.of(
            new Phase("Ipos", "smiles at the face", Tone.POSITIVE),
            new Phase("Ineu", "watches the face", Tone.MONITOR),
            new Phase("Inon", "looks elsewhere", Tone.ELSEWHERE),
            new Phase("Ipro", "protests", Tone.PROTEST),
            new Phase("Iwit", "is withdrawn", Tone.WITHDRAWN));
    private static final List<Phase> CAREGIVER = List.of(
            new Phase("Cpos", "smiles, plays", Tone.POSITIVE),
            new Phase("Cpvc", "warm voice", Tone.VOICE),
            new Phase("Cneu", "watches quietly", Tone.MONITOR),
            new Phase("Cnon", "attends elsewhere", Tone.ELSEWHERE),
            new Phase("Cint", "intrudes", Tone.INTRUSIVE),
            new Phase("Chos", "angry", Tone.HOSTILE),
            new Phase("Cwit", "withdrawn", Tone.WITHDRAWN));

    private final List<String> arms;
    private final int dyads;
    private final boolean observed;

    /** Figures for these arms; the last arm saw nothing unless all are observed. */
    SampleFigures(List<String> arms, int dyads, boolean observed) {
        this.arms = arms;
        this.dyads = dyads;
        this.observed = observed;
    }

    static SampleFigures plain() {
        return new SampleFigures(TWO, 1000, true);
    }

    static SampleFigures awkward() {
        return new SampleFigures(SEVEN, 30, false);
    }

    List<Figure> all() {
        return List.of(
                curves(),
                endings(),
                dots(),
                budgets(),
                spread(),
                grid(),
                timeline(arms.size() > 2 ? 700 : 180),
                influences(),
                forest());
    }

    ForestPlot forest() {
        List<ForestPlot.Row> rows = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            ForestPlot.Place place = ForestPlot.Place.values()[arm % 3];
            ForestPlot.Seen seen =
                    new ForestPlot.Seen(130 + 4 * arm, new ForestPlot.Bounds(128 + 4 * arm, 133 + 4 * arm), place);
            rows.add(new ForestPlot.Row(
                    arms.get(arm),
                    "expected 135 \u00b1 3 bpm",
                    new ForestPlot.Bounds(132, 138),
                    empty(arm) || arm > 1 ? Optional.empty() : Optional.of(seen)));
        }
        ForestPlot.Bounds open = new ForestPlot.Bounds(0, Double.POSITIVE_INFINITY);
        ForestPlot.Bounds unknown = new ForestPlot.Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        ForestPlot.Row difference = new ForestPlot.Row(
                "a difference", "", open, Optional.of(new ForestPlot.Seen(-0.1, unknown, ForestPlot.Place.ACROSS)));
        return new ForestPlot(
                caption("Expected and seen"),
                List.of(new ForestPlot.Group("bpm", rows), new ForestPlot.Group("no unit", List.of(difference))),
                "not observed");
    }

    private boolean empty(int arm) {
        return !observed && arm == arms.size() - 1;
    }

    private static Caption caption(String title) {
        return new Caption(title, "Made-up numbers that show what the picture looks like.", "A made-up " + title);
    }

    ReturnCurves curves() {
        List<Double> table = List.of(0.0, 2.0, 5.0, 10.0, 20.0, 30.0);
        List<ReturnCurves.Arm> lines = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            double rate = 0.2 / (1 + 0.5 * arm);
            List<Integer> away = new ArrayList<>();
            for (double second : table) {
                away.add(empty(arm) ? 0 : (int) (13_482 * Math.exp(-1.2 * rate * second)));
            }
            Curve back = curve(arm, rate, 0.95 - 0.12 * arm);
            Curve protest = curve(arm, rate, 0.02 + 0.06 * arm);
            Curve captured = curve(arm, rate, 0.03 * arm);
            List<ReturnCurves.Competing> competing = List.of(
                    new ReturnCurves.Competing("protest", protest),
                    new ReturnCurves.Competing("look captured", captured));
            lines.add(new ReturnCurves.Arm(arms.get(arm), back, competing, away));
        }
        return new ReturnCurves(
                caption("The infant comes back sooner to a caregiver who waits"),
                new ReturnCurves.Axes(
                        "seconds since it turned away", "share of turnings away", "still away", 30, table),
                lines,
                NONE);
    }

    private Curve curve(int arm, double rate, double end) {
        List<Curve.Point> points = new ArrayList<>();
        for (int tick = 4; tick <= 120 && !empty(arm); tick++) {
            double share = Math.max(0, end * (1 - Math.exp(-rate * (tick - 3) / 4.0)));
            double half = Math.min(0.05, share / 6) * (dyads < 100 ? 1 : 0.4);
            Interval band = new Interval(share - half, Math.min(1, share + half), 0.95);
            points.add(new Curve.Point(tick / 4.0, Measured.observed(new Estimate(share, Measured.observed(band)))));
        }
        return new Curve(points);
    }

    Endings endings() {
        List<Endings.Part> parts = List.of(
                new Endings.Part(End.RETURNED, "came back"),
                new Endings.Part(End.PROTEST, "ended in protest"),
                new Endings.Part(End.CAPTURED, "look captured"),
                new Endings.Part(End.CUT_OFF, "still away at the end"));
        List<Endings.Arm> bars = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Integer> counts =
                    empty(arm) ? List.of(0, 0, 0, 0) : List.of(9000 - 900 * arm, 40 + 700 * arm, 5 + 300 * arm, 120);
            bars.add(new Endings.Arm(arms.get(arm), empty(arm) ? "" : "9\u202f165 turnings away", counts));
        }
        return new Endings(caption("How turnings away end"), parts, bars, NONE);
    }

    HundredDots dots() {
        List<String> bands = List.of("back within 2 s", "in 2 to 5 s", "in 5 to 10 s", "in 10 to 30 s", "later or not");
        List<HundredDots.Arm> squares = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Double> weights = empty(arm)
                    ? List.of(0.0, 0.0, 0.0, 0.0, 0.0)
                    : List.of(31.2 - 3 * arm, 33.3 - 3 * arm, 20.4, 12.6 + 2 * arm, 2.5 + 4 * arm);
            squares.add(HundredDots.Arm.of(arms.get(arm), HundredDots.DOTS, weights, NONE));
        }
        return new HundredDots(
                caption("Of a hundred turnings away, how many are back how soon"), bands, "so far", squares);
    }

    TimeBudgets budgets() {
        List<PartnerPhases> partners =
                List.of(new PartnerPhases("infant", INFANT), new PartnerPhases("caregiver", CAREGIVER));
        List<TimeBudgets.Arm> bars = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Double> infant = shares(0.2 - 0.02 * arm, 0.5 - 0.03 * arm, 0.29 - 0.01 * arm, 0.01 + 0.02 * arm, 0);
            List<Double> caregiver =
                    shares(0.3 - 0.03 * arm, 0.35 - 0.03 * arm, 0.25, 0.02, 0.004 + 0.05 * arm, 0.02 * arm, 0.03);
            bars.add(new TimeBudgets.Arm(
                    arms.get(arm), empty(arm) ? List.of(List.of(), List.of()) : List.of(infant, caregiver)));
        }
        return new TimeBudgets(caption("How the two spend their time"), partners, bars, "not observed");
    }

    private static List<Double> shares(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        List<Double> shares = new ArrayList<>();
        for (double weight : weights) {
            shares.add(weight / sum);
        }
        return shares;
    }

    Spread spread() {
        List<Spread.Arm> rows = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(3);
        double[] infants = random.doubles(dyads).toArray();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Spread.Point> points = new ArrayList<>();
            for (int dyad = 0; dyad < dyads && !empty(arm); dyad++) {
                double wait = 3 + arm - 3 * Math.log(1 - 0.7 * infants[dyad] - 0.29 * random.nextDouble());
                points.add(new Spread.Point(dyad, Math.min(30, wait)));
            }
            rows.add(new Spread.Arm(arms.get(arm), points.size() + " dyads", points));
        }
        return new Spread(caption("Not every infant is the same"), "mean seconds away, of the first 30", rows, NONE);
    }

    StateSpaceGrid grid() {
        List<StateSpaceGrid.Cell> matched = List.of(
                new StateSpaceGrid.Cell(0, 0),
                new StateSpaceGrid.Cell(1, 0),
                new StateSpaceGrid.Cell(2, 1),
                new StateSpaceGrid.Cell(3, 2),
                new StateSpaceGrid.Cell(5, 3),
                new StateSpaceGrid.Cell(6, 4));
        StateSpaceGrid.Frame frame = new StateSpaceGrid.Frame(
                new PartnerPhases("infant", INFANT),
                new PartnerPhases("caregiver", CAREGIVER),
                "a match: both positive, or both attend",
                matched,
                0.3);
        List<StateSpaceGrid.Arm> grids = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Double> infant = shares(0.2, 0.5, 0.29 + 0.1 * arm, 0.01 + 0.05 * arm, 0);
            List<Double> caregiver = shares(0.3, 0.35, 0.25, 0.02, 0.1 * arm, 0, 0.03);
            List<List<Double>> cells = new ArrayList<>();
            for (double row : caregiver) {
                cells.add(infant.stream().map(column -> row * column).toList());
            }
            String note = "matched 39 % of the time, 24 % expected by chance";
            grids.add(new StateSpaceGrid.Arm(arms.get(arm), empty(arm) ? "" : note, empty(arm) ? List.of() : cells));
        }
        return new StateSpaceGrid(caption("Where the two meet"), frame, grids, "not observed");
    }

    Timeline timeline(double seconds) {
        SplittableRandom random = new SplittableRandom(11);
        List<Timeline.Strip> strips = List.of(
                new Timeline.Strip("infant", INFANT, bouts(random, seconds, INFANT.size())),
                new Timeline.Strip("caregiver", CAREGIVER, bouts(random, seconds, CAREGIVER.size())));
        List<Timeline.Episode> episodes = List.of(
                new Timeline.Episode("play", 0, seconds / 3),
                new Timeline.Episode("still-face", seconds / 3, 2 * seconds / 3),
                new Timeline.Episode("reunion", 2 * seconds / 3, seconds));
        Timeline.Line arousal = new Timeline.Line("arousal", 0.25, wander(random, seconds, 0.5));
        List<Double> low = wander(random, seconds, 0.3);
        List<Double> high = low.stream().map(value -> value + 0.4).toList();
        Timeline.State state = new Timeline.State(
                arousal,
                new Timeline.Band("comfortable arousal", low, high),
                List.of(new Timeline.Line("distress", 0.25, wander(random, seconds, 0.15))));
        return new Timeline(
                caption("One infant with an attuned caregiver"), seconds, episodes, strips, state, marks(seconds));
    }

    private static List<Timeline.Bout> bouts(SplittableRandom random, double seconds, int phases) {
        List<Timeline.Bout> bouts = new ArrayList<>();
        double from = 0;
        while (from < seconds) {
            double to = Math.min(seconds, from + 0.5 + 9 * Math.pow(random.nextDouble(), 2));
            bouts.add(new Timeline.Bout(Math.min(random.nextInt(phases), random.nextInt(phases)), from, to));
            from = to;
        }
        return bouts;
    }

    private static List<Double> wander(SplittableRandom random, double seconds, double rest) {
        List<Double> values = new ArrayList<>();
        double value = rest;
        for (int tick = 0; tick <= seconds * 4; tick++) {
            value = Math.max(0, value + 0.05 * (rest - value) + 0.1 * (random.nextDouble() - 0.5));
            values.add(value);
        }
        return values;
    }

    private static Timeline.Marks marks(double seconds) {
        List<Timeline.Lane> lanes = List.of(
                new Timeline.Lane(Timeline.Sign.THUMB, "thumb"),
                new Timeline.Lane(Timeline.Sign.HANDS, "hands"),
                new Timeline.Lane(Timeline.Sign.PUSH, "pushes away"),
                new Timeline.Lane(Timeline.Sign.CAPTURED, "captured look"));
        List<Timeline.Mark> marks = new ArrayList<>();
        for (int i = 0; i < seconds / 12; i++) {
            double from = 5 + 11.5 * i;
            marks.add(new Timeline.Mark(i % 4 == 1 ? 0 : i % 4, from, i % 4 == 3 ? from : Math.min(seconds, from + 4)));
        }
        return new Timeline.Marks(lanes, marks, List.of(new Timeline.Moment(InfantEvent.LOOKS_AWAY, seconds / 2)));
    }

    Influences influences() {
        List<Influences.Row> rows = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            double size = 12.0 / (arm + 1);
            Influences.Bar effect = new Influences.Bar(size, 0.7 * size, 1.4 * size);
            Influences.Bar alone = new Influences.Bar(0.3 - 0.06 * arm, 0.1 - 0.06 * arm, 0.5);
            Influences.Bar inAll = new Influences.Bar(0.5 / (arm + 1), 0.3 / (arm + 1), arm == 0 ? 7 : 0.6);
            boolean hasShares = observed && arm < 4;
            rows.add(new Influences.Row(
                    arms.get(arm),
                    "0.1 /s to 0.4 /s. How fast it goes, once it has begun",
                    arm % 2 == 0 ? "more of it: either way" : "",
                    Optional.of(effect),
                    hasShares ? Optional.of(alone) : Optional.empty(),
                    hasShares ? Optional.of(inAll) : Optional.empty()));
        }
        Influences.Words words = new Influences.Words(
                "change of the outcome over the range of each of the parameters (s)",
                "share of its variance while these are varied",
                "by itself (first order)",
                "with others (total)");
        return new Influences(caption("Which parameters matter?"), words, rows);
    }
}
