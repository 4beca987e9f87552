package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.significance.PValue;

/** Up to when time to return is followed changes what is counted up to then, and no other number. */
class HorizonTest {
    private static final Set<String> UP_TO_THE_HORIZON = Set.of(
            Quantities.RESTRICTED_MEAN.name(),
            Quantities.RETURN.name(),
            Quantities.PROTEST.name(),
            Quantities.CAPTURE.name(),
            Quantities.STANDARDISED_DIFFERENCE.name(),
            Quantities.SUPERIORITY.name(),
            Quantities.DIFFERENCE_BETWEEN.name());

    /** One dyad rests on its quartiles, since whoever is not back ended otherwise; of forty some come back late. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void whatIsNotCountedUpToTheHorizon_isTheSameWithAnother(int dyads) {
        StudyResult study = Experiments.run(Experiments.shipped("peek-a-boo"), dyads);
        List<String> usual = others(study, Terms.usual());
        for (double seconds : List.of(1.0, 7.0, 60.0, 180.0)) {
            assertEquals(usual, others(study, Terms.withHorizon(seconds)), "a horizon of " + seconds + " s");
        }
        assertTrue(usual.stream().anyMatch(row -> row.contains(" median ")));
    }

    private static List<String> others(StudyResult study, Terms terms) {
        List<String> rows = new ArrayList<>();
        for (SummaryRow row : Experiments.compare(study, terms).rows(PValue::of)) {
            String name = row.quantity().name();
            if (!UP_TO_THE_HORIZON.contains(name) && !name.startsWith("mean-with-")) {
                rows.add(row.arm() + " " + row.other() + " " + row.stretch().label() + " " + name + " "
                        + row.form().label() + " " + row.value());
            }
        }
        return rows;
    }
}
