package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.SmilesBeforeAversion;

/** In peek-a-boo, stronger and longer smiles are followed by more time averted. */
final class GazeAfterIntenseSmiles {
    static final Check CHECK = new Check(
            "gaze.after-intense-smiles",
            Designs.PEEK_A_BOO,
            60,
            (dyad, next) -> new SmilesBeforeAversion().of(dyad.session()),
            List.of(Part.positive("averted after strong less after weak smiles", "s", Statistics.mean(0))));

    private GazeAfterIntenseSmiles() {}
}
