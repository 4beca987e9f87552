/* The gauge: how much is going on in the baby, named by what it does, and beside it how upset the baby is. */

import { svg } from "../ground/dom.js";
import { t } from "../ground/words.js";
import { change, clamp, fade } from "./changed.js";

/** Where levels of 0 and 1 are. */
const FOOT = 440;
const TALL = 206;

/** From this distress on the band loses its green, and at that it has none left; beside a baby that cries it has none. */
const PALES = 0.08;
const PALE = 0.35;

const DROP = "M0 -17 C-12 0 -11 13 0 13 C11 13 12 0 0 -17Z";

/** Where words stand, and how far from line to line. */
const LINE = 28;
const WORDS = { over: [8, FOOT - TALL - 44], ready: [4, FOOT + 38], upset: [130, FOOT + 38] };

const y = (level) => FOOT - clamp(level) * TALL;

export class Gauge {
  constructor(id) {
    this.parts = {
      over: svg("rect", { x: 31, y: y(1), width: 26, class: "gauge-over" }),
      band: svg("rect", { x: 31, width: 26, class: "gauge-band", fill: `url(#${id}-hatch)` }),
      calm: svg("rect", { x: 31, width: 26, class: "gauge-calm" }),
      under: svg("rect", { x: 31, width: 26, class: "gauge-under" }),
      mark: svg("path", { d: "M26 0 L62 0", class: "gauge-mark" }),
      knob: svg("circle", { cx: 44, r: 13, class: "gauge-knob" }),
      distress: svg("rect", { x: 127, width: 14, rx: 5, class: "gauge-distress" }),
    };
    const { over, band, calm, under, mark, knob, distress } = this.parts;
    this.words = Object.entries(WORDS).map(([name, place]) => svg("g", { class: "gauge-word", "data-word": name, transform: `translate(${place.join(" ")})` }));
    this.root = svg("g", { class: "gauge" },
      svg("pattern", { id: `${id}-hatch`, width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        svg("rect", { width: 8, height: 8, class: "gauge-fill" }), svg("path", { d: "M0 0 V8", class: "gauge-hatch" })),
      svg("rect", { x: 30, y: y(1) - 6, width: 28, height: TALL + 12, rx: 14, class: "gauge-tube" }), over, under, band, calm,
      svg("rect", { x: 30, y: y(1) - 6, width: 28, height: TALL + 12, rx: 14, class: "gauge-glass" }), mark, knob,
      svg("rect", { x: 125, y: y(1) - 6, width: 18, height: TALL + 12, rx: 8, class: "gauge-tube" }), distress,
      svg("path", { d: DROP, transform: `translate(134 ${y(1) - 28})`, class: "tear gauge-drop" }),
      this.words);
  }

  /** Writes its words, in the language chosen, a word a line. */
  write() {
    this.words.forEach((place) => {
      const lines = t(`gauge.${place.getAttribute("data-word")}`).split(" ");
      place.replaceChildren(...lines.map((line, n) => svg("text", { y: LINE * n }, line)));
    });
  }

  draw({ arousal, distress, low, high, fuss }) {
    const parts = this.parts;
    const band = { y: y(high), height: Math.max(2, y(low) - y(high)) };
    change(parts.band, band);
    change(parts.calm, band);
    fade(parts.calm, 1 - Math.max(fuss, clamp((distress - PALES) / (PALE - PALES))));
    change(parts.over, { height: Math.max(0, y(high) - y(1)) });
    change(parts.under, { y: y(low), height: Math.max(0, FOOT - y(low)) });
    change(parts.mark, { transform: `translate(0 ${y(arousal).toFixed(1)})` });
    change(parts.knob, { cy: y(arousal) });
    change(parts.distress, { y: y(distress), height: FOOT + 3 - y(distress) });
  }
}
