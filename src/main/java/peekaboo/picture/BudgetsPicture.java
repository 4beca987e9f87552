package peekaboo.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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

    private static final double NAMES = 230;
    private static final double HEADING = 60;
    private static final double GAP = 22;

    private final TimeBudgets figure;
    private final Paper page;
    private final List<Block> blocks = new ArrayList<>();

    BudgetsPicture(TimeBudgets figure) {
        this.figure = figure;
        page = new Paper(figure.caption());
        for (int partner = 0; partner < figure.partners().size(); partner++) {
            blocks.add(block(figure.partners().get(partner), shares(partner)));
        }
    }

    private record Block(String name, Bars bars, Legend legend) {}

    private static Block block(PartnerPhases partner, List<List<Double>> shares) {
        List<Fill> parts =
                partner.phases().stream().map(phase -> Fill.of(phase.tone())).toList();
        Legend legend =
                new Legend(partner.phases().stream().map(Legend.Entry::of).toList(), Paper.INNER);
        return new Block(
                partner.name(),
                new Bars(parts, shares.stream().map(Percent::ofAll).toList()),
                legend);
    }

    private double height(Block block) {
        return HEADING
                + block.bars().height(figure.arms().size())
                + 12
                + block.legend().height()
                + GAP;
    }

    @Override
    public int height() {
        double height = page.top();
        for (Block block : blocks) {
            height += height(block);
        }
        return (int) Math.ceil(height - GAP + Paper.MARGIN);
    }

    @Override
    public void draw(Graphics2D g) {
        page.draw(g, height());
        double top = page.top();
        for (int i = 0; i < blocks.size(); i++) {
            draw(g, i, top);
            top += height(blocks.get(i));
        }
    }

    private void draw(Graphics2D g, int partner, double top) {
        Block block = blocks.get(partner);
        Type.HEADING.left(g, block.name(), Paper.MARGIN, top + 20);
        Rectangle2D data = new Rectangle2D.Double(
                Paper.MARGIN + NAMES,
                top + HEADING,
                Paper.INNER - NAMES - 34,
                block.bars().height(figure.arms().size()));
        block.bars().draw(g, shares(partner), data);
        for (int i = 0; i < figure.arms().size(); i++) {
            name(g, partner, i, data.getY() + block.bars().middle(i));
        }
        block.legend().draw(g, Paper.MARGIN, data.getMaxY() + 12);
    }

    private List<List<Double>> shares(int partner) {
        return figure.arms().stream().map(arm -> arm.shares().get(partner)).toList();
    }

    private void name(Graphics2D g, int partner, int index, double y) {
        Arm arm = figure.arms().get(index);
        Type.BODY.blockAround(g, Type.BODY.wrap(arm.name(), NAMES - 16, 4), Paper.MARGIN, y);
        if (arm.shares().get(partner).isEmpty()) {
            Type.QUIET.left(g, figure.none(), Paper.MARGIN + NAMES, Type.QUIET.baselineAround(y));
        }
    }
}
