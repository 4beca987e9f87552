/** {@code describe} and {@code validate}: what a scenario can ask for, and whether a file is one. */
@NullMarked
package peekaboo.app.cli.describe;

import org.jspecify.annotations.NullMarked;
