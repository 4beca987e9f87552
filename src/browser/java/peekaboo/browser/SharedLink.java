package peekaboo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/** What the fragment of an address says: each name with all its values. */
public record SharedLink(Map<String, List<String>> values) {

    /** Reads what comes after the hash sign. */
    public static SharedLink of(String address) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : address.substring(address.indexOf('#') + 1).split("&", -1)) {
            int at = pair.indexOf('=');
            values.computeIfAbsent(decoded(pair.substring(0, at)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(at + 1)));
        }
        return new SharedLink(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The value of a name. */
    public String value(String name) {
        return Objects.requireNonNull(values.get(name), () -> name + " is not in " + values)
                .get(0);
    }

    public List<String> sets() {
        return values.getOrDefault("set", List.of());
    }

    /** Its own text, or what it adds to that of the scenario it names. */
    private String text() {
        return values.containsKey("text") ? value("text") : shipped(value("scenario")) + value("add");
    }

    private static String shipped(String scenario) {
        try {
            return Files.readString(Path.of("scenarios", scenario + ".yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The digest of the record that its own text makes here. */
    public String digestOfText() {
        List<Change> changes = sets().stream()
                .map(set -> Objects.requireNonNull(Change.parse(set)))
                .toList();
        Scenario scenario = (Scenario) ScenarioReader.read("shared.yaml", text(), changes);
        Arm arm = scenario.arms().stream()
                .filter(one -> one.name().equals(value("arm")))
                .findFirst()
                .orElseThrow();
        RecordDigest digest = new RecordDigest();
        new Session(SessionPlan.of(scenario, arm, 0), digest).run();
        return digest.hex();
    }
}
