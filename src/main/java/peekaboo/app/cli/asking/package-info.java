/** What can be asked of a command: scenario files, options that several commands have, and what is wrong with them. */
@NullMarked
package peekaboo.app.cli.asking;

import org.jspecify.annotations.NullMarked;
