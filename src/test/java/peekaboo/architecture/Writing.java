package peekaboo.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls that make, change, move or delete files. */
final class Writing {
    private static final Pattern OF_FILES =
            Pattern.compile("(write|newOutput|newBufferedWriter|newByteChannel|move|delete|copy|create|set)\\w*");

    private static final Set<String> WRITERS = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.util.zip.ZipFile",
            "java.util.logging.FileHandler");

    private static final Pattern OF_FILE = Pattern.compile("(create|delete|renameTo|mkdir|set)\\w*");

    private Writing() {}

    /** True for a call by which a file may not be as it was. */
    static boolean isDoneBy(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        String full = access.getTarget().getFullName();
        return switch (owner) {
            case "java.nio.file.Files" -> OF_FILES.matcher(name).matches();
            case "java.io.File" -> OF_FILE.matcher(name).matches();
            case "java.nio.channels.FileChannel" -> name.equals("open");
            case "java.io.PrintWriter", "java.io.PrintStream" ->
                name.equals("<init>") && (full.contains("(java.lang.String") || full.contains("(java.io.File"));
            default ->
                (WRITERS.contains(owner) && name.equals("<init>") && !full.contains("(java.io.FileDescriptor)"))
                        || (full.contains("(java.nio.file.Path") && owner.startsWith("de.siegmar.fastcsv.writer."));
        };
    }
}
