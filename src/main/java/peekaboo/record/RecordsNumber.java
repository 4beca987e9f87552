package peekaboo.record;

/**
 * Which records this program makes. The number of a release says nothing of them: two builds of one version may make other records of the
 * same scenario, where a mechanism or a value was mended between them. This number is raised whenever the record of any shipped
 * scenario becomes another one, which a test holds to the records themselves; it stands in the manifest of every result. Results of
 * the same version and the same number are the same, digit for digit.
 */
public final class RecordsNumber {
    /** That of the records made now: a whole number from 1, raised by 1 with each change of any record. */
    public static final int NOW = 2;

    private RecordsNumber() {}
}
