/* Strips of both partners' phases, growing with time, over the baby's arousal against its comfortable band. */

/** The look of each phase: a colour that colour-blind readers can tell apart, a texture, and letters from the strings. */
const LOOKS = {
  Ipos: ["#33B18F", "plain"],
  Ineu: ["#9AD2F2", "plain"],
  Inon: ["#E0E0E0", "upright"],
  Ipro: ["#DB7626", "rising"],
  Iwit: ["#0072B2", "level"],
  Cpos: ["#33B18F", "plain"],
  Cpvc: ["#F2E756", "dotted"],
  Cneu: ["#9AD2F2", "plain"],
  Cnon: ["#E0E0E0", "upright"],
  Cint: ["#E69F00", "falling"],
  Chos: ["#CC79A7", "crossed"],
  Cwit: ["#0072B2", "level"],
};

const TEXTURES = {
  falling: "M-2 -2 L10 10 M-2 6 L2 10 M6 -2 L10 2",
  rising: "M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6",
  level: "M0 4 H8",
  upright: "M4 0 V8",
  crossed: "M-2 -2 L10 10 M-2 10 L10 -2",
  dotted: "M2 2 h2 v2 h-2z",
};

/** The events that get a mark of their own under the baby's strip, each kind with its own shape. */
const MARKS = {
  "looks-away": "l4.5 8 h-9z",
  "looks-back": "l-4.5 0 4.5 8 4.5 -8z",
  "is-captured": "l-4 4 4 4 4 -4z",
  protests: "h-4 v8 h8 v-8z",
  "pushes-away": "m-3 0 l6 8 m0 -8 l-6 8",
  withdraws: "h-4 v8 h8 v-8z",
};

class Strips {
  static made = 0;

  constructor(run, heard) {
    this.run = run;
    this.heard = heard;
    this.id = `strips${Strips.made++}`;
    this.root = svg("svg", { class: "strips", role: "img", focusable: "false" });
    this.root.addEventListener("click", (event) => this.clicked(event));
    this.width = 0;
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
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / Strips.TYPE;
    const width = Math.round(this.root.clientWidth / scale);
    if (!width) {
      return;
    }
    const low = innerHeight / scale < Strips.LOW;
    const drawn = `${known}/${width}/${scale}/${low}/${words.current()}`;
    const time = performance.now();
    if (drawn !== this.drawn && !(playing && this.head && time - this.time < 120)) {
      this.time = time;
      this.drawn = drawn;
      this.width = width;
      this.scale = scale;
      this.low = low;
      this.all(known);
    }
    const x = this.x(now);
    this.head.setAttribute("transform", `translate(${x} 0)`);
    this.root.setAttribute("aria-label", t("strips.describe", { seconds: words.number((known + 1) * this.run.tickSeconds, 0) }));
  }

  /** Headings stand beside the strips where there is room, or where height is scarcer than width; else above each. */
  get beside() {
    return this.width >= (this.low ? Strips.NARROW : Strips.ROOMY);
  }

  get left() {
    return this.beside ? Strips.GUTTER : Strips.EDGE;
  }

  get length() {
    return this.width - Strips.EDGE - this.left;
  }

  /** Ticks that the strips are long: near what is known, so that the first minute is not lost in a corner. */
  spanOf(known) {
    const ticks = Strips.SPANS.map((seconds) => seconds / this.run.tickSeconds);
    return Math.min(this.run.total, ticks.find((span) => span > known) ?? this.run.total);
  }

  x(tick) {
    return this.left + (this.length * Math.min(tick, this.span)) / this.span;
  }

  all(known) {
    this.span = this.spanOf(known);
    const rows = engine.rows(this.run.handle, 0, known + 1);
    const catalogue = Strips.catalogue ?? (Strips.catalogue = engine.catalogue());
    const parts = [this.patterns()];
    const heading = this.beside ? 0 : 19;
    const caregiver = Strips.EDGE + heading;
    const infant = caregiver + Strips.BAR + 6 + heading;
    const arousal = infant + Strips.BAR + 13 + heading;
    const bottom = arousal + Strips.WAVE;
    this.infantY = infant;
    // A line through all three strips leaves out the headings between them.
    const through = this.beside
      ? `V${bottom}`
      : `V${caregiver + Strips.BAR} M0 ${infant} V${infant + Strips.BAR} M0 ${arousal} V${bottom}`;
    this.line = `M0 ${caregiver} ${through}`;
    parts.push(
      ...this.label(caregiver, Strips.BAR, t("strips.caregiver")), ...this.bouts(rows.caregiver, catalogue.caregiverPhases, caregiver),
      ...this.label(infant, Strips.BAR, t("strips.infant")), ...this.bouts(rows.infant, catalogue.infantPhases, infant),
      ...this.marks(known, infant + Strips.BAR),
      ...this.label(arousal, Strips.WAVE, t("strips.arousal")), ...this.arousal(rows, arousal),
      ...this.axis(bottom));
    const height = bottom + 22;
    this.head = svg("path", { d: this.line, stroke: "currentColor", "stroke-width": 2.5, fill: "none" });
    set(this.root, { viewBox: `0 0 ${this.width} ${height}`, height: height * this.scale });
    this.root.parentElement?.style.setProperty("--strips", `${height / Strips.TYPE}rem`);
    this.root.replaceChildren(...parts, this.head);
  }

  patterns() {
    return svg(
      "defs",
      {},
      Object.entries(TEXTURES).map(([name, d]) =>
        svg("pattern", { id: `${this.id}-${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
          svg("path", { d, stroke: "#1a1a1a", "stroke-opacity": 0.45, "stroke-width": 1.2, fill: name === "dotted" ? "#1a1a1a" : "none", "fill-opacity": 0.4 })),
      ),
    );
  }

  /** The heading of a strip that begins at y and is so high. */
  label(y, height, text) {
    const look = { fill: "currentColor", "font-size": 13.5, "font-weight": 600 };
    if (!this.beside) {
      return [svg("text", { ...look, x: Strips.EDGE, y: y - 5 }, text)];
    }
    const lines = broken(text, Strips.LETTERS);
    const first = y + height / 2 + 5 - (lines.length - 1) * 8.5;
    return lines.map((line, n) => svg("text", { ...look, x: this.left - 10, y: first + n * 17, "text-anchor": "end" }, line));
  }

  bouts(ordinals, phases, y) {
    const parts = [svg("rect", { x: this.left, y, width: this.length, height: Strips.BAR, fill: "currentColor", "fill-opacity": 0.06, rx: 4 })];
    for (let from = 0; from < ordinals.length; ) {
      let to = from + 1;
      while (to < ordinals.length && ordinals[to] === ordinals[from]) {
        to++;
      }
      const phase = phases[ordinals[from]];
      if (phase) {
        parts.push(...this.bout(phase.code, this.x(from), this.x(to), y));
      }
      from = to;
    }
    return parts;
  }

  bout(code, left, right, y) {
    const [colour, texture] = LOOKS[code];
    const at = { x: left, y, width: Math.max(0.6, right - left - 0.6), height: Strips.BAR };
    const parts = [svg("rect", { ...at, fill: colour }, svg("title", {}, t(`phase.${code}`)))];
    if (texture !== "plain") {
      parts.push(svg("rect", { ...at, fill: `url(#${this.id}-${texture})`, "pointer-events": "none" }));
    }
    const whole = t(`phase.short.${code}`);
    const letter = t(`phase.letter.${code}`);
    const room = right - left;
    const text = room > whole.length * 7.4 + 12 ? whole : room > 15 ? letter : "";
    if (text) {
      const ink = code.endsWith("wit") ? "#ffffff" : "#1a1a1a";
      const middle = (left + right) / 2;
      if (texture !== "plain") {
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
      const clear = this.x(tick) - (last[event] ?? -Infinity) >= Strips.APART;
      last[event] = clear ? this.x(tick) : last[event];
      return clear;
    };
    return this.run.events
      .filter((event) => event.tick <= known && event.actor === "infant" && MARKS[event.event] && apart(event))
      .map((event) => [event, MARKS[event.event]])
      .map(([event, shape]) => svg("path", { d: `M${this.x(event.tick).toFixed(1)} ${y + 3} ${shape}`, fill: event.event === "looks-back" ? "none" : "currentColor", stroke: "currentColor", "stroke-width": 1.3, class: "mark" }, svg("title", {}, told(event))));
  }

  arousal(rows, y) {
    const level = (value) => y + Strips.WAVE - 3 - Math.max(0, Math.min(1, value)) * (Strips.WAVE - 6);
    const line = (values) => values.map((value, tick) => `${this.x(tick).toFixed(1)} ${level(value).toFixed(1)}`);
    const parts = [svg("rect", { x: this.left, y, width: this.length, height: Strips.WAVE, fill: "currentColor", "fill-opacity": 0.06, rx: 4 })];
    if (rows.arousal.length > 1) {
      const band = [...line(rows.high), ...line(rows.low).reverse()];
      parts.push(
        svg("path", { d: `M${band.join("L")}Z`, fill: "#009E73", "fill-opacity": 0.28 }),
        svg("path", { d: `M${line(rows.high).join("L")}`, fill: "none", stroke: "#009E73", "stroke-width": 1.2, "stroke-dasharray": "5 3" }),
        svg("path", { d: `M${line(rows.low).join("L")}`, fill: "none", stroke: "#009E73", "stroke-width": 1.2, "stroke-dasharray": "5 3" }),
        svg("path", { d: `M${line(rows.arousal).join("L")}`, fill: "none", stroke: "currentColor", "stroke-width": 2.2, "stroke-linejoin": "round" }),
      );
    }
    return parts;
  }

  axis(y) {
    const seconds = this.span * this.run.tickSeconds;
    const room = this.length / Math.max(1, seconds);
    const every = [5, 10, 15, 30, 60, 120, 300, 600].find((step) => step * room > 54) ?? 1200;
    const parts = [];
    for (let at = 0; at <= seconds; at += every) {
      const x = this.x(at / this.run.tickSeconds);
      const anchor = at === 0 && !this.beside ? "start" : x > this.width - 24 ? "end" : "middle";
      parts.push(svg("text", { x, y: y + 17, "text-anchor": anchor, fill: "currentColor", "font-size": 12.5 }, words.clock(at)));
    }
    for (const episode of this.run.plan.found.episodes) {
      if (episode.firstTick > 0 && episode.firstTick < this.span) {
        parts.push(svg("path", { d: this.line, transform: `translate(${this.x(episode.firstTick)} 0)`, stroke: "currentColor", "stroke-width": 1.4, "stroke-dasharray": "2 4", fill: "none" }));
      }
    }
    return parts;
  }

  clicked(event) {
    const box = this.root.getBoundingClientRect();
    const x = (event.clientX - box.left) / this.scale;
    const y = (event.clientY - box.top) / this.scale;
    const tick = Math.round(((x - this.left) * this.span) / this.length);
    if (x < this.left - Strips.EDGE) {
      return;
    }
    const reach = (14 * this.span) / this.length;
    const near = this.run.events
      .filter((one) => one.actor === "infant" && one.tick <= this.known && Math.abs(one.tick - tick) <= reach)
      .sort((a, b) => Math.abs(a.tick - tick) - Math.abs(b.tick - tick))[0];
    if (near && y > this.infantY - 6 && y < this.infantY + Strips.BAR + 20) {
      this.heard.event(near);
    } else {
      this.heard.seek(Math.max(0, Math.min(this.known, tick)));
    }
  }

  end() {
    this.watch.disconnect();
  }
}
/** Lengths in seconds that strips may have, besides that of the session. */
Strips.SPANS = [30, 60, 120, 240, 480, 960, 1920];
/* Lengths are those of a page whose type is so high; in larger type all is drawn larger. */
Strips.TYPE = 17;
Strips.BAR = 28;
Strips.WAVE = 62;
Strips.EDGE = 4;
Strips.GUTTER = 120;
Strips.LETTERS = 12;
Strips.ROOMY = 560;
Strips.NARROW = 390;
Strips.LOW = 700;
Strips.APART = 8;

/** A text in lines of at most so many letters, unless a word is longer. */
function broken(text, most) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= most || !lines.at(-1)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** What each colour, texture and letter stands for. */
function legend() {
  const item = (code) => {
    const [colour, texture] = LOOKS[code];
    const swatch = svg("svg", { width: 28, height: 20, viewBox: "0 0 28 20", "aria-hidden": "true", focusable: "false" },
      svg("rect", { width: 28, height: 20, rx: 4, fill: colour }));
    if (texture !== "plain") {
      swatch.append(svg("path", { d: [0, 8, 16, 24].map((x) => TEXTURES[texture].replace(/M(-?\d+) (-?\d+)/g, (m, a, b) => `M${+a + x} ${+b + 6}`).replace(/L(-?\d+) (-?\d+)/g, (m, a, b) => `L${+a + x} ${+b + 6}`)).join(""), stroke: "#1a1a1a", "stroke-opacity": 0.5, fill: "none" }));
    }
    return h("li", {}, swatch, h("b", {}, t(`phase.letter.${code}`)), ` ${t(`phase.${code}`)}`);
  };
  const codes = Object.keys(LOOKS);
  return h("details", { class: "legend" },
    h("summary", {}, t("strips.legend")),
    h("div", { class: "beside" },
      h("div", {}, h("h4", {}, t("strips.infant")), h("ul", {}, codes.filter((code) => code[0] === "I").map(item))),
      h("div", {}, h("h4", {}, t("strips.caregiver")), h("ul", {}, codes.filter((code) => code[0] === "C").map(item)))),
    h("p", {}, t("strips.band")));
}
