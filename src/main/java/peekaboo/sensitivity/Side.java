package peekaboo.sensitivity;

import java.util.Locale;

/** Whose parameter it is. */
public enum Side {
    INFANT,
    CAREGIVER;

    /** The word for it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
