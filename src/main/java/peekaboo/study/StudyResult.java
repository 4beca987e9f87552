package peekaboo.study;

import java.util.List;
import peekaboo.random.Digest;

/**
 * What a study gave: the same dyads in every arm.
 *
 * @param plan what was asked for
 * @param arms in the order of the scenario
 */
public record StudyResult(StudyPlan plan, List<ArmResult> arms) {

    public StudyResult {
        arms = List.copyOf(arms);
    }

    /** The digest of the arms' digests in order, 16 hexadecimal digits. */
    public String digest() {
        Digest digest = new Digest();
        for (ArmResult arm : arms) {
            digest.add(arm.digest());
        }
        return digest.hex();
    }
}
