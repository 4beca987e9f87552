/**
 * Figures as a few plain marks, laid out here and only drawn by the page: each mark becomes one element of SVG. Lengths are
 * pixels of a page at its usual type, colours are those of the table of looks. Words that the page has in more than one
 * language are given with what they are, so that the page can say them.
 */
@NullMarked
package peekaboo.sketch;

import org.jspecify.annotations.NullMarked;
