/** What goes from hand to hand: links, scenarios, the report and what is printed. */
@NullMarked
package peekaboo.browser.carried;

import org.jspecify.annotations.NullMarked;
