package peekaboo.app.cli.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.evidence.PublishedFinding;
import peekaboo.text.NearestName;

/** Some of the findings, by their ids or the beginnings of their ids. */
final class FindingChoice {
    private static final List<PublishedFinding> ALL = peekaboo.evidence.PublishedFindings.all();

    private FindingChoice() {}

    /** Those that are named, in the order of all; all if none is named. */
    static List<PublishedFinding> of(List<String> beginnings) throws StopException {
        OptionProblems problems = new OptionProblems();
        for (String beginning : beginnings) {
            if (ALL.stream().noneMatch(finding -> begins(finding, beginning))) {
                problems.add("--only", beginning, expected(), nearest(beginning));
            }
        }
        problems.stopIfAny();
        return ALL.stream()
                .filter(finding ->
                        beginnings.isEmpty() || beginnings.stream().anyMatch(beginning -> begins(finding, beginning)))
                .toList();
    }

    private static boolean begins(PublishedFinding finding, String beginning) {
        return !beginning.isBlank() && finding.id().startsWith(beginning);
    }

    private static String expected() {
        return "a finding, or how its id begins: " + String.join(", ", groups())
                + "; peekaboo describe findings lists them";
    }

    private static @Nullable String nearest(String name) {
        Stream<String> ids = ALL.stream().map(PublishedFinding::id);
        return NearestName.of(name, Stream.concat(ids, groups().stream()).toList());
    }

    /** What stands before the dot. */
    private static List<String> groups() {
        return ALL.stream()
                .map(finding -> finding.id().replaceFirst("[.].*", ""))
                .distinct()
                .toList();
    }
}
