package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the two whom a chart shows.
 *
 * @param name as it stands beside its phases
 * @param phases in the order of the coding system, at least one
 */
public record PartnerPhases(String name, List<Phase> phases) {

    public PartnerPhases {
        phases = List.copyOf(phases);
        Guard.words("name", name);
        Guard.notEmpty("phases", phases);
    }

    /** Codes of the phases, in their order. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Phase phase : phases) {
            codes.add(phase.code());
        }
        return codes;
    }

    /** Infant and caregiver. */
    public record Pair(PartnerPhases infant, PartnerPhases caregiver) {}
}
