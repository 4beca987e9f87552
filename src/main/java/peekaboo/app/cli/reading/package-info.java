/** Files read back: manifests, logs and pages that an earlier command has kept. Nothing waits for a pipe, and no byte is guessed. */
@NullMarked
package peekaboo.app.cli.reading;

import org.jspecify.annotations.NullMarked;
