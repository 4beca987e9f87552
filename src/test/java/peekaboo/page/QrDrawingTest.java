package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrDrawingTest {
    private static final String URL = "http://192.168.178.123:1989/";
    private static final int MARGIN = 4;
    private static final int BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m".length();
    private static final int USUAL = "\u001b[0m".length();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void drawing_hasTheModulesOfTheCodeAndAMargin(boolean isColoured) {
        List<String> lines = QrDrawing.of(URL, isColoured).lines().toList();
        QrCode code = QrCode.encodeText(URL, QrCode.Ecc.LOW);

        assertEquals((code.size + 2 * MARGIN + 1) / 2, lines.size());
        for (int y = -MARGIN; y < code.size + MARGIN; y++) {
            String line = plain(lines.get((y + MARGIN) / 2), isColoured);
            assertEquals(code.size + 2 * MARGIN, line.length());
            for (int x = -MARGIN; x < code.size + MARGIN; x++) {
                assertEquals(code.getModule(x, y), isDark(line.charAt(x + MARGIN), y), x + ", " + y);
            }
        }
    }

    private static String plain(String line, boolean isColoured) {
        if (!isColoured) {
            return line;
        }
        assertTrue(line.startsWith("\u001b[") && line.endsWith("\u001b[0m"), line);
        return line.substring(BLACK_ON_WHITE, line.length() - USUAL);
    }

    private static boolean isDark(char blocks, int y) {
        boolean isUpper = Math.floorMod(y, 2) == 0;
        return blocks == '\u2588' || blocks == (isUpper ? '\u2580' : '\u2584');
    }
}
