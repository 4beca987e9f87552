package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import peekaboo.dyad.Game;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.engine.Fork;
import peekaboo.inference.Measured;
import peekaboo.inference.RobustScore;
import peekaboo.list.Lists;
import peekaboo.measure.Spells;
import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.PairSummary;
import peekaboo.study.Quantities;
import peekaboo.study.Terms;
import peekaboo.text.Count;
import peekaboo.text.LengthText;
import peekaboo.text.Percent;
import peekaboo.typed.UnitText;

/**
 * How a comparison was made, as one paragraph of plain text to paste into a paper. Whatever was asked for is read off the study:
 * what differs from the usual values is named with both, whether the scenario or the command line asked for it.
 */
public final class MethodsParagraph {
    private final Comparison comparison;
    private final Scenario scenario;
    private final Optional<Scenario> inRow;
    private final String version;

    private MethodsParagraph(Comparison comparison, Optional<Scenario> inRow, String version) {
        this.comparison = comparison;
        this.inRow = inRow;
        scenario = comparison.plan().scenario();
        this.version = version;
    }

    /**
     * The paragraph, without a line break, in English.
     *
     * @param inRow the scenario with its calendar, where what is compared is one session of many
     * @param version of the program that made the comparison
     */
    public static String of(Comparison comparison, Optional<Scenario> inRow, String version) {
        return new MethodsParagraph(comparison, inRow, version).paragraph();
    }

    private String paragraph() {
        List<String> sentences = new ArrayList<>(List.of(model(), infants(), caregivers(), session()));
        inRow.ifPresent(calendar -> sentences.add(before(calendar)));
        comparison.plan().fork().ifPresent(fork -> sentences.add(forked(fork)));
        sentences.add(outcome());
        if (scenario.codedEpisodes().size() > 1) {
            sentences.add("What is told without an episode is of all "
                    + scenario.codedEpisodes().size() + " coded episodes together.");
        }
        sentences.add(watched());
        sentences.add(estimates());
        if (!comparison.pairs().isEmpty()) {
            sentences.add(pairs());
        }
        if (!comparison.effects().isEmpty()) {
            sentences.add(EFFECTS);
        }
        if (!tests().isEmpty()) {
            sentences.add(effects());
        }
        sentences.add(
                "All infants and caregivers are simulated: the intervals tell how much hangs on the number of simulated dyads, and"
                        + " nothing of how well the model holds for real ones.");
        return String.join(" ", sentences);
    }

    private String model() {
        return "Face-to-face interaction of " + counted(comparison.plan().dyads(), "dyad")
                + " of an infant and a caregiver was simulated with Peekaboo (version " + version
                + ", number of the records "
                + RecordsNumber.NOW + ") in steps of "
                + LengthText.seconds(scenario.clock().seconds()) + ", with the seed "
                + scenario.seed() + ".";
    }

    private String infants() {
        Scenario.Infants infants = scenario.infant();
        String changed = changed(infants.centre());
        return "The temperament of each infant was drawn from the population " + infants.preset()
                + (changed.isEmpty() ? ", at its usual values" : ", changed in " + changed) + "." + ofTheirOwn();
    }

    /** Arms whose infants are of another population, drawn by the same draws. */
    private String ofTheirOwn() {
        StringBuilder told = new StringBuilder();
        for (Arm arm : scenario.arms()) {
            arm.infant().ifPresent(own -> {
                String changed = changed(own.centre());
                told.append(" In the arm ")
                        .append(arm.name())
                        .append(" the same draws were made from the population ")
                        .append(own.preset())
                        .append(changed.isEmpty() ? ", at its usual values" : ", changed in " + changed)
                        .append('.');
            });
        }
        return told.toString();
    }

    /** What each dyad had had before the session that is compared. */
    private static String before(Scenario calendar) {
        List<String> blocks = Lists.each(
                calendar.calendar(),
                block -> counted(block.sessions(), "session") + " of " + block.name()
                        + block.with()
                                .map(with -> ", with " + with.name() + " ("
                                        + with.care().name() + ")")
                                .orElse(""));
        return "This was one of " + counted(calendar.sessions(), "session")
                + " that each dyad had in a row (" + String.join("; ", blocks)
                + "), between which what the infant had felt lasted, by partner and in general; all values are in the scenario"
                + " of the manifest.";
    }

    /** Of sessions in a row those of all of them, not of the last alone. */
    private String caregivers() {
        List<Arm> arms = inRow.orElse(scenario).arms();
        if (arms.size() == 1) {
            return "There was one arm, " + arm(arms.get(0)) + ".";
        }
        return "Each infant met, with the same chance events, the caregiver of each of " + arms.size() + " arms: "
                + String.join("; ", Lists.each(arms, MethodsParagraph::arm)) + ".";
    }

    private static String arm(Arm arm) {
        StringBuilder told = new StringBuilder(arm.name() + " (" + care(arm.care()));
        new TreeMap<>(arm.blocks())
                .forEach((block, care) ->
                        told.append("; in ").append(block).append(' ').append(care(care)));
        arm.besides().ifPresent(other -> told.append("; one in ")
                .append(other.every())
                .append(" of its sessions with another person, ")
                .append(care(other.care())));
        return told.append(')').toString();
    }

    /** "policy intrusive with patience 3 s (usually 1.5 s)". */
    private static String care(Care care) {
        String changed = changed(care.settings());
        int acts = care.script().size();
        String script = acts == 0 ? "" : " of " + counted(acts, "timed act");
        String values = changed.isEmpty() ? ", at its usual values" : ", changed in " + changed;
        return "policy " + care.name() + script
                + (care.settings().table().parameters().isEmpty() ? "" : values);
    }

    /** What differs from the usual values; empty if nothing does. */
    private static String changed(Settings settings) {
        List<String> changed = new ArrayList<>();
        for (Parameter parameter : settings.table().parameters()) {
            double value = settings.get(parameter);
            if (value != parameter.usual()) {
                changed.add(parameter.name() + " (" + UnitText.inWords(parameter.unit(), value) + " in place of "
                        + UnitText.inWords(parameter.unit(), parameter.usual()) + ")");
            }
        }
        return listed(changed);
    }

    private String session() {
        List<Episode> episodes = scenario.episodes();
        boolean shortened = !Lists.only(
                        episodes, episode -> episode.fussOutTicks().isPresent())
                .isEmpty();
        String lasted = (inRow.isPresent() ? "The session that is compared lasted " : "A session lasted ")
                + (shortened ? "at most " : "")
                + length(scenario.ticks());
        return episodes.size() == 1
                ? lasted + ", a single episode: " + episode(episodes.get(0)) + "."
                : lasted + ", in " + episodes.size() + " episodes: "
                        + String.join("; ", Lists.each(episodes, this::episode)) + ".";
    }

    private String episode(Episode episode) {
        List<String> parts = new ArrayList<>(List.of(length(episode.ticks())));
        if (episode.game() != Game.FREE_PLAY) {
            parts.add("game " + episode.game().label());
        }
        if (episode.caregiver().isPresent()) {
            parts.add("in the place of the arm's caregiver one of the "
                    + care(episode.caregiver().get()));
        }
        if (!episode.coded()) {
            parts.add("not coded and part of no measure");
        }
        if (episode.fussOutTicks().isPresent()) {
            parts.add("ended early once the infant had protested for "
                    + length(episode.fussOutTicks().getAsInt()));
        }
        return episode.name() + " (" + String.join("; ", parts) + ")";
    }

    private static String forked(Fork fork) {
        String followed = fork.at() == Fork.Moment.PUSH ? ", and this from the push on" : "";
        return "Every session began with the caregiver of the arm "
                + fork.trunk().name()
                + "; at the infant's " + fork.at().words() + " the whole dyad was copied, and from there on the"
                + " caregiver of the arm answered, so that at most one turning away of each infant in each arm was analysed"
                + followed + ".";
    }

    private String outcome() {
        return "The outcome was the time from a turning away (an infant that does not fuss takes its eyes off the caregiver's face, for"
                + " whatever reason) to the return: the infant looks back by itself, neither in protest nor withdrawn, for at least "
                + LengthText.seconds(Spells.RETURN_LASTS_SECONDS)
                + ". Protest or withdrawal, and a look that the caregiver got by entering the line of sight, were competing ends; a turning"
                + " away that was still going on when its episode or the session ended was censored.";
    }

    private String watched() {
        List<ArmSummary> arms = comparison.arms();
        int all = Lists.sum(arms, ArmSummary::spells);
        String watched = Count.of(all) + (all == 1 ? " turning away was watched" : " turnings away were watched");
        return arms.size() == 1
                ? watched + "."
                : watched + ": " + listed(Lists.each(arms, arm -> Count.of(arm.spells()) + " in the arm " + arm.name()))
                        + ".";
    }

    private String estimates() {
        Terms terms = comparison.terms();
        String horizon = LengthText.seconds(comparison.horizonSeconds());
        return "Shares of turnings away that had ended in a return were estimated as cumulative incidence (Aalen & Johansen, 1978), and"
                + " from these the mean time until back, restricted to a horizon of " + horizon
                + ": whatever did not end in a return within it counts with all of these " + horizon
                + ". Intervals are "
                + Percent.of(terms.level()) + " percentile bootstrap intervals over "
                + counted(terms.replicates(), "resample")
                + " of dyads (Efron & Tibshirani, 1993), each dyad with all its turnings away"
                + (comparison.arms().size() > 1 ? " in every arm" : "") + ".";
    }

    private static final String EFFECTS =
            "The effect of a factor is the mean over all arms with a level of it less that over all with its first level, the interaction of two"
                    + " factors the difference of such effects between levels of the second; both were taken within each resample.";

    private String pairs() {
        boolean several = comparison.pairs().size() > 1;
        String compared = (several ? "Every two arms" : "The two arms")
                + " were compared by the difference and the ratio of these means, within each resample";
        List<Measured<RobustScore>> tests = tests();
        if (Lists.only(tests, Measured::isObserved).isEmpty()) {
            return compared + "; no test was made" + (tests.isEmpty() ? "" : " (" + missingTests() + ")") + ".";
        }
        String missing = missingTests();
        return compared
                + ", and by the score test of a proportional hazards model of return with variance clustered by dyad (Lin & Wei, 1989)"
                + (missing.isEmpty() ? "" : ", which could not be made of " + missing)
                + (several ? "; neither intervals nor p-values are adjusted for the number of pairs." : ".");
    }

    /** Of all pairs; none where the study was not told dyad by dyad. */
    private List<Measured<RobustScore>> tests() {
        List<PairSummary> told =
                Lists.only(comparison.pairs(), pair -> pair.overDyads().isPresent());
        return Lists.each(told, PairSummary::test);
    }

    /** "a and b (no turning away)". */
    private String missingTests() {
        List<PairSummary> missing =
                Lists.only(comparison.pairs(), pair -> !pair.test().isObserved());
        return listed(Lists.each(
                missing,
                pair -> pair.first() + " with " + pair.second() + ": "
                        + pair.test().either(test -> "", English::reason)));
    }

    private String effects() {
        return "Effect sizes are of the dyads' own restricted means: within dyads Cohen's d_z, between dyads Cohen's d with pooled"
                + " standard deviation (Cohen, 1988); " + Quantities.LESS_APART + ".";
    }

    private String length(int ticks) {
        return LengthText.of(scenario.clock().secondsAt(ticks));
    }

    private static String counted(int count, String what) {
        return Count.of(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
