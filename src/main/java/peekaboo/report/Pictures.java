package peekaboo.report;

import peekaboo.figure.Endings;
import peekaboo.figure.Figure;
import peekaboo.figure.ForestPlot;
import peekaboo.figure.HundredDots;
import peekaboo.figure.IncidenceCurves;
import peekaboo.figure.Influences;
import peekaboo.figure.Spread;
import peekaboo.figure.StateSpaceGrid;
import peekaboo.figure.TimeBudgets;
import peekaboo.figure.Timeline;

/** Which picture draws which figure. */
final class Pictures implements Figure.Cases<Picture> {

    @Override
    public Picture incidenceCurves(IncidenceCurves figure) {
        return new CurvesPicture(figure);
    }

    @Override
    public Picture endings(Endings figure) {
        return new EndingsPicture(figure);
    }

    @Override
    public Picture hundredDots(HundredDots figure) {
        return new DotsPicture(figure);
    }

    @Override
    public Picture timeBudgets(TimeBudgets figure) {
        return new BudgetsPicture(figure);
    }

    @Override
    public Picture spread(Spread figure) {
        return new SpreadPicture(figure);
    }

    @Override
    public Picture stateSpaceGrid(StateSpaceGrid figure) {
        return new GridPicture(figure);
    }

    @Override
    public Picture timeline(Timeline figure) {
        return new TimelinePicture(figure);
    }

    @Override
    public Picture influences(Influences figure) {
        return new InfluencesPicture(figure);
    }

    @Override
    public Picture forestPlot(ForestPlot figure) {
        return new ForestPicture(figure);
    }
}
