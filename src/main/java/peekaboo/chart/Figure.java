package peekaboo.chart;

/** One chart as data. Whoever draws it recomputes nothing. */
public sealed interface Figure
        permits ReturnCurves,
                Endings,
                HundredDots,
                TimeBudgets,
                Spread,
                StateSpaceGrid,
                Timeline,
                Influences,
                ForestPlot,
                Trends,
                DoseResponse,
                HeatMap {

    /** The words that go with the picture. */
    Caption caption();

    /** What {@code cases} makes of this kind of figure. */
    <T> T match(Cases<T> cases);

    /** The heading, one short line. */
    default String title() {
        return caption().title();
    }

    /** One or two sentences under the heading; empty if there is nothing to add. */
    default String subtitle() {
        return caption().subtitle();
    }

    /** The picture in words, for those who cannot see it. */
    default String description() {
        return caption().description();
    }

    /** One answer for each kind of figure; a new kind does not compile until everybody has an answer to it. */
    interface Cases<T> {
        T incidenceCurves(ReturnCurves figure);

        T endings(Endings figure);

        T hundredDots(HundredDots figure);

        T timeBudgets(TimeBudgets figure);

        T spread(Spread figure);

        T stateSpaceGrid(StateSpaceGrid figure);

        T timeline(Timeline figure);

        T influences(Influences figure);

        T forestPlot(ForestPlot figure);

        T trends(Trends figure);

        T doseResponse(DoseResponse figure);

        T heatMap(HeatMap figure);
    }
}
