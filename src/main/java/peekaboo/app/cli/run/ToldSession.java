package peekaboo.app.cli.run;

import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.words.Story;
import peekaboo.words.Strings;

/**
 * One session, run and told.
 *
 * @param story what happened, every line ended
 * @param digest of its record
 */
record ToldSession(String story, String digest) {
    /** Runs a session; {@code others} are told of it too. */
    static ToldSession of(SessionPlan plan, SessionObserver... others) {
        Story story = new Story(Strings.english());
        return new ToldSession(digest(plan, SessionObserver.all(story, SessionObserver.all(others))), story);
    }

    private ToldSession(String digest, Story story) {
        this(story.text(), digest);
    }

    /** Runs a session for the digest of its record alone; {@code others} are told of it too. */
    static String digest(SessionPlan plan, SessionObserver... others) {
        RecordDigest digest = new RecordDigest();
        new Session(plan, SessionObserver.all(digest, SessionObserver.all(others))).run();
        return digest.hex();
    }

    /** The story under the name of its session. */
    String text(SessionPlan plan) {
        return plan.arm().name() + ", dyad " + plan.dyad() + "\n" + story;
    }
}
