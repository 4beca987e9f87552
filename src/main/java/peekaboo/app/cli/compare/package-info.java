/** {@code compare}: the arms of a scenario beside each other, as tables, charts and sentences. */
@NullMarked
package peekaboo.app.cli.compare;

import org.jspecify.annotations.NullMarked;
