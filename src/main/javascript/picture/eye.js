/* An eye: its pupil looks, its upper lid droops, its lower lid rises with a smile. */

import { svg } from "../ground/dom.js";
import { change, d, showIf } from "./changed.js";

/** So many were made: their ids in the document have to differ. */
let made = 0;

/** Even a wide open eye has an edge of its lid. */
const LEAST_LID = 0.13;

/** Half the width of an opening at a height, as a share of the eye's own. */
const widthAt = (y, ry) => Math.sqrt(Math.max(0, 1 - (y / ry) ** 2));

export class Eye {
  constructor({ rx, ry, pupil }) {
    Object.assign(this, { rx, ry, room: [rx - pupil * 0.62, ry - pupil * 0.8] });
    const id = `eye${made++}`;
    this.pupil = svg("g", {},
      svg("circle", { r: pupil, class: "iris" }), svg("circle", { r: pupil * 0.72, class: "pupil" }),
      svg("circle", { cx: -pupil * 0.3, cy: -pupil * 0.4, r: pupil * 0.32, class: "glint" }), svg("circle", { cx: pupil * 0.36, cy: pupil * 0.34, r: pupil * 0.15, class: "glint" }));
    this.upper = svg("path", { class: "lid" });
    this.lower = svg("path", { class: "lid" });
    this.lash = svg("path", { class: "lash" });
    this.crease = svg("path", { class: "crease" });
    this.glass = svg("ellipse", { rx: rx + 11, ry: ry + 8, class: "glass" });
    this.lines = svg("path", { class: "wrinkle" });
    this.root = svg("g", { class: "eye" },
      svg("clipPath", { id }, svg("ellipse", { rx, ry })), svg("ellipse", { rx, ry, class: "white" }), svg("g", { "clip-path": `url(#${id})` }, this.pupil),
      this.upper, this.lower, svg("ellipse", { rx, ry, class: "rim" }), this.lash, this.crease, this.lines, this.glass);
  }

  /**
   * @param place where it is seen, see globe.seen
   * @param side -1 for the one at the left of the face, 1 for the other
   * @param lids how far the upper lid has come down, lower how far the lower one has risen, from 0 to 1
   */
  draw(place, y, side, { look, lids, lower }) {
    showIf(this.root, place.facing > 0.03);
    if (place.facing <= 0.03) {
      return;
    }
    change(this.root, { transform: d`translate(${place.x} ${y}) scale(${place.width} 1)` });
    change(this.pupil, { transform: d`translate(${look[0] * this.room[0]} ${look[1] * this.room[1]})` });
    this.drawUpper(Math.max(LEAST_LID, lids));
    this.drawLower(lower);
    const out = side * this.rx;
    change(this.lines, { d: d`M${out * 1.25} ${-4} L${out * 1.7} ${-10} M${out * 1.3} ${4} L${out * 1.75} ${5}` });
  }

  drawUpper(lids) {
    const { rx, ry } = this;
    const y = -ry + 2 * ry * Math.min(1, lids);
    const w = rx * widthAt(y, ry);
    const bend = y + (lids - 0.42) * ry;
    const edge = Math.max(w, lids > 0.7 ? rx * 0.82 : 0);
    change(this.upper, { d: d`M${-w} ${y} A${rx} ${ry} 0 ${y > 0 ? 1 : 0} 1 ${w} ${y} Q0 ${bend} ${-w} ${y}Z` });
    change(this.lash, { d: d`M${-edge - 1} ${y} Q0 ${bend} ${edge + 1} ${y}` });
  }

  drawLower(lower) {
    const { rx, ry } = this;
    showIf(this.lower, lower > 0.03);
    showIf(this.crease, lower > 0.03);
    const y = ry - 1.15 * ry * lower;
    const w = rx * widthAt(y, ry);
    change(this.lower, { d: d`M${-w} ${y} A${rx} ${ry} 0 ${y < 0 ? 1 : 0} 0 ${w} ${y} Q0 ${y - 12 * lower} ${-w} ${y}Z` });
    change(this.crease, { d: d`M${-w} ${y} Q0 ${y - 12 * lower} ${w} ${y}` });
  }
}
