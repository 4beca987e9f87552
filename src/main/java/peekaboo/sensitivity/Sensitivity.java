package peekaboo.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import peekaboo.measure.Quantity;

/**
 * How much parameters matter to outcomes.
 *
 * @param space whose parameters were varied
 * @param outcomes what was measured
 * @param effects of a screening, outcome by outcome; may be empty
 * @param indices of a decomposition, outcome by outcome; may be empty
 */
public record Sensitivity(
        ParameterSpace space, List<Quantity> outcomes, List<MorrisEffect> effects, List<SobolIndices> indices) {

    public Sensitivity {
        outcomes = List.copyOf(outcomes);
        effects = List.copyOf(effects);
        indices = List.copyOf(indices);
    }

    /** All parameters, those first that matter most to an outcome. */
    public List<Importance> of(Quantity outcome) {
        List<Importance> all = new ArrayList<>();
        for (VariedParameter parameter : space.parameters()) {
            Optional<MorrisEffect> effect = effects.stream()
                    .filter(one ->
                            one.outcome().equals(outcome) && one.parameter().equals(parameter))
                    .findFirst();
            Optional<SobolIndices> index = indices.stream()
                    .filter(one ->
                            one.outcome().equals(outcome) && one.parameter().equals(parameter))
                    .findFirst();
            all.add(new Importance(parameter, effect, index));
        }
        all.sort(Comparator.comparingDouble(Importance::rank).reversed());
        return all;
    }

    /**
     * Those parameters that matter most to any of the outcomes: an effect counts by its size beside the largest on the same
     * outcome. Fewer than asked for where fewer matter at all.
     */
    public Set<VariedParameter> top(int most) {
        Map<VariedParameter, Double> shares = new HashMap<>();
        for (Quantity outcome : outcomes) {
            List<Importance> ranked = of(outcome);
            double largest = ranked.get(0).rank();
            for (Importance one : ranked) {
                if (one.matters()) {
                    shares.merge(one.parameter(), one.rank() / largest, Math::max);
                }
            }
        }
        return new HashSet<>(space.parameters().stream()
                .filter(shares::containsKey)
                .sorted(Comparator.comparingDouble((VariedParameter one) -> -shares.getOrDefault(one, 0.0)))
                .limit(most)
                .toList());
    }

    /** The same with a screening. */
    public Sensitivity withEffects(List<MorrisEffect> screened) {
        return new Sensitivity(space, outcomes, screened, indices);
    }

    /** The same with a decomposition. */
    public Sensitivity withIndices(List<SobolIndices> decomposed) {
        return new Sensitivity(space, outcomes, effects, decomposed);
    }
}
