package peekaboo.app.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.TextTable;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmResult;
import peekaboo.study.Comparison;
import peekaboo.study.Progress;
import peekaboo.study.Quantities;
import peekaboo.study.Scope;
import peekaboo.study.SessionResult;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.StudyResult;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.text.Rounded;
import peekaboo.words.BesideFindings;
import peekaboo.words.BesideFindings.Beside;

/**
 * Two finished comparisons side by side. Their sessions are run again, held to the digests in the folders, and resampled together, so
 * that with the same dyads in both a difference is one within dyads.
 */
final class SideBySide {
    private static final Set<String> TOLD = Set.of(
            "restricted-mean", "back-within-10s", "incidence-of-protest", "incidence-of-capture", "Ipos", "Ipro");

    private final FinishedComparison first;
    private final FinishedComparison second;
    private final Workers workers;
    private final List<Quantity> quantities = Quantities.ofArms().stream()
            .filter(quantity -> TOLD.contains(quantity.name()))
            .toList();

    /** Of two that fit to each other. */
    SideBySide(FinishedComparison first, FinishedComparison second, Workers workers) {
        this.first = first;
        this.second = second;
        this.workers = workers;
    }

    /**
     * What was found.
     *
     * @param settings that were asked for otherwise
     * @param all every outcome of every arm
     * @param words each a part of what is to be said
     */
    record Found(List<Setting> settings, List<Beside> all, List<Supplier<String>> words) {
        /** All that is to be said, part by part. */
        List<String> text() {
            return words.stream().map(Supplier::get).toList();
        }
    }

    /** A setting with its values in both, empty where it is not set. */
    record Setting(String path, String first, String second) {}

    /** The outcomes that are told. */
    List<Quantity> quantities() {
        return quantities;
    }

    /** Runs both again and looks. */
    Found found(Progress progress) throws InterruptedException, StopException {
        List<Beside> all = all(progress);
        List<Setting> settings = settings();
        return new Found(settings, all, words(settings, all));
    }

    private List<Supplier<String>> words(List<Setting> settings, List<Beside> all) {
        List<Supplier<String>> words = new ArrayList<>();
        words.add(() -> differences(settings) + "\n");
        for (Quantity quantity : quantities) {
            List<Beside> rows = all.stream()
                    .filter(beside -> beside.quantity().equals(quantity))
                    .toList();
            words.add(() -> table(quantity, rows) + "\n");
        }
        all.stream()
                .filter(beside -> beside.quantity().equals(Quantities.RESTRICTED_MEAN))
                .forEach(beside ->
                        words.add(() -> Fold.of(BesideFindings.of(beside).inEnglish())));
        return words;
    }

    private List<Beside> all(Progress progress) throws InterruptedException, StopException {
        Scope scope = Scope.of(quantities);
        StudyResult one = again(first, scope, progress);
        StudyResult other = again(second, scope, progress);
        Terms terms = first.terms();
        boolean isPaired = first.hasDyadsOf(second);
        List<Beside> all = new ArrayList<>();
        for (int arm = 0; arm < one.arms().size(); arm++) {
            ArmResult before = one.arms().get(arm);
            ArmResult after = other.arms().get(arm);
            if (isPaired) {
                Comparison both = compared(one.plan(), List.of(after, before), terms);
                for (Quantity quantity : quantities) {
                    all.add(new Beside(
                            before.name(),
                            quantity,
                            both.arms().get(1).value(quantity),
                            both.arms().get(0).value(quantity),
                            both.pairs().get(0).contrast(quantity).difference(),
                            true));
                }
            } else {
                Comparison alone = compared(one.plan(), List.of(before), terms);
                Comparison otherAlone = compared(other.plan(), List.of(after), terms);
                for (Quantity quantity : quantities) {
                    Measured<Estimate> from = alone.arms().get(0).value(quantity);
                    Measured<Estimate> to = otherAlone.arms().get(0).value(quantity);
                    all.add(new Beside(before.name(), quantity, from, to, apart(from, to), false));
                }
            }
        }
        return all;
    }

    private Comparison compared(StudyPlan plan, List<ArmResult> arms, Terms terms) throws InterruptedException {
        return Comparison.of(new StudyResult(plan, arms), terms, workers);
    }

    /**
     * Second less first of two that were drawn apart, with the interval that both intervals make together (Zou and Donner 2008, Statistics
     * in Medicine 27, 1693-1702).
     */
    static Measured<Estimate> apart(Measured<Estimate> first, Measured<Estimate> second) {
        return first.then(from -> second.map(
                to -> new Estimate(to.value() - from.value(), from.interval().then(one -> to.interval()
                        .map(other -> apart(from, one, to, other))))));
    }

    private static Interval apart(Estimate from, Interval one, Estimate to, Interval other) {
        double difference = to.value() - from.value();
        double below = root(to.value() - other.low(), one.high() - from.value());
        double above = root(other.high() - to.value(), from.value() - one.low());
        return new Interval(difference - below, difference + above, one.level());
    }

    private static double root(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    private StudyResult again(FinishedComparison finished, Scope scope, Progress progress)
            throws InterruptedException, StopException {
        StudyResult study = Study.run(finished.plan(scope), workers, progress);
        for (int arm = 0; arm < study.arms().size(); arm++) {
            Manifest.ArmPart kept = finished.manifest().arms().get(arm);
            List<String> digests = study.arms().get(arm).sessions().stream()
                    .map(SessionResult::digest)
                    .toList();
            if (!digests.equals(kept.records())) {
                throw StopException.failed(finished.folder() + ": the records of " + kept.name()
                        + " made again by this version are others than those in the folder");
            }
        }
        return study;
    }

    /** What was asked for otherwise in both. */
    private List<Setting> settings() {
        Map<String, String> one = first.settings();
        Map<String, String> other = second.settings();
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .map(name -> new Setting(name, one.getOrDefault(name, ""), other.getOrDefault(name, "")))
                .filter(setting -> !setting.first.equals(setting.second))
                .toList();
    }

    private String differences(List<Setting> settings) {
        TextTable table = TextTable.of("", "setting", "first", "second");
        settings.forEach(setting -> table.row(setting.path, shown(setting.first), shown(setting.second)));
        String head = Fold.of("first   " + first.folder() + "\nsecond  " + second.folder()) + "\n\n";
        return head + (settings.isEmpty() ? "No setting differs." : "What differs\n" + table.text());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }

    private static String table(Quantity quantity, List<Beside> rows) {
        TextTable table = TextTable.of("", "arm", ">first", ">second", ">second less first");
        for (Beside row : rows) {
            table.row(
                    row.arm(),
                    row.first().either(known -> Rounded.of(known.value()), reason -> "-"),
                    row.second().either(known -> Rounded.of(known.value()), reason -> "-"),
                    row.difference().either(SideBySide::cell, reason -> "-"));
        }
        String unit = quantity.unit().isEmpty() ? "" : ", " + quantity.unit();
        String within = rows.get(0).isPaired() ? "within the same dyads" : "of dyads that were drawn apart";
        return quantity.name() + unit + ", the difference " + within + " with a 95 % interval\n" + table.text();
    }

    private static String cell(Estimate difference) {
        return Rounded.of(difference.value())
                + difference
                        .interval()
                        .either(
                                ends -> " [" + Rounded.like(difference.value(), ends.low()) + ", "
                                        + Rounded.like(difference.value(), ends.high()) + "]",
                                reason -> "");
    }
}
