package peekaboo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which package is which room, which rooms are pure, and who may use whom. */
public final class House {

    private final String root;
    private final Map<String, Set<String>> mayUse;
    private final Set<String> pure;

    private House(String root, Map<String, Set<String>> mayUse, Set<String> pure) {
        this.root = root;
        this.mayUse = mayUse;
        this.pure = pure;
    }

    /**
     * Reads a plan.
     *
     * @param root the package that holds the rooms
     * @param plan a room a line: {@code P} if pure, its name, a colon, the rooms it may use
     */
    public static House of(String root, String plan) {
        Map<String, Set<String>> rows = Plan.rows(plan);
        return new House(
                root,
                rows.entrySet().stream().collect(Collectors.toMap(row -> name(row.getKey()), Map.Entry::getValue)),
                rows.keySet().stream()
                        .filter(key -> key.startsWith("P "))
                        .map(House::name)
                        .collect(Collectors.toSet()));
    }

    private static String name(String key) {
        return key.startsWith("P ") ? key.substring(2) : key;
    }

    String root() {
        return root;
    }

    /** The rooms that each room may use. */
    Map<String, Set<String>> rows() {
        return mayUse;
    }

    /** The rooms of the plan that are named in a row but have none. */
    Set<String> unknown() {
        return mayUse.values().stream()
                .flatMap(Set::stream)
                .filter(room -> !mayUse.containsKey(room))
                .collect(Collectors.toSet());
    }

    /** Empty if the class is not ours, or lies in a package that has no row. */
    Optional<String> room(JavaClass type) {
        return Optional.of(type.getPackageName())
                .filter(name -> name.startsWith(root + "."))
                .map(name -> name.substring(root.length() + 1))
                .filter(mayUse::containsKey);
    }

    boolean owns(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    boolean isPure(JavaClass type) {
        return room(type).filter(pure::contains).isPresent();
    }

    /** True within one room, and from a room to those of its row. */
    boolean allows(JavaClass from, JavaClass to) {
        Optional<String> source = room(from);
        Optional<String> target = room(to);
        return source.isPresent()
                && target.isPresent()
                && (source.equals(target)
                        || mayUse.getOrDefault(source.get(), Set.of()).contains(target.get()));
    }
}
