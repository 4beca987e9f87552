/**
 * Sessions and findings in words: the story of a session, rows of the record, captions, sentences.
 *
 * <p>Every word a reader meets comes from one table, {@link peekaboo.words.Wording}; names that machines read (labels,
 * codes, column names) do not, nor does the paragraph on methods, which is for papers in English. Words are plain, kind and exact: nobody is blamed, graded or diagnosed.
 */
@NullMarked
package peekaboo.words;

import org.jspecify.annotations.NullMarked;
