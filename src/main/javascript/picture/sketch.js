/* Drawings that the engine has laid out: an element of SVG for each of their marks. */

import { svg } from "../ground/dom.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { looks } from "./looks.js";

/** How words of a drawing are said here, by what they are. */
export const SAID = {
  plain: (own) => own,
  axis: () => t("many.axis"),
  arm: (name) => words.named("arm.short", name),
  nothing: () => t("returns.none"),
};

/** A whole drawing. */
export function drawing({ width, height, marks }, attributes) {
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", ...attributes }, elements(marks));
}

/**
 * The elements of marks.
 *
 * @param textures what the ids of the phases' patterns begin with
 * @param told what is said of the moment in this place
 */
export function elements(marks, textures, told) {
  return marks.map(({ role, words: own, phase, moment, ...look }) => {
    if (role) {
      return svg("text", look, SAID[role](own));
    }
    if (phase) {
      return area(look, phase, textures);
    }
    return moment === undefined ? svg("path", look) : svg("path", { ...look, class: "mark" }, svg("title", {}, told(moment)));
  });
}

/** The elements of marks that are drawn again and again: of one that is as it was last, the element of last. */
export class Redrawn {
  constructor() {
    this.kept = new Map();
  }

  elements(marks, textures, told) {
    const kept = new Map();
    for (const mark of marks) {
      const said = mark.moment === undefined ? "" : told(mark.moment);
      let key = `${words.current()} ${said} ${JSON.stringify(mark)}`;
      while (kept.has(key)) {
        key += "+";
      }
      kept.set(key, this.kept.get(key) ?? elements([mark], textures, () => said).flat(2));
    }
    this.kept = kept;
    return [...kept.values()].flat();
  }
}

/** In the colour of a phase, and its texture over it. */
function area(look, phase, textures) {
  const { colour, tile } = looks().phases[phase];
  return [
    svg("path", { ...look, fill: colour }, svg("title", {}, t(`phase.${phase}`))),
    tile ? svg("path", { ...look, fill: `url(#${textures}-${phase})`, "pointer-events": "none" }) : [],
  ];
}
