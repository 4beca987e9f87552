/* What somebody wrote and has not run: it outlives the step, and in the same tab the page's being opened anew. */

const KEY = "peekaboo.draft";
let draft = read();

/** A page may be opened where nothing can be kept; then it is kept as long as the page is open. */
function read() {
  try {
    return JSON.parse(globalThis.sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Keeps a text for a scenario, in place of what was kept before; without one nothing is. */
export function keepDraft(scenario, text) {
  draft = text === undefined ? null : { scenario, text };
  try {
    globalThis.sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Kept in the page alone.
  }
}

/** The text that is kept for a scenario; undefined where there is none. */
export function draftOf(scenario) {
  return draft?.scenario === scenario && typeof draft.text === "string" ? draft.text : undefined;
}
