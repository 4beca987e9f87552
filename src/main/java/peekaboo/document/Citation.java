package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlNode;
import peekaboo.yaml.YamlOutcome;
import peekaboo.yaml.YamlReader;
import peekaboo.yaml.YamlSequence;

/**
 * How to cite Peekaboo, as {@code CITATION.cff} has it. That file is the one place where it is written down; a date, a DOI and an
 * address are told once they stand there, and never made up.
 *
 * @param message whom it asks for what
 * @param title of the program
 * @param authors in their order, at least one
 * @param license by its SPDX name
 * @param released date of the release, {@code yyyy-mm-dd}; empty where it says none
 * @param doi without an address before it; empty where there is none
 * @param address where it is kept; empty where it says none
 */
record Citation(
        String message,
        String title,
        List<Author> authors,
        String license,
        String released,
        String doi,
        String address) {
    private static final String FILE = "CITATION.cff";
    private static final int YEAR = 4;

    Citation {
        authors = List.copyOf(authors);
        if (title.isEmpty() || license.isEmpty() || authors.isEmpty()) {
            throw new IllegalArgumentException(FILE + ": found no title, license or authors, expected all three");
        }
    }

    /**
     * Who made it.
     *
     * @param family name of a person, or the whole name of a group
     * @param given names of a person; empty for a group
     */
    record Author(String family, String given) {
        private static Author of(YamlNode node) {
            if (!(node instanceof YamlMapping author)) {
                throw new IllegalArgumentException(FILE + ": found an author that is no mapping, expected its names");
            }
            String group = author.text("name");
            return group.isEmpty()
                    ? new Author(author.text("family-names"), author.text("given-names"))
                    : new Author(group, "");
        }

        private String inText() {
            return given.isEmpty() ? family : family + ", " + given;
        }

        /** The name of a group in braces, which keep it in one piece. */
        private String inBibtex() {
            return given.isEmpty() ? "{" + family + "}" : family + ", " + given;
        }
    }

    /** What this program's own file says. */
    static Citation own() {
        return of(Prose.of(FILE));
    }

    /**
     * What such a file says.
     *
     * @throws IllegalArgumentException if it has no title, license or authors
     */
    static Citation of(String text) {
        if (!(YamlReader.read(text) instanceof YamlOutcome.Tree tree && tree.root() instanceof YamlMapping file)) {
            throw new IllegalArgumentException(FILE + ": found no mapping, expected the fields of a citation");
        }
        List<Author> authors = new ArrayList<>();
        YamlMapping.Entry listed = file.find("authors");
        if (listed != null && listed.value() instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> authors.add(Author.of(item)));
        }
        String repository = file.text("repository-code");
        return new Citation(
                file.text("message"),
                file.text("title"),
                authors,
                file.text("license"),
                file.text("date-released"),
                file.text("doi"),
                repository.isEmpty() ? file.text("url") : repository);
    }

    /**
     * A line for a list of references.
     *
     * @param version of the program that is cited
     */
    String inText(String version) {
        String names = String.join("; ", authors.stream().map(Author::inText).toList());
        String where = doi.isEmpty() ? address : "https://doi.org/" + doi;
        return names + " (" + (released.isEmpty() ? "n.d." : year()) + "). " + title + " (Version " + version
                + ") [Computer software]. " + license + "." + (where.isEmpty() ? "" : " " + where);
    }

    /**
     * The same for BibTeX, over several lines.
     *
     * @param version of the program that is cited
     */
    String inBibtex(String version) {
        List<String> fields = new ArrayList<>();
        add(
                fields,
                "author",
                String.join(" and ", authors.stream().map(Author::inBibtex).toList()));
        add(fields, "title", "{" + title + "}");
        add(fields, "version", version);
        add(fields, "year", year());
        add(fields, "doi", doi);
        add(fields, "url", address);
        add(fields, "note", "Computer software, " + license);
        return "@software{peekaboo,\n" + String.join(",\n", fields) + "\n}";
    }

    private static void add(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private String year() {
        return released.substring(0, Math.min(YEAR, released.length()));
    }
}
