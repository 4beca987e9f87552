package peekaboo.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peekaboo.document.EvidenceDocument;
import peekaboo.study.Progress;
import peekaboo.threads.Crew;

/**
 * All studies as the command runs them unless told otherwise: once for all tests that ask, since it takes long. For the same reason
 * in a JVM of its own, without what tests.jvm in pom.xml tells this one: it is the one run that is long enough for Java to gain from
 * compiling as far as it can.
 */
public final class UsualEvidence {
    private static final EvidencePlan PLAN =
            new EvidencePlan(PublishedFindings.all(), EvidencePlan.USUAL_DYADS, EvidencePlan.USUAL_SEED, List.of());

    private static final String MAKES_IT = "java -jar target/peekaboo.jar evidence --summary src/docs/evidence.md";

    private static @Nullable UsualEvidence known;

    private final String document;
    private final List<Judged> parts;

    private UsualEvidence(String document, List<Judged> parts) {
        this.document = document;
        this.parts = parts;
    }

    /**
     * What came out of a part of a finding.
     *
     * @param finding its id
     * @param verdict on the whole finding
     * @param label of the part
     * @param holds whether it is as published
     * @param fails whether it is seen to be otherwise
     */
    record Judged(String finding, Verdict verdict, String label, boolean holds, boolean fails) {
        String line() {
            return String.join("\t", finding, verdict.name(), label, holds + "", fails + "");
        }

        static Judged read(String line) {
            String[] of = line.split("\t", -1);
            return new Judged(
                    of[0], Verdict.valueOf(of[1]), of[2], Boolean.parseBoolean(of[3]), Boolean.parseBoolean(of[4]));
        }

        static Stream<Judged> all(CheckResult result) {
            return result.parts().stream()
                    .map(part -> new Judged(
                            result.finding().id(), result.verdict(), part.label(), part.holds(), part.fails()));
        }
    }

    /** What comes out, with as many threads as there are processors. */
    private static synchronized UsualEvidence known() throws IOException, InterruptedException {
        UsualEvidence ran = known;
        if (ran == null) {
            ran = run();
            known = ran;
        }
        return ran;
    }

    private static UsualEvidence run() throws IOException, InterruptedException {
        Path document = Files.createTempFile("evidence", ".md");
        Path parts = Files.createTempFile("evidence", ".txt");
        try {
            int code = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            UsualEvidence.class.getName(),
                            document.toString(),
                            parts.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("the studies ended with " + code);
            }
            return new UsualEvidence(
                    Files.readString(document),
                    Files.readAllLines(parts).stream().map(Judged::read).toList());
        } finally {
            Files.delete(document);
            Files.delete(parts);
        }
    }

    /**
     * Runs in the other JVM.
     *
     * @param files for the document, and for the parts, each on a line
     */
    public static void main(String[] files) throws IOException, InterruptedException {
        List<CheckResult> results =
                EvidenceStudy.run(PLAN, new Crew(Runtime.getRuntime().availableProcessors()), Progress.SILENT);
        List<String> lines = new ArrayList<>();
        for (CheckResult result : results) {
            Judged.all(result).map(Judged::line).forEach(lines::add);
        }
        Files.writeString(Path.of(files[0]), EvidenceDocument.of(PLAN, results, MAKES_IT), StandardCharsets.UTF_8);
        Files.write(Path.of(files[1]), lines, StandardCharsets.UTF_8);
    }

    /** The document that tells of them, unsealed. */
    public static String document() throws IOException, InterruptedException {
        return known().document;
    }

    /** Parts of a finding, with what came out; none if it is not tested. */
    static List<Judged> parts(String finding) throws IOException, InterruptedException {
        return known().parts.stream()
                .filter(part -> part.finding().equals(finding))
                .toList();
    }
}
