/**
 * What pictures are drawn with: paper and type, colours and textures, axes and legends, and the two formats. This room and
 * {@code picture} are the only ones with AWT, JFreeChart and Batik.
 */
@NullMarked
package peekaboo.picture.pen;

import org.jspecify.annotations.NullMarked;
