package peekaboo.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a house has too much of: permissions that nobody uses, and names that are given twice. */
public final class Thrift {

    private final House house;
    private final Libraries libraries;

    /**
     * Of one house.
     *
     * @param libraries a library a line, as for {@link Walls}
     */
    public Thrift(House house, String libraries) {
        this.house = house;
        this.libraries = new Libraries(libraries);
    }

    /** Each permission of the plan that no class uses, such as {@code engine may use dyad, but does not}. */
    public List<String> unusedRooms(JavaClasses classes) {
        Set<String> used = used(classes, house::room);
        return unused(house.rows(), used);
    }

    /** Each permission of the table of libraries that no class uses. */
    public List<String> unusedLibraries(JavaClasses classes) {
        Set<String> used = used(classes, type -> libraries.fence(type.getPackageName()));
        return unused(libraries.byRoom(), used);
    }

    private Set<String> used(JavaClasses classes, Function<JavaClass, Optional<String>> target) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(use -> edge(use, target))
                .collect(Collectors.toSet());
    }

    private Stream<String> edge(Dependency use, Function<JavaClass, Optional<String>> target) {
        return house.room(use.getOriginClass()).stream()
                .flatMap(room -> target.apply(use.getTargetClass().getBaseComponentType()).stream()
                        .map(used -> sentence(room, used)));
    }

    private static List<String> unused(Map<String, Set<String>> permissions, Set<String> used) {
        return permissions.entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(right -> sentence(row.getKey(), right)))
                .filter(permission -> !used.contains(permission))
                .sorted()
                .toList();
    }

    private static String sentence(String room, String used) {
        return room + " may use " + used + ", but does not";
    }

    /** Each simple name that more than one type of the house has, with the packages it stands in. */
    public List<String> sharedNames(JavaClasses classes) {
        TreeMap<String, TreeSet<String>> packages = new TreeMap<>();
        classes.stream()
                .filter(type -> house.owns(type)
                        && type.isTopLevelClass()
                        && !type.getSimpleName().equals("package-info"))
                .forEach(type -> packages.computeIfAbsent(type.getSimpleName(), unseen -> new TreeSet<>())
                        .add(type.getPackageName().substring(house.root().length() + 1)));
        return packages.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .map(name -> name.getKey() + ": " + String.join(", ", name.getValue()))
                .toList();
    }
}
