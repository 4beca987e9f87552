package peekaboo.app.cli.run;

import peekaboo.app.cli.terminal.Fold;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.record.Channels;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.words.DyadRows;
import peekaboo.words.story.Story;

/**
 * One session, run and written down.
 *
 * @param plan which it was
 * @param recording every tick of it
 * @param digest of its record
 */
record RecordedSession(SessionPlan plan, Recording recording, String digest) {

    /** What stands before the words: the minute, the second, two blanks. */
    private static final String UNDER_THE_WORDS = " ".repeat("0:00  ".length());

    /** Runs a session. */
    static RecordedSession of(SessionPlan plan) {
        RecordDigest digest = new RecordDigest();
        Recorder recorder = new Recorder(Channels.ALL);
        new Session(plan, SessionObserver.all(digest, recorder)).run();
        return new RecordedSession(plan, recorder.recording(), digest.hex());
    }

    /** What is told of it among other dyads. */
    DyadRows.Of dyad() {
        return DyadRows.Of.of(plan, recording);
    }

    /** Its story as a terminal has room for it, every line ended, under the name of the session. */
    String story() {
        String text = Story.of(plan, recording).text();
        String which = plan.brought().isPresent() ? ", session " + plan.session() : "";
        return plan.arm().name() + ", dyad " + plan.dyad() + which + "\n" + Fold.hanging(text, UNDER_THE_WORDS);
    }
}
