package peekaboo.app.browser;

import peekaboo.chart.Phase.Tone;
import peekaboo.chart.look.Looks;
import peekaboo.chart.look.Looks.Texture;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.text.JsonText;

/**
 * The table of looks as JSON: of each phase its colour, the colour of words on it, and its texture as a tile and the colour
 * that lines or fills it.
 */
final class LooksText {
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    private LooksText() {}

    static String text() {
        LooksText looks = new LooksText();
        looks.json.open().key("phases").open();
        InfantPhase.all().forEach(phase -> looks.area(phase.code(), Looks.of(Tone.of(phase))));
        CaregiverPhase.all().forEach(phase -> looks.area(phase.code(), Looks.of(Tone.of(phase))));
        looks.json.close();
        return looks.json.close().toString();
    }

    private void area(String code, Looks.Area look) {
        Texture texture = look.texture();
        String lines = look.lines().hex();
        json.open(code)
                .member("colour", look.ground().hex())
                .member("text", look.text().hex());
        json.member("tile", texture.tile()).member("stroke", lines);
        json.member("fill", texture.filled() ? lines : "none").close();
    }
}
