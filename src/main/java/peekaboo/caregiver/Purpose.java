package peekaboo.caregiver;

/** What a caregiver throws dice for. The numbers are part of every key and never change. */
enum Purpose {
    BOUT_ENDS(1),
    NEXT_BOUT(2),
    ROUND(3),
    ANSWER(4),
    ATTENTION(5),
    INTEREST(6),
    BREACH(20);

    private final int key;

    Purpose(int key) {
        this.key = key;
    }

    int key() {
        return key;
    }
}
