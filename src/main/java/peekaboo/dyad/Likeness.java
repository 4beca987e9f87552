package peekaboo.dyad;

import java.util.List;

/**
 * Ways of being alike without being together. A match by feeling tone counts them; the social one does not, so they are told
 * apart, each by its name.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts cannot change
public enum Likeness implements PhasePairs {
    /** Both are negative: crying at an intruder is no repair. */
    NEGATIVE_MATCH(
            "negative-match",
            "the infant protests or is withdrawn (Ipro, Iwit) while the caregiver intrudes, is hostile or withdrawn (Cint,"
                    + " Chos, Cwit)",
            "negative matches are told apart in Tronick & Cohn 1989; as ICEP-R phases chosen here"),
    /** The infant has turned away, and the caregiver is quiet or elsewhere. */
    APART_TOGETHER(
            "apart-together",
            "the infant looks elsewhere (Inon) while the caregiver watches quietly or attends elsewhere (Cneu, Cnon)",
            "the pause of the first scene of Tronick 1989; as ICEP-R phases chosen here");

    private final Definition definition;

    Likeness(String label, String meaning, String source) {
        definition = new Definition(label, meaning, source);
    }

    /** Every one. */
    public static List<Likeness> all() {
        return List.of(values());
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public boolean matches(InfantPhase infant, CaregiverPhase caregiver) {
        return switch (this) {
            case NEGATIVE_MATCH -> infant.valence() == Valence.NEGATIVE && caregiver.valence() == Valence.NEGATIVE;
            case APART_TOGETHER -> infant == InfantPhase.OBJECT_ENVIRONMENT && caregiver.valence() == Valence.NEUTRAL;
        };
    }
}
