package peekaboo.caregiver;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;

/** Gets it wrong, notices, and mends it. */
final class IntrusiveThenRepairsCaregiver extends DescribedPolicy {
    static final Parameter NOTICES_AFTER = Parameter.of("notices-after", Unit.SECONDS, new Range(0.25, 600), 1.5)
            .meaning(
                    "How long the infant has frowned, pushed or fussed, added up, until the caregiver notices what it says.");
    static final Parameter MENDS = Parameter.of("mends", Unit.NONE, Range.SHARE, 1)
            .meaning(
                    "Share of the infant's turnings away in which the caregiver notices at all; in the others it goes on.");

    private static final ParameterTable STYLE = withNoticing(StyledCaregiver.INTRUSIVE.parameters());

    IntrusiveThenRepairsCaregiver() {
        super(
                "intrusive-then-repairs",
                "Leans in like the intrusive, notices the frowning and pushing, sits back, waits, and greets the infant when it returns.",
                "after the second scene of Tronick 1989; that it is mended follows the first");
    }

    @Override
    public ParameterTable parameters() {
        return STYLE;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new NoticingCaregiver(circumstances);
    }

    private static ParameterTable withNoticing(ParameterTable style) {
        List<Parameter> all = new ArrayList<>(style.parameters());
        all.add(NOTICES_AFTER);
        all.add(MENDS);
        return new ParameterTable(all);
    }
}
