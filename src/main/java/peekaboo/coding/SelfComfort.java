package peekaboo.coding;

import java.util.List;
import peekaboo.dyad.AddedCode;
import peekaboo.metric.Quantity;
import peekaboo.metric.Reading;

/** How much and how often the infant comforts itself. */
public final class SelfComfort implements SheetMeasure {
    private static final int EITHER = AddedCode.ORAL_COMFORT.bit() | AddedCode.HAND_COMFORT.bit();

    @Override
    public String name() {
        return "self-comfort";
    }

    @Override
    public String meaning() {
        return "Share of the time with a thumb in the mouth or hands clasped, and how often either begins.";
    }

    @Override
    public String source() {
        return "ICEP-R added codes Isc-o, Isc-h (Weinberg & Tronick 1999)";
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                Quantity.share("oral-comfort", "thumb in mouth"),
                Quantity.share("hand-comfort", "hands clasped"),
                new Quantity("self-comfort-onsets", "/min", "infant begins to comfort itself in either way"));
    }

    @Override
    public Reading of(Sheet sheet) {
        List<Bout> either = bouts(sheet, EITHER);
        return new Ratios(this)
                .add(Bout.ticks(bouts(sheet, AddedCode.ORAL_COMFORT.bit())), sheet.length())
                .add(Bout.ticks(bouts(sheet, AddedCode.HAND_COMFORT.bit())), sheet.length())
                .aMinute(Bout.begun(either).size(), sheet.seconds())
                .reading();
    }

    private static List<Bout> bouts(Sheet sheet, int codes) {
        return Bout.all(sheet.length(), tick -> (sheet.addedCodes(tick) & codes) != 0);
    }
}
