/**
 * Who throws dice and from which key, and the arithmetic that gives the same bits everywhere.
 *
 * <p>Draws are stateless: {@link peekaboo.random.Draws} computes the value at an index from a key, so it does not matter
 * how many values were drawn before, by whom, or on which thread. Everything here uses int arithmetic, {@code + - * /},
 * comparisons and {@code sqrt} only, which a JVM and a JavaScript engine evaluate to the same bits.
 */
@NullMarked
package peekaboo.random;

import org.jspecify.annotations.NullMarked;
