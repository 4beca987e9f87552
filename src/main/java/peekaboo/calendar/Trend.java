package peekaboo.calendar;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import peekaboo.infant.Brought;
import peekaboo.list.Lists;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.measure.battery.Measures;

/** One of the numbers that are told of every session of a calendar. There is one of each. */
public final class Trend {
    /** Share of the turnings away that are known to have ended in a return within 10 s or not. */
    public static final Trend BACK = new Trend(
            Quantity.share(
                    "back-within-10s",
                    "share of the turnings away that ended in a return within 10 s, of those that were not cut off before"),
            null,
            null);

    public static final Trend LOOKS = ofMeasure("looks");
    public static final Trend DISTRESS = ofMeasure("distress");
    public static final Trend PROTEST = ofMeasure("Ipro");
    public static final Trend HALF_RECOVERY = ofMeasure("half-recovery");
    public static final Trend VOICES = ofMeasure("voices");
    public static final Trend REPAIR = of(
            Quantity.share(
                    "expected-repair",
                    "how surely strain has been followed by comfort so far: the expectation of repair"),
            Brought::repair);
    public static final Trend REGULATION = of(
            Quantity.level(
                    "self-regulation",
                    "how much faster than at first distress falls by itself: 0 as fast, 1 twice as fast"),
            Brought::selfRegulation);

    public static final Trend COMFORT = of(
            Quantity.signed(
                    "comfort-of-contact", "", "how much comfort looking at this partner again has brought so far"),
            Brought::comfort);

    private static final List<Trend> ALL = List.of(
            LOOKS,
            VOICES,
            ofMeasure("smiles"),
            BACK,
            ofMeasure("matched"),
            DISTRESS,
            PROTEST,
            ofMeasure("Iwit"),
            HALF_RECOVERY,
            ofMeasure("peak-distress"),
            REPAIR,
            REGULATION,
            COMFORT,
            of(
                    Quantity.share("expected-answers", "how much the infant expects its signals to bring about"),
                    Brought::expected),
            of(Quantity.level("need", "need for closeness that was not met"), Brought::need));

    private final Quantity quantity;
    private final @Nullable String read;
    private final @Nullable ToDoubleFunction<Brought> left;

    /**
     * A number.
     *
     * @param quantity what it is
     * @param read the name of the quantity of a measure that it is read off by; null where it is not read off a record
     * @param left what of it the session has left in the infant; null where it is no such thing
     */
    private Trend(Quantity quantity, @Nullable String read, @Nullable ToDoubleFunction<Brought> left) {
        this.quantity = quantity;
        this.read = read;
        this.left = left;
    }

    /** What it is. */
    public Quantity quantity() {
        return quantity;
    }

    /** Every one, in the order told. */
    public static List<Trend> all() {
        return ALL;
    }

    private static Trend ofMeasure(String name) {
        Quantity quantity = Lists.first(Measures.of(List.of(name)).get(0).quantities(), one -> one.name()
                        .equals(name))
                .orElseThrow();
        return new Trend(quantity, name, null);
    }

    private static Trend of(Quantity quantity, ToDoubleFunction<Brought> left) {
        return new Trend(quantity, null, left);
    }

    /** The measures that some of them are read off by. */
    static MeasureSet measures(List<Trend> trends) {
        List<String> names = Lists.each(Lists.only(trends, one -> one.read != null), one -> String.valueOf(one.read));
        return new MeasureSet(Measures.of(names));
    }

    /** Its place among all. */
    public int place() {
        return ALL.indexOf(this);
    }

    /** Its value in a session, not a number where it was not observed; of the share of those back it is not known here. */
    double value(Reading reading, Brought learnt) {
        if (read != null) {
            double per = reading.per(read);
            return per > 0 ? reading.sum(read) / per : Double.NaN;
        }
        return left == null ? Double.NaN : left.applyAsDouble(learnt);
    }
}
