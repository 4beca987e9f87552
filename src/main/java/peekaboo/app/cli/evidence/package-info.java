/** {@code evidence}: published findings held against the model. */
@NullMarked
package peekaboo.app.cli.evidence;

import org.jspecify.annotations.NullMarked;
