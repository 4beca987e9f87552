/* How long a text can be here: what is typed, pasted or linked is laid out and read at once, and neither may hold up the page. */

/** So many letters and lines; the command line reads texts of up to 1 MiB. */
export const MOST = { letters: 65536, lines: 10000 };

function lines(text) {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0 && count <= MOST.lines; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}

/** Whether the page takes a text. */
export function fits(text) {
  return text.length <= MOST.letters && lines(text) <= MOST.lines;
}
