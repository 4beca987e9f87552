/* What somebody wrote and has not run: it outlives the step, and in the same tab the page's being opened anew. */

import { fromTab, toTab } from "./tab.js";

const KEY = "peekaboo.draft";
let draft = fromTab(KEY);

/** Keeps a text for a scenario, in place of what was kept before; without one nothing is. */
export function keepDraft(scenario, text) {
  draft = text === undefined ? null : { scenario, text };
  toTab(KEY, draft);
}

/** The text that is kept for a scenario; undefined where there is none. */
export function draftOf(scenario) {
  return draft?.scenario === scenario && typeof draft.text === "string" ? draft.text : undefined;
}
