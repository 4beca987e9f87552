/**
 * The command line: reads arguments and files, calls the other rooms, prints. Here stands the list of commands; each has its own room
 * below, or shares one with a command that is of a piece with it. They know nothing of each other.
 */
@NullMarked
package peekaboo.app.cli;

import org.jspecify.annotations.NullMarked;
