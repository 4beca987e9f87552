package peekaboo.caregiver;

import java.util.Optional;

/** A policy with its words. */
abstract class DescribedPolicy implements CaregiverPolicy {
    private final String name;
    private final String meaning;
    private final String source;
    private final Optional<String> inFindings;

    DescribedPolicy(String name, String meaning, String source, Optional<String> inFindings) {
        this.name = name;
        this.meaning = meaning;
        this.source = source;
        this.inFindings = inFindings;
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

    @Override
    public final Optional<String> inFindings() {
        return inFindings;
    }
}
