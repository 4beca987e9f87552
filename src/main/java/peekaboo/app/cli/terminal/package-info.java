/** What every command shares with the one who typed it: how it speaks, how it ends, and the version it is of. */
@NullMarked
package peekaboo.app.cli.terminal;

import org.jspecify.annotations.NullMarked;
