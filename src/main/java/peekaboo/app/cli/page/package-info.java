/** {@code page} and {@code serve}: the page as a file, as an address in the network, and as a link to a moment of a session. */
@NullMarked
package peekaboo.app.cli.page;

import org.jspecify.annotations.NullMarked;
