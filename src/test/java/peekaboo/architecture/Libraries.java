package peekaboo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                        .filter(allowed -> allowed.stream().anyMatch(name -> names(name, room)))
                        .isPresent();
    }

    /** A room, {@code everywhere}, or all rooms below one, such as {@code app.cli.*}. */
    private static boolean names(String name, String room) {
        return name.equals(EVERYWHERE)
                || name.equals(room)
                || (name.endsWith(".*") && room.startsWith(name.substring(0, name.length() - 1)));
    }

    /** Whether a library is fenced into named rooms, and this is one of them. */
    boolean fence(String room, JavaClass foreign) {
        return fence(foreign.getPackageName())
                .map(rooms::get)
                .filter(allowed -> !allowed.contains(EVERYWHERE))
                .filter(allowed -> allowed.stream().anyMatch(name -> names(name, room)))
                .isPresent();
    }

    /**
     * The permissions of the table that nobody uses, as {@code report may use java.awt}.
     *
     * @param used the rooms in which each row of the table is used
     */
    Stream<String> unused(Map<String, Set<String>> used) {
        return rooms.entrySet().stream().flatMap(row -> row.getValue().stream()
                .filter(name -> !name.equals(EVERYWHERE))
                .filter(name ->
                        used.getOrDefault(row.getKey(), Set.of()).stream().noneMatch(room -> names(name, room)))
                .map(name -> name + " may use " + row.getKey()));
    }

    /** The row of the table that a package falls under, the longest that fits. */
    Optional<String> fence(String packageName) {
        return rooms.keySet().stream()
                .filter(prefix -> packageName.equals(prefix) || packageName.startsWith(prefix + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
