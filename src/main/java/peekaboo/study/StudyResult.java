package peekaboo.study;

import java.util.ArrayList;
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

    /**
     * This part of a study and the one that follows it, as if run at once.
     *
     * @throws IllegalArgumentException unless {@code later} begins with the dyad after this part's last, in the same
     *     scenario
     */
    public StudyResult followedBy(StudyResult later) {
        StudyPlan both = plan.chunk(plan.firstDyad(), later.plan.endDyad());
        if (!both.chunk(plan.endDyad(), later.plan.endDyad()).equals(later.plan)) {
            throw new IllegalArgumentException("dyads from " + later.plan.firstDyad() + " on do not follow those up to "
                    + plan.endDyad() + ", or are of another study");
        }
        List<ArmResult> joined = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            joined.add(arms.get(arm).followedBy(later.arms.get(arm)));
        }
        return new StudyResult(both, joined);
    }
}
