/* An arm with its hand: a fist, or an open hand with fingers that point somewhere. */

import { svg } from "../ground/dom.js";
import { change, d, fade } from "./changed.js";

const FINGERS = [-1.5, -0.5, 0.5, 1.5];

export class Arm {
  /** @param cloth what it is dressed in, r the size of the hand */
  constructor(cloth, r) {
    this.r = r;
    const big = r > 20 ? " big" : "";
    this.edge = svg("path", { class: `arm-edge${big}` });
    this.sleeve = svg("path", { class: `arm-cloth ${cloth}${big}` });
    this.palm = svg("ellipse", { class: "skin line" });
    this.light = svg("ellipse", { class: "palm" });
    this.fingers = [svg("path", { class: "finger-edge", "stroke-width": r * 0.5 + 7 }), svg("path", { class: "finger", "stroke-width": r * 0.5 })];
    this.knuckles = svg("path", { class: "nose" });
    this.hand = svg("g", { class: "hand" }, this.fingers[0], this.palm, this.fingers[1], this.light, this.knuckles);
    this.root = svg("g", { class: "arm" }, this.edge, this.sleeve, this.hand);
  }

  /**
   * @param from the shoulder, to the hand, bend how far the elbow is out
   * @param hand open from 0, a fist, to 1; point where fingers point, in degrees from up; palm how much of it is seen; grow
   */
  draw(from, to, bend, { open = 0, point = 0, palm = 0, grow = 1 } = {}) {
    const path = d`M${from[0]} ${from[1]} Q${(from[0] + to[0]) / 2 + bend} ${(from[1] + to[1]) / 2 + 26} ${to[0]} ${to[1]}`;
    change(this.edge, { d: path });
    change(this.sleeve, { d: path });
    change(this.hand, { transform: d`translate(${to[0]} ${to[1]}) rotate(${point}) scale(${grow})` });
    const { r } = this;
    change(this.palm, { rx: r + 3 - 2 * open, ry: r + 3 });
    change(this.light, { rx: r * 0.66, ry: r * 0.6 });
    fade(this.light, palm);
    this.drawFingers(r, open);
  }

  drawFingers(r, open) {
    const long = r * (0.62 + 0.95 * open);
    const thumb = d`M${r * 0.62} ${r * 0.2} L${r * (0.8 + 0.75 * open)} ${-r * 0.42 * open}`;
    const path = FINGERS.map((n) => d`M${n * r * 0.5} ${-r * 0.4} L${n * r * (0.5 + 0.22 * open)} ${-long + Math.abs(n) * r * 0.16}`).join(" ") + thumb;
    this.fingers.forEach((one) => {
      change(one, { d: path });
      fade(one, open * 8);
    });
    change(this.knuckles, { d: d`M${-r * 0.4} ${-r * 0.5} v${r * 0.42} M0 ${-r * 0.6} v${r * 0.46} M${r * 0.4} ${-r * 0.5} v${r * 0.42}` });
    fade(this.knuckles, 1 - open * 8);
  }
}
