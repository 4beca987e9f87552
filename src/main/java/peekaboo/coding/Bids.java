package peekaboo.coding;

import java.util.List;
import peekaboo.dyad.InfantEvent;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;

/** How often the infant bids for an answer that stays out. */
public final class Bids implements SheetMeasure {
    @Override
    public String name() {
        return "bids";
    }

    @Override
    public String meaning() {
        return "Social bids of the infant a minute.";
    }

    @Override
    public String source() {
        return "Gianino & Tronick 1988";
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity("social-bids", "/min", "infant bids for an answer that stays out"));
    }

    @Override
    public Reading of(Sheet sheet) {
        int bids = 0;
        for (int tick = 0; tick < sheet.length(); tick++) {
            bids += sheet.began(InfantEvent.BIDS, tick) ? 1 : 0;
        }
        return new Ratios(this).aMinute(bids, sheet.seconds()).reading();
    }
}
