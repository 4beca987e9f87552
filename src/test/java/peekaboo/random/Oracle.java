package peekaboo.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a CSV file under oracle/random, without its header; the script that made each file lies beside it. */
final class Oracle {

    private Oracle() {}

    static List<String[]> rows(String file) throws IOException {
        var stream = Objects.requireNonNull(Oracle.class.getResourceAsStream("/oracle/random/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
