package peekaboo.app.browser;

import peekaboo.chart.Looks;
import peekaboo.chart.Looks.Texture;
import peekaboo.chart.Phase.Tone;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.text.JsonText;

/** The table of looks as JSON: for each phase its colours and the name of its texture, and the tile of each texture. */
final class LooksText {
    private LooksText() {}

    static String text() {
        JsonText json = new JsonText(JsonText.Layout.COMPACT);
        json.open().key("phases").open();
        for (InfantPhase phase : InfantPhase.all()) {
            area(json, phase.code(), Looks.of(Tone.of(phase)));
        }
        for (CaregiverPhase phase : CaregiverPhase.all()) {
            area(json, phase.code(), Looks.of(Tone.of(phase)));
        }
        json.close().key("textures").open();
        for (Texture texture : Texture.values()) {
            if (texture != Texture.PLAIN) {
                json.key(texture.name()).text(texture.tile());
            }
        }
        return json.close().close().toString();
    }

    private static void area(JsonText json, String code, Looks.Area look) {
        json.key(code).open().key("colour").text(look.ground().hex());
        json.key("texture").text(look.texture().name());
        json.key("text").text(look.text().hex()).close();
    }
}
