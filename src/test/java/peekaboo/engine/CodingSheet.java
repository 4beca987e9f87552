package peekaboo.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.Game;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Voice;
import peekaboo.infant.Puppet;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/**
 * A hand-made record, as on a coder's sheet: one character a tick, {@code |} between episodes, blanks for the eye.
 *
 * <p>The infant: {@code p} smiles at the face, {@code n} watches it, {@code c} looks because it was captured; eyes
 * elsewhere {@code o} at an object, {@code a} over-aroused, {@code u} unanswered (the first of a run is the reason);
 * {@code x} protests at the face, {@code X} protests with eyes elsewhere, {@code w} slumped with eyes elsewhere.
 *
 * <p>An episode whose part begins with {@code -} is not coded.
 *
 * <p>The caregiver: {@code P} Cpos, {@code V} Cpvc, {@code M} Cneu, {@code N} Cnon, {@code I} Cint, {@code H} Chos, {@code
 * W} Cwit.
 */
public final class CodingSheet {
    private static final String CAREGIVER_PHASES = "PVMNIHW";
    private static final String NOT_CODED = "-";

    private final String infantRow;
    private final String caregiverRow;
    private final int tickMillis;
    private final int forksAt;
    private final Puppet puppet = new Puppet();

    private CodingSheet(String infantRow, String caregiverRow, int tickMillis, int forksAt) {
        this.infantRow = infantRow;
        this.caregiverRow = caregiverRow;
        this.tickMillis = tickMillis;
        this.forksAt = forksAt;
    }

    /** A sheet for the infant alone; the caregiver watches. Ticks of 0.25 s. */
    public static CodingSheet of(String infant) {
        String row = infant.replace(" ", "");
        return new CodingSheet(row, row.replaceAll("[^|]", "M"), 250, -1);
    }

    /** A sheet for both. Ticks of 0.25 s. */
    public static CodingSheet of(String infant, String caregiver) {
        return new CodingSheet(infant.replace(" ", ""), caregiver.replace(" ", ""), 250, -1);
    }

    /** The same sheet with ticks of another length. */
    public CodingSheet ticksOf(int millis) {
        return new CodingSheet(infantRow, caregiverRow, millis, forksAt);
    }

    /** The same sheet of a session that forks in this tick. */
    public CodingSheet forkedAt(int tick) {
        return new CodingSheet(infantRow, caregiverRow, tickMillis, tick);
    }

    /** Tells an observer of it, from begin to end, and gives the observer back. */
    public <T extends SessionObserver> T toldTo(T observer) {
        SessionPlan plan = plan();
        observer.begin(plan);
        CaregiverMove move = new CaregiverMove();
        TickRecord record =
                new TickRecord(puppet.infant(), move, plan.scenario().episodes().get(0));
        int column = 0;
        int tick = 0;
        for (Episode episode : plan.scenario().episodes()) {
            observer.onEpisode(episode, tick);
            record.episode = episode;
            column += episode.coded() ? 0 : NOT_CODED.length();
            for (int i = 0; i < episode.ticks(); i++) {
                write(record, infantRow.charAt(column), caregiverRow.charAt(column), tick);
                observer.onTick(record);
                column++;
                tick++;
            }
            column++;
        }
        observer.end(tick);
        return observer;
    }

    private void write(TickRecord record, char infant, char caregiver, int tick) {
        InfantMove move = puppet.infant().move();
        boolean looked = move.looks();
        puppet.nextTick();
        show(infant, move);
        if (looked && !move.looks()) {
            puppet.begins(InfantEvent.LOOKS_AWAY, reason(infant));
        } else if (!looked && move.looks()) {
            puppet.begins(infant == 'c' ? InfantEvent.IS_CAPTURED : InfantEvent.LOOKS_BACK, Cause.COURSE);
        }
        record.tick = tick;
        record.captured = infant == 'c';
        record.counts = tick >= forksAt;
        record.infantPhase = Coder.infant(move);
        record.caregiverPhase = CaregiverPhase.values()[CAREGIVER_PHASES.indexOf(caregiver)];
    }

    private static void show(char character, InfantMove move) {
        if ("pncxoauXw".indexOf(character) < 0) {
            throw new IllegalArgumentException("unknown character " + character);
        }
        move.gaze = "pncx".indexOf(character) >= 0 ? Gaze.FACE : Gaze.NOWHERE;
        move.smile = character == 'p' ? 0.5 : 0;
        move.voice = character == 'x' || character == 'X' ? Voice.FUSS : Voice.QUIET;
        move.slumped = character == 'w';
    }

    private static Cause reason(char character) {
        return switch (character) {
            case 'o' -> Cause.OBJECT;
            case 'u' -> Cause.UNANSWERED;
            default -> Cause.OVER_AROUSAL;
        };
    }

    private SessionPlan plan() {
        Scenario model = Trial.peekaboo();
        List<Episode> episodes = new ArrayList<>();
        for (String part : infantRow.split("\\|", -1)) {
            boolean coded = !part.startsWith(NOT_CODED);
            int ticks = part.length() - (coded ? 0 : NOT_CODED.length());
            String name = "episode-" + episodes.size();
            episodes.add(new Episode(name, ticks, Game.FREE_PLAY, Optional.empty(), coded, OptionalInt.empty()));
        }
        Scenario scenario = new Scenario(
                "sheet",
                "",
                "",
                new TickClock(tickMillis),
                model.seed(),
                1,
                model.infant(),
                episodes,
                List.of(),
                model.arms());
        Arm arm = scenario.arms().get(0);
        return new SessionPlan(
                scenario,
                arm,
                0,
                0,
                forksAt < 0 ? Optional.empty() : Optional.of(new Fork(arm, Fork.Moment.TURNING_AWAY)),
                Optional.empty(),
                Optional.empty());
    }
}
