/** {@code run} and {@code replay}: sessions recorded tick by tick and told, and their records made again. */
@NullMarked
package peekaboo.app.cli.run;

import org.jspecify.annotations.NullMarked;
