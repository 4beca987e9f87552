/** {@code power}: how many dyads a question needs, and what studies with infants of their own in each group would see. */
@NullMarked
package peekaboo.app.cli.power;

import org.jspecify.annotations.NullMarked;
