package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.PublishedFindings;
import peekaboo.evidence.Targets;
import peekaboo.infant.InfantPreset;

/**
 * Looks up the findings that a fit asks for.
 *
 * @param infants that are fitted
 * @param problems gets what is wrong with them
 */
record AskedFindings(InfantPreset infants, RequestProblems problems) {
    private static final String FINDING = "--finding";

    /** All others are what the model must produce by itself. */
    private static final List<String> FITTABLE_KINDS = List.of("means", "shares", "rate", "band", "proportion");

    /** True of a finding of a kind that may be fitted. Of one of two kinds the other is left alone: an ordering pulls nowhere. */
    static boolean mayBeFitted(PublishedFinding finding) {
        return Stream.of(finding.kind().split(" and ")).anyMatch(FITTABLE_KINDS::contains);
    }

    /** Those named, or if none is all that may be fitted and whose study has infants of the preset. */
    List<Targets> of(List<String> findings) {
        if (!findings.isEmpty()) {
            return asked(findings);
        }
        List<Targets> all = fittable();
        if (all.isEmpty()) {
            String expected = "a preset that a study of a fittable finding has infants of";
            problems.unfit("--preset", infants.name(), expected);
        }
        return all;
    }

    private List<Targets> asked(List<String> findings) {
        List<Targets> asked = new ArrayList<>();
        for (String id : findings.stream().distinct().toList()) {
            asked(id).ifPresent(asked::add);
        }
        return asked;
    }

    private Optional<Targets> asked(String id) {
        Optional<PublishedFinding> finding = PublishedFindings.find(id);
        if (finding.isEmpty()) {
            List<String> known =
                    PublishedFindings.all().stream().map(PublishedFinding::id).toList();
            problems.unknown(FINDING, id, known);
            return Optional.empty();
        }
        Optional<Targets> targets = Targets.of(finding.get());
        String expected = whyNot(finding.get(), targets);
        if (expected != null) {
            problems.unfit(FINDING, id, expected);
        }
        return targets;
    }

    private @Nullable String whyNot(PublishedFinding finding, Optional<Targets> targets) {
        if (!mayBeFitted(finding)) {
            return "a finding of kind " + String.join(", ", FITTABLE_KINDS) + "; this one is of kind " + finding.kind()
                    + ", which is never fitted: the model must produce it by itself";
        }
        if (targets.isEmpty()) {
            return "a finding that a study of one session shows; this one has none yet";
        }
        List<String> ages = targets.get().presets();
        return ages.contains(infants.name())
                ? null
                : "a finding on infants of " + infants.name() + "; this one is on " + String.join(", ", ages);
    }

    private List<Targets> fittable() {
        return PublishedFindings.all().stream()
                .filter(AskedFindings::mayBeFitted)
                .map(Targets::of)
                .flatMap(Optional::stream)
                .filter(targets -> targets.presets().contains(infants.name()))
                .toList();
    }
}
