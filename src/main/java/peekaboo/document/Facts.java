package peekaboo.document;

/** Items of a list of facts. */
final class Facts {

    private Facts() {}

    /** A name and what is to be said of it. */
    static void item(Html html, String name, String value) {
        html.leaf("dt", name);
        html.leaf("dd", value, "class", "digest");
    }
}
