package peekaboo.caregiver;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;

/**
 * What can be set about a caregiver who answers an infant. Attuned, good-enough, eager, intrusive and withdrawn are
 * settings of this one kind; the usual values are those of the attuned.
 */
public final class CareStyle {
    public static final Parameter REACTION = Parameter.of("reaction", Unit.WHOLE_TICKS, new Range(0.01, 10), 0.5)
            .meaning("Time from a move of the infant to the caregiver seeing it, one tick included; a multiple of the"
                    + " tick.")
            .source("0.3-1 s are usual in studies of contingent answers; value assumed");
    public static final Parameter PATIENCE = Parameter.of("patience", Unit.SECONDS, new Range(0.25, 3600), 15)
            .meaning("How long the infant may be away before the urge to re-engage it is full: the space tolerated.");
    public static final Parameter ESCALATION = Parameter.of("escalation", Unit.NONE, Range.SHARE, 0)
            .meaning("How much further each attempt to re-engage goes than the one before: 0 a soft call and then"
                    + " waiting again, 1 leaning in, clicking the tongue, moving closer without a pause.")
            .source("after the second scene of Tronick 1989; scale assumed");
    public static final Parameter ATTEMPT_LASTS = Parameter.of("attempt-lasts", Unit.SECONDS, new Range(0.25, 30), 1.5)
            .meaning("How long one attempt to re-engage an infant that is away lasts.");
    public static final Parameter INTENSITY = Parameter.of("intensity", Unit.NONE, new Range(0, 3), 1)
            .meaning("How loud and lively its acts are, as a factor.");
    public static final Parameter WARMTH = Parameter.of("warmth", Unit.NONE, Range.SHARE, 1)
            .meaning("How much of the feeling of its acts shows in face and voice.");
    public static final Parameter LIVELINESS = Parameter.of("liveliness", Unit.NONE, Range.SHARE, 0.75)
            .meaning("Share of the time together that it talks, smiles or plays and does not pause.");
    public static final Parameter ATTENTION = Parameter.of("attention", Unit.NONE, Range.SHARE, 0.985)
            .meaning(
                    "About what share of the time it attends to the infant at all; more while that looks at it, less while it does not.");
    public static final Parameter ANSWERS = Parameter.of("answers", Unit.NONE, Range.SHARE, 0.95)
            .meaning(
                    "Share of the infant's returns, smiles and turnings away that it answers; for a fuss there is soothes.");
    public static final Parameter JOINS_INTEREST = Parameter.of("joins-interest", Unit.NONE, Range.SHARE, 0.9)
            .meaning(
                    "Share of the infant's looks at something else that it joins in with, talking on, and does not take"
                            + " for an absence; an infant that comforts itself, pushes, fusses or is slumped is left its space.")
            .source("caregivers keep up a warm voice while infants look at objects (SCHWAN cohort, derived); assumed");
    public static final Parameter MISREADS = Parameter.of("misreads", Unit.NONE, Range.SHARE, 0.03)
            .meaning(
                    "Share of the infant's turnings away whose eyes it misreads: it takes a look at something for a stare, or a"
                            + " stare for a look at something.");
    public static final Parameter SOOTHES = Parameter.of("soothes", Unit.NONE, Range.SHARE, 0.9)
            .meaning("Share of the infant's fussing that it answers with quiet and gentle touch.");
    public static final Parameter FUSS_URGE = Parameter.of("fuss-urge", Unit.NONE, new Range(0, 20), 0.5)
            .meaning(
                    "How much faster the urge to re-engage rises while the infant fusses: 0 as fast, 1 twice as fast.");
    public static final Parameter FEELS_REJECTED = Parameter.of(
                    "feels-rejected", Unit.PER_SECOND, new Range(0, 2), 0.005)
            .meaning("How fast its own distress grows while the infant is away or fusses; it shows in face and voice"
                    + " and speeds the urge.");

    public static final Parameter IRRITATION = Parameter.of("irritation", Unit.NONE, new Range(0, 3), 0.44)
            .meaning(
                    "How far its own distress turns what it shows from warm to angry: tone and face fall by so much at full distress.");

    /** All of it, at the attuned caregiver's values. */
    public static final ParameterTable TABLE = ParameterTable.of(
            REACTION,
            PATIENCE,
            ESCALATION,
            ATTEMPT_LASTS,
            INTENSITY,
            WARMTH,
            LIVELINESS,
            ATTENTION,
            ANSWERS,
            JOINS_INTEREST,
            MISREADS,
            SOOTHES,
            FUSS_URGE,
            FEELS_REJECTED,
            IRRITATION);

    private CareStyle() {}
}
