package peekaboo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which packages that are not ours may be used in which rooms; the longest name that fits decides. */
final class Libraries {

    private static final String EVERYWHERE = "everywhere";

    /** What commands of the command line are written as, and what the JDK's server is given; they start no thread. */
    private static final Set<String> FREE = Set.of("java.util.concurrent.Callable", "java.util.concurrent.Executor");

    private final Map<String, Set<String>> rooms;

    Libraries(String table) {
        rooms = Plan.rows(table);
    }

    boolean allow(String room, JavaClass foreign) {
        return foreign.isPrimitive()
                || FREE.contains(foreign.getName())
                || fence(foreign.getPackageName())
                        .map(rooms::get)
                        .filter(allowed -> allowed.contains(EVERYWHERE) || allowed.contains(room))
                        .isPresent();
    }

    /** Whether a library is fenced into named rooms, and this is one of them. */
    boolean fence(String room, JavaClass foreign) {
        return fence(foreign.getPackageName())
                .map(rooms::get)
                .filter(allowed -> allowed.contains(room))
                .isPresent();
    }

    /** For each room, the libraries that are fenced into it; those that all may use are left out. */
    Map<String, Set<String>> byRoom() {
        Map<String, Set<String>> libraries = new HashMap<>();
        rooms.forEach((library, allowed) -> allowed.stream()
                .filter(room -> !room.equals(EVERYWHERE))
                .forEach(room -> libraries
                        .computeIfAbsent(room, unseen -> new HashSet<>())
                        .add(library)));
        return libraries;
    }

    /** The row of the table that a package falls under, the longest that fits. */
    Optional<String> fence(String packageName) {
        return rooms.keySet().stream()
                .filter(prefix -> packageName.equals(prefix) || packageName.startsWith(prefix + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
