/** What a page's script may call: the pure rooms, compiled to JavaScript. The only room of TeaVM. */
@NullMarked
package peekaboo.app.browser;

import org.jspecify.annotations.NullMarked;
