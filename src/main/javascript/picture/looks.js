/* Looks: the colours and textures of the engine's table, the same as in the charts of a report. */

import { svg } from "../ground/dom.js";
import { engine } from "../ground/engine.js";

let table = null;

/** Of all phases their colours and textures. */
export function looks() {
  return (table ??= engine.looks());
}

/** The pattern of a phase's texture, to be filled with by this id; null for a phase without one. */
export function pattern(code, id) {
  const { tile, stroke, fill } = looks().phases[code];
  return tile ? svg("pattern", { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" }, svg("path", { d: tile, stroke, fill, "stroke-width": 1.2 })) : null;
}
