/* Hair, beards and headscarves: lines over the globe of a head, as [longitude, height as a share of the head's]. */

import { svg } from "../ground/dom.js";
import { change, d, showIf } from "./changed.js";
import { above, below, curls, seen } from "./globe.js";

/** Of each partner's hair where it ends, how far it stands off the head, and what else belongs to it. */
const STYLES = {
  baby: {
    wisp: { line: [[0, -0.92], [50, -0.86], [80, -0.62], [104, -0.2], [135, 0.3], [180, 0.45]], off: 2, curl: true },
    short: { line: [[0, -0.66], [22, -0.74], [50, -0.66], [72, -0.36], [88, -0.1], [106, 0.2], [140, 0.52], [180, 0.62]], off: 6 },
    curls: { line: [[0, -0.68], [50, -0.62], [74, -0.34], [90, -0.05], [108, 0.24], [140, 0.52], [180, 0.6]], off: 10, curls: 11 },
    tufts: { line: [[0, -0.78], [30, -0.66], [60, -0.54], [80, -0.3], [96, 0.05], [140, 0.46], [180, 0.58]], off: 4, tufts: true },
  },
  caregiver: {
    short: { line: [[0, -0.56], [14, -0.64], [34, -0.52], [58, -0.46], [74, -0.1], [82, 0.14], [92, 0.06], [102, 0.3], [135, 0.62], [180, 0.74]], off: 14 },
    long: { line: [[0, -0.68], [16, -0.58], [44, -0.42], [62, 0], [74, 0.42], [86, 0.78], [180, 0.95]], off: 13, fall: true, hidesEars: true },
    curls: { line: [[0, -0.54], [40, -0.5], [62, -0.34], [76, 0], [88, 0.2], [104, 0.36], [140, 0.6], [180, 0.7]], off: 24, curls: 13 },
    bun: { line: [[0, -0.7], [36, -0.62], [66, -0.3], [82, 0.02], [100, 0.3], [140, 0.6], [180, 0.66]], off: 8, bun: true },
    bald: { line: [[0, -1], [64, -1], [76, -0.3], [86, 0], [104, 0.26], [180, 0.55]], off: 5 },
    scarf: { line: [[0, -0.66], [30, -0.58], [54, -0.28], [66, 0.16], [72, 0.56], [78, 0.97], [180, 0.97]], off: 9, isScarf: true, hidesEars: true },
  },
};

/** How much of its height hair has on a small head. */
const SMALL = 0.09;

const BEARD = [[0, 0.36], [18, 0.33], [34, 0.46], [52, 0.34], [70, 0.06], [84, -0.12], [88, 1], [180, 1]];

/** The hair of a small head by itself: what it is, and its path. */
export function capOf(partner, hair, turned, globe) {
  const style = STYLES[partner][hair];
  return { line: style.isScarf ? "scarf" : "hair", path: above(turned, style.line, globe, style.off * SMALL) };
}

/** The hair of one head: behind it, over it, and what stands off it. */
export class Hair {
  constructor(globe) {
    this.globe = globe;
    this.fall = svg("path", { class: "hair line" });
    this.behind = svg("g", {}, this.fall);
    this.bun = svg("circle", { r: 44, class: "hair line" });
    this.drape = svg("path", { d: "M-92 -20 C-116 70 -122 150 -92 186 Q0 232 92 186 C122 150 116 70 92 -20Z", class: "scarf line" });
    this.under = svg("g", {}, this.bun, this.drape);
    this.beard = svg("path", { class: "hair line" });
    this.cap = svg("path");
    this.curl = svg("path", { d: "M-8 4 C-20 -34 26 -42 24 -18 C22 -6 6 -8 9 -18", class: "curl" });
    this.tufts = [-1, 1].map(() => svg("path", { d: "M-12 6 C-24 -10 -20 -32 -2 -34 C-8 -22 6 -28 14 -36 C20 -22 14 -4 12 6Z", class: "hair line" }));
    this.top = svg("g", {}, this.curl, this.tufts);
  }

  dress(partner, { hair, beard }) {
    this.style = STYLES[partner][hair];
    this.cap.setAttribute("class", `${this.style.isScarf ? "scarf" : "hair"} line`);
    showIf(this.fall, Boolean(this.style.fall));
    showIf(this.bun, Boolean(this.style.bun));
    showIf(this.drape, Boolean(this.style.isScarf));
    showIf(this.beard, Boolean(beard));
    showIf(this.curl, Boolean(this.style.curl));
    this.turned = null;
  }

  draw(turned) {
    const to = Math.round(turned * 2) / 2;
    if (to === this.turned) {
      return;
    }
    this.turned = to;
    const { style, globe } = this;
    change(this.cap, { d: style.curls ? curls(to, style.line, globe, style.off, style.curls) : above(to, style.line, globe, style.off) });
    change(this.beard, { d: below(to, BEARD, globe, 7) });
    this.drawTop(to);
    const back = -Math.sin((to * Math.PI) / 180);
    change(this.bun, { cx: back * globe.rx * 0.6, cy: -globe.ry - 12 });
    const x = back * 26;
    change(this.fall, { d: d`M${-92 + x} -50 C${-134 + x} 70 ${-130 + x} 150 ${-108 + x} 204 Q${x} 236 ${108 + x} 204 C${130 + x} 150 ${134 + x} 70 ${92 + x} -50Z` });
  }

  drawTop(turned) {
    const { rx, ry } = this.globe;
    change(this.curl, { transform: d`translate(${Math.sin((turned * Math.PI) / 180) * 22} ${-ry})` });
    this.tufts.forEach((tuft, n) => {
      const place = seen(turned, n ? 56 : -56, -0.8 * ry, this.globe);
      showIf(tuft, Boolean(this.style.tufts) && place.facing > -0.9);
      change(tuft, { transform: d`translate(${place.x * 1.15} ${-0.82 * ry}) rotate(${place.x / rx * 60})` });
    });
  }
}
