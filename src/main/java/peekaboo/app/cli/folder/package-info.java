/** Folders of results: they appear whole or not at all, and say in a manifest how they were made. */
@NullMarked
package peekaboo.app.cli.folder;

import org.jspecify.annotations.NullMarked;
