package peekaboo.caregiver;

/** A policy with its words. */
abstract class DescribedPolicy implements CaregiverPolicy {
    private final String name;
    private final String meaning;
    private final String source;

    DescribedPolicy(String name, String meaning, String source) {
        this.name = name;
        this.meaning = meaning;
        this.source = source;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String meaning() {
        return meaning;
    }

    @Override
    public final String source() {
        return source;
    }
}
