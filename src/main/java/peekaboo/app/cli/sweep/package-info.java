/** {@code sweep} and {@code merge}: a scenario at many points of a design, in one go or in shards that are put together. */
@NullMarked
package peekaboo.app.cli.sweep;

import org.jspecify.annotations.NullMarked;
