package peekaboo.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** Looks for what does not fit on the screen. */
public final class Misfits {
    /** What does not fit: a page wider than the screen, controls under 44 px, words cut off in buttons, boxes or drawings. */
    private static final String MISFITS = """
            () => {
                const least = 43.5;
                const misfits = [];
                const name = (one) => one.tagName.toLowerCase() + (one.dataset.test ? `[${one.dataset.test}]` : `.${one.className}`)
                    + ` '${one.textContent.trim().slice(0, 20)}'`;
                const root = document.documentElement;
                if (root.scrollWidth > root.clientWidth) {
                    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1
                        && one.checkVisibility() && !one.closest('svg svg, .unseen'));
                    misfits.push(`page ${root.scrollWidth} wide: ${wide.slice(-3).map(name).join(', ')}`);
                }
                for (const one of document.querySelectorAll('button, select, summary, textarea, input, a[href]')) {
                    const seen = one.matches('input[type=checkbox], input[type=radio]') ? one.closest('label') ?? one : one;
                    const { width, height } = seen.getBoundingClientRect();
                    if (!one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || one.closest('p, .skip, dialog:not([open])')) {
                        continue;
                    }
                    if (Math.min(width, height) < least) {
                        misfits.push(`${name(one)}: ${Math.round(width)} x ${Math.round(height)}`);
                    }
                    if (one.tagName === 'BUTTON' && one.scrollWidth > one.clientWidth + 1) {
                        misfits.push(`${name(one)}: words ${one.scrollWidth} in ${one.clientWidth}`);
                    }
                }
                for (const one of document.querySelectorAll('#step *, header *')) {
                    if (getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1
                        && !one.closest('svg, .unseen, .name') && one.checkVisibility()) {
                        misfits.push(`${name(one)}: cut off at ${one.clientWidth} of ${one.scrollWidth}`);
                    }
                }
                for (const text of document.querySelectorAll('#step svg text')) {
                    const outer = text.ownerSVGElement.getBoundingClientRect();
                    const { left, right, top, bottom, width } = text.getBoundingClientRect();
                    if (width && text.checkVisibility({ visibilityProperty: true })
                        && (left < outer.left - 1 || right > outer.right + 1 || top < outer.top - 3 || bottom > outer.bottom + 3)) {
                        misfits.push(`'${text.textContent}' sticks out of its drawing`);
                    }
                }
                return misfits;
            }
            """;

    private Misfits() {}

    /** Everything that does not fit on the page as it is now. */
    public static List<?> on(Page tab) {
        return (List<?>) Objects.requireNonNull(tab.evaluate(MISFITS));
    }
}
