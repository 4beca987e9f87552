package peekaboo.app.cli.folder;

import java.util.List;
import java.util.Map;

/**
 * What a results folder says of itself: enough to make every record in it again.
 *
 * @param version of the program that made it
 * @param command that makes it again
 * @param terms on which it was made, besides the scenario, by name
 * @param scenario what was run
 * @param arms the digest of every record
 * @param files the folder's files by name, the manifest among them
 */
public record Manifest(
        String version,
        String command,
        Map<String, String> terms,
        ScenarioPart scenario,
        List<ArmPart> arms,
        List<String> files) {
    public static final String FILE = "manifest.json";

    /** The term that tells that sessions were forked. */
    public static final String FORK = "fork";

    /**
     * The scenario written out.
     *
     * @param name of the scenario
     * @param digest of the text
     * @param text every value it has, as YAML
     */
    public record ScenarioPart(String name, String digest, String text) {}

    /**
     * The records of one arm.
     *
     * @param name of the arm
     * @param records digest of each dyad's record, in the order of the dyads from 0
     */
    public record ArmPart(String name, List<String> records) {}
}
