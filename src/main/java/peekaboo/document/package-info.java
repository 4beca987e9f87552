/**
 * Results to be read: the report of a comparison and the evidence as pages of HTML that need nothing else, and the evidence
 * as a document in Markdown. The same results give the same text.
 */
@NullMarked
package peekaboo.document;

import org.jspecify.annotations.NullMarked;
