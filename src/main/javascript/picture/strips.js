/* Strips of both partners' phases, growing with time, over the baby's arousal against its comfortable band. */

import { set, svg } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { told } from "../ground/events.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { looks, pattern } from "./looks.js";
import { BAR, EDGE, LETTERS, LOW, StripLayout, TYPE, WAVE, broken } from "./strip-layout.js";

/** The events that get a mark of their own under the baby's strip, each kind with its own shape. */
const MARKS = {
  "looks-away": "l4.5 8 h-9z",
  "looks-back": "l-4.5 0 4.5 8 4.5 -8z",
  "is-captured": "l-4 4 4 4 4 -4z",
  protests: "h-4 v8 h8 v-8z",
  "pushes-away": "m-3 0 l6 8 m0 -8 l-6 8",
  withdraws: "h-4 v8 h8 v-8z",
};

/** How far apart two marks of a kind are, at least. */
const APART = 8;

/** So many were made: their ids in the document have to differ. */
let made = 0;
/** The names of phases, once somebody asked. */
let catalogue = null;

export class Strips {
  constructor(run, heard) {
    this.run = run;
    this.heard = heard;
    this.id = `strips${made++}`;
    this.root = svg("svg", { class: "strips", role: "img", focusable: "false" });
    this.root.addEventListener("click", (event) => this.clicked(event));
    this.drawn = "";
    this.watch = new ResizeObserver(() => {
      this.drawn = "";
      this.draw(this.known ?? 0, this.now ?? 0);
    });
    this.watch.observe(this.root);
  }

  /** Draws what is known up to a tick, and where we are. */
  draw(known, now, playing = false) {
    this.known = known;
    this.now = now;
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TYPE;
    const width = Math.round(this.root.clientWidth / scale);
    if (!width) {
      return;
    }
    const low = window.innerHeight / scale < LOW;
    const drawn = `${known}/${width}/${scale}/${low}/${words.current()}`;
    const time = performance.now();
    if (drawn !== this.drawn && !(playing && this.head && time - this.time < 120)) {
      this.time = time;
      this.drawn = drawn;
      this.scale = scale;
      this.layout = new StripLayout({ width, low }, this.run, known);
      this.all(known);
    }
    this.head.setAttribute("transform", `translate(${this.layout.x(now)} 0)`);
    this.root.setAttribute("aria-label", t("strips.describe", { seconds: words.number((known + 1) * this.run.tickSeconds, 0) }));
  }

  all(known) {
    const { caregiver, infant, arousal, bottom, height, width, line } = this.layout;
    const rows = engine.rows(this.run.handle, 0, known + 1);
    catalogue ??= engine.catalogue();
    this.head = svg("path", { d: line, stroke: "currentColor", "stroke-width": 2.5, fill: "none" });
    set(this.root, { viewBox: `0 0 ${width} ${height}`, height: height * this.scale });
    this.root.parentElement?.style.setProperty("--strips", `${height / TYPE}rem`);
    this.root.replaceChildren(
      this.patterns(),
      ...this.label(caregiver, BAR, t("strips.caregiver")), ...this.bouts(rows.caregiver, catalogue.caregiverPhases, caregiver),
      ...this.label(infant, BAR, t("strips.infant")), ...this.bouts(rows.infant, catalogue.infantPhases, infant),
      ...this.marks(known, infant + BAR),
      ...this.label(arousal, WAVE, t("strips.arousal")), ...this.arousal(rows, arousal),
      ...this.axis(bottom), this.head);
  }

  patterns() {
    return svg("defs", {}, Object.keys(looks().phases).map((code) => pattern(code, `${this.id}-${code}`)));
  }

  /** The heading of a strip that begins at y and is so high. */
  label(y, height, text) {
    const look = { fill: "currentColor", "font-size": 13.5, "font-weight": 600 };
    const { beside, left } = this.layout;
    if (!beside) {
      return [svg("text", { ...look, x: EDGE, y: y - 5 }, text)];
    }
    const lines = broken(text, LETTERS);
    const first = y + height / 2 + 5 - (lines.length - 1) * 8.5;
    return lines.map((line, n) => svg("text", { ...look, x: left - 10, y: first + n * 17, "text-anchor": "end" }, line));
  }

  /** What a strip lies on. */
  ground(y, height) {
    return svg("rect", { x: this.layout.left, y, width: this.layout.length, height, fill: "currentColor", "fill-opacity": 0.06, rx: 4 });
  }

  bouts(ordinals, phases, y) {
    const parts = [this.ground(y, BAR)];
    for (let from = 0; from < ordinals.length; ) {
      let to = from + 1;
      while (to < ordinals.length && ordinals[to] === ordinals[from]) {
        to++;
      }
      const phase = phases[ordinals[from]];
      if (phase) {
        parts.push(...this.bout(phase.code, this.layout.x(from), this.layout.x(to), y));
      }
      from = to;
    }
    return parts;
  }

  bout(code, left, right, y) {
    const { colour, text: ink, tile } = looks().phases[code];
    const at = { x: left, y, width: Math.max(0.6, right - left - 0.6), height: BAR };
    const parts = [svg("rect", { ...at, fill: colour }, svg("title", {}, t(`phase.${code}`)))];
    if (tile) {
      parts.push(svg("rect", { ...at, fill: `url(#${this.id}-${code})`, "pointer-events": "none" }));
    }
    const whole = t(`phase.short.${code}`);
    const letter = t(`phase.letter.${code}`);
    const room = right - left;
    const text = room > whole.length * 7.4 + 12 ? whole : room > 15 ? letter : "";
    if (text) {
      const middle = (left + right) / 2;
      if (tile) {
        const half = text.length * 3.9 + 4;
        parts.push(svg("rect", { x: middle - half, y: y + 4, width: half * 2, height: 20, rx: 4, fill: colour }));
      }
      parts.push(svg("text", { x: middle, y: y + 19, "text-anchor": "middle", "font-size": 13, "font-weight": 600, fill: ink, "pointer-events": "none" }, text));
    }
    return parts;
  }

  /** Where something began that can be asked about; of several of a kind in one place, the first. */
  marks(known, y) {
    const last = {};
    const apart = ({ event, tick }) => {
      const x = this.layout.x(tick);
      const clear = x - (last[event] ?? -Infinity) >= APART;
      last[event] = clear ? x : last[event];
      return clear;
    };
    return this.run.events
      .filter((event) => event.tick <= known && event.actor === "infant" && MARKS[event.event] && apart(event))
      .map((event) => [event, MARKS[event.event]])
      .map(([event, shape]) => svg("path", { d: `M${this.layout.x(event.tick).toFixed(1)} ${y + 3} ${shape}`, fill: event.event === "looks-back" ? "none" : "currentColor", stroke: "currentColor", "stroke-width": 1.3, class: "mark" }, svg("title", {}, told(event))));
  }

  arousal(rows, y) {
    const level = (value) => y + WAVE - 3 - Math.max(0, Math.min(1, value)) * (WAVE - 6);
    const line = (values) => values.map((value, tick) => `${this.layout.x(tick).toFixed(1)} ${level(value).toFixed(1)}`);
    const parts = [this.ground(y, WAVE)];
    const { good } = looks();
    if (rows.arousal.length > 1) {
      const band = [...line(rows.high), ...line(rows.low).reverse()];
      parts.push(
        svg("path", { d: `M${band.join("L")}Z`, fill: good, "fill-opacity": 0.28 }),
        svg("path", { d: `M${line(rows.high).join("L")}`, fill: "none", stroke: good, "stroke-width": 1.2, "stroke-dasharray": "5 3" }),
        svg("path", { d: `M${line(rows.low).join("L")}`, fill: "none", stroke: good, "stroke-width": 1.2, "stroke-dasharray": "5 3" }),
        svg("path", { d: `M${line(rows.arousal).join("L")}`, fill: "none", stroke: "currentColor", "stroke-width": 2.2, "stroke-linejoin": "round" }),
      );
    }
    return parts;
  }

  axis(y) {
    const { axis, beside, line, span, width } = this.layout;
    const parts = axis.map((at) => {
      const x = this.layout.x(at / this.run.tickSeconds);
      const anchor = at === 0 && !beside ? "start" : x > width - 24 ? "end" : "middle";
      return svg("text", { x, y: y + 17, "text-anchor": anchor, fill: "currentColor", "font-size": 12.5 }, words.clock(at));
    });
    for (const { firstTick } of this.run.plan.found.episodes) {
      if (firstTick > 0 && firstTick < span) {
        parts.push(svg("path", { d: line, transform: `translate(${this.layout.x(firstTick)} 0)`, stroke: "currentColor", "stroke-width": 1.4, "stroke-dasharray": "2 4", fill: "none" }));
      }
    }
    return parts;
  }

  clicked(event) {
    const box = this.root.getBoundingClientRect();
    const x = (event.clientX - box.left) / this.scale;
    const y = (event.clientY - box.top) / this.scale;
    const { infant, left } = this.layout;
    const tick = this.layout.tickAt(x);
    if (x < left - EDGE) {
      return;
    }
    const reach = this.layout.ticksIn(14);
    const near = this.run.events
      .filter((one) => one.actor === "infant" && one.tick <= this.known && Math.abs(one.tick - tick) <= reach)
      .sort((a, b) => Math.abs(a.tick - tick) - Math.abs(b.tick - tick))[0];
    if (near && y > infant - 6 && y < infant + BAR + 20) {
      this.heard.event(near);
    } else {
      this.heard.seek(Math.max(0, Math.min(this.known, tick)));
    }
  }

  end() {
    this.watch.disconnect();
  }
}
