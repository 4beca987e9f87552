/* How long a text can be here: what is typed, pasted or linked is laid out and read at once, and neither may hold up the page. */

/** So many letters and lines; the command line reads texts of up to 1 MiB. */
export const MOST_OF_TEXT = { letters: 65536, lines: 3000 };

function lines(text) {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0 && count <= MOST_OF_TEXT.lines; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}

/** Whether the page takes a text. */
export function fits(text) {
  return text.length <= MOST_OF_TEXT.letters && lines(text) <= MOST_OF_TEXT.lines;
}
