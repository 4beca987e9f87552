package peekaboo.scenario;

import java.util.ArrayList;
import java.util.List;
import peekaboo.list.Lists;

/**
 * What the arms of a scenario are crossed of: every level of each factor stands with every level of all others in one arm, whose
 * name is made of theirs, such as {@code waits-usual}. The levels of the last factor follow each other fastest.
 *
 * @param each in the order of the scenario; none where its arms are not crossed
 */
public record Factors(List<Factor> each) {
    /** Of arms that are not crossed. */
    public static final Factors NONE = new Factors(List.of());

    private static final String BETWEEN = "-";
    private static final int MANY = 1_000_000_000;

    public Factors {
        each = List.copyOf(each);
    }

    /**
     * One of them.
     *
     * @param name as written
     * @param levels their names in the order told, at least two
     */
    public record Factor(String name, List<String> levels) {
        public Factor {
            levels = List.copyOf(levels);
            if (levels.size() < 2) {
                throw new IllegalArgumentException(name + ": a factor has two levels or more");
            }
        }
    }

    /** True where the arms are not crossed. */
    public boolean isEmpty() {
        return each.isEmpty();
    }

    /** How many arms they cross into; 0 if there are none; a thousand million stand for more. */
    public long size() {
        long size = each.isEmpty() ? 0 : 1;
        for (Factor factor : each) {
            size = Math.min(MANY, size * factor.levels().size());
        }
        return size;
    }

    /** The names of the arms in their order. */
    public List<String> arms() {
        List<String> names = new ArrayList<>();
        for (int arm = 0; arm < size(); arm++) {
            int place = arm;
            List<String> levels = new ArrayList<>();
            for (int factor = 0; factor < each.size(); factor++) {
                levels.add(each.get(factor).levels().get(level(place, factor)));
            }
            names.add(String.join(BETWEEN, levels));
        }
        return names;
    }

    /** Which level of a factor an arm has, both by their places. */
    public int level(int arm, int factor) {
        int faster = 1;
        for (Factor later : each.subList(factor + 1, each.size())) {
            faster *= later.levels().size();
        }
        return arm / faster % each.get(factor).levels().size();
    }

    /** Whether these are the arms that they cross into, in that order. */
    public boolean cross(List<Arm> arms) {
        return arms().equals(Lists.each(arms, Arm::name));
    }
}
