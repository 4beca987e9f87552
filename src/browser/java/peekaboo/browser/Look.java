package peekaboo.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** As people set their devices. */
public enum Look {
    LIGHT(ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE, ForcedColors.NONE),
    DARK(ColorScheme.DARK, ReducedMotion.NO_PREFERENCE, ForcedColors.NONE),
    STILL(ColorScheme.LIGHT, ReducedMotion.REDUCE, ForcedColors.NONE),
    FORCED(ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE, ForcedColors.ACTIVE);

    private final ColorScheme colours;
    private final ReducedMotion motion;
    private final ForcedColors forced;

    Look(ColorScheme colours, ReducedMotion motion, ForcedColors forced) {
        this.colours = colours;
        this.motion = motion;
        this.forced = forced;
    }

    /** Sets a tab so. */
    public void set(Page tab) {
        tab.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(colours)
                .setReducedMotion(motion)
                .setForcedColors(forced));
    }
}
