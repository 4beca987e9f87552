package peekaboo.infant;

/** What an infant does that asks something of its partner. */
enum Signal {
    LOOK,
    SMILE,
    COO,
    AVERT,
    FUSS
}
