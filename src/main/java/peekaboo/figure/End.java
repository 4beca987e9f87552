package peekaboo.figure;

/** How a turning away ended; {@code CUT_OFF} when the episode or the session ended first. */
public enum End {
    RETURNED,
    PROTEST,
    CAPTURED,
    CUT_OFF
}
