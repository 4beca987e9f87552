package peekaboo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

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

    /** Each permission of the plan that no class uses, such as {@code engine may use dyad}. */
    public List<String> unusedRooms(JavaClasses classes) {
        Map<String, Set<String>> used = usedIn(classes, house::room);
        return house.rows().entrySet().stream()
                .flatMap(row -> row.getValue().stream()
                        .filter(other -> !used.getOrDefault(other, Set.of()).contains(row.getKey()))
                        .map(other -> row.getKey() + " may use " + other))
                .sorted()
                .toList();
    }

    /** Each permission of the table of libraries that no class uses, such as {@code report may use java.awt}. */
    public List<String> unusedLibraries(JavaClasses classes) {
        return libraries
                .unused(usedIn(classes, type -> libraries.fence(type.getPackageName())))
                .sorted()
                .toList();
    }

    /** For each room or library the rooms that use it. */
    private Map<String, Set<String>> usedIn(JavaClasses classes, Function<JavaClass, Optional<String>> roomOrLibrary) {
        Map<String, Set<String>> used = new HashMap<>();
        for (JavaClass type : classes) {
            house.room(type).ifPresent(room -> type.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .flatMap(target -> roomOrLibrary.apply(target).stream())
                    .forEach(name -> used.computeIfAbsent(name, unseen -> new HashSet<>())
                            .add(room)));
        }
        return used;
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
