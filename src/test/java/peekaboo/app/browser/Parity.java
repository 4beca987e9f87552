package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Calls of {@link Script} with what they gave on the JVM, written out as a script that repeats them under Node. */
final class Parity {

    private static final String SAY = """
            'use strict';
            const script = require(process.argv[2]);
            const view = new DataView(new ArrayBuffer(8));
            const double = bits => (view.setBigUint64(0, BigInt(bits)), view.getFloat64(0));
            const bits = x => (view.setFloat64(0, x), '0x' + view.getBigUint64(0).toString(16).padStart(16, '0'));
            const said = x => typeof x === 'number' ? bits(x) : typeof x === 'string' ? JSON.stringify(x) : Array.from(x, bits).join(' ');
            const say = x => console.log(said(x));
            """;

    /** Chars of a long answer that a message shows. */
    private static final int EXCERPT = 120;

    private final StringBuilder source = new StringBuilder(SAY);
    private final List<String> calls = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private int handles;

    /**
     * Adds one call.
     *
     * @param method the name of the exported method
     * @param onJvm what it gave here: a Double, an Integer, a String or an array of doubles
     * @param arguments Doubles, Integers, Booleans, Strings, arrays of Strings or doubles, Handles, and lists of these that are given as lines
     */
    Parity add(String method, Object onJvm, Object... arguments) {
        String call = call(method, arguments);
        source.append("say(").append(call).append(");\n");
        calls.add(call);
        results.add(result(onJvm));
        return this;
    }

    private static String result(Object onJvm) {
        if (onJvm instanceof double[] numbers) {
            return Arrays.stream(numbers).mapToObj(Parity::bits).collect(Collectors.joining(" "));
        }
        return onJvm instanceof Number number ? bits(number.doubleValue()) : quoted(onJvm.toString());
    }

    /** Adds one call whose answer later calls take as an argument: a number that is not compared. */
    Handle handle(String method, int onJvm, Object... arguments) {
        Handle handle = new Handle("handle" + handles++, onJvm);
        source.append("const ")
                .append(handle.name())
                .append(" = ")
                .append(call(method, arguments))
                .append(";\n");
        return handle;
    }

    /** Adds one call that answers nothing. */
    Parity run(String method, Object... arguments) {
        source.append(call(method, arguments)).append(";\n");
        return this;
    }

    private static String call(String method, Object... arguments) {
        return "script." + method + "("
                + String.join(
                        ", ", List.of(arguments).stream().map(Parity::literal).toList()) + ")";
    }

    String source() {
        return source.toString();
    }

    /** The calls that gave something else under Node; empty if all agree. */
    List<String> differences(List<String> underNode) {
        if (underNode.size() != results.size()) {
            return List.of(results.size() + " calls, but " + underNode.size() + " answers");
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (!results.get(i).equals(underNode.get(i))) {
                found.add(difference(calls.get(i), results.get(i), underNode.get(i)));
            }
        }
        return found;
    }

    private static String difference(String call, String onJvm, String underNode) {
        int same = 0;
        while (onJvm.startsWith(underNode.substring(0, same + 1))) {
            same++;
        }
        int from = Math.max(0, same - EXCERPT / 2);
        return excerpt(call, 0) + " after " + same + " chars: JVM " + excerpt(onJvm, from) + ", Node "
                + excerpt(underNode, from);
    }

    private static String excerpt(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(from + EXCERPT, text.length()));
    }

    int size() {
        return calls.size();
    }

    private static String literal(Object argument) {
        if (argument instanceof Double number) {
            return "double('" + bits(number) + "')";
        }
        if (argument instanceof Handle handle) {
            return handle.name();
        }
        if (argument instanceof List<?> lines) {
            return literals(lines) + ".join('\\n')";
        }
        if (argument instanceof String[] pairs) {
            return literals(List.of(pairs));
        }
        if (argument instanceof double[] numbers) {
            return literals(Arrays.stream(numbers).boxed().toList());
        }
        return argument instanceof String text ? quoted(text) : argument.toString();
    }

    private static String literals(List<?> all) {
        return "[" + String.join(", ", all.stream().map(Parity::literal).toList()) + "]";
    }

    private static String bits(double x) {
        String digits = Long.toHexString(Double.doubleToLongBits(x));
        return "0x" + "0".repeat(16 - digits.length()) + digits;
    }

    /** As {@code JSON.stringify} writes it. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> json.append(escaped(c)));
        return json.append('"').toString();
    }

    private static String escaped(int c) {
        boolean isControl = c < ' ' && "\n\r\t".indexOf(c) < 0;
        if (isControl || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return "\\u" + Integer.toHexString(0x10000 + c).substring(1);
        }
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.toString(c);
        };
    }

    /**
     * What a call answered that another takes.
     *
     * @param name of it in the script
     * @param onJvm here
     */
    record Handle(String name, int onJvm) {}
}
