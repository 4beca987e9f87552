package peekaboo.metric;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.engine.TickRecord;

/** Share of the time in matched phases; to be read beside the share expected by chance. */
final class Matching implements Metric {
    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String meaning() {
        return "Share of the time in which the phases of both partners match, as the scope defines a match.";
    }

    @Override
    public String source() {
        return "Tronick & Gianino 1986; definitions of a match after ICEP-R";
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.share("matched", "both in matching phases"));
    }

    @Override
    public Gauge begin(Scope scope) {
        return new Counting(scope.accord());
    }

    private static final class Counting implements Gauge {
        private final Accord accord;
        private int matched;
        private int all;

        Counting(Accord accord) {
            this.accord = accord;
        }

        @Override
        public void onTick(TickRecord record) {
            matched += accord.matches(record.infantPhase(), record.caregiverPhase()) ? 1 : 0;
            all++;
        }

        @Override
        public Reading reading() {
            return Reading.counts(new int[] {matched}, all);
        }
    }
}
