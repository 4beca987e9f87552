package peekaboo.dyad;

/** What an infant begins to do at a tick. */
public enum InfantEvent {
    LOOKS_AWAY("looks-away"),
    LOOKS_BACK("looks-back"),
    IS_CAPTURED("is-captured"),
    SMILES("smiles"),
    STOPS_SMILING("stops-smiling"),
    COOS("coos"),
    BIDS("bids"),
    PROTESTS("protests"),
    CALMS("calms"),
    WITHDRAWS("withdraws"),
    RECOVERS("recovers"),
    COMFORTS_ITSELF("comforts-itself"),
    FREES_HAND("frees-hand"),
    PUSHES_AWAY("pushes-away");

    private final String label;

    InfantEvent(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }
}
