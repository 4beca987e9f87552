/** {@code fit}: infants fitted to published findings, and the log by which a fit goes on after a stop. */
@NullMarked
package peekaboo.app.cli.fit;

import org.jspecify.annotations.NullMarked;
