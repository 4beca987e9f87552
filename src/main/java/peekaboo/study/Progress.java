package peekaboo.study;

/** Is told how far some work has come, always by the thread that waits for its result. */
@FunctionalInterface
public interface Progress {
    /** Nobody is told. */
    Progress SILENT = (done, total) -> {};

    /**
     * Some more is done.
     *
     * @param done items, such as dyads that have been through all arms, rising to {@code total}
     * @param total items of all
     */
    void passed(int done, int total);
}
