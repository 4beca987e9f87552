/* What is kept in this tab, also when the page is opened anew in it; where nothing can be kept, as long as the page is open. */

/** What is kept under a key; null where nothing is, or what is no value. */
export function fromTab(key) {
  try {
    return JSON.parse(globalThis.sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Keeps a value under a key, in place of what was kept before. */
export function toTab(key, value) {
  try {
    globalThis.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Kept in the page alone.
  }
}
