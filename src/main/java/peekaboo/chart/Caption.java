package peekaboo.chart;

/**
 * The words of a figure.
 *
 * @param title heading, not blank
 * @param subtitle plain words under it, may be empty
 * @param description alternative text: what a listener needs instead of the picture, not blank
 */
public record Caption(String title, String subtitle, String description) {

    public Caption {
        Guard.words("title", title);
        Guard.words("description", description);
    }
}
