/** The page for everyone: on every screen, in every language, by every sense. */
@NullMarked
package peekaboo.browser.everyone;

import org.jspecify.annotations.NullMarked;
