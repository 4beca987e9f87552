package peekaboo.figure;

/** What a phase is like, so that both partners' phases of one kind look alike; the drawer picks colour and texture. */
public enum Tone {
    POSITIVE,
    VOICE,
    MONITOR,
    ELSEWHERE,
    NEGATIVE,
    PROTEST,
    WITHDRAWN,
    INTRUSIVE,
    HOSTILE,
    UNSCORABLE
}
