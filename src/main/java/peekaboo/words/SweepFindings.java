package peekaboo.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peekaboo.chart.Titles;
import peekaboo.design.Design;
import peekaboo.design.ShownValues;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Sure;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.sweep.Across;
import peekaboo.sweep.Along;
import peekaboo.sweep.Among;
import peekaboo.sweep.Layout;
import peekaboo.sweep.Response;
import peekaboo.sweep.SweepCharts;
import peekaboo.sweep.Swept;

/**
 * How outcomes go over a design, in plain sentences: how far each rises or falls and over what, where it bends or turns round, whether
 * two settings interact, and how surely.
 */
public final class SweepFindings {
    private static final int MOST_ARMS = 8;
    private static final int MOST_NAMED = 5;
    private static final int LEVEL = 95;

    private final Swept swept;
    private final Design design;
    private final ShownValues shown;

    private SweepFindings(Swept swept) {
        this.swept = swept;
        design = swept.plan().design();
        shown = ShownValues.of(design);
    }

    /** One or two sentences an entry, outcome by outcome, in it arm by arm. */
    public static List<Phrase> of(Swept swept) {
        return new SweepFindings(swept).sentences();
    }

    private List<Phrase> sentences() {
        List<Phrase> found = new ArrayList<>();
        int arms = swept.plan().scenario().arms().size();
        for (int outcome = 0; outcome < swept.plan().outcomes().size(); outcome++) {
            List<Response> responses = swept.responses(outcome);
            List<Response> told = responses.subList(0, Math.min(MOST_ARMS, arms));
            List<Response> untouched = Lists.only(told, Response::isUntouched);
            Lists.only(told, response -> !response.isUntouched()).forEach(response -> found.add(sentence(response)));
            if (outcome == 0 && !untouched.isEmpty()) {
                found.add(Wording.SWEEP_UNTOUCHED.phrase(
                        Sentences.listed(Lists.each(untouched, response -> Phrase.same(response.name())))));
            }
        }
        if (arms > MOST_ARMS) {
            found.add(Wording.SWEEP_FIRST_ARMS.phrase(Phrase.same(MOST_ARMS), Phrase.same(arms)));
        }
        return found;
    }

    private Phrase sentence(Response response) {
        if (response.observed().size() < 2) {
            return Wording.SWEEP_NOT_SEEN.phrase(Phrase.same(response.name()), Amounts.outcome(response.quantity()));
        }
        return switch (swept.layout()) {
            case LINE -> along(response, swept.along(response).orElseThrow());
            case PLANE -> across(response, swept.across(response).orElseThrow());
            case CLOUD ->
                swept.among(response)
                        .map(among -> among(response, among))
                        .orElseGet(() -> Wording.SWEEP_NOT_TOLD_APART.phrase(
                                Phrase.same(response.name()),
                                Phrase.same(design.axes().size()),
                                Amounts.outcome(response.quantity())));
            case NAMES -> ends(response, reaching(response));
        };
    }

    private Phrase along(Response response, Along along) {
        Quantity quantity = response.quantity();
        int first = along.points().get(0);
        int last = along.points().get(along.points().size() - 1);
        List<Phrase> parts = new ArrayList<>(List.of(
                varied(),
                at(first),
                at(last),
                Amounts.outcome(quantity),
                Phrase.same(response.name()),
                Amounts.value(quantity, response.value(first)),
                Amounts.value(quantity, response.value(last))));
        Estimate whole = along.whole().get();
        Phrase told = whole.interval()
                .either(
                        ends -> {
                            int way = Sure.of(along.whole());
                            parts.add(Amounts.size(quantity, whole.value()));
                            parts.add(Sentences.level(ends));
                            parts.add(
                                    way < 0
                                            ? Amounts.ends(quantity, -ends.high(), -ends.low())
                                            : Amounts.ends(quantity, ends.low(), ends.high()));
                            Phrase[] all = parts.toArray(new Phrase[0]);
                            return way > 0
                                    ? Wording.SWEEP_RISES.phrase(all)
                                    : way < 0 ? Wording.SWEEP_FALLS.phrase(all) : Wording.SWEEP_FLAT.phrase(all);
                        },
                        reason -> {
                            parts.add(Sentences.why(reason));
                            return Wording.SWEEP_PLAIN.phrase(parts.toArray(new Phrase[0]));
                        });
        Optional<Phrase> more = along.turn().map(turn -> turn(response, turn)).or(() -> along.bend()
                .map(bend -> bend(response, bend)));
        return more.map(sentence -> Sentences.both(told, sentence)).orElse(told);
    }

    private Phrase turn(Response response, Along.Turn turn) {
        Quantity quantity = response.quantity();
        Phrase[] parts = {
            Phrase.same(response.name()),
            at(turn.point()),
            Amounts.value(quantity, response.value(turn.point())),
            Amounts.size(quantity, turn.fromFirst().value()),
            Amounts.size(quantity, turn.fromLast().value())
        };
        return turn.isPeak() ? Wording.SWEEP_PEAK.phrase(parts) : Wording.SWEEP_TROUGH.phrase(parts);
    }

    private Phrase bend(Response response, Along.Bend bend) {
        Quantity quantity = response.quantity();
        return Wording.SWEEP_BENDS.phrase(
                Phrase.same(response.name()),
                at(bend.point()),
                Amounts.change(quantity, bend.before()),
                Amounts.change(quantity, bend.beyond()),
                Phrase.same(LEVEL),
                at(bend.low()),
                at(bend.high()));
    }

    private Phrase across(Response response, Across across) {
        List<Integer> reaching = reaching(response);
        Phrase ends = ends(response, reaching);
        if (reaching.size() < design.axes().size()) {
            return ends;
        }
        Quantity quantity = response.quantity();
        return across.interaction()
                .then(Estimate::interval)
                .either(
                        interval -> {
                            Phrase[] parts = {
                                Phrase.same(response.name()),
                                name(0),
                                Amounts.change(quantity, across.atLow()),
                                name(1),
                                number(1, axisEnd(1, true)),
                                Amounts.change(quantity, across.atHigh()),
                                number(1, axisEnd(1, false)),
                                Amounts.change(quantity, across.interaction()),
                                Sentences.level(interval),
                                Amounts.ends(quantity, interval.low(), interval.high())
                            };
                            Phrase interaction = Sure.of(across.interaction()) == 0
                                    ? Wording.SWEEP_NOT_INTERACT.phrase(parts)
                                    : Wording.SWEEP_INTERACT.phrase(parts);
                            return Sentences.both(ends, interaction);
                        },
                        reason -> ends);
    }

    /** The lowest value of a setting in the design, or the highest. */
    private double axisEnd(int axis, boolean isLowest) {
        List<Integer> rising = Layout.rising(design, axis);
        return design.number(rising.get(isLowest ? 0 : rising.size() - 1), axis);
    }

    /** The settings that reach an arm. */
    private List<Integer> reaching(Response response) {
        List<Integer> reaching = new ArrayList<>();
        for (int axis = 0; axis < design.axes().size(); axis++) {
            if (!response.isUntouchedBy(axis)) {
                reaching.add(axis);
            }
        }
        return reaching;
    }

    /** Where it is lowest and where it is highest, by what reaches the arm, and what does not. */
    private Phrase ends(Response response, List<Integer> reaching) {
        Phrase told = lowestAndHighest(response, reaching);
        List<Phrase> others = new ArrayList<>();
        for (int axis = 0; axis < design.axes().size(); axis++) {
            if (!reaching.contains(axis)) {
                others.add(name(axis));
            }
        }
        return others.isEmpty()
                ? told
                : Sentences.both(
                        told,
                        Wording.SWEEP_UNTOUCHED_BY.phrase(Sentences.listed(others), Phrase.same(response.name())));
    }

    private Phrase lowestAndHighest(Response response, List<Integer> reaching) {
        Quantity quantity = response.quantity();
        int lowest = extreme(response, -1);
        int highest = extreme(response, 1);
        if (response.value(lowest) == response.value(highest)) {
            return Wording.SWEEP_ALIKE.phrase(
                    Phrase.same(response.name()),
                    Amounts.outcome(quantity),
                    Amounts.value(quantity, response.value(lowest)));
        }
        List<Phrase> parts = new ArrayList<>(List.of(
                Phrase.same(response.name()),
                Amounts.outcome(quantity),
                Amounts.value(quantity, response.value(lowest)),
                point(lowest, reaching),
                Amounts.value(quantity, response.value(highest)),
                point(highest, reaching)));
        return response.difference(highest, lowest)
                .then(Estimate::interval)
                .either(
                        ends -> {
                            parts.add(Amounts.size(quantity, response.value(highest) - response.value(lowest)));
                            parts.add(Sentences.level(ends));
                            parts.add(Amounts.ends(quantity, ends.low(), ends.high()));
                            return Wording.SWEEP_FROM_TO.phrase(parts.toArray(new Phrase[0]));
                        },
                        reason -> Wording.SWEEP_FROM_TO_PLAIN.phrase(parts.toArray(new Phrase[0])));
    }

    private static int extreme(Response response, int sign) {
        int extreme = response.observed().get(0);
        for (int point : response.observed()) {
            extreme = sign * response.value(point) > sign * response.value(extreme) ? point : extreme;
        }
        return extreme;
    }

    private Phrase among(Response response, Among among) {
        Quantity quantity = response.quantity();
        List<Among.Effect> sure = Lists.only(among.effects(), effect -> Sure.of(effect.change()) != 0);
        List<Among.Effect> unsure = Lists.only(among.effects(), effect -> Sure.of(effect.change()) == 0);
        Phrase arm = Phrase.same(response.name());
        Phrase all = Phrase.same(among.effects().size());
        if (among.effects().size() == 1) {
            return only(response, among.effects().get(0));
        }
        if (sure.isEmpty()) {
            return Wording.SWEEP_NO_EFFECT_AT_ALL.phrase(arm, all, Amounts.outcome(quantity), Phrase.same(LEVEL));
        }
        Among.Effect first = sure.get(0);
        Interval interval = first.change().get().interval().get();
        Phrase told = Wording.SWEEP_MOST.phrase(
                arm,
                all,
                name(first.axis()),
                Amounts.outcome(quantity),
                number(first.axis(), first.low()),
                number(first.axis(), first.high()),
                Amounts.change(quantity, first.change()),
                Sentences.level(interval),
                Amounts.ends(quantity, interval.low(), interval.high()));
        if (sure.size() > 1) {
            List<Among.Effect> next = sure.subList(1, Math.min(MOST_NAMED, sure.size()));
            Phrase listed = Sentences.listed(Lists.each(next, one -> next(quantity, one)));
            told = Sentences.both(
                    told,
                    next.size() == 1 ? Wording.SWEEP_NEXT_ALONE.phrase(listed) : Wording.SWEEP_NEXT.phrase(listed));
        }
        if (!unsure.isEmpty()) {
            List<Phrase> names =
                    Lists.each(unsure.subList(0, Math.min(MOST_NAMED, unsure.size())), effect -> name(effect.axis()));
            told = Sentences.both(told, Wording.SWEEP_NO_EFFECT.phrase(Sentences.listed(names), Phrase.same(LEVEL)));
        }
        Phrase most = told;
        return among.product()
                .map(product -> Sentences.both(most, product(response, product)))
                .orElse(most);
    }

    /** Of a single setting of which some values came twice. */
    private Phrase only(Response response, Among.Effect effect) {
        Quantity quantity = response.quantity();
        Phrase arm = Phrase.same(response.name());
        if (Sure.of(effect.change()) == 0) {
            return Wording.SWEEP_ONLY_NO_EFFECT.phrase(
                    arm, name(effect.axis()), Amounts.outcome(quantity), Phrase.same(LEVEL));
        }
        Interval interval = effect.change().get().interval().get();
        return Wording.SWEEP_ONLY.phrase(
                arm,
                number(effect.axis(), effect.low()),
                number(effect.axis(), effect.high()),
                name(effect.axis()),
                Amounts.outcome(quantity),
                Amounts.change(quantity, effect.change()),
                Sentences.level(interval),
                Amounts.ends(quantity, interval.low(), interval.high()));
    }

    private Phrase next(Quantity quantity, Among.Effect effect) {
        Interval interval = effect.change().get().interval().get();
        return Wording.SWEEP_NEXT_ONE.phrase(
                name(effect.axis()),
                number(effect.axis(), effect.low()),
                number(effect.axis(), effect.high()),
                Amounts.change(quantity, effect.change()),
                Amounts.ends(quantity, interval.low(), interval.high()));
    }

    private Phrase product(Response response, Among.Product product) {
        Interval interval = product.change().interval().get();
        Quantity quantity = response.quantity();
        return Wording.SWEEP_PRODUCT.phrase(
                name(product.first().axis()),
                name(product.second().axis()),
                Phrase.same(response.name()),
                Amounts.signed(quantity, product.change().value()),
                Sentences.level(interval),
                Amounts.ends(quantity, interval.low(), interval.high()));
    }

    /** What is varied along a line: one setting, or several together. */
    private Phrase varied() {
        return Sentences.listed(Lists.each(design.axes(), axis -> Phrase.same(axis.path())));
    }

    private Phrase name(int axis) {
        return Phrase.same(design.axes().get(axis).path());
    }

    /** The values at a point of a line. */
    private Phrase at(int point) {
        return Sentences.listed(Lists.each(shown.values(point), value -> Phrase.same(value)));
    }

    /** A point by its values of these settings. */
    private Phrase point(int point, List<Integer> axes) {
        return Sentences.listed(
                Lists.each(axes, axis -> Phrase.of("{0} {1}", name(axis), Phrase.same(shown.value(point, axis)))));
    }

    private Phrase number(int axis, double value) {
        return Phrase.same(shown.number(axis, value));
    }

    /** Titles of the charts of which something can be said of all arms that are touched. */
    public static Titles titles(Swept swept) {
        Map<String, String> titles = new HashMap<>();
        SweepFindings findings = new SweepFindings(swept);
        for (int outcome = 0; outcome < swept.plan().outcomes().size(); outcome++) {
            Quantity quantity = swept.plan().outcomes().get(outcome);
            List<Response> touched = Lists.only(swept.responses(outcome), response -> !response.isUntouched());
            if (swept.layout() == Layout.CLOUD) {
                touched.forEach(response -> titles.put(
                        SweepCharts.barsName(response),
                        Wording.SWEEP_TITLE_BARS
                                .phrase(Amounts.outcome(quantity), Phrase.same(response.name()))
                                .inEnglish()));
            } else if (swept.layout() == Layout.LINE) {
                findings.title(touched)
                        .ifPresent(title -> titles.put(SweepCharts.lineName(quantity), title.inEnglish()));
            } else if (swept.layout() == Layout.PLANE) {
                findings.interact(touched)
                        .ifPresent(title -> titles.put(SweepCharts.planeName(quantity), title.inEnglish()));
            }
        }
        return new Titles(titles);
    }

    /** That the two settings interact, where they do with every arm that both of them reach; which arms those are, where some are not. */
    private Optional<Phrase> interact(List<Response> touched) {
        List<Response> reached = Lists.only(
                touched, response -> reaching(response).size() == design.axes().size());
        for (Response response : reached) {
            Optional<Across> across = swept.across(response);
            if (across.isEmpty() || Sure.of(across.get().interaction()) == 0) {
                return Optional.empty();
            }
        }
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        Phrase outcome = Amounts.outcome(reached.get(0).quantity());
        return Optional.of(
                reached.size() == swept.plan().scenario().arms().size()
                        ? Wording.SWEEP_TITLE_INTERACT.phrase(outcome, name(0), name(1))
                        : Wording.SWEEP_TITLE_INTERACT_WITH.phrase(
                                outcome,
                                name(0),
                                name(1),
                                Sentences.listed(Lists.each(reached, response -> Phrase.same(response.name())))));
    }

    private Optional<Phrase> title(List<Response> touched) {
        int ways = 0;
        for (Response response : touched) {
            Optional<Along> along = swept.along(response);
            boolean isOneWay = along.isPresent() && along.get().turn().isEmpty();
            ways += isOneWay ? Sure.of(along.get().whole()) : 0;
        }
        if (touched.isEmpty() || Math.abs(ways) != touched.size()) {
            return Optional.empty();
        }
        Phrase outcome = Amounts.outcome(touched.get(0).quantity());
        return Optional.of(
                ways > 0
                        ? Wording.SWEEP_TITLE_RISES.phrase(varied(), outcome)
                        : Wording.SWEEP_TITLE_FALLS.phrase(varied(), outcome));
    }
}
