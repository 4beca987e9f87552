package peekaboo.study;

/** Is told how far a study has come, always by the thread that waits for its result. */
@FunctionalInterface
public interface Progress {
    /** Nobody is told. */
    Progress SILENT = (done, total) -> {};

    /**
     * Some more dyads have been through all arms.
     *
     * @param done dyads, rising to {@code total}
     * @param total dyads of the study
     */
    void passed(int done, int total);
}
