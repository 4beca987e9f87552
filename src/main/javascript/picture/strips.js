/* Strips of both partners' phases, growing with time, over the baby's arousal: drawn as the engine lays them out. */

import { keepOnly, pauseForOthers, set, svg } from "../ground/dom.js";
import { engine } from "../ground/engine.js";
import { told } from "../ground/events.js";
import * as words from "../ground/words.js";
import { t } from "../ground/words.js";
import { looks, pattern } from "./looks.js";
import { Redrawn, elements } from "./sketch.js";

/** How high the type of the page is in the units of the drawing; in larger type all is drawn larger. */
const TYPE = 17;

/** While it plays, strips are drawn at most so often, those that take long less often. */
const EVERY_MILLIS = 120;
const TIMES_THE_WORK = 12;
/** ... and where they have grown by so many pixels. */
const LEAST_GROWTH = 0.5;

/** So many ticks take so long to draw that the picture comes first, and each strip has a task of its own. */
const LONG_TICKS = 100000;

/** How far from a moment it can still be asked about. */
const NEAR = 14;

/** There is room for a heading beside the strips from so many pixels on. */
const LEAST_HEADING = 60;

/** What can follow on an act, and how it is drawn: a smile, a look back and one away, a fuss, calm. */
export const FOLLOWED = {
  smiles: "M-5 -1 Q0 6 5 -1",
  back: "M-5 0 H5 M1 -4 L5 0 L1 4",
  away: "M5 0 H-5 M-1 -4 L-5 0 L-1 4",
  fusses: "M-6 3 L-3 -3 L0 3 L3 -3 L6 3",
  calms: "M-6 1 Q-3 -3 0 1 T6 1",
};

/** So many were made: their ids in the document have to differ. */
let made = 0;

/** What phases and partners are called here, as the engine reads it: a name a line, then words for it, the longest first. */
function names() {
  const phases = Object.keys(looks().phases).map((code) => [code, t(`phase.short.${code}`), t(`phase.letter.${code}`)]);
  const rows = [["caregiver", t("strips.caregiver")], ["infant", t("strips.infant")], ["arousal", t("strips.arousal"), t("strips.arousal.short")]];
  return [...rows, ...phases].map((line) => line.join("\t")).join("\n");
}

/** How high the row below the strips is that shows what followed on acts. */
const ROW = 26;

export class Strips {
  constructor(run, heard) {
    this.run = run;
    this.heard = heard;
    this.id = `strips${made++}`;
    this.patterns = svg("defs", {}, Object.keys(looks().phases).map((code) => pattern(code, `${this.id}-${code}`)));
    this.head = svg("path", { stroke: "currentColor", "stroke-width": 2.5, fill: "none" });
    this.root = svg("svg", { class: "strips", role: "img", focusable: "false" });
    this.root.addEventListener("click", (event) => this.clicked(event));
    this.marks = new Redrawn();
    this.drawn = "";
    this.due = false;
    this.watch = new ResizeObserver(() => this.resized());
    this.watch.observe(this.root);
  }

  resized() {
    this.drawn = "";
    this.size = null;
    this.draw(this.known ?? 0, this.now ?? 0);
  }

  /** Draws what is known up to a tick, and where we are; of a long session soon after. */
  draw(known, now, playing = false) {
    this.known = known;
    this.now = now;
    if (known < LONG_TICKS) {
      this.drawNow(playing);
    } else if (!this.due) {
      this.due = true;
      requestAnimationFrame(() => pauseForOthers().then(() => {
        this.due = false;
        if (!this.ended) {
          this.drawNow(playing);
        }
      }));
    }
    this.mark();
  }

  drawNow(playing) {
    const { known } = this;
    const { scale, width, screen } = this.measured(playing);
    if (!width) {
      return;
    }
    const drawn = `${known}/${width}/${screen}/${words.current()}`;
    const time = performance.now();
    if (drawn !== this.drawn && !(playing && this.strips && this.mayWait(known, time))) {
      this.time = time;
      this.drawn = drawn;
      this.drawnTo = known;
      this.scale = scale;
      this.strips = engine.strips(this.run.handle, known + 1, width, screen, names());
      this.all();
      this.work = performance.now() - time;
      this.mark();
    }
  }

  /** How large all is drawn, and the room for it; while it plays as it was when it began, for a browser lays out all of the page to tell. */
  measured(playing) {
    if (!playing || !this.size) {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TYPE;
      this.size = { scale, width: Math.round(this.root.clientWidth / scale), screen: window.innerHeight / scale };
    }
    return this.size;
  }

  /** Where we are, on what is drawn. */
  mark() {
    if (!this.strips) {
      return;
    }
    const { known } = this;
    this.head.setAttribute("transform", `translate(${this.x(this.now)} 0)`);
    this.root.setAttribute("aria-label", t("strips.describe", { seconds: words.number((known + 1) * this.run.tickSeconds, 0) }));
  }

  /** Whether what was drawn last is still as good as new. */
  mayWait(known, time) {
    const grown = known - this.drawnTo;
    const isInside = (known + 1) * this.run.tickSeconds <= this.strips.span.seconds;
    return time - this.time < Math.max(EVERY_MILLIS, TIMES_THE_WORK * this.work)
      || (isInside && grown >= 0 && this.x(known) - this.x(this.drawnTo) < LEAST_GROWTH);
  }

  all() {
    const { width, marks, needle } = this.strips;
    const height = this.strips.height + (this.row ? ROW : 0);
    const moments = this.moments();
    set(this.root, { viewBox: `0 0 ${width} ${height}`, height: height * this.scale });
    this.root.parentElement?.style.setProperty("--strips", `${height / TYPE}rem`);
    this.head.setAttribute("d", needle);
    const drawn = this.marks.elements(marks, this.id, (place) => told(moments[place]));
    keepOnly(this.root, [this.patterns, ...drawn, ...(this.row ? [this.followed()] : []), this.head]);
  }

  /** Shows below the strips what followed on acts: [{tick, kind, words}]; in a row called by the title. */
  showFollowed(title, row) {
    this.title = title;
    this.row = row;
    this.drawn = "";
    this.draw(this.known ?? 0, this.now ?? 0);
  }

  /** The row of what followed, in marks of one's own for each kind. */
  followed() {
    const y = this.strips.height + ROW / 2;
    const heading = this.strips.span.left > LEAST_HEADING ? svg("text", { x: 0, y: y + 5, "font-size": 14, fill: "currentColor" }, this.title) : [];
    return svg("g", { class: "followed" }, heading, this.row.map(({ tick, kind, words: said }) => svg("g", { transform: `translate(${this.x(tick)} ${y})`, "data-kind": kind },
      svg("circle", { r: 10, class: "followed-place" }), svg("path", { d: FOLLOWED[kind], class: "followed-mark" }), svg("title", {}, said))));
  }

  /** A drawing of what is drawn, for paper: so wide and at most so high as a screen, in its own units. */
  printed(width, screen) {
    const { marks, needle, ...drawn } = engine.strips(this.run.handle, this.known + 1, width, screen, names());
    const { left, length, seconds } = drawn.span;
    const at = left + (length * Math.min(this.now * this.run.tickSeconds, seconds)) / seconds;
    return svg("svg", { class: "strips", viewBox: `0 0 ${drawn.width} ${drawn.height}`, role: "img", "aria-label": this.root.getAttribute("aria-label") },
      this.patterns.cloneNode(true), elements(marks, this.id, () => "").flat(),
      svg("path", { stroke: "currentColor", "stroke-width": 2.5, fill: "none", d: needle, transform: `translate(${at} 0)` }));
  }

  /** What the baby began, in the order in which the engine counts it. */
  moments() {
    return this.run.events.filter((event) => event.actor === "infant");
  }

  x(tick) {
    const { left, length, seconds } = this.strips.span;
    return left + (length * Math.min(tick * this.run.tickSeconds, seconds)) / seconds;
  }

  clicked(event) {
    const { span, asked } = this.strips;
    const box = this.root.getBoundingClientRect();
    const y = (event.clientY - box.top) / this.scale;
    const ticks = span.seconds / this.run.tickSeconds / span.length;
    const tick = Math.round(((event.clientX - box.left) / this.scale - span.left) * ticks);
    if (tick < 0) {
      return;
    }
    const away = (one) => Math.abs(one.tick - tick);
    const near = this.moments()
      .filter((one) => one.tick <= this.known && away(one) <= NEAR * ticks)
      .sort((a, b) => away(a) - away(b))[0];
    if (near && y > asked.top && y < asked.bottom) {
      this.heard.event(near);
    } else {
      this.heard.seek(Math.min(this.known, tick));
    }
  }

  end() {
    this.ended = true;
    this.watch.disconnect();
  }
}
