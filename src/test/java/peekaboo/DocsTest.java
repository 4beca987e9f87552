package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.folder.Seal;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Unit;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.PublishedFindings;
import peekaboo.evidence.UsualEvidence;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.reader.ActSection;
import peekaboo.scenario.reader.EpisodeKeys;
import peekaboo.scenario.reader.ScenarioKeys;
import peekaboo.typed.UnitText;

/**
 * The tables of the documents equal the catalogues. After a change on purpose, {@code mvn test -Dtest=DocsTest -Dgolden.bless}
 * writes them anew.
 */
@Order(1) // one long test: it begins before what can fill up the rest of the time
class DocsTest {
    private static final Path README = Path.of("README.md");
    private static final Path PARAMETERS = Path.of("src/docs/parameters.md");
    private static final Path EVIDENCE = Path.of("src/docs/evidence.md");
    private static final Path MODEL_CARD = Path.of("src/docs/model-card.md");

    /** Elements and design concepts of the ODD protocol (Grimm et al. 2020). */
    private static final List<String> ELEMENTS = List.of(
            "1. Purpose and patterns",
            "2. Entities, state variables, and scales",
            "3. Process overview and scheduling",
            "4. Design concepts",
            "5. Initialization",
            "6. Input data",
            "7. Submodels");

    private static final List<String> CONCEPTS = List.of(
            "Basic principles",
            "Emergence",
            "Adaptation",
            "Objectives",
            "Learning",
            "Prediction",
            "Sensing",
            "Interaction",
            "Stochasticity",
            "Collectives",
            "Observation");

    @Test
    void readme_tableOfCaregiversEqualsTheCatalogue() throws IOException {
        String text = Files.readString(README);
        expect(README, text, within(text, "policies", policies()));
    }

    @Test
    void readme_tableOfWhatMattersEqualsTheScreening() throws IOException {
        String text = Files.readString(README);
        String table = table(ScreeningTable.HEADER, ScreeningTable.read().top(10));
        expect(README, text, within(text, "screening", table));
    }

    @Test
    void parameters_tablesEqualTheDeclarations() throws IOException {
        String before = Files.exists(PARAMETERS) ? Files.readString(PARAMETERS) : "";
        expect(PARAMETERS, before, parameters());
    }

    @Test
    void codebook_tablesEqualTheDeclarations(@TempDir Path home) throws IOException {
        String text = Files.readString(CodebookPage.FILE);
        expect(CodebookPage.FILE, text, within(text, "tables", CodebookPage.tables(home)));
        for (String result : List.of("run", "compare", "sensitivity", "sweep", "power", "evidence", "fit")) {
            for (String name : List.of("manifest.json", "provenance.json", "summary.json")) {
                Path file = home.resolve(result).resolve(name);
                if (Files.exists(file)) {
                    Set<String> members = new TreeSet<>(
                            JSON.std.mapFrom(Files.readString(file)).keySet());
                    members.removeIf(member -> text.contains("`" + member + "`"));
                    assertEquals(Set.of(), members, file + ": members that the codebook does not tell of");
                }
            }
        }
    }

    /** One run of all studies at their full size. */
    @Test
    void evidence_equalsAFreshRun() throws IOException, InterruptedException {
        String before = Files.exists(EVIDENCE) ? Files.readString(EVIDENCE) : "";
        byte[] sealed = Seal.on(UsualEvidence.document().getBytes(StandardCharsets.UTF_8));
        expect(EVIDENCE, before, new String(sealed, StandardCharsets.UTF_8));
    }

    @Test
    void evidence_listsEveryFinding() throws IOException {
        assertEquals(
                PublishedFindings.all().stream().map(PublishedFinding::id).toList(),
                verdicts().map(row -> row.group(1)).toList());
    }

    /** A finding that is missed has a paragraph that says why, and none that is not has one. */
    @Test
    void modelCard_tellsOfEveryMissAndOfNothingElse() throws IOException {
        Set<String> missed = verdicts()
                .filter(row -> row.group(2).equals("missed") || row.group(2).equals("inconclusive"))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = Pattern.compile("^### (\\S+)\n\n\\S", Pattern.MULTILINE)
                .matcher(Files.readString(MODEL_CARD))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(missed, told);
    }

    @Test
    void odd_hasTheElementsOfTheProtocolInTheirOrder() throws IOException {
        assertEquals(ELEMENTS, headings("## \\d"));
        assertEquals(CONCEPTS, headings("### [A-Z]", "## 4. Design concepts", "## 5. "));
    }

    @Test
    void odd_tablesEqualFindingsActsAndDeclarations() throws IOException {
        String text = Files.readString(OddPage.FILE);
        String page = within(text, "patterns", table(OddPage.PATTERNS, OddPage.patterns(text)));
        page = within(page, "acts", table(OddPage.ACTS, OddPage.acts()));
        for (Map.Entry<String, List<String>> part : OddPage.parts().entrySet()) {
            String table = table(OddPage.PARAMETERS, OddPage.rows(part.getValue()));
            page = within(page, "parameters " + part.getKey(), table);
        }
        expect(OddPage.FILE, text, page);
    }

    @Test
    void odd_tellsOfEveryParameterAndOfWhatCarriesEveryFinding() throws IOException {
        String text = Files.readString(OddPage.FILE);
        Stream<ParameterTable> infants = InfantPresets.all().stream().map(InfantPreset::table);
        Stream<ParameterTable> caregivers = CaregiverPolicies.all().stream().map(CaregiverPolicy::parameters);
        assertEquals(
                Set.of(),
                Stream.concat(infants, caregivers)
                        .flatMap(table -> table.parameters().stream())
                        .map(Parameter::name)
                        .filter(name -> !text.contains("| `" + name + "` |"))
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(),
                PublishedFindings.all().stream()
                        .map(PublishedFinding::id)
                        .filter(id -> OddPage.mechanism(text, id).isBlank())
                        .toList());
    }

    /** The headings of the model description that begin like this. */
    private static List<String> headings(String like) throws IOException {
        return headings(like, "", "\0");
    }

    /** The same from one text to another, or to the end. */
    private static List<String> headings(String like, String from, String to) throws IOException {
        String text = Files.readString(OddPage.FILE) + "\0";
        String part = text.substring(text.indexOf(from), text.indexOf(to));
        return Pattern.compile("^" + like + ".*$", Pattern.MULTILINE)
                .matcher(part)
                .results()
                .map(heading -> heading.group().replaceFirst("^#+ ", ""))
                .toList();
    }

    /** Id and verdict of each row of the evidence page. */
    private static Stream<MatchResult> verdicts() throws IOException {
        return Pattern.compile("^\\| `([^`]+)`.* \\| (reproduced|missed|inconclusive|not yet) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(EVIDENCE))
                .results();
    }

    private static void expect(Path file, String found, String expected) throws IOException {
        if (System.getProperty("golden.bless") != null) {
            Files.writeString(file, expected);
        } else {
            Lines.assertEqual(file.toString(), expected, found, "mvn test -Dtest=DocsTest -Dgolden.bless");
        }
    }

    /** The text with what stands between the two marks replaced. */
    private static String within(String text, String mark, String table) {
        String open = "<!-- " + mark + " -->";
        String close = "<!-- /" + mark + " -->";
        assertTrue(text.contains(open) && text.contains(close), open + " is missing");
        int from = text.indexOf(open) + open.length();
        return text.substring(0, from) + "\n\n" + table + "\n" + text.substring(text.indexOf(close));
    }

    private static String policies() {
        return table(
                "caregiver | what it does | told of in",
                CaregiverPolicies.all().stream()
                        .map(policy -> "`" + policy.name() + "` | " + policy.meaning() + " | " + policy.source()));
    }

    private static String parameters() throws IOException {
        return """
                # Parameters

                Each is declared once, in the file of the part that uses it; this page is made from the declarations. *Spread* is how
                much infants differ: the standard deviation of the logarithm between infants. In a scenario file, an infant's
                parameters stand under `infant:`, a caregiver's under its arm.

                """
                + screening()
                + "## Scenario\n\nThe keys of a scenario file that are one value each. Below it stand `infant:`,"
                + " `episodes:`, `calendar:` and `arms:`; how a calendar is written is told in [odd.md](odd.md#sessions-in-a-row).\n\n"
                + keys(ScenarioKeys.all())
                + "\n"
                + InfantPresets.all().stream().map(DocsTest::section).collect(Collectors.joining("\n"))
                + "\n"
                + episodes()
                + CaregiverPolicies.all().stream().map(DocsTest::section).collect(Collectors.joining("\n"));
    }

    private static String episodes() {
        return "## Episode\n\nThe keys of an item of `episodes:`. A caregiver that is named in it is set beside it,"
                + " by the tables below.\n\n"
                + keys(EpisodeKeys.all())
                + "\n";
    }

    private static String screening() throws IOException {
        ScreeningTable screening = ScreeningTable.read();
        return """
                ## What matters for re-engagement

                By how much each parameter changes the mean time until the infant is back by itself (`restricted-mean`: within 30 s;
                a captured look, protest and one still away counted as 30 s) when it goes from half its value to twice its value,
                inside its range, or if it is
                0 from 0 to a tenth of its range; on average over where all others stand. This is the mean elementary effect of
                Morris screening, \u03bc*, with the infants and the intrusive caregiver of `scenarios/peek-a-boo.yaml`. *Goes*
                says which way the time goes when the parameter goes up. Small values may be chance: any change of an infant's
                course moves the mean a little.

                ![Bars: the parameters that change the time until the infant is back most](sensitivity/sensitivity-restricted-mean.svg)

                """
                + table(ScreeningTable.HEADER, screening.top(Integer.MAX_VALUE))
                + "\nThese change nothing in it: " + screening.without() + ".\n\n"
                + """
                All numbers are in [morris.csv](sensitivity/morris.csv). To make them again, after a change of the model:

                ```
                java -jar target/peekaboo.jar sensitivity scenarios/peek-a-boo.yaml --arm intrusive --method morris --trajectories 30 --dyads 100 -o src/docs/sensitivity && mvn -q test -Dtest=DocsTest -Dgolden.bless
                ```

                """;
    }

    private static String section(InfantPreset preset) {
        return "## Infant, " + preset.name() + "\n\n" + preset.meaning() + "\n\n" + rows(preset.table());
    }

    private static String section(CaregiverPolicy policy) {
        return "## Caregiver, " + policy.name() + "\n\n" + policy.meaning() + "\n\n"
                + (policy.readsScript() ? acts() : rows(policy.parameters()));
    }

    /** A list instead of parameters. */
    private static String acts() {
        return "What it does stands in a list under its arm, `acts:`, in the order of time. The keys of an item:\n\n"
                + keys(ActSection.keys())
                + "\nAn example:\n\n```yaml\n" + ActSection.example() + "```\n";
    }

    private static String keys(List<EpisodeKeys.SettableKey> keys) {
        return table(
                "key | value | meaning",
                keys.stream().map(key -> "`" + key.name() + "` | " + key.values() + " | " + key.meaning()));
    }

    private static String rows(ParameterTable table) {
        List<Parameter> parameters = table.parameters();
        return parameters.isEmpty()
                ? "Nothing can be set.\n"
                : table(
                        "name | usual | range | spread | meaning | source",
                        parameters.stream().map(DocsTest::row));
    }

    private static String row(Parameter parameter) {
        return String.join(
                " | ",
                "`" + parameter.name() + "`",
                UnitText.inWords(parameter.unit(), parameter.usual()),
                UnitText.inWords(parameter.unit(), parameter.range().low()) + " to "
                        + UnitText.inWords(parameter.unit(), parameter.range().high()),
                parameter.spread() == 0 ? "" : UnitText.inWords(Unit.NONE, parameter.spread()),
                parameter.meaning(),
                parameter.source());
    }

    private static String table(String header, Stream<String> rows) {
        String rule = header.replaceAll("[^|]+", " --- ").strip();
        return Stream.concat(Stream.of(header, rule), rows)
                .map(row -> "| " + row + " |\n")
                .collect(Collectors.joining());
    }
}
