/** {@code sensitivity}: which parameters matter, as tables and charts. */
@NullMarked
package peekaboo.app.cli.sensitivity;

import org.jspecify.annotations.NullMarked;
