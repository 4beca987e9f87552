package peekaboo.dyad;

/**
 * One declared parameter: the only place where its name, unit, range, usual value, meaning and source are written.
 *
 * @param name as written in scenario files, in kebab case
 * @param unit the unit its value is kept in
 * @param range what may be asked for
 * @param usual the value when a scenario says nothing
 * @param spread how much infants differ in it: standard deviation of its logarithm between infants, 0 where they do not
 * @param leaning how it goes with the reactivity that infants' differences have in common: 1 a reactive infant has more of it,
 *     -1 less, 0 it has nothing to do with it
 * @param meaning one sentence for a reader who does not know the code
 * @param source where the value comes from, or {@code assumed}
 */
public record Parameter(
        String name, Unit unit, Range range, double usual, double spread, int leaning, String meaning, String source) {

    /** What {@link #source} says when nothing published stands behind a value. */
    public static final String ASSUMED = "assumed";

    public Parameter {
        if (!range.holds(usual)) {
            throw new IllegalArgumentException(name + ": the usual value lies outside its range");
        }
        if (spread < 0) {
            throw new IllegalArgumentException(name + ": spread must not be negative");
        }
    }

    /** A parameter in which infants do not differ and whose value is assumed. */
    public static Parameter of(String name, Unit unit, Range range, double usual) {
        return new Parameter(name, unit, range, usual, 0, 0, "", ASSUMED);
    }

    /** The same parameter with what it means. */
    public Parameter meaning(String words) {
        return new Parameter(name, unit, range, usual, spread, leaning, words, source);
    }

    /** The same parameter with where its value comes from. */
    public Parameter source(String words) {
        return new Parameter(name, unit, range, usual, spread, leaning, meaning, words);
    }

    /** The same parameter, differing between infants. */
    public Parameter spread(double logarithmic) {
        return new Parameter(name, unit, range, usual, logarithmic, leaning, meaning, source);
    }

    /** The same parameter; infants who react more strongly have more of it. */
    public Parameter moreIfReactive() {
        return new Parameter(name, unit, range, usual, spread, 1, meaning, source);
    }

    /** The same parameter; infants who react more strongly have less of it. */
    public Parameter lessIfReactive() {
        return new Parameter(name, unit, range, usual, spread, -1, meaning, source);
    }

    /** The same parameter with another usual value. */
    public Parameter usually(double value) {
        return new Parameter(name, unit, range, value, spread, leaning, meaning, source);
    }
}
