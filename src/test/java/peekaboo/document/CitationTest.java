package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final String RELEASED = """
            cff-version: 1.2.0
            title: "Some: program"
            license: MIT
            doi: 10.1/xyz
            date-released: 2031-05-06
            repository-code: https://example.org/some
            authors:
              - {family-names: Doe, given-names: Jo Ann}
              - {name: The others}
            """;

    @Test
    void ownFile_isWhatIsTold() throws IOException {
        assertEquals(Citation.of(Files.readString(Path.of("CITATION.cff"))), Citation.own());
        assertEquals(
                "The Peekaboo contributors (n.d.). Peekaboo: a simulator of rupture and repair between an infant and a caregiver (Version"
                        + " 1.2.3) [Computer software]. Apache-2.0.",
                Citation.own().inText("1.2.3"));
    }

    /** What the file does not say is not made up. */
    @Test
    void ownFile_namesNoDateAndNoDoi() {
        String bibtex = Citation.own().inBibtex("1.2.3");

        assertEquals("""
                @software{peekaboo,
                  author = {{The Peekaboo contributors}},
                  title = {{Peekaboo: a simulator of rupture and repair between an infant and a caregiver}},
                  version = {1.2.3},
                  note = {Computer software, Apache-2.0}
                }""", bibtex);
    }

    @Test
    void whatTheFileSays_isTold() {
        Citation citation = Citation.of(RELEASED);

        assertEquals(
                "Doe, Jo Ann; The others (2031). Some: program (Version 2) [Computer software]. MIT. https://doi.org/10.1/xyz",
                citation.inText("2"));
        String bibtex = citation.inBibtex("2");
        for (String field : new String[] {
            "author = {Doe, Jo Ann and {The others}}",
            "year = {2031}",
            "doi = {10.1/xyz}",
            "url = {https://example.org/some}"
        }) {
            assertTrue(bibtex.contains("  " + field + ",\n"), bibtex);
        }
    }

    @Test
    void fileWithoutAuthors_isRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Citation.of("title: a\nlicense: MIT\n"));

        assertTrue(String.valueOf(refused.getMessage()).startsWith("CITATION.cff: found no title, license or authors"));
    }

    /** The version that is cited is the build's; the file must not tell another. */
    @Test
    void versionInTheFile_isThatOfTheBuild() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        String version = build.replaceFirst("(?s).*?<artifactId>peekaboo</artifactId>\\s*<version>([^<]*)<.*", "$1");

        assertFalse(version.contains("<"));
        assertTrue(Files.readString(Path.of("CITATION.cff")).contains("\nversion: " + version + "\n"), version);
    }
}
