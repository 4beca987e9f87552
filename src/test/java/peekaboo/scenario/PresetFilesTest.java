package peekaboo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.typed.UnitText;

/**
 * The presets in the code have the values of the files in src/docs/presets, for every parameter that a file names. A file comes out
 * of {@code peekaboo fit}; its values are then written into {@code InfantPresets}, which cannot read files.
 *
 * <p>Where the values in the code are meant to lead, {@code mvn -q test -Dtest=PresetFilesTest -Dgolden.bless} writes them into the
 * files; what the comments say of a fit must then be mended by hand.
 */
class PresetFilesTest {
    private static final String BLESS = "golden.bless";
    private static final Pattern VALUE = Pattern.compile("^(  )([a-z-]+)(: )([^#]*?)( *#.*)?$", Pattern.MULTILINE);
    private static final String REST = """
            schema: 1
            title: To read infants by
            seed: 1
            dyads: 1
            episodes:
              - {name: play, lasts: 1 min}
            arms:
              one: {caregiver: attuned}
            """;

    static Stream<String> presets() {
        return InfantPresets.all().stream().map(InfantPreset::name);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void presetInTheCode_hasTheValuesOfItsFile(String name) throws IOException {
        Path file = Path.of("src", "docs", "presets", name + ".yaml");
        InfantPreset preset = InfantPresets.find(name).orElseThrow();
        if (System.getProperty(BLESS) != null) {
            Files.writeString(file, blessed(Files.readString(file), preset));
        }
        String text = Files.readString(file) + REST;
        Scenario scenario =
                assertInstanceOf(Scenario.class, ScenarioReader.read(file.toString(), text), file::toString);

        assertEquals(name, scenario.infant().preset(), file::toString);
        assertEquals(
                List.of(),
                different(preset, scenario.infant().centre()),
                () -> file
                        + ": other values than in InfantPresets. Write those of the file there; or, if the code is to lead, mvn -q test"
                        + " -Dtest=PresetFilesTest -D" + BLESS);
    }

    private static List<String> different(InfantPreset preset, Settings read) {
        return preset.table().parameters().stream()
                .filter(parameter -> read.get(parameter) != parameter.usual())
                .map(parameter -> parameter.name() + ": " + inWords(parameter, read.get(parameter)) + " in the file, "
                        + inWords(parameter, parameter.usual()) + " in the code")
                .toList();
    }

    private static String blessed(String text, InfantPreset preset) {
        return VALUE.matcher(text)
                .replaceAll(line -> Matcher.quoteReplacement(line.group(1)
                        + line.group(2)
                        + line.group(3)
                        + preset.table()
                                .find(line.group(2))
                                .map(parameter -> inWords(parameter, parameter.usual()))
                                .orElse(line.group(4))
                        + (line.group(5) == null ? "" : line.group(5))));
    }

    private static String inWords(Parameter parameter, double value) {
        return UnitText.inWords(parameter.unit(), value);
    }
}
