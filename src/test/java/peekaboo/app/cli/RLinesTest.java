package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The R lines of the codebook, run by R itself in the folder of a comparison just made, give the numbers of its summary.csv. Where there
 * is no R, what it said once is held to by a test of the room inference.
 */
class RLinesTest {
    private static final Path PAGE = Path.of("src/docs/codebook.md");

    private static final String NO_R =
            "NO R: the R lines of src/docs/codebook.md were not run. Install r-base-core and r-cran-survival.";

    private static final Set<String> OF_PAIRS =
            Set.of("score-test", "standardised-difference", "standardised-difference-between");

    /** Either package may be missing. */
    private static final String WITH_SURVIVAL =
            "if (!requireNamespace('survival', quietly = TRUE)) quit(status = 99)\n";

    private static final String WITH_CMPRSK = "if (!requireNamespace('cmprsk', quietly = TRUE)) quit(status = 0)\n";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    static Path home;

    @BeforeAll
    static void compare() {
        Typed made = Typed.command(
                "compare",
                Path.of("scenarios/peek-a-boo.yaml"),
                "--arm=attuned",
                "--arm=intrusive",
                "--dyads=12",
                "-o",
                home.resolve("out"),
                "--quiet");
        assertEquals(new Typed(0, "", ""), made);
    }

    @Test
    void linesOfTheCodebook_giveTheNumbersOfTheSummary() throws Exception {
        List<String> blocks = blocks();
        assertEquals(3, blocks.size());
        Map<String, String> said = said(blocks.get(0) + """
                for (arm in colnames(of.arms)) for (measure in rownames(of.arms))
                  cat(paste(arm, measure, sep = ","), format(of.arms[measure, arm], digits = 15), "\\n")
                cat("score-test", format(score[["test"]], digits = 15), "\\n")
                """ + blocks.get(2) + """
                for (name in names(effects)) cat(name, format(effects[[name]], digits = 15), "\\n")
                """ + WITH_CMPRSK + blocks.get(1) + """
                for (arm in colnames(of.arms))
                  cat(paste0(arm, ",incidence-of-capture"), format(shares[paste(arm, "captured"), 2], digits = 15), "\\n")
                """);

        Map<String, Double> ours = numbers("summary.csv");
        assertEquals(15, said.size(), said::toString);
        said.forEach((name, value) -> {
            double mine = Objects.requireNonNull(ours.get(name), name);
            assertEquals(mine, Double.parseDouble(value), 1e-9 * Math.max(1, Math.abs(mine)), name);
        });
    }

    /** What the codebook says the warned against reading is: a number of readings.csv, and not the finding. */
    @Test
    void survivalOfReEngagedAlone_isTheReadingThatTheCodebookNames() throws Exception {
        Map<String, String> said = said("""
                library(survival)
                d <- read.csv("re-engagements.csv")
                fit <- survfit(Surv(latency_s, re_engaged) ~ 1, data = d[d$arm == "intrusive", ])
                cat("intrusive", format(survival:::survmean(fit, rmean = 30)$matrix[["rmean"]], digits = 15), "\\n")
                """);

        Map<String, Double> ours = numbers("readings.csv");
        double found = Double.parseDouble(said.getOrDefault("intrusive", ""));
        assertEquals(Objects.requireNonNull(ours.get("intrusive,mean-with-captured-and-protest-cut-off")), found, 1e-9);
        assertTrue(Objects.requireNonNull(ours.get("intrusive,restricted-mean")) > found + 0.5);
    }

    private static List<String> blocks() throws IOException {
        return Pattern.compile("^```r\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    /** What lines say of the form "name number", run in the folder of the comparison; where there is no R the test is given up, aloud. */
    private static Map<String, String> said(String lines) throws InterruptedException {
        String all = "";
        int ended = 99;
        try {
            Process process = new ProcessBuilder("Rscript", "-e", WITH_SURVIVAL + lines)
                    .directory(home.resolve("out").toFile())
                    .redirectErrorStream(true)
                    .start();
            all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            ended = process.waitFor();
        } catch (IOException none) {
            all = none.toString();
        }
        if (ended == 99) {
            System.out.println(NO_R);
        }
        assumeTrue(ended != 99, NO_R);
        assertEquals(0, ended, all);
        Map<String, String> said = new HashMap<>();
        all.lines().map(line -> line.strip().split(" ")).forEach(words -> {
            if (words.length == 2) {
                said.put(words[0], words[1]);
            }
        });
        return said;
    }

    /** The values of arms by arm and measure, and the test and the effect sizes of the first two. */
    private static Map<String, Double> numbers(String table) throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(home.resolve("out").resolve(table))) {
            for (NamedCsvRecord row : rows) {
                boolean isOfArm = row.getField("other_arm").isEmpty();
                String measure = row.getField("measure");
                if (!row.getField("value").isEmpty() && (isOfArm || OF_PAIRS.contains(measure))) {
                    numbers.putIfAbsent(
                            isOfArm ? row.getField("arm") + "," + measure : measure,
                            Double.parseDouble(row.getField("value")));
                }
            }
        }
        return numbers;
    }
}
