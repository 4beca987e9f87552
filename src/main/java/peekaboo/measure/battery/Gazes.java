package peekaboo.measure.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.list.Lists;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/** Where the infant looks, how often it turns away and comforts itself. */
public final class Gazes extends Measure {
    private static final Optional<Cause> OVER_AROUSED = Optional.of(Cause.OVER_AROUSAL);
    private static final double SECONDS_A_MINUTE = 60;
    /** What of self-comfort a summary does not tell. */
    private static final List<String> APART = List.of("oral-comfort", "hand-comfort", "self-comfort-onsets");

    private static final int EITHER_COMFORT = AddedCode.ORAL_COMFORT.bit() | AddedCode.HAND_COMFORT.bit();

    /** The measure; it has nothing to set. */
    public Gazes() {
        super(
                new Definition(
                        "gaze",
                        "Looking at the caregiver's face, turning away from it, being captured, bidding, self-comfort.",
                        "Stern 1974; Field 1981; Gianino & Tronick 1988; ICEP-R added codes"),
                Channels.coded(CodedChannel.GAZE, CodedChannel.ADDED_CODES),
                List.of(
                        Quantity.share("looks", "infant looks at the caregiver's face"),
                        Quantity.share("self-comfort", "thumb in mouth or hands clasped"),
                        new Quantity(
                                "turnings-away",
                                "/min",
                                "infant looks away, for whatever reason, also while it protests"),
                        new Quantity("turnings-over-aroused", "/min", "infant looks away because it became too much"),
                        new Quantity("captures", "/min", "caregiver gets a look by entering the line of sight"),
                        new Quantity("bids", "/min", "infant bids for an answer that stays out"),
                        Quantity.share("oral-comfort", "thumb in mouth"),
                        Quantity.share("hand-comfort", "hands clasped"),
                        new Quantity("self-comfort-onsets", "/min", "infant begins to comfort itself in either way")));
    }

    /** Bids, captures and why the infant turned away are known of events alone. */
    @Override
    public Channels uses() {
        return needs().and(Channels.ofEvents());
    }

    @Override
    public List<Quantity> inSummary() {
        return Lists.only(quantities(), one -> !APART.contains(one.name()));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        int looks = 0;
        int oral = 0;
        int hands = 0;
        int either = 0;
        int begins = 0;
        int before = sheet.length() == 0 ? 0 : sheet.addedCodes(0) & EITHER_COMFORT;
        for (int tick = 0; tick < sheet.length(); tick++) {
            int comfort = sheet.addedCodes(tick) & EITHER_COMFORT;
            looks += sheet.infantLooks(tick) ? 1 : 0;
            if (comfort != 0) {
                oral += AddedCode.ORAL_COMFORT.in(comfort) ? 1 : 0;
                hands += AddedCode.HAND_COMFORT.in(comfort) ? 1 : 0;
                either++;
                begins += before == 0 ? 1 : 0;
            }
            before = comfort;
        }
        Ratios ratios = new Ratios(this).add(looks, sheet.length()).add(either, sheet.length());
        addEvents(ratios, sheet);
        return ratios.add(oral, sheet.length())
                .add(hands, sheet.length())
                .aMinute(begins, sheet.seconds())
                .reading();
    }

    /** What the infant began to do; of a record without that, turnings away are seen and the rest is not observed. */
    private static void addEvents(Ratios ratios, Sheet sheet) {
        double minutes = sheet.length() * sheet.tickSeconds() / SECONDS_A_MINUTE;
        if (!sheet.hasEvents()) {
            ratios.add(
                    Bout.begun(Bout.all(sheet.length(), tick -> !sheet.infantLooks(tick)))
                            .size(),
                    minutes);
            ratios.notObserved(3);
            return;
        }
        int turnings = 0;
        int overAroused = 0;
        for (int tick : ticksOf(InfantEvent.LOOKS_AWAY, sheet)) {
            turnings++;
            overAroused += sheet.whyLookedAway(tick).equals(OVER_AROUSED) ? 1 : 0;
        }
        ratios.add(turnings, minutes)
                .add(overAroused, minutes)
                .add(ticksOf(InfantEvent.IS_CAPTURED, sheet).size(), minutes)
                .add(ticksOf(InfantEvent.BIDS, sheet).size(), minutes);
    }

    private static List<Integer> ticksOf(InfantEvent event, Sheet sheet) {
        List<Integer> ticks = new ArrayList<>();
        for (int tick = sheet.next(event, 0); tick < sheet.length(); tick = sheet.next(event, tick + 1)) {
            ticks.add(tick);
        }
        return ticks;
    }
}
