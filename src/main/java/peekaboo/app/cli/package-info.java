/** The command line: reads arguments and files, calls the other rooms, prints. The only room of picocli. */
@NullMarked
package peekaboo.app.cli;

import org.jspecify.annotations.NullMarked;
