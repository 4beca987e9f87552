/* Long work in slices that leave the page free. */

import { pauseForOthers } from "./dom.js";

/** After each slice the page draws what has changed: shorter ones would leave it more drawing than working. */
export const SLICE_MILLISECONDS = 32;

/**
 * Works through parts until none is left, as many at a time as leave the browser room to draw in between.
 *
 * @param isWanted asked before each slice; where it says no, the rest is left undone
 * @param work takes how many parts to do at most, and says how many are left, or promises to
 * @param slice how long one is to take, in milliseconds
 */
export async function inSlices(isWanted, work, slice = SLICE_MILLISECONDS) {
  let parts = 1;
  for (let left = 1; left > 0 && isWanted(); ) {
    const begun = performance.now();
    left = await work(parts);
    const taken = Math.max(1, performance.now() - begun);
    parts = Math.max(1, Math.min(Math.ceil(parts * 1.5), Math.round((parts * slice) / taken)));
    await pauseForOthers();
  }
}
