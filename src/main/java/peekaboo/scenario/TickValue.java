package peekaboo.scenario;

import org.jspecify.annotations.Nullable;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlScalar;

/** The length of a tick: a time that is whole milliseconds. */
record TickValue() implements Value<TickClock> {
    /** A quarter of a second. */
    static final TickClock USUAL = new TickClock(250);

    @Override
    public @Nullable TickClock parse(YamlScalar scalar) {
        Double seconds = Quantity.parse(Unit.SECONDS, scalar.text());
        if (seconds == null || !TickClock.MILLIS.holds(seconds * 1_000)) {
            return null;
        }
        int millis = (int) (seconds * 1_000 + 0.5);
        return millis / 1_000.0 == seconds ? new TickClock(millis) : null;
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        return Phrase.of("a time from 10 ms to 1000 ms, whole milliseconds, in {0}", Quantity.units(Unit.SECONDS));
    }

    @Override
    public void schema(JsonText json) {
        json.member("type", "string").member("pattern", "^(0|[1-9][0-9]*)(\\.[0-9]+)? *(ms|s|min)$");
    }
}
