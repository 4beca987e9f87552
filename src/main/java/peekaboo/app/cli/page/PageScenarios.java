package peekaboo.app.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import peekaboo.app.cli.asking.ScenarioFile;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Version;
import peekaboo.page.NoPageException;
import peekaboo.page.Page;
import peekaboo.page.Repertoire;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;
import picocli.CommandLine.Parameters;

/** The scenarios that a page is to hold. */
final class PageScenarios {
    private static final String SHIPPED = "/peekaboo/scenarios/";
    private static final String LIST = "list.txt";
    /** Sessions in a row with which a step of the page's story is told. */
    private static final List<String> TOLD = List.of("again-and-again");

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", description = "Scenario files; all that ship unless said.")
    private List<Path> files = new ArrayList<>();

    /** As they were named; empty for all that ship with the jar. */
    List<Path> files() {
        return files;
    }

    /**
     * The page that offers them.
     *
     * @throws StopException if one is no scenario, with every problem of every file, or the page cannot be made
     */
    Page page() throws IOException, StopException {
        try {
            return Page.of(Repertoire.of(of(files), ofStory()), Version.inWords());
        } catch (NoPageException refused) {
            throw StopException.failed(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * The texts of these scenarios by their names, in this order, or of all that ship with the jar if none is named.
     *
     * @throws StopException with every problem of every file, if one is no scenario
     */
    static Map<String, String> of(List<Path> files) throws IOException, StopException {
        return files.isEmpty() ? shipped() : Given.read(files);
    }

    /** The scenarios of single sessions that the jar holds. */
    static Map<String, String> shipped() throws IOException {
        return inJar(scenario -> !scenario.hasCalendar());
    }

    /** The same, and those of sessions in a row with which the story is told: they are not offered. */
    private static Map<String, String> ofStory() throws IOException {
        return inJar(scenario -> !scenario.hasCalendar() || TOLD.contains(scenario.name()));
    }

    /** Some of those that the jar holds; the build lists all beside themselves. */
    private static Map<String, String> inJar(Predicate<Scenario> wanted) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : resource(LIST).lines().toList()) {
            String text = resource(file);
            if (ScenarioReader.read(file, text) instanceof Scenario scenario && wanted.test(scenario)) {
                texts.put(file.replaceFirst("[.]yaml$", ""), text);
            }
        }
        return texts;
    }

    private static String resource(String file) throws IOException {
        String path = SHIPPED + file;
        try (InputStream in = Objects.requireNonNull(PageScenarios.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The scenarios of files, and all that keeps files from being scenarios. */
    private static final class Given {
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        static Map<String, String> read(List<Path> files) throws StopException {
            Given given = new Given();
            files.forEach(given::read);
            if (!given.problems.isEmpty()) {
                throw StopException.badInput(new Problems(given.problems).inWords());
            }
            return given.texts;
        }

        private void read(Path file) {
            ScenarioFile opened = ScenarioFile.read(file);
            if (opened instanceof ScenarioFile.Unreadable unreadable) {
                problems.add(unreadable.problem());
            } else {
                String text = ((ScenarioFile.Text) opened).text();
                String name = file.toString();
                add(file, text, ScenarioReader.single(name, ScenarioReader.read(name, text)));
            }
        }

        private void add(Path file, String text, ScenarioOutcome outcome) {
            if (outcome instanceof Problems found) {
                problems.addAll(found.problems());
            } else if (texts.putIfAbsent(((Scenario) outcome).name(), text) != null) {
                String found = "a second scenario of the name " + ((Scenario) outcome).name();
                problems.add(
                        Problem.outside(new Origin(file.toString(), null), found, "a name of its own for each", null));
            }
        }
    }
}
