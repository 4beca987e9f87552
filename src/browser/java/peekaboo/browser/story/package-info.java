/** What the page shows and does in a real browser, step by step. */
@NullMarked
package peekaboo.browser.story;

import org.jspecify.annotations.NullMarked;
