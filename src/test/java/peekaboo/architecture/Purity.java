package peekaboo.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * What the pure rooms may touch. Their records must be the same bits on the JVM and in JavaScript, on every machine and
 * every day, so nothing ambient and no arithmetic that the two round differently.
 */
final class Purity {

    private static final Set<String> PACKAGES =
            Set.of("java.lang", "java.util", "java.util.function", "org.jspecify.annotations");

    private static final Set<String> AMBIENT = Set.of(
            "java.lang.System",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.StrictMath",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.StackWalker",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.UUID",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.Scanner",
            "java.util.Formatter",
            "java.util.Properties",
            "java.util.ResourceBundle",
            "java.util.ServiceLoader");

    private static final Set<String> EXACT_MATH = Set.of("sqrt", "min", "max", "abs", "floorMod");

    /** What depends on the machine's charset or language, or is read or written differently in JavaScript. */
    private static final Set<String> REFUSED_CALLS = Set.of(
            "String.getBytes()",
            "String.toLowerCase()",
            "String.toUpperCase()",
            "String.valueOf(double)",
            "StringBuilder.append(double)",
            "Double.toString(double)",
            "Double.parseDouble(java.lang.String)",
            "Double.valueOf(java.lang.String)",
            "BigDecimal.valueOf(double)",
            "Locale.getDefault()",
            "String.strip()",
            "String.stripLeading()",
            "String.stripTrailing()",
            "String.stripIndent()",
            "String.trim()",
            "String.isBlank()",
            "String.lines()",
            "Character.isWhitespace(char)",
            "Character.isWhitespace(int)",
            "Character.isSpaceChar(char)",
            "Character.isSpaceChar(int)",
            "Character.isLetter(char)",
            "Character.isLetter(int)",
            "Character.isDigit(char)",
            "Character.isDigit(int)",
            "Character.isLetterOrDigit(char)",
            "Character.isLetterOrDigit(int)");

    private static final Set<String> REFUSED_NAMES = Set.of("format", "formatted", "printStackTrace");

    private Purity() {}

    static boolean allows(JavaClass foreign) {
        return foreign.isPrimitive()
                || (PACKAGES.contains(foreign.getPackageName()) && !AMBIENT.contains(foreign.getName()));
    }

    static boolean allows(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.Math" -> EXACT_MATH.contains(access.getName());
            case "java.lang.Class" -> access.getName().equals("desiredAssertionStatus");
            default -> !REFUSED_NAMES.contains(access.getName()) && !REFUSED_CALLS.contains(signature(access));
        };
    }

    /** As in {@code String.toLowerCase()}. */
    private static String signature(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getSimpleName()
                + access.getTarget().getFullName().substring(owner.getName().length());
    }
}
