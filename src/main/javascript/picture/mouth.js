/* A mouth: it curves, opens and purses. */

import { svg } from "../ground/dom.js";
import { change, d, fade } from "./changed.js";

export class Mouth {
  constructor() {
    this.lips = svg("path", { class: "mouth" });
    this.tongue = svg("path", { class: "tongue" });
    this.root = svg("g", { class: "lips" }, this.lips, this.tongue);
  }

  /**
   * @param x where its middle is, y its height; seen how wide it is seen, as a share
   * @param width half of it; curve from -1 (corners down) to 1 (corners up); open how far, from 0 to 1
   */
  draw({ x, y, seen, width, curve, open }) {
    const corner = -curve * 11;
    const upper = curve * 9 - open * 12 + (curve < 0 ? curve * 8 : 0);
    const lower = curve * 13 + 1.5 + open * 34 + (curve < 0 ? curve * 6 : 0);
    change(this.root, { transform: d`translate(${x} ${y}) scale(${seen} 1)`, "data-open": open.toFixed(2) });
    change(this.lips, { d: d`M${-width} ${corner} Q0 ${upper} ${width} ${corner} Q0 ${lower} ${-width} ${corner}Z` });
    const floor = (corner + lower) / 2;
    const roof = (corner + upper) / 2;
    fade(this.tongue, (open - 0.25) * 5);
    const edge = floor - (floor - corner) * 0.3;
    const tip = width * 0.5;
    change(this.tongue, { d: d`M${-tip} ${edge} Q0 ${roof + (floor - roof) * 0.35} ${tip} ${edge} Q0 ${floor + 2} ${-tip} ${edge}Z` });
  }
}
