/* Work in slices that leave the page free. */

import { pauseForOthers } from "./dom.js";

const SLICE_MILLISECONDS = 16;

/**
 * Works through parts until none is left, as many at a time as leave the browser room to draw in between.
 *
 * @param isWanted whether it is to go on
 * @param work does so many parts at most; how many are left
 */
export async function inSlices(isWanted, work) {
  let parts = 1;
  for (let left = 1; left > 0 && isWanted(); ) {
    const begun = performance.now();
    left = work(parts);
    const taken = Math.max(1, performance.now() - begun);
    parts = Math.max(1, Math.min(Math.ceil(parts * 1.5), Math.round((parts * SLICE_MILLISECONDS) / taken)));
    await pauseForOthers();
  }
}
