package peekaboo.record;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverSigns;
import peekaboo.dyad.InfantSigns;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;
import peekaboo.infant.InfantState;
import peekaboo.scenario.Episode;

/**
 * Writes sessions down while they run, one after the other on the same columns; each from its first tick, since ticks that it was
 * not told of would read as 0. Every channel is written out by name, group by group: a loop over the channels asked for, each with
 * a rule of its own, took a tenth of a study's time.
 */
public final class Recorder implements SessionObserver {
    private static final Channels SIGNS = Channels.coded(
                    CodedChannel.HAND,
                    CodedChannel.VOICE,
                    CodedChannel.PUSHING,
                    CodedChannel.SLUMPED,
                    CodedChannel.ACT,
                    CodedChannel.CAREGIVER_LOOKS)
            .and(Channels.levels(LevelChannel.SMILE, LevelChannel.FROWN, LevelChannel.TURN));
    private static final Channels FEELINGS =
            Channels.levels(LevelChannel.AROUSAL, LevelChannel.DISTRESS, LevelChannel.ACTIVATION);
    private static final Channels DRIVES = Channels.levels(
            LevelChannel.BAND_LOW,
            LevelChannel.BAND_HIGH,
            LevelChannel.VIOLATION,
            LevelChannel.CONTINGENCY,
            LevelChannel.EXPECTED_CONTINGENCY,
            LevelChannel.FAILED_RELIEF,
            LevelChannel.HEART_RATE,
            LevelChannel.SKIN_CONDUCTANCE);
    private static final Channels PHYSICS = Channels.levels(
            LevelChannel.LOUDNESS,
            LevelChannel.NEARNESS,
            LevelChannel.MOTION,
            LevelChannel.SHOWN,
            LevelChannel.ANGLE,
            LevelChannel.AFFECT,
            LevelChannel.TOUCH,
            LevelChannel.FOLLOW);

    private final Channels channels;
    private final boolean events;
    private final boolean signs;
    private final boolean feelings;
    private final boolean drives;
    private final boolean physics;
    private final List<Recording.Part> parts = new ArrayList<>();
    private Columns columns;
    private byte[] infant;
    private byte[] caregiver;
    private byte[] addedCodes;
    private byte[] gaze;
    private byte[] captured;
    private double[] arousal;
    private double[] distress;
    private double[] activation;
    private int written;
    private int countsFrom;
    private boolean counts;
    private boolean forked;
    private boolean ended;

    /** Writes these channels. */
    public Recorder(Channels channels) {
        this.channels = channels;
        events = channels.events();
        signs = channels.haveAny(SIGNS);
        feelings = channels.haveAny(FEELINGS);
        drives = channels.haveAny(DRIVES);
        physics = channels.haveAny(PHYSICS);
        take(new Columns(channels, 1, 0));
    }

    private void take(Columns blank) {
        columns = blank;
        byte[] spare = new byte[blank.room()];
        infant = column(CodedChannel.INFANT, spare);
        caregiver = column(CodedChannel.CAREGIVER, spare);
        addedCodes = column(CodedChannel.ADDED_CODES, spare);
        gaze = column(CodedChannel.GAZE, spare);
        captured = column(CodedChannel.CAPTURED, spare);
        double[] unasked = new double[blank.room()];
        arousal = column(LevelChannel.AROUSAL, unasked);
        distress = column(LevelChannel.DISTRESS, unasked);
        activation = column(LevelChannel.ACTIVATION, unasked);
    }

    private byte[] column(CodedChannel channel, byte[] spare) {
        byte[] column = columns.coded[channel.ordinal()];
        return column == Columns.NOT_CODED ? spare : column;
    }

    private double[] column(LevelChannel channel, double[] spare) {
        double[] column = columns.levels[channel.ordinal()];
        return column == Columns.NOT_MEASURED ? spare : column;
    }

    /** What was written of the session so far; valid until another begins. */
    public Recording recording() {
        List<Recording.Part> all = new ArrayList<>(parts);
        if (!all.isEmpty() && !ended) {
            closeLast(all, false);
        }
        Sheet everyTick = new Sheet(columns, 0, written);
        return new Recording(everyTick, all, counts ? countsFrom : written, forked, ended);
    }

    @Override
    public void begin(SessionPlan plan) {
        double tickSeconds = plan.scenario().clock().seconds();
        int ticks = plan.scenario().ticks();
        columns.beginSession();
        if (columns.room() < ticks || columns.tickSeconds != tickSeconds) {
            take(new Columns(channels, tickSeconds, ticks));
        }
        parts.clear();
        written = 0;
        countsFrom = 0;
        forked = plan.fork().isPresent();
        counts = false;
        ended = false;
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        closeLast(parts, false);
        parts.add(new Recording.Part(episode.name(), firstTick, firstTick, episode.coded(), false));
    }

    private void closeLast(List<Recording.Part> all, boolean endsEarly) {
        int last = all.size() - 1;
        if (last >= 0) {
            Recording.Part part = all.get(last);
            boolean early = part.endsEarly() || endsEarly;
            all.set(last, new Recording.Part(part.episode(), part.first(), written, part.coded(), early));
        }
    }

    @Override
    public void onTick(TickRecord record) {
        int tick = written;
        if (record.tick() != tick) {
            throw new IllegalStateException(
                    "recorder: was told of tick " + record.tick() + " after " + tick + " ticks");
        }
        writeCodes(tick, record);
        if (signs) {
            writeSigns(tick, record.infantSigns(), record.caregiverSigns());
        }
        if (feelings) {
            writeFeelings(tick, record.infant());
        }
        if (drives) {
            writeDrives(tick, record.infant());
        }
        if (physics) {
            writePhysics(tick, record.caregiverSigns());
        }
        // Most ticks have none; what is rare stays out of the loop of all sessions, which the JVM then compiles as one.
        if (events && record.infant().happenings().count() > 0) {
            write(tick, record.infant().happenings());
        }
        if (!counts && record.counts()) {
            counts = true;
            countsFrom = tick;
        }
        written++;
    }

    private void writeCodes(int tick, TickRecord record) {
        infant[tick] = (byte) record.infantPhase().ordinal();
        caregiver[tick] = (byte) record.caregiverPhase().ordinal();
        addedCodes[tick] = (byte) record.addedCodes();
        gaze[tick] = (byte) record.infantSigns().gaze().ordinal();
        captured[tick] = (byte) bit(record.captured());
    }

    private void writeSigns(int tick, InfantSigns infant, CaregiverSigns caregiver) {
        put(CodedChannel.HAND, tick, infant.hand().ordinal());
        put(CodedChannel.VOICE, tick, infant.voice().ordinal());
        put(CodedChannel.PUSHING, tick, bit(infant.pushes()));
        put(CodedChannel.SLUMPED, tick, bit(infant.isSlumped()));
        put(CodedChannel.ACT, tick, caregiver.act().ordinal());
        put(CodedChannel.CAREGIVER_LOOKS, tick, bit(caregiver.isTurnedToInfant()));
        put(LevelChannel.SMILE, tick, infant.smile());
        put(LevelChannel.FROWN, tick, infant.frown());
        put(LevelChannel.TURN, tick, infant.turn());
    }

    private void writeFeelings(int tick, InfantState infant) {
        arousal[tick] = infant.arousal();
        distress[tick] = infant.distress();
        activation[tick] = infant.activation();
    }

    private void writeDrives(int tick, InfantState infant) {
        put(LevelChannel.BAND_LOW, tick, infant.bandLow());
        put(LevelChannel.BAND_HIGH, tick, infant.bandHigh());
        put(LevelChannel.VIOLATION, tick, infant.violation());
        put(LevelChannel.CONTINGENCY, tick, infant.contingency());
        put(LevelChannel.EXPECTED_CONTINGENCY, tick, infant.expectedContingency());
        put(LevelChannel.FAILED_RELIEF, tick, infant.failedRelief());
        put(LevelChannel.HEART_RATE, tick, infant.heartRate());
        put(LevelChannel.SKIN_CONDUCTANCE, tick, infant.skinConductance());
    }

    private void writePhysics(int tick, CaregiverSigns reaching) {
        put(LevelChannel.LOUDNESS, tick, reaching.loudness());
        put(LevelChannel.NEARNESS, tick, reaching.nearness());
        put(LevelChannel.MOTION, tick, reaching.motion());
        put(LevelChannel.SHOWN, tick, reaching.shown());
        put(LevelChannel.ANGLE, tick, reaching.angle());
        put(LevelChannel.AFFECT, tick, reaching.affect());
        put(LevelChannel.TOUCH, tick, reaching.touch());
        put(LevelChannel.FOLLOW, tick, reaching.follow());
    }

    /** A column that is not written has no room for any tick. */
    private void put(CodedChannel channel, int tick, int value) {
        byte[] column = columns.coded[channel.ordinal()];
        if (tick < column.length) {
            column[tick] = (byte) value;
        }
    }

    private void put(LevelChannel channel, int tick, double value) {
        double[] column = columns.levels[channel.ordinal()];
        if (tick < column.length) {
            column[tick] = value;
        }
    }

    private static int bit(boolean holds) {
        return holds ? 1 : 0;
    }

    private void write(int tick, Happenings happenings) {
        for (int i = 0; i < happenings.count(); i++) {
            int event = happenings.event(i).ordinal();
            columns.append(tick, event, happenings.cause(i).ordinal(), happenings.rate(i));
        }
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        closeLast(parts, true);
    }

    @Override
    public void end(int ticks) {
        closeLast(parts, false);
        ended = true;
    }
}
