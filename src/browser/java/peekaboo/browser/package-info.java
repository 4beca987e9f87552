/** The page in a real browser: the browser, the page that is open in it, and what is looked for there. */
@NullMarked
package peekaboo.browser;

import org.jspecify.annotations.NullMarked;
