package peekaboo.picture;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.PartnerPhases;
import peekaboo.chart.TimeBudgets;
import peekaboo.chart.TimeBudgets.Arm;
import peekaboo.picture.pen.Fill;
import peekaboo.picture.pen.Legend;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Type;
import peekaboo.text.Percent;

/** Two blocks of bars, one a partner: how each spends its time. */
final class BudgetsPicture implements Picture {

    private static final double NAMES = 240;
    private static final double HEADING = 22;
    private static final double LEGEND_GAP = 12;
    private static final double GAP = 22;

    private final int width;
    private final Paper page;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Lays it out.
     *
     * @param width of the paper, {@link #WIDTH} or {@link #NARROW}
     */
    BudgetsPicture(TimeBudgets figure, int width) {
        this.width = width;
        page = new Paper(figure.caption(), width);
        for (int partner = 0; partner < figure.partners().size(); partner++) {
            blocks.add(block(figure, partner));
        }
    }

    private record Block(String name, NamedBars bars, Legend legend) {

        double height() {
            return HEADING + bars.height() + LEGEND_GAP + legend.height() + GAP;
        }

        void draw(Graphics2D g, double top) {
            Type.HEADING.left(g, name, Paper.MARGIN, top + HEADING - 2);
            bars.draw(g, top + HEADING);
            legend.draw(g, Paper.MARGIN, top + HEADING + bars.height() + LEGEND_GAP);
        }
    }

    private Block block(TimeBudgets figure, int partner) {
        PartnerPhases phases = figure.partners().get(partner);
        List<Fill> parts =
                phases.phases().stream().map(phase -> Fill.of(phase.tone())).toList();
        List<NamedBars.Row> rows =
                figure.arms().stream().map(arm -> row(arm, partner)).toList();
        return new Block(
                phases.name(),
                new NamedBars(parts, rows, figure.none(), width, NAMES),
                new Legend(phases.phases().stream().map(Legend.Entry::of).toList(), width - 2 * Paper.MARGIN));
    }

    private static NamedBars.Row row(Arm arm, int partner) {
        List<Double> shares = arm.shares().get(partner);
        return new NamedBars.Row(arm.name(), "", shares, Percent.ofAll(shares));
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        double blocksHeight = blocks.stream().mapToDouble(Block::height).sum();
        return (int) Math.ceil(page.top() + blocksHeight - GAP + Paper.MARGIN);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        double top = page.top();
        for (Block block : blocks) {
            block.draw(g, top);
            top += block.height();
        }
    }
}
